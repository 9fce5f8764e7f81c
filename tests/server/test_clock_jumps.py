"""The clock of a server jumps back and forth under load: quotes live by it, keys are redeemed once."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta
from functools import partial

import pytest

from tests.server.conftest import Storage
from tests.server.live.history import Attempt, record, violations
from tests.server.people import Person, at_once, read
from tests.server.world import World
from wizard.contract import Receipt

pytestmark = pytest.mark.campaign

ORDERS = 25
JUMPS = (
    *(timedelta(seconds=-90), timedelta(minutes=14), timedelta(minutes=16), timedelta(minutes=-16)),
    *(timedelta(hours=25), timedelta(days=-1), timedelta(days=40), timedelta(days=-40)),
)


def test_jumping_clocks_break_nothing(world: World, storage: Storage, seeded: random.Random) -> None:
    subscription = world.subscription(1000, product="cloud", expires=400)
    keys = [world.key(1, product="cloud") for _ in range(60)]
    servers = [world, world.again(storage.another())]

    def work(number: int) -> list[Attempt]:
        chance = random.Random(f"{seeded.random()} {number}")
        person = servers[number % 2].person()
        return [order(world, person, number, chance, keys, subscription) for _ in range(ORDERS)]

    attempts = [
        attempt for made in at_once(*(partial(work, number) for number in range(4))) for attempt in made
    ]
    outcomes = Counter(attempt.outcome for attempt in attempts)
    print(outcomes)
    assert violations(attempts, record(world), {subscription: 1000}) == []
    assert outcomes["redeemed"] > 0


def order(
    world: World, person: Person, number: int, chance: random.Random, keys: list[str], subscription: str
) -> Attempt:
    """Quote, let the clock jump, redeem; the clock is one for all servers."""
    chosen = tuple(chance.sample(keys, chance.randint(1, 3)))
    quote = person.quote("add", *chosen, to=subscription)
    if chance.random() < 0.5:
        world.clock.now += chance.choice(JUMPS)
    result = person.redeem(quote)
    if result.status_code != 201:
        return Attempt(number, quote.id, chosen, subscription, result.json["code"])
    return Attempt(number, quote.id, chosen, subscription, "redeemed", read(Receipt, result, 201))
