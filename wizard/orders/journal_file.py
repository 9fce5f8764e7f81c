"""The file of the journal: begun whole, checked when it is opened, put aside where it is damaged."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from wizard.contract import Code, Problem
from wizard.service.storage_faults import storage_problem

FILE_NAME = "journal.sqlite3"
VERSION = 1

_SCHEMA = """
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    service TEXT NOT NULL,
    account TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_domain TEXT NOT NULL,
    action TEXT NOT NULL,
    subscription_id TEXT,
    endings TEXT NOT NULL,
    quote_id TEXT NOT NULL,
    agreement_version TEXT NOT NULL,
    reference TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    code TEXT,
    receipt TEXT,
    replaced_by TEXT
)
"""
_SIDE_FILES = ("-journal", "-wal", "-shm")


class JournalError(Exception):
    """The journal cannot be read or written, or not with this order; `problem` says why, for a person."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.code)
        self.problem = problem


class Opened(NamedTuple):
    """An open journal; `kept` is where a damaged one was put before, None where it was in order."""

    connection: sqlite3.Connection
    kept: Path | None


def open_journal(path: Path, read: Callable[[sqlite3.Connection], object]) -> Opened:
    """Open the journal of a path, created where there is none; a damaged one is put aside, never deleted.

    `read` reads all of it: what it cannot read is damage.

    Raises sqlite3.Error and OSError; JournalError (`journal-newer`).
    """
    try:
        return Opened(_connect(path, read), None)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise
    kept = _set_aside(path)
    return Opened(_connect(path, read), kept)


def _connect(path: Path, read: Callable[[sqlite3.Connection], object]) -> sqlite3.Connection:
    _create(path)
    if path.stat().st_size == 0:  # a new one is there whole or not at all
        raise _damage("empty")
    connection = sqlite3.connect(path, timeout=10.0, isolation_level=None, check_same_thread=False)
    try:
        _prepare(connection, path)
        read(connection)
    except (ValueError, TypeError, AttributeError) as error:  # of an order, or of SQLite's own words
        connection.close()
        raise _damage("something that cannot be read") from error
    except BaseException:
        connection.close()
        raise
    return connection


def _create(path: Path) -> None:
    """Create an empty journal, private to its owner; nobody ever sees a part of it."""
    if os.path.lexists(path):
        return
    new = path.with_name(f"journal-new-{uuid4().hex[:8]}.sqlite3")
    try:
        with os.fdopen(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(_empty_journal())
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):  # another program was quicker
            _place(new, path)
    finally:
        new.unlink(missing_ok=True)


def _place(new: Path, path: Path) -> None:
    """Give a file its name, without replacing another."""
    try:
        os.link(new, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        new.rename(path)


def _empty_journal() -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(_SCHEMA)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.commit()
        return connection.serialize()


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    # FULL: what was written before sending is there after a power cut.
    connection.execute("PRAGMA synchronous = FULL")
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise _damage(verdict)
    with transaction(connection):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise JournalError(Problem(Code.JOURNAL_NEWER, {"path": str(path)}))
        if version != VERSION:
            raise _damage("tables of another program")
        _add_later_columns(connection)


def _add_later_columns(connection: sqlite3.Connection) -> None:
    """Bring a journal of the first edition up to date; that edition still reads it afterwards."""
    names = {name for _, name, *_ in connection.execute("PRAGMA table_info(entry)")}
    if "promise" not in names:
        connection.execute("ALTER TABLE entry ADD COLUMN promise TEXT")


def _set_aside(path: Path) -> Path:
    """Rename the file, with what SQLite keeps beside it and belongs to it. Returns its new path."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"journal-damaged-{moment}-{uuid4().hex[:4]}.sqlite3")
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
    """True if the file is not one of our journals, and not merely locked, write-protected or out of reach."""
    if not isinstance(error, sqlite3.OperationalError):
        return True
    # A table or a column is missing; no code: a text that is no UTF-8.
    return getattr(error, "sqlite_errorcode", None) in (None, sqlite3.SQLITE_ERROR)


def _damage(text: str) -> Exception:
    return sqlite3.DatabaseError(text)
