"""Orders are for their owner alone, and whatever keeps them from being recorded is called by its name."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.orders.journals import ORDER, entries, written
from wizard.contract import Code
from wizard.orders.errors import JournalError
from wizard.orders.journal import FILE_NAME, Journal

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def refused(folder: Path) -> tuple[str, object]:
    with pytest.raises(JournalError) as caught:
        Journal(folder)
    problem = caught.value.problem
    return problem.code, problem.parameters.get("reason")


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Nothing is private by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


@posix
def test_a_new_folder_and_all_that_is_in_it_are_for_their_owner_alone(open_umask: None, folder: Path) -> None:
    with closing(Journal(folder)) as journal:
        journal.begin(ORDER)
        assert journal.notice is None
    assert mode(folder) == 0o700
    assert {mode(path) for path in folder.iterdir()} == {0o600}


@posix
def test_an_open_folder_is_closed_and_it_is_said_once(folder: Path) -> None:
    written(folder)
    folder.chmod(0o755)
    (folder / FILE_NAME).chmod(0o644)
    with closing(Journal(folder)) as journal:
        assert journal.notice is not None
        assert journal.notice.code == Code.DATA_FOLDER_SHARED
    assert (mode(folder), mode(folder / FILE_NAME)) == (0o700, 0o600)
    with closing(Journal(folder)) as journal:
        assert journal.notice is None


@posix
def test_a_folder_with_files_of_others_stays_as_it_is_and_ours_are_closed(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    (folder / "holiday.jpg").write_bytes(b"")
    (folder / "holiday.jpg").chmod(0o644)
    written(folder)
    assert (mode(folder), mode(folder / "holiday.jpg"), mode(folder / FILE_NAME)) == (0o755, 0o644, 0o600)


def test_an_empty_journal_is_damaged_and_not_a_new_one(folder: Path) -> None:
    written(folder)
    (folder / FILE_NAME).write_bytes(b"")
    with closing(Journal(folder)) as journal:
        assert journal.notice is not None
        assert journal.notice.code == Code.JOURNAL_DAMAGED
        assert journal.entries() == ()
    assert len(list(folder.glob("journal-damaged-*.sqlite3"))) == 1


def test_a_new_journal_is_there_whole_or_not_at_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        assert refused(folder) == (Code.DATA_FOLDER_FULL, None)
    assert list(folder.iterdir()) == []
    assert len(written(folder)) == 1


def test_of_two_that_begin_a_journal_at_once_both_use_the_same(folder: Path) -> None:
    real = os.link

    def later(new: Path, path: Path) -> None:
        monkeypatch.undo()
        written(folder)
        real(new, path)

    monkeypatch = pytest.MonkeyPatch()
    monkeypatch.setattr("os.link", later)
    written(folder)
    assert len(entries(folder)) == 2
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_where_there_are_no_links_it_is_begun_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("os.link", none)
    written(folder)
    assert len(entries(folder)) == 1
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def a_file_in_its_place(folder: Path) -> None:
    folder.write_text("")


def a_name_too_long(folder: Path) -> None:
    """The name itself is the trouble."""


@pytest.mark.parametrize(
    ("name", "prepare", "reason"),
    [("data", a_file_in_its_place, "no-folder"), ("n" * 4000, a_name_too_long, "too-long")],
)
def test_a_folder_that_cannot_be_one_is_refused_with_its_cause(
    tmp_path: Path, name: str, prepare: Callable[[Path], None], reason: str
) -> None:
    prepare(tmp_path / name)
    assert refused(tmp_path / name) == (Code.DATA_FOLDER_UNWRITABLE, reason)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_may_not_be_made_is_not_called_deleted(
    tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a home that belongs to somebody else."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert refused(tmp_path / "data") == (Code.DATA_FOLDER_UNWRITABLE, None)


def write(journal: Journal) -> object:
    with pytest.raises(JournalError) as caught:
        journal.begin(ORDER)
    assert caught.value.problem.code == Code.DATA_FOLDER_UNWRITABLE
    return caught.value.problem.parameters.get("reason")


@posix
def test_a_folder_that_was_deleted_meanwhile_is_called_so(folder: Path) -> None:
    with closing(Journal(folder)) as journal:
        shutil.rmtree(folder)
        assert write(journal) == "missing"


@posix
def test_a_folder_that_was_moved_meanwhile_is_called_so(folder: Path) -> None:
    with closing(Journal(folder)) as journal:
        folder.rename(folder.with_name("elsewhere"))
        assert write(journal) == "missing"


def test_a_journal_that_is_locked_is_called_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **more: connect(path, **{**more, "timeout": 0.01}))
    with closing(Journal(folder)) as journal, closing(connect(folder / FILE_NAME)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert write(journal) == "locked"


def test_a_journal_that_was_overwritten_meanwhile_is_called_so(folder: Path) -> None:
    with closing(Journal(folder)) as journal:
        (folder / FILE_NAME).write_bytes(b"nothing of ours" * 1000)
        assert write(journal) == "changed"
