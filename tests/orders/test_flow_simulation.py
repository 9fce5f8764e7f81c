"""In every world the flow ends at Done or at a plain reason, asks nothing twice and loses no key.

`WALKS` says how often each world is walked with whims, `TEST_SEED` repeats them.
"""

from __future__ import annotations

import os
import random

import pytest

from tests.orders.world_person import Person
from tests.orders.worlds import CORRECTED, MISTYPED, World, worlds

NEVER_REDEEMED = {"masked", "published", "impossible", "used"}
SOME_WORLDS = 250
WHIMS = 12
WALKS = int(os.environ.get("WALKS", "2"))


def expected(world: World) -> set[str]:
    """The ends that a world may have."""
    if set(world.hand) <= NEVER_REDEEMED:
        return {"no usable key", *_reasons(world)}
    return {"every key is redeemed", *_reasons(world)}


def _reasons(world: World) -> set[str]:
    reasons = set()
    if not world.customers and not world.reseller:
        reasons.add("no customer")
    if not world.role:
        reasons.add("role missing")
    if world.redemption == "gone":
        reasons.add("left for later")
    loses_one = world.quote == "some" or world.redemption == "changed"
    if world.quote == "all" or (loses_one and len(world.hand) == 1):
        reasons.add("no usable key")
    return reasons


def check_no_key_is_lost(person: Person) -> None:
    hand = [*person.world.keys()]
    if CORRECTED in person.kinds:
        hand = [CORRECTED if text == MISTYPED else text for text in hand]
    assert person.everything() == sorted(hand), person.world


def walk_straight(world: World, chance: random.Random) -> None:
    """Answer every question: none comes twice."""
    person = Person(world, chance)
    end = person.walk()
    assert end in expected(world), (world, end)
    check_no_key_is_lost(person)
    twice = [question for question, times in person.asked.items() if times > 1]
    assert not twice, (world, twice)
    wanted = [text for text, kind in person.kinds.items() if kind not in NEVER_REDEEMED]
    if end == "every key is redeemed" and world.quote == "ok" and world.redemption == "ok":
        assert sorted(person.redeemed) == sorted(wanted), world


def walk_with_whims(world: World, chance: random.Random) -> None:
    """Do this and that on the way: the end is the same, and no key is lost at any moment."""
    person = Person(world, chance)
    for _ in range(WHIMS):
        if chance.random() < 0.5:
            person.follow_a_whim()
        elif person.take_step():
            break
        check_no_key_is_lost(person)
    end = person.walk()
    assert end in expected(world), (world, end)
    check_no_key_is_lost(person)


def test_every_world_ends_at_done_or_a_plain_reason_and_nothing_is_asked_twice(seeded: random.Random) -> None:
    everywhere = list(worlds())
    assert len(everywhere) > 1848
    for world in everywhere:
        walk_straight(world, seeded)


def test_whatever_is_done_on_the_way_the_end_is_reached_and_no_key_is_lost(seeded: random.Random) -> None:
    for world in seeded.sample(list(worlds()), SOME_WORLDS):
        walk_with_whims(world, seeded)


@pytest.mark.campaign
def test_every_world_is_walked_with_whims(seeded: random.Random) -> None:
    for world in worlds():
        for _ in range(WALKS):
            walk_with_whims(world, seeded)
