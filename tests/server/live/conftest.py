"""Live servers on both databases, begun with the world of world.py."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.server.conftest import KINDS
from tests.server.live.running import Running, begin
from tests.server.world import World
from wizard.server.database import Database
from wizard.server.postgres import PostgresDatabase
from wizard.server.sqlite import SqliteDatabase

# Process groups, limits and /proc; what hosts the service in earnest is a Unix.
ON_LINUX_ALONE = ["test_faults.py", "test_outages.py", "test_contract.py", "test_client.py"]
collect_ignore = [] if sys.platform == "linux" else ON_LINUX_ALONE


@dataclass(frozen=True)
class Live:
    """A server in processes of its own, and what its vendor sees of the database."""

    kind: str
    server: Running
    world: World
    database: Database


@pytest.fixture(params=KINDS)
def live(request: pytest.FixtureRequest, tmp_path: Path, fresh_postgres: Callable[[], str]) -> Iterator[Live]:
    """A live server on each kind of database in turn; two workers where the database allows them."""
    with ExitStack() as stack:
        database: Database
        if request.param == "sqlite":
            path = tmp_path / "service.sqlite3"
            database, address, workers = SqliteDatabase(path), f"sqlite:///{path}", 1
        else:
            address = fresh_postgres()
            database, workers = PostgresDatabase(address), 2
        stack.callback(database.close)
        world = begin(database)
        server = Running(tmp_path, address, workers)
        stack.callback(server.stop)
        server.start()
        yield Live(request.param, server, world, database)
