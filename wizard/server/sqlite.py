"""SQLite storage, for one process with many threads and one writer."""

from __future__ import annotations

import errno
import logging
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TypeVar

from wizard.contract import Code

from .database import Execute, Transaction, Usage, Value, load_queries, migrate
from .errors import Refused, busy
from .group_commit import Group, Job

T = TypeVar("T")
Row = TypeVar("Row")

BUSY_SECONDS = 5.0
TURN_SECONDS = 0.05
READ_SECONDS = 10.0  # of a read-only statement
CHECKPOINT_PAGES = 4000  # of 4 KiB: a checkpoint waits for the disk twice, so it is done rarely
REPAIR_SECONDS = 60
_NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_PASSING = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT})

Refuse = Callable[[sqlite3.OperationalError], Refused]

log = logging.getLogger(__name__)


def _refuse_until_repaired(error: sqlite3.OperationalError) -> Refused:
    """Refuse requests of a hosted service until its operator has fixed the cause, which is logged."""
    log.error("database: %s", getattr(error, "sqlite_errorname", "no reason"))
    return busy(seconds=REPAIR_SECONDS)


def _is_passing(error: sqlite3.OperationalError) -> bool:
    """True for a locked file and an interrupted statement; the lowest byte of the code is its kind."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING


class SqliteDatabase:
    """A `Database` in one file.

    `refuse` maps SQLite's error for a file that cannot be used, such as a full disk, to the refusal to raise.

    Raises sqlite3.Error from the constructor if the file cannot be opened or is no database, and
    NewerSchemaError if a newer version wrote it.
    """

    def __init__(
        self,
        path: Path,
        prepare: Callable[[Execute], None] = migrate,
        *,
        refuse: Refuse = _refuse_until_repaired,
    ) -> None:
        """Open or create the file and bring its schema up to date."""
        self._path = path
        self._refuse = refuse
        self._queries = load_queries("sqlite3", locks=False)
        self._idle: list[sqlite3.Connection] = []
        self._used = 0
        self._file: tuple[int, int] | None = None  # known once it is there
        self._lock, self._turn = Lock(), Lock()
        self._writers = Group(self._carry_out)
        try:
            with self._connection() as connection, _transaction(connection, "BEGIN IMMEDIATE"):
                prepare(connection.execute)
            self._file = _identity(path)
        except BaseException:
            self.close()
            raise

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run read-only `work` on one consistent snapshot."""
        with (
            self._refusing(),
            self._in_turn(),
            self._connection() as connection,
            _deadline(connection, READ_SECONDS),
            _transaction(connection, "BEGIN"),
        ):
            return work(Transaction(connection.cursor(), self._queries))

    def find(self, shape: Callable[..., Row], query: str, /, **values: Value) -> Row | None:
        """Return the first row of a query, or None."""
        with self._refusing(), self._in_turn(), self._connection() as connection:
            return Transaction(connection.cursor(), self._queries).row(shape, query, **values)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction that is on disk when this returns."""
        with self._refusing():
            return self._writers.run(work)

    add = change = seal = write

    def in_place(self) -> bool:
        """False if another file is in the place of the one that was opened, or none."""
        return self._file is None or _identity(self._path) == self._file

    def usage(self) -> Usage:
        """Return the connections, and the callers that wait for the writer."""
        with self._lock:
            idle, used = len(self._idle), self._used
        return Usage(idle + used, idle, self._writers.waiting)

    def close(self) -> None:
        """Close all idle connections."""
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _carry_out(self, jobs: Sequence[Job]) -> None:
        """Run all jobs in one transaction; a job that raises rolls back its own part only.

        No job is answered before the commit is on disk, not even one that raised: it may have seen changes
        of another.
        """
        with self._connection() as connection, _transaction(connection, "BEGIN IMMEDIATE"):
            transaction = Transaction(connection.cursor(), self._queries)
            with self._in_turn():
                for job in jobs:
                    _carry_out_one(connection, transaction, job)

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Let other threads finish, but not wait long for one.

        Each statement lends the interpreter's lock to another thread, and to take it back costs more than
        the statement. The commit's wait for the disk is beside others.
        """
        first = self._turn.acquire(timeout=TURN_SECONDS)
        try:
            yield
        finally:
            if first:
                self._turn.release()

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        """Turn a locked database into a short wait, and any other error into a refusal until it is fixed."""
        try:
            yield
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_TRIGGER:
                raise
            log.warning("database: %s", error)  # its one trigger closes a service that was moved
            raise busy(seconds=REPAIR_SECONDS) from error
        except sqlite3.OperationalError as error:
            raise busy(seconds=int(BUSY_SECONDS)) if _is_passing(error) else self._refuse(error) from error

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        if not self.in_place():
            # With WAL, SQLite would write on into a file that nobody sees, and make a missing one.
            raise _moved()
        with self._lock:
            connection = self._idle.pop() if self._idle else None
            self._used += 1
        try:
            connection = connection or _connect(self._path)
            yield connection
        except BaseException:
            if connection is not None:
                connection.close()
            with self._lock:
                self._used -= 1
            raise
        with self._lock:
            self._idle.append(connection)
            self._used -= 1


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


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _moved() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("the file was moved or replaced")
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY_DBMOVED
    error.sqlite_errorname = "SQLITE_READONLY_DBMOVED"
    return error


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
    """Switch to WAL, waiting for another program that creates the file: SQLite itself does not wait."""
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
    """Interrupt statements after some seconds: SQLite has no statement time-out."""
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


def why_not_written(error: Exception) -> Code:
    """Return the problem code of a folder that SQLite or the system could not write to."""
    # SQLite reports a full disk as such, a quota or a largest file size as a failed write.
    full = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE)
    no_room = getattr(error, "sqlite_errorcode", None) in full or getattr(error, "errno", None) in _NO_ROOM
    return Code.DATA_FOLDER_FULL if no_room else Code.DATA_FOLDER_UNWRITABLE
