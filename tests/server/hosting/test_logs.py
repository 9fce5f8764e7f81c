"""The log of a service has each line, whole and in order."""

from __future__ import annotations

import json
import logging

import pytest

from wizard.server.command.logs import write_waiting, written_aside

MANY = 12_000  # more than may wait


def test_all_lines_are_written_when_the_service_has_ended(capsys: pytest.CaptureFixture[str]) -> None:
    with written_aside():
        for number in range(MANY):
            logging.getLogger().warning("line", extra={"fields": {"number": number}})
    written = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["number"] for line in written] == list(range(MANY))


def test_a_process_that_ends_itself_writes_its_last_lines(capsys: pytest.CaptureFixture[str]) -> None:
    with written_aside():
        for number in range(1000):
            logging.getLogger().warning("line", extra={"fields": {"number": number}})
        write_waiting()
        written = capsys.readouterr().err.splitlines()
    assert [json.loads(line)["number"] for line in written] == list(range(1000))


def test_a_log_that_nobody_reads_does_not_stop_the_service_s_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    with written_aside():
        logging.getLogger().warning("line")


def test_a_fault_is_named_but_not_quoted(capsys: pytest.CaptureFixture[str]) -> None:
    with written_aside():
        try:
            raise ValueError("what the request held")
        except ValueError:
            logging.getLogger().exception("fault")
    [line] = capsys.readouterr().err.splitlines()
    assert json.loads(line)["exception"] == "ValueError"
    assert "held" not in line
