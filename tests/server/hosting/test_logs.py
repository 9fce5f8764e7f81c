"""The log of a service has each line, whole and in order."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.server.command.logs import write_waiting, written_aside

MANY = 12_000  # more than may wait


def test_all_lines_are_written_when_the_service_has_ended(capfd: pytest.CaptureFixture[str]) -> None:
    with written_aside():
        for number in range(MANY):
            logging.getLogger().warning("line", extra={"fields": {"number": number}})
    written = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    assert [line["number"] for line in written] == list(range(MANY))


def test_a_process_that_ends_itself_writes_its_last_lines(capfd: pytest.CaptureFixture[str]) -> None:
    with written_aside():
        for number in range(1000):
            logging.getLogger().warning("line", extra={"fields": {"number": number}})
        write_waiting()
        written = capfd.readouterr().err.splitlines()
    assert [json.loads(line)["number"] for line in written] == list(range(1000))


def test_a_log_that_nobody_reads_does_not_stop_the_service_s_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    with written_aside():
        logging.getLogger().warning("line")


FULL_DISK = """
import logging, resource
from wizard.server.command.logs import write_waiting, written_aside

_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
with written_aside():
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, most))
    for _ in range(20):
        logging.getLogger().warning("a line that finds no room")
    write_waiting()
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    logging.getLogger().warning("room again")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it limits no file")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_line_that_a_full_disk_cut_is_completed(tmp_path: Path, unbuffered: str) -> None:
    path = tmp_path / "log"
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with path.open("wb") as log:
        subprocess.run([sys.executable, "-c", FULL_DISK], stderr=log, env=environment, check=True)
    written = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert written[-1]["message"] == "room again"


def test_a_fault_is_named_but_not_quoted(capfd: pytest.CaptureFixture[str]) -> None:
    with written_aside():
        try:
            raise ValueError("what the request held")
        except ValueError:
            logging.getLogger().exception("fault")
    [line] = capfd.readouterr().err.splitlines()
    assert json.loads(line)["exception"] == "ValueError"
    assert "held" not in line
