"""Files of records in SQLite: begun whole, checked when they are opened, put aside where they are damaged.

Writes of several threads go in one transaction: one wait for the disk instead of one for each.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple, TypeVar
from uuid import uuid4

from wizard.contract import Code, Problem
from wizard.orders.errors import JournalError
from wizard.service.private_folder import create_private
from wizard.service.storage_faults import storage_problem

_SIDE_FILES = ("-journal", "-wal", "-shm")


class Layout(NamedTuple):
    """The tables of a file; `name` is what its name begins with.

    `later` are columns that a file of an earlier edition may lack: table, name and declaration. `pragmas` are
    settings of the connection beyond the usual ones.
    """

    name: str
    schema: str
    version: int = 1
    later: tuple[tuple[str, str, str], ...] = ()
    pragmas: tuple[str, ...] = ()


class Opened(NamedTuple):
    """An open file; `kept` is where a damaged one was put before, None where it was in order."""

    connection: sqlite3.Connection
    kept: Path | None


def open_records(path: Path, layout: Layout, read: Callable[[sqlite3.Connection], object]) -> Opened:
    """Open the file of a path, created where there is none; a damaged one is put aside, never deleted.

    `read` reads all of it: what it cannot read is damage.

    Raises sqlite3.Error and OSError; JournalError (`journal-newer`).
    """
    for _ in range(2):  # a single failed read looks like damage
        try:
            return Opened(_connect(path, layout, read), None)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
        path.read_bytes()  # a disk that does not give the file says so here
    kept = _set_aside(path, layout)
    return Opened(_connect(path, layout, read), kept)


def _connect(path: Path, layout: Layout, read: Callable[[sqlite3.Connection], object]) -> sqlite3.Connection:
    _create(path, layout)
    if path.stat().st_size == 0:  # a new one is there whole or not at all
        raise _damage("empty")
    connection = sqlite3.connect(path, timeout=10.0, isolation_level=None, check_same_thread=False)
    try:
        _prepare(connection, path, layout, read)
    except (ValueError, TypeError, AttributeError) as error:  # of an order, or of SQLite's own words
        connection.close()
        raise _damage("something that cannot be read") from error
    except BaseException:
        connection.close()
        raise
    return connection


def _create(path: Path, layout: Layout) -> None:
    if os.path.lexists(path):
        return
    new = path.with_name(f"{layout.name}-new-{uuid4().hex[:8]}.sqlite3")
    with suppress(FileExistsError):  # another program was quicker
        create_private(path, new, _empty(layout))


def _empty(layout: Layout) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(layout.schema)
        connection.execute(f"PRAGMA user_version = {layout.version}")
        connection.commit()
        return connection.serialize()


def _prepare(
    connection: sqlite3.Connection, path: Path, layout: Layout, read: Callable[[sqlite3.Connection], object]
) -> None:
    # FULL: what was written before sending is there after a power cut.
    connection.execute("PRAGMA synchronous = FULL")
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise _damage(verdict)
    with transaction(connection):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > layout.version:
            raise JournalError(Problem(Code.JOURNAL_NEWER, {"path": str(path)}))
        if version != layout.version:
            raise _damage("tables of another program")
        _add_later_columns(connection, layout)
        read(connection)  # before that is on disk: a file that cannot be read is kept as it was
    for pragma in layout.pragmas:
        connection.execute(f"PRAGMA {pragma}")


def _add_later_columns(connection: sqlite3.Connection, layout: Layout) -> None:
    """Bring a file of an earlier edition up to date; that edition still reads it afterwards."""
    for table, name, declaration in layout.later:
        names = {column for _, column, *_ in connection.execute(f"PRAGMA table_info({table})")}
        if name not in names:
            connection.execute(f"ALTER TABLE {table} ADD COLUMN {name} {declaration}")


def _set_aside(path: Path, layout: Layout) -> Path:
    """Rename the file, with what SQLite keeps beside it and belongs to it. Returns its new path."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{layout.name}-damaged-{moment}-{uuid4().hex[:4]}.sqlite3")
    path.replace(kept)
    for suffix in _SIDE_FILES:
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    return kept


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Begin a transaction that is on disk at the end, or never was."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def as_problems(folder: Path) -> Iterator[None]:
    """Turn errors of the disk into problems that a person can act on."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise JournalError(storage_problem(error, folder)) from error


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """True if the file is not one of our own, and not merely locked, write-protected or out of reach."""
    if not isinstance(error, sqlite3.OperationalError):
        return True
    # A table or a column is missing; no code: a text that is no UTF-8.
    return getattr(error, "sqlite_errorcode", None) in (None, sqlite3.SQLITE_ERROR)


def _damage(text: str) -> Exception:
    return sqlite3.DatabaseError(text)


T = TypeVar("T")


class GroupWrites:
    """The writes to one connection; those that wait while another is on its way to the disk go together."""

    def __init__(self, connection: sqlite3.Connection, lock: Lock) -> None:
        """Write to `connection`, which `lock` guards."""
        self._connection = connection
        self._lock = lock
        self._waiting: list[tuple[Callable[[sqlite3.Connection], Any], Future[Any]]] = []
        self._gate = Lock()

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Carry `work` out in a transaction that is on disk when this returns. Raises what it raises.

        A failure of one is one of all that were in its transaction: then none of their rows was written.
        """
        mine = self._put(work)
        with self._lock:
            if not mine.done():
                self._write_all()
        return mine.result()

    def add(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Have `work` carried out with the next write; nobody learns if that fails."""
        self._put(work)

    def _put(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        written: Future[T] = Future()
        with self._gate:
            self._waiting.append((work, written))
        return written

    def _write_all(self) -> None:
        with self._gate:
            group, self._waiting = self._waiting, []
        try:
            with transaction(self._connection):
                results = [work(self._connection) for work, _ in group]
        except BaseException as error:
            for _, written in group:
                written.set_exception(error)
        else:
            for (_, written), result in zip(group, results, strict=True):
                written.set_result(result)
