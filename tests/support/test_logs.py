"""The log file: what happened, small, and without a key."""

from __future__ import annotations

import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.support.logs import begin_log, end_log, log_file, logged

KEY = "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF"
LINE = "- " * 500


@pytest.fixture(autouse=True)
def ended() -> Iterator[None]:
    yield
    end_log()


def test_what_is_said_stands_in_the_data_folder_that_was_chosen(tmp_path: Path) -> None:
    with logged(tmp_path, "a job"):
        logging.getLogger("wizard.service").info("GET /v1: 200")
    text = log_file(tmp_path).read_text(encoding="utf-8")
    assert "INFO wizard: a job" in text
    assert "GET /v1: 200" in text


def test_after_it_has_ended_nothing_is_written(tmp_path: Path) -> None:
    with logged(tmp_path, "a job"):
        pass
    logging.getLogger("wizard").warning("too late")
    assert "too late" not in log_file(tmp_path).read_text(encoding="utf-8")


def test_the_users_own_folder_has_its_log_where_the_system_keeps_logs() -> None:
    from platformdirs import user_data_path

    own = user_data_path("ProductKeyWizard", appauthor=False)
    assert log_file(own).parent != own


@pytest.mark.parametrize("text", [KEY, KEY.replace("-", ""), KEY.lower(), f"key={KEY}!"])
def test_a_line_with_a_key_is_left_out_whoever_logs_it(tmp_path: Path, text: str) -> None:
    with logged(tmp_path, "a job"):
        logging.getLogger("wizard.elsewhere").error("bad: %s", text)
        try:
            raise ValueError(text)
        except ValueError:
            logging.getLogger("wizard.elsewhere").exception("fault")
    written = log_file(tmp_path).read_text(encoding="utf-8")
    assert KEY[:11] not in written.upper()
    assert written.count("left out") == 2


def test_it_stays_small(tmp_path: Path) -> None:
    begin_log(tmp_path)
    for _ in range(1500):
        logging.getLogger("wizard").info(LINE)
    files = list(tmp_path.iterdir())
    assert len(files) == 3
    assert sum(path.stat().st_size for path in files) < 3 * 260_000


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with logged(blocked, "a job"):
        logging.getLogger("wizard").info("unheard")
    assert blocked.read_text() == "no folder"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes and no pipes with names")
@pytest.mark.parametrize("kind", ["a pipe", "a folder", "a link to nowhere"])
def test_a_log_that_is_no_file_stops_and_hangs_nothing(tmp_path: Path, kind: str) -> None:
    path = log_file(tmp_path)
    if kind == "a pipe":
        os.mkfifo(path)
    elif kind == "a folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "none" / "log")
    with logged(tmp_path, "a command"):
        logging.getLogger("wizard").info("something")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_log_is_for_its_owner_alone(tmp_path: Path) -> None:
    with logged(tmp_path / "data", "a command"):
        logging.getLogger("wizard").info("something")
    assert stat.S_IMODE(log_file(tmp_path / "data").stat().st_mode) == 0o600


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
def test_a_full_disk_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.support.logs.Path.is_file", lambda _: True)
    log_file(tmp_path).symlink_to("/dev/full")
    with logged(tmp_path, "a command"):
        logging.getLogger("wizard").info("something")
