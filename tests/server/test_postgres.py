"""PostgreSQL never waits without need, and every wait has an end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg
import pytest

from tests.server.people import refusal
from tests.server.world import World
from wizard.server import postgres as postgres_module
from wizard.server.errors import Refused
from wizard.server.postgres import PostgresDatabase


@pytest.fixture
def world(postgres_url: str, postgres: PostgresDatabase) -> World:
    """A world on PostgreSQL alone."""
    return World.begin(postgres)


@pytest.fixture(autouse=True)
def emptied(storage: object) -> None:
    """As every test finds it."""


@contextmanager
def somebody_writes(url: str, statement: str) -> Iterator[None]:
    """Another server in the middle of a transaction."""
    with psycopg.connect(url) as connection:
        connection.execute(statement.encode())
        yield
        connection.rollback()


pytestmark = pytest.mark.parametrize("storage", ["postgresql"], indirect=True)


def test_a_quote_waits_for_no_redemption(world: World, postgres_url: str) -> None:
    subscription, key = world.subscription(), world.key()
    statement = "UPDATE product_key SET state = 'used'; UPDATE subscription SET licenses = 0"
    with somebody_writes(postgres_url, statement):
        quote = world.person().quote("add", key, to=subscription)
    assert quote.redeemable
    assert world.person().redeemed(quote).after.licenses == 15


def test_a_redemption_waits_for_a_lock_only_so_long(
    world: World, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_module, "LIMITS", "-c lock_timeout=50ms")
    with closing(PostgresDatabase(postgres_url)) as impatient:
        person = world.again(impatient).person()
        quote = person.quote("new", world.key())
        with somebody_writes(postgres_url, "UPDATE product_key SET state = 'used'"):
            refusal(person.redeem(quote), "service-busy", retry_after=5)
        person.redeemed(quote)


def test_a_statement_that_would_never_end_is_cut_off(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_module, "LIMITS", "-c statement_timeout=50ms")
    with closing(PostgresDatabase(postgres_url)) as impatient:
        with pytest.raises(Refused) as raised:
            impatient.read(lambda tx: tx.connection.execute("SELECT pg_sleep(60)"))
        assert raised.value.problem.code == "service-busy"
        assert impatient.read(lambda tx: tx.row(str, "product_exists")) is None


def test_whoever_finds_no_connection_is_refused_and_not_left_waiting(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_module, "WAIT_SECONDS", 0.05)
    with closing(PostgresDatabase(postgres_url, connections=1)) as small:

        def ask_again(_: object) -> None:
            with pytest.raises(Refused) as raised:
                small.read(lambda tx: tx.row(str, "product_exists"))
            assert raised.value.problem.code == "service-busy"

        small.read(ask_again)


def test_a_read_changes_nothing(world: World) -> None:
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        world.database.read(lambda tx: tx.run("revoke_tokens_of", account_id="admin"))


def test_connections_that_were_cut_are_replaced(world: World, postgres_url: str) -> None:
    person, key = world.person(), world.key()
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
    refused = 0
    while (answer := person.order("new", key)).status_code != 201:
        refusal(answer, "service-busy", retry_after=5)
        refused += 1
        assert refused <= 8, "more than there were connections"
