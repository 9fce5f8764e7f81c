"""Callers who share a transaction on SQLite: each has its own outcome, and none waits forever."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from tests.server.people import at_once
from wizard.server import group_commit as group_module
from wizard.server.database import Transaction
from wizard.server.errors import Refused, not_found
from wizard.server.sqlite import SqliteDatabase


@pytest.fixture
def database(tmp_path: Path) -> Iterator[SqliteDatabase]:
    """A database of the test's own, that it may fill up."""
    with closing(SqliteDatabase(tmp_path / "own.sqlite3")) as database:
        database.write(lambda tx: tx.connection.execute("CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT)"))
        yield database


def note(identity: str, text: str = "", then: BaseException | None = None) -> Callable[[Transaction], str]:
    """Work that adds a row, and fails after it where it is told to."""

    def work(tx: Transaction) -> str:
        tx.connection.execute("INSERT INTO note VALUES (?, ?)", (identity, text))
        if then is not None:
            raise then
        return identity

    return work


def notes(database: SqliteDatabase) -> list[str]:
    """Return the committed notes."""
    return [
        row[0]
        for row in database.read(lambda tx: list(tx.connection.execute("SELECT id FROM note ORDER BY rowid")))
    ]


class Holding:
    """A writer that holds its transaction until the test releases it; other jobs wait."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._go, begun = Event(), Event()

        def work(tx: Transaction) -> None:
            begun.set()
            assert self._go.wait(30)

        self._thread = Thread(target=database.write, args=[work])
        self._thread.start()
        assert begun.wait(30)

    def let_go(self) -> None:
        self._go.set()
        self._thread.join(30)


def until_waiting(database: SqliteDatabase, callers: int) -> None:
    end = time.monotonic() + 30
    while database.usage().waiting < callers:
        assert time.monotonic() < end
        time.sleep(0.001)


def together(database: SqliteDatabase, *works: Callable[[Transaction], Any]) -> list[object]:
    """Ask for all of these while somebody writes, so that they share the next transaction, in this order."""
    holding = Holding(database)
    outcomes: list[object] = [None] * len(works)

    def ask(number: int) -> None:
        try:
            outcomes[number] = database.write(works[number])
        except Exception as error:
            outcomes[number] = error

    threads = [Thread(target=ask, args=[number]) for number in range(len(works))]
    for number, thread in enumerate(threads):
        thread.start()
        until_waiting(database, number + 1)
    holding.let_go()
    for thread in threads:
        thread.join(30)
    return outcomes


def commits(database: SqliteDatabase) -> int:
    """Count the transactions so far: each ends with one commit frame in the write-ahead log."""
    file: str = database.read(lambda tx: tx.connection.execute("PRAGMA database_list").fetchone()[2])
    log = Path(file + "-wal").read_bytes()
    size = int.from_bytes(log[8:12], "big") + 24
    frames = (log[start : start + 24] for start in range(32, len(log), size))
    salt = log[16:24]
    return sum(frame[8:16] == salt and frame[4:8] != bytes(4) for frame in frames)


def test_those_who_wait_share_one_commit(database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    before = commits(database)
    outcomes = together(database, *(note(f"N-{number}") for number in range(20)))
    assert outcomes == [f"N-{number}" for number in range(20)]
    assert commits(database) == before + 1
    assert notes(database) == outcomes


def test_one_that_fails_takes_back_its_own_part_alone(
    database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused, fault = not_found("quote"), ValueError("a fault")
    outcomes = together(
        database,
        note("N-1"),
        note("N-2", then=refused),
        note("N-1"),
        note("N-3", then=fault),
        note("N-4"),
    )
    assert [outcomes[0], outcomes[1], outcomes[3], outcomes[4]] == ["N-1", refused, fault, "N-4"]
    assert isinstance(outcomes[2], sqlite3.IntegrityError)
    assert notes(database) == ["N-1", "N-4"]


def test_a_full_disk_refuses_all_who_shared_the_transaction_and_nothing_is_half_done(
    database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def room(pages: int) -> Callable[[Transaction], Any]:
        return lambda tx: tx.connection.execute(
            f"PRAGMA max_page_count = {pages}"  # of this connection; the only one there is
        ).fetchone()

    used: int = database.read(lambda tx: tx.connection.execute("PRAGMA page_count").fetchone()[0])
    database.write(room(used + 10))
    big = "x" * 100_000
    outcomes = together(database, note("N-1"), note("N-2", big), note("N-3"))
    refused = [outcome.problem.code for outcome in outcomes if isinstance(outcome, Refused)]
    acknowledged = [outcome for outcome in outcomes if isinstance(outcome, str)]
    assert refused == ["service-busy"] * (3 - len(acknowledged))
    assert outcomes[1] not in acknowledged
    assert notes(database) == acknowledged
    database.write(room(1_000_000))
    assert "SQLITE_FULL" in caplog.text
    caplog.clear()
    assert database.write(note("N-4", big)) == "N-4"


def test_whoever_waits_too_long_is_refused_and_nothing_of_theirs_is_done(
    database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_module, "WAIT_SECONDS", 0.05)
    holding = Holding(database)
    with pytest.raises(Refused) as raised:
        database.write(note("N-1"))
    assert raised.value.problem.code == "service-busy"
    holding.let_go()
    assert database.write(note("N-2")) == "N-2"
    assert notes(database) == ["N-2"]


def test_more_than_can_wait_are_refused_at_once(
    database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_module, "MOST_WAITING", 0)
    with pytest.raises(Refused) as raised:
        database.write(note("N-1"))
    assert (raised.value.problem.code, raised.value.retry_after) == ("service-busy", 1)
    monkeypatch.undo()
    assert database.write(note("N-1")) == "N-1"


def test_writers_in_their_hundreds_all_come_through(database: SqliteDatabase) -> None:
    before = commits(database)
    calls = [lambda number=number: database.write(note(f"N-{number}")) for number in range(200)]
    assert sorted(at_once(*calls)) == sorted(notes(database))
    assert commits(database) - before < 200


def test_a_program_that_is_stopped_in_the_middle_holds_up_nobody(database: SqliteDatabase) -> None:
    with pytest.raises(KeyboardInterrupt):
        database.write(note("N-1", then=KeyboardInterrupt()))
    assert database.write(note("N-2")) == "N-2"
    assert notes(database) == ["N-2"]


def test_reads_wait_for_no_writer(database: SqliteDatabase) -> None:
    database.write(note("N-1"))
    holding = Holding(database)
    assert notes(database) == ["N-1"]
    holding.let_go()


def test_reads_wait_for_no_long_read(database: SqliteDatabase) -> None:
    database.write(note("N-1"))
    assert database.read(lambda _: notes(database)) == ["N-1"]


def test_a_read_that_would_never_end_is_cut_off(
    database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.server.sqlite.READ_SECONDS", 0.05)
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"
    with pytest.raises(Refused) as raised:
        database.read(lambda tx: tx.connection.execute(endless).fetchone())
    assert raised.value.problem.code == "service-busy"
