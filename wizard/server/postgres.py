"""PostgreSQL storage, for several servers over one database."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import psycopg
from psycopg import IsolationLevel
from psycopg.conninfo import conninfo_to_dict
from psycopg_pool import ConnectionPool

from .database import Change, Execute, Transaction, Usage, Value, load_queries, migrate
from .errors import busy

T = TypeVar("T")
Row = TypeVar("Row")

log = logging.getLogger(__name__)

ATTEMPTS = 12
LONGEST_PAUSE = 0.25  # seconds before a transaction is tried again
COLLISIONS = (
    psycopg.errors.SerializationFailure,
    psycopg.errors.DeadlockDetected,
    psycopg.errors.UniqueViolation,  # a concurrent insert won: the next attempt sees its row
)
MOST_WAITING = 256  # for a connection
WAIT_SECONDS = 5.0
CONNECT_SECONDS = 5
RECONNECT_SECONDS = 4.0
# A server that stops in the middle must not block the others: PostgreSQL ends its transactions.
LIMITS = "-c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=15s"
MIGRATION_LOCK = 7_011_001
SEALER_LOCK = 7_011_002


class _Pipelined(Transaction):
    """A transaction that sends several changes in one round trip."""

    def run_all(self, changes: Iterable[Change]) -> list[int]:
        with self.connection.pipeline():
            cursors = [self.connection.execute(self.queries[query], values) for query, values in changes]
        return [cursor.rowcount for cursor in cursors]


class PostgresDatabase:
    """A `Database` on a PostgreSQL server; colliding transactions are retried.

    Raises psycopg.Error from the constructor if the server does not answer, and NewerSchemaError if a newer
    version wrote the database.
    """

    def __init__(self, url: str, connections: int = 8, prepare: Callable[[Execute], None] = migrate) -> None:
        """Connect, and bring the schema up to date."""
        self._queries = load_queries("psycopg", locks=True)
        limits: dict[str, Any] = {"connect_timeout": CONNECT_SECONDS, **conninfo_to_dict(url)}
        with psycopg.connect(**limits) as connection:
            connection.execute("SELECT pg_advisory_xact_lock(%s)", [MIGRATION_LOCK])
            prepare(lambda statement: _rows(connection.execute(statement.encode())))
        self._pool = ConnectionPool(
            url,
            kwargs={"options": LIMITS, "connect_timeout": limits["connect_timeout"]},
            min_size=1,
            max_size=connections,
            max_waiting=MOST_WAITING,
            timeout=WAIT_SECONDS,
            # The pool doubles its pauses for so long, and begins again with the next request.
            reconnect_timeout=RECONNECT_SECONDS,
            open=True,
        )

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run read-only `work` on one consistent snapshot."""
        return self._run(work, IsolationLevel.REPEATABLE_READ, read_only=True)

    def find(self, shape: Callable[..., Row], query: str, /, **values: Value) -> Row | None:
        """Return the first row of a query, without the round trips that begin and end a transaction."""
        return self._run(lambda tx: tx.row(shape, query, **values), None)

    def add(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` that only adds rows, in one transaction."""
        return self._run(work, IsolationLevel.READ_COMMITTED)

    def change(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` that locks what it reads: after a wait for a lock it sees the current row."""
        return self._run(work, IsolationLevel.READ_COMMITTED)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one serializable transaction, again after a collision."""
        return self._run(work, IsolationLevel.SERIALIZABLE)

    def seal(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction, by one caller at a time over all servers."""

        def locked(transaction: Transaction) -> T:
            transaction.connection.execute("SELECT pg_advisory_xact_lock(%s)", [SEALER_LOCK])
            return work(transaction)

        # A snapshot would be as old as the wait for the lock.
        return self.change(locked)

    def _run(
        self, work: Callable[[Transaction], T], level: IsolationLevel | None, read_only: bool = False
    ) -> T:
        """Run `work` in a transaction, or without a level each statement in its own."""
        for attempt in range(ATTEMPTS):
            try:
                with self._pool.connection() as connection:
                    connection.autocommit = level is None
                    connection.isolation_level, connection.read_only = level, read_only
                    return work(_Pipelined(connection.cursor(), self._queries))
            except COLLISIONS:
                # Full jitter, so that colliding servers do not collide again in step.
                time.sleep(random.uniform(0, min(LONGEST_PAUSE, 0.002 * 2**attempt)))  # noqa: S311 - no secret
            except (psycopg.OperationalError, psycopg.InterfaceError) as error:
                kind, state = type(error).__name__, getattr(error, "sqlstate", None)
                log.warning("the database cannot do this now: %s %s", kind, state or "")
                raise busy(seconds=5) from error
        raise busy(seconds=1)

    def in_place(self) -> bool:
        """Return True: a lost connection is made again, by the address."""
        return True

    def usage(self) -> Usage:
        """Return the pool's connections, and the callers that wait for one."""
        stats = self._pool.get_stats()
        return Usage(stats["pool_size"], stats["pool_available"], stats["requests_waiting"])

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


def _rows(cursor: psycopg.Cursor[Any]) -> list[tuple[Any, ...]]:
    return cursor.fetchall() if cursor.description else []
