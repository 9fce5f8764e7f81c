"""The first to open a database brings it up to date; a newer one is left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import psycopg
import pytest

from tests.server.people import at_once
from tests.server.world import World
from wizard.server import database as database_module
from wizard.server.database import Database, NewerSchemaError, migrations
from wizard.server.postgres import PostgresDatabase
from wizard.server.sqlite import SqliteDatabase

Open = Callable[[], Database]


@pytest.fixture(params=["sqlite", "postgresql"])
def another(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Open]:
    """Makes databases that have no schema yet; return what opens one."""
    if request.param == "sqlite":
        paths = (tmp_path / f"{number}.sqlite3" for number in count())
        return lambda: partial(SqliteDatabase, next(paths))
    make: Callable[[], str] = request.getfixturevalue("fresh_postgres")
    return lambda: partial(PostgresDatabase, make())


@pytest.fixture
def fresh(another: Callable[[], Open]) -> Open:
    """Opens one database that has no schema yet."""
    return another()


def version(database: Database) -> list[int]:
    return database.read(
        lambda tx: [row[0] for row in tx.connection.execute("SELECT version FROM schema_version ORDER BY 1")]
    )


def test_opening_twice_migrates_once_and_loses_nothing(fresh: Open) -> None:
    first = fresh()
    world = World.begin(first)
    receipt = world.person().does("new", world.key())
    first.close()
    second = fresh()
    assert version(second) == list(range(1, len(migrations()) + 1))
    assert world.again(second).person().history().items == (receipt,)
    second.close()


def test_a_newer_schema_is_refused_and_left_alone(fresh: Open) -> None:
    database = fresh()
    newer = len(migrations()) + 1
    database.write(lambda tx: tx.connection.execute(f"INSERT INTO schema_version VALUES ({newer})"))
    for _ in range(2):
        with pytest.raises(NewerSchemaError):
            fresh()
    assert version(database)[-1] == newer
    database.close()


def test_a_migration_that_fails_leaves_nothing_behind(fresh: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh().close()
    bad = [*migrations(), "CREATE TABLE half (id TEXT PRIMARY KEY);\nNONSENSE;"]
    with monkeypatch.context() as patch:
        patch.setattr(database_module, "migrations", lambda: bad)
        with pytest.raises((sqlite3.Error, psycopg.Error)):
            fresh()
    good = [*migrations(), "-- a comment; with a semicolon\nCREATE TABLE half (id TEXT PRIMARY KEY);"]
    with monkeypatch.context() as patch:
        patch.setattr(database_module, "migrations", lambda: good)
        database = fresh()
    assert version(database) == list(range(1, len(good) + 1))
    database.close()
    with pytest.raises(NewerSchemaError):
        fresh()


def test_several_open_it_at_once(another: Callable[[], Open], request: pytest.FixtureRequest) -> None:
    rounds = 15 if "sqlite" in request.node.name else 4
    for _ in range(rounds):
        databases = at_once(*[another()] * 6)
        assert [version(database) for database in databases] == [list(range(1, len(migrations()) + 1))] * 6
        for database in databases:
            database.close()
