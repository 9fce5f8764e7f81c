"""Whatever orders are made in whatever turn, the service and a plain account of them agree."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from tests.server.people import Person
from tests.server.world import World

LIMIT = 300


@dataclass
class Told:
    """A subscription computed by hand, independent of the service's code."""

    licenses: int
    last_day: date

    def status(self, today: date) -> str:
        days = (today - self.last_day).days
        if days <= 0:
            return "active"
        return "expired" if days <= 30 else "disabled" if days <= 120 else "deleted"


def later(day: date, months: int) -> date:
    """The same day of a later month, or the last one there is."""
    month = day.month + months
    year, month = day.year + (month - 1) // 12, (month - 1) % 12 + 1
    for last in range(day.day, 27, -1):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    return date(year, month, day.day)


def on_paper(
    action: str, told: Told | None, today: date, licenses: list[int], months: list[int]
) -> Told | None:
    """Compute a subscription after an order by hand; None if it must be refused."""
    total = sum(licenses)
    if action != "add" and len(set(months)) > 1:
        return None
    if told is None:
        return Told(total, later(today, months[0])) if action == "new" and total <= LIMIT else None
    fits = {"add": "active", "extend": "active expired", "reactivate": "expired disabled"}[action]
    if told.status(today) not in fits.split():
        return None
    if action == "add":
        return Told(told.licenses + total, told.last_day) if told.licenses + total <= LIMIT else None
    if total > LIMIT:
        return None
    begins = max(told.last_day, today) if action == "extend" else today
    return Told(total, later(begins, months[0]))


def one_order(world: World, admin: Person, chance: random.Random, paper: dict[str, Told]) -> bool:
    """Make an order by chance, here and on paper; return True if it went through."""
    today = world.clock().date()
    action = chance.choice(["new", "add", "extend", "reactivate"] if paper else ["new"])
    to = None if action == "new" else chance.choice(list(paper))
    count = chance.choice([1, 1, 1, 2, 3])
    licenses = [chance.choice([1, 5, 25, 100, 150, 299]) for _ in range(count)]
    months = [chance.choice([1, 6, 12, 12, 12]) for _ in range(count)]
    keys = [world.key(*worth) for worth in zip(licenses, months, strict=True)]
    expected = on_paper(action, paper.get(to or ""), today, licenses, months)
    quote = admin.quote(action, *keys, to=to)
    told = (action, paper.get(to or ""), today, licenses, months, quote)
    assert quote.redeemable == (expected is not None), told
    if expected is None:
        return False
    after = admin.redeemed(quote).after
    assert (after.licenses, after.expires_on) == (expected.licenses, expected.last_day), told
    assert after.subscription_id is not None
    paper[after.subscription_id] = expected
    return True


@pytest.mark.parametrize("_round", range(2))
def test_years_of_orders_end_as_computed_by_hand(world: World, _round: int) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    admin = world.person()
    paper: dict[str, Told] = {}
    went_through = 0
    for _ in range(120):
        went_through += one_order(world, admin, chance, paper)
        world.clock.now += timedelta(days=chance.choice([0, 0, 1, 13, 31, 45]), hours=chance.randint(0, 23))
    today = world.clock().date()
    for item in admin.get("/v1/customers/C-HOME/subscriptions").json["items"]:
        told = paper[item["subscription_id"]]
        assert (item["licenses"], item["expires_on"]) == (told.licenses, told.last_day.isoformat())
        assert item["status"] == told.status(today)
    assert went_through == world.look("SELECT COUNT(*) FROM redemption")[0][0] > 20
