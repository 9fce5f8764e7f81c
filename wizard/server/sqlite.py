"""The embedded database: one process, many threads, one writer."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TypeVar

from .database import Execute, Transaction, load_queries, migrate
from .group import Group, Job
from .refusals import busy

T = TypeVar("T")

BUSY_SECONDS = 5.0
READ_SECONDS = 10.0  # what a statement that only reads may take
CHECKPOINT_PAGES = 4000  # of 4 KiB: a checkpoint waits for the disk twice, so it had better be worth it


class SqliteDatabase:
    """A `Database` in one file.

    Raises sqlite3.Error from the constructor when the file cannot be opened or is no database, and
    NewerSchemaError when a newer version wrote it.
    """

    def __init__(self, path: Path, prepare: Callable[[Execute], None] = migrate) -> None:
        """Open the file, made where it is missing, and bring its schema up to date."""
        self._path = path
        self._queries = load_queries("sqlite3")
        self._idle: list[sqlite3.Connection] = []
        self._lock = Lock()
        self._writers = Group(self._carry_out)
        try:
            with self._connection() as connection, _transaction(connection, "BEGIN IMMEDIATE"):
                prepare(connection.execute)
        except BaseException:
            self.close()
            raise

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on one consistent view."""
        with (
            _refusing_when_busy(),
            self._connection() as connection,
            _deadline(connection, READ_SECONDS),
            _transaction(connection, "BEGIN"),
        ):
            return work(Transaction(connection, self._queries))

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction that is on disk when this returns."""
        with _refusing_when_busy():
            return self._writers.run(work)

    add = seal = write

    def close(self) -> None:
        """Close all idle connections."""
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _carry_out(self, jobs: Sequence[Job]) -> None:
        """All jobs in one transaction; a job that raises takes back its own part alone.

        Nobody is answered before the commit is on disk, not even a job that raised: what it saw may be
        another's part.
        """
        with self._connection() as connection, _transaction(connection, "BEGIN IMMEDIATE"):
            for job in jobs:
                _carry_out_one(connection, Transaction(connection, self._queries), job)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        connection = connection or _connect(self._path)
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._idle.append(connection)


def _carry_out_one(connection: sqlite3.Connection, transaction: Transaction, job: Job) -> None:
    connection.execute("SAVEPOINT job")
    try:
        job.result = job.work(transaction)
    except Exception as error:
        # A full disk may have ended the transaction, and with it what the jobs before this one did.
        if not connection.in_transaction:
            raise
        connection.execute("ROLLBACK TO job")
        job.error = error
    connection.execute("RELEASE job")


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        _write_ahead(connection)
        # FULL: a redemption that was answered survives a power cut.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Where two programs make the file at once, SQLite does not wait by itself for the other one."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.005)


@contextmanager
def _deadline(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Interrupt what takes longer: SQLite has no time-out for a statement of its own."""
    deadline = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > deadline, 100_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def _refusing_when_busy() -> Iterator[None]:
    """A locked or full database is a reason to wait, not a fault in the request."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise busy(seconds=int(BUSY_SECONDS)) from error
