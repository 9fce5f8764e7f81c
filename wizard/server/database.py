"""Transactions over SQLite or PostgreSQL, with the same queries on both."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol, TypeVar

import aiosql

T = TypeVar("T")
Row = TypeVar("Row")
Value = str | int | None
Change = tuple[str, Mapping[str, Value]]  # a query's name, and its values

PACKAGE = files("wizard.server")
# The end of a query that locks its rows; rows that refer to them stay free.
LOCK = re.compile(r" FOR (NO KEY UPDATE|UPDATE|KEY SHARE)( OF \w+)?")


class NewerSchemaError(Exception):
    """The database was written by a newer version of the service."""


class OlderSchemaError(Exception):
    """The database was written by an older version of the service."""


class EmptyDatabaseError(Exception):
    """No service was ever set up in the database, or its contents are lost."""


def columns(*values: Any) -> tuple[Any, ...]:
    """Shape a row as a plain tuple of its columns."""
    return values


@dataclass(frozen=True, slots=True)
class Usage:
    """Numbers of open and idle connections of this process, and of callers that wait for one."""

    open: int
    idle: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Transaction:
    """One open transaction; its queries are those of `sql/`, by name.

    They share a cursor, because making one costs psycopg a third of a query; each is read to its end.
    """

    cursor: Any
    queries: Mapping[str, str]

    @property
    def connection(self) -> Any:
        """The driver's connection."""
        return self.cursor.connection

    def rows(self, shape: Callable[..., Row], query: str, /, **values: Value) -> list[Row]:
        """Return all rows of a query, each as a `shape`."""
        return [shape(*row) for row in self.cursor.execute(self.queries[query], values)]

    def row(self, shape: Callable[..., Row], query: str, /, **values: Value) -> Row | None:
        """Return the first row of a query as a `shape`, or None."""
        found = self.cursor.execute(self.queries[query], values).fetchall()
        return shape(*found[0]) if found else None

    def run(self, query: str, /, **values: Value) -> int:
        """Execute a change; return the number of rows changed."""
        changed: int = self.cursor.execute(self.queries[query], values).rowcount
        return changed

    def run_all(self, changes: Iterable[Change]) -> list[int]:
        """Execute changes in order; return the number of rows that each of them changed."""
        return [self.run(query, **values) for query, values in changes]

    def run_many(self, query: str, values: Iterable[dict[str, Value]], /) -> None:
        """Execute a change once for each set of values."""
        self.cursor.executemany(self.queries[query], list(values))


class Database(Protocol):
    """The service's storage. All methods may be called from any thread.

    `work` may run more than once if two transactions collide, so it must have no effect outside its
    transaction. An exception of `work` rolls the transaction back and propagates.

    Raises `Refused` (service-busy) when the database cannot take a transaction now.
    """

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run read-only `work` on one consistent snapshot, without locks."""

    def find(self, shape: Callable[..., Row], query: str, /, **values: Value) -> Row | None:
        """Return the first row of a single query, or None; cheaper than `read`."""

    def add(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` that only adds rows, independent of concurrent changes."""

    def change(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` that locks every row it reads before deciding (the `lock_…` queries).

        Concurrent transactions wait for these rows and then see the changed ones.
        """

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one serializable transaction that is on disk when this returns."""

    def seal(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` as `change` does, one caller at a time over all servers."""

    def in_place(self) -> bool:
        """False if its address leads to another database by now, or to none."""

    def usage(self) -> Usage:
        """Return how much of it is in use in this process now."""

    def close(self) -> None:
        """Close all connections."""


@cache
def load_queries(driver: str, *, locks: bool) -> Mapping[str, str]:
    """Return the queries of `sql/` by name, in the dialect of an aiosql driver, and those of its own folder.

    `locks` keeps the row locks; a database with one writer at a time needs none. Read once a process.
    """
    text = "\n".join([*_files("sql"), *_files(f"sql/{driver}")])
    queries = aiosql.from_str(text if locks else LOCK.sub("", text), driver)
    return {name: getattr(queries, name).sql for name in queries.available_queries}


@cache
def migrations() -> tuple[str, ...]:
    """Return the texts of the numbered files of `schema/`, in order."""
    return tuple(_files("schema"))


def _files(folder: str) -> list[str]:
    named = sorted((PACKAGE / folder).iterdir(), key=lambda entry: entry.name)
    return [entry.read_text(encoding="utf-8") for entry in named if entry.name.endswith(".sql")]


Execute = Callable[[str], Iterable[tuple[Any, ...]]]


def migrate(execute: Execute) -> None:
    """Bring the schema up to this version, inside the caller's exclusive transaction.

    `execute` runs one statement and returns its rows.

    Raises NewerSchemaError if the database is ahead of this version.
    """
    execute("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")
    applied = max((row[0] for row in execute("SELECT version FROM schema_version")), default=0)
    scripts = migrations()
    if applied > len(scripts):
        raise NewerSchemaError(f"schema {applied}, this version knows {len(scripts)}")
    for version, script in enumerate(scripts[applied:], applied + 1):
        # No statement in `schema/` contains a semicolon, and sqlite3's own script runner would commit first.
        for statement in _without_comments(script).split(";"):
            if statement.strip():
                execute(statement)
        execute(f"INSERT INTO schema_version (version) VALUES ({version})")  # noqa: S608 - a counted number


def upgrade(execute: Execute) -> None:
    """Bring the schema up to this version as `migrate` does, but never make a first one.

    Raises NewerSchemaError, and the driver's own error if there is no schema at all.
    """
    execute("SELECT version FROM schema_version")
    migrate(execute)


def expect_current(execute: Execute) -> None:
    """No-op replacement for `migrate`, for hosted services: their operator decides when to upgrade.

    Raises NewerSchemaError or OlderSchemaError if the schema is not this version's, and the driver's own
    error if there is no schema at all.
    """
    applied = max((row[0] for row in execute("SELECT version FROM schema_version")), default=0)
    known = len(migrations())
    if applied != known:
        kind = NewerSchemaError if applied > known else OlderSchemaError
        raise kind(f"schema {applied}, this version knows {known}")


def _without_comments(script: str) -> str:
    return "\n".join(line.partition("--")[0] for line in script.splitlines())
