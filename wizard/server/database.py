"""Transactions over SQLite or PostgreSQL, with the same queries on both."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Protocol, TypeVar

import aiosql

T = TypeVar("T")
Row = TypeVar("Row")
Value = str | int | None
Change = tuple[str, Mapping[str, Value]]  # a query's name, and its values

PACKAGE = files("wizard.server")
# What ends a query that locks its rows; it leaves those alone who only refer to them.
LOCK = re.compile(r" FOR NO KEY UPDATE( OF \w+)?")


class NewerSchemaError(Exception):
    """The database was written by a newer version of the service."""


class OlderSchemaError(Exception):
    """The database was written by an older version of the service, or is none of the service's yet."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """One open transaction; its queries are those of `sql/`, by name."""

    connection: Any
    queries: Mapping[str, str]

    def rows(self, shape: Callable[..., Row], query: str, /, **values: Value) -> list[Row]:
        """All rows of a query, each made into `shape`."""
        return [shape(*row) for row in self.connection.execute(self.queries[query], values)]

    def row(self, shape: Callable[..., Row], query: str, /, **values: Value) -> Row | None:
        """The one row of a query, or None."""
        found = self.connection.execute(self.queries[query], values).fetchone()
        return None if found is None else shape(*found)

    def run(self, query: str, /, **values: Value) -> int:
        """Carry out a change; answers how many rows it changed."""
        changed: int = self.connection.execute(self.queries[query], values).rowcount
        return changed

    def run_all(self, changes: Iterable[Change]) -> list[int]:
        """`run` one change after the other; answers how many rows each of them changed."""
        return [self.run(query, **values) for query, values in changes]

    def run_many(self, query: str, values: Iterable[dict[str, Value]], /) -> None:
        """Carry out a change once for each set of values."""
        self.connection.cursor().executemany(self.queries[query], list(values))


class Database(Protocol):
    """Where the service keeps its data. All methods may be called from any thread.

    `work` may run more than once where two transactions got in each other's way, so it has no effect outside
    its transaction. What it raises rolls the transaction back and is raised.

    Raises `Refused` (service-busy) when the database cannot take a transaction now.
    """

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work`, which changes nothing, on one consistent view; it takes no locks and waits for none."""

    def find(self, shape: Callable[..., Row], query: str, /, **values: Value) -> Row | None:
        """The one row of one query alone, which costs less than `read`."""

    def add(self, work: Callable[[Transaction], T]) -> T:
        """`write` for work that adds rows, whatever others do meanwhile."""

    def change(self, work: Callable[[Transaction], T]) -> T:
        """`write` for work that locks each row it decides by before it looks at it (the queries `lock_…`).

        Whoever wants one of these rows meanwhile waits, and then sees what was made of it.
        """

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction that is on disk when this returns."""

    def seal(self, work: Callable[[Transaction], T]) -> T:
        """`write`, by one caller at a time over all servers."""

    def close(self) -> None:
        """Give back all connections."""


def load_queries(driver: str, *, locks: bool) -> Mapping[str, str]:
    """The queries of `sql/`, by name, as an aiosql driver words them.

    Where there is one writer at a time nothing is locked.
    """
    text = "\n".join(_files("sql"))
    queries = aiosql.from_str(text if locks else LOCK.sub("", text), driver)
    return {name: getattr(queries, name).sql for name in queries.available_queries}


def migrations() -> list[str]:
    """The numbered files of `schema/`, in order."""
    return _files("schema")


def _files(folder: str) -> list[str]:
    named = sorted((entry for entry in (PACKAGE / folder).iterdir()), key=lambda entry: entry.name)
    return [entry.read_text(encoding="utf-8") for entry in named if entry.name.endswith(".sql")]


Execute = Callable[[str], Iterable[tuple[Any, ...]]]


def migrate(execute: Execute) -> None:
    """Bring the schema up to this version, inside the caller's exclusive transaction.

    `execute` runs one statement and answers its rows.

    Raises NewerSchemaError when the database is ahead of this version.
    """
    execute("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")
    applied = max((row[0] for row in execute("SELECT version FROM schema_version")), default=0)
    scripts = migrations()
    if applied > len(scripts):
        raise NewerSchemaError(f"schema {applied}, this version knows {len(scripts)}")
    for version, script in enumerate(scripts[applied:], applied + 1):
        # No statement of ours has a semicolon inside it, and sqlite3's own script runner would commit first.
        for statement in _without_comments(script).split(";"):
            if statement.strip():
                execute(statement)
        execute(f"INSERT INTO schema_version (version) VALUES ({version})")  # noqa: S608 - a number of ours


def expect_current(execute: Execute) -> None:
    """Change nothing, in the place of `migrate`: whoever runs a hosted service decides when to upgrade it.

    Raises NewerSchemaError or OlderSchemaError when the schema is not this version's. Or what the driver
    raises for a table that is not there.
    """
    applied = max((row[0] for row in execute("SELECT version FROM schema_version")), default=0)
    known = len(migrations())
    if applied != known:
        kind = NewerSchemaError if applied > known else OlderSchemaError
        raise kind(f"schema {applied}, this version knows {known}")


def _without_comments(script: str) -> str:
    return "\n".join(line.partition("--")[0] for line in script.splitlines())
