"""A service comes back by itself, soon after its database does."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.server.live.own_postgres import OwnPostgres
from tests.server.live.running import Running, begin
from wizard.server.postgres import PostgresDatabase

pytestmark = pytest.mark.campaign

SOON = 10.0  # the pool alone would wait sixteen seconds for its next attempt


@pytest.fixture
def postgres() -> Iterator[OwnPostgres]:
    """A PostgreSQL server of the test's own, with the world of world.py in it."""
    with OwnPostgres() as postgres:
        database = PostgresDatabase(postgres.url)
        begin(database)
        database.close()
        yield postgres


@pytest.fixture
def server(postgres: OwnPostgres, tmp_path: Path) -> Iterator[Running]:
    server = Running(tmp_path, postgres.url, workers=2)
    yield server
    server.stop()


def seconds_until_ready(server: Running) -> float:
    began = time.monotonic()
    while not server.ready():
        assert time.monotonic() - began < 60, server.log.read_text(encoding="utf-8")[-3000:]
        time.sleep(0.05)
    return time.monotonic() - began


def test_after_an_outage_of_the_database_it_is_ready_soon(postgres: OwnPostgres, server: Running) -> None:
    server.start()
    postgres.kill()
    until = time.monotonic() + 15  # the pool's pauses have grown by then
    while time.monotonic() < until:
        assert not server.ready()
    postgres.start()
    assert seconds_until_ready(server) < SOON


def test_workers_that_die_while_the_database_is_away_wait_for_it(
    postgres: OwnPostgres, server: Running
) -> None:
    server.start()
    postgres.kill()
    for _ in range(2):
        os.kill(server.workers()[0], signal.SIGKILL)
        time.sleep(2)
    connection = HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("GET", "/healthz")
    assert connection.getresponse().status == 200
    connection.close()
    assert not server.ready()
    postgres.start()
    assert seconds_until_ready(server) < SOON


def test_a_service_that_starts_before_its_database_waits_for_it(
    postgres: OwnPostgres, server: Running
) -> None:
    postgres.kill()
    server.launch()
    deadline = time.monotonic() + 30
    while "waiting for the database" not in server.log.read_text(encoding="utf-8"):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    postgres.start()
    assert seconds_until_ready(server) < SOON + 5  # its processes start too
