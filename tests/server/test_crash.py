"""A server that is killed in the middle of its work leaves whole orders, and all it acknowledged."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from time import monotonic

import psycopg
import pytest

from tests.server.conftest import Storage
from tests.server.people import read
from tests.server.world import World
from wizard.contract import Receipt

pytestmark = pytest.mark.campaign

ROOT = Path(__file__).parents[2]

# Redeems two keys at a time, and says so only when the answer is there.
SERVER = """
import sys
from pathlib import Path
from tests.server.world import World
from wizard.server.postgres import PostgresDatabase
from wizard.server.sqlite import SqliteDatabase

kind, place, subscription, *keys = sys.argv[1:]
database = SqliteDatabase(Path(place)) if kind == "sqlite" else PostgresDatabase(place)
person = World.over(database).person()
print("ready", flush=True)
for one, two in zip(keys[::2], keys[1::2]):
    receipt = person.does("add", one, two, to=subscription)
    print(receipt.quote_id, flush=True)
"""


@pytest.mark.parametrize("_round", range(2))
def test_no_redemption_is_lost_when_killed_at_any_moment(world: World, storage: Storage, _round: int) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    subscription = world.subscription(1, product="cloud", expires=400)
    keys = [world.key(1, product="cloud") for _ in range(600)]
    place = str(storage.path) if storage.kind == "sqlite" else f"{storage.url}&application_name=victim"
    command = [sys.executable, "-W", "ignore", "-c", SERVER, storage.kind, place, subscription, *keys]
    enough = chance.randint(1, 40)
    acknowledged: list[str] = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdout.readline() == "ready\n"
        for line in server.stdout:
            if line.endswith("\n"):
                acknowledged.append(line.strip())
            if len(acknowledged) == enough:
                server.kill()  # what it does at this moment, nobody knows
    if storage.kind == "postgresql":
        until_nobody_works_for_it(storage.url)
    person = world.person()
    spent = world.look("SELECT COUNT(*) FROM product_key WHERE state = 'used'")[0][0]
    quotes = [quote for (quote,) in world.look("SELECT quote_id FROM redemption")]
    receipts = [read(Receipt, person.get(f"/v1/quotes/{quote}/redemption")) for quote in quotes]
    assert {receipt.quote_id for receipt in receipts} >= set(acknowledged)
    assert spent == 2 * len(receipts)
    assert person.state(subscription).licenses == 1 + spent
    assert world.look("SELECT COUNT(*) FROM audit") == [(len(receipts),)]
    assert world.look("SELECT COUNT(*) FROM idempotency") == [(len(receipts),)]
    left = [line.state for line in person.quote("add", *keys[spent : spent + 4], to=subscription).lines]
    assert left == ["accepted"] * 4


def until_nobody_works_for_it(url: str) -> None:
    """PostgreSQL finishes what a client had asked for before it notices that the client is gone."""
    left = "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'victim'"
    deadline = monotonic() + 30
    with psycopg.connect(url, autocommit=True) as connection:
        while connection.execute(left).fetchone() != (0,):
            assert monotonic() < deadline
