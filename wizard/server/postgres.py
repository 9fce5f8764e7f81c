"""The hosted database: several servers over one PostgreSQL."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from psycopg import IsolationLevel
from psycopg_pool import ConnectionPool, PoolTimeout

from .database import Execute, Transaction, load_queries, migrate
from .refusals import busy

T = TypeVar("T")

ATTEMPTS = 12
MIGRATION_LOCK = 7_011_001
SEALER_LOCK = 7_011_002


class PostgresDatabase:
    """A `Database` on a PostgreSQL server; transactions are serializable and retried when they collide.

    Raises psycopg.Error from the constructor when the server does not answer, and NewerSchemaError when a
    newer version wrote the database.
    """

    def __init__(self, url: str, connections: int = 8, prepare: Callable[[Execute], None] = migrate) -> None:
        """Connect, and bring the schema up to date."""
        self._queries = load_queries("psycopg")
        with psycopg.connect(url) as connection:
            connection.execute("SELECT pg_advisory_xact_lock(%s)", [MIGRATION_LOCK])
            prepare(lambda statement: _rows(connection.execute(statement.encode())))
        self._pool = ConnectionPool(
            url, min_size=1, max_size=connections, timeout=5.0, configure=_serializable, open=True
        )

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on one consistent view."""
        return self.write(work)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one serializable transaction, again where another one got in its way."""
        for attempt in range(ATTEMPTS):
            try:
                with self._pool.connection() as connection:
                    return work(Transaction(connection, self._queries))
            except (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected):
                # Full jitter, so that colliding servers do not collide again in step.
                time.sleep(random.uniform(0, 0.002 * 2**attempt))  # noqa: S311 - no secret
            except (PoolTimeout, psycopg.OperationalError) as error:
                raise busy(seconds=5) from error
        raise busy(seconds=1)

    def seal(self, work: Callable[[Transaction], T]) -> T:
        """`write`, by one caller at a time over all servers."""

        def locked(transaction: Transaction) -> T:
            transaction.connection.execute("SELECT pg_advisory_xact_lock(%s)", [SEALER_LOCK])
            return work(transaction)

        return self.write(locked)

    def close(self) -> None:
        """Give back all connections."""
        self._pool.close()


def _serializable(connection: psycopg.Connection[Any]) -> None:
    connection.isolation_level = IsolationLevel.SERIALIZABLE


def _rows(cursor: psycopg.Cursor[Any]) -> list[tuple[Any, ...]]:
    return cursor.fetchall() if cursor.description else []
