"""A subscription is active, expired, disabled, deleted; what it is decides which orders fit it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.server.people import Person, refusal
from tests.server.world import TODAY, World
from wizard.contract import Line, Problem


@pytest.fixture
def admin(world: World) -> Person:
    return world.person()


@pytest.mark.parametrize(
    ("days", "status", "reason"),
    [
        (-1, "active", None),
        (0, "active", None),  # its last day
        (1, "expired", None),
        (30, "expired", None),
        (31, "disabled", "expiry"),
        (120, "disabled", "expiry"),
        (121, "deleted", "expiry"),
        (5000, "deleted", "expiry"),
    ],
)
def test_a_subscription_is_expired_then_disabled_then_deleted(
    world: World, admin: Person, days: int, status: str, reason: str | None
) -> None:
    subscription = world.subscription(expires=TODAY)
    world.clock.advance(days=days)
    state = admin.state(subscription)
    assert (state.status, state.status_reason, state.expires_on) == (status, reason, TODAY)


@pytest.mark.parametrize(("hour", "minute", "status"), [(0, 0, "active"), (23, 59, "active")])
def test_the_whole_last_day_counts(world: World, admin: Person, hour: int, minute: int, status: str) -> None:
    subscription = world.subscription(expires=TODAY)
    world.clock.set_to(TODAY, hour, minute)
    assert admin.state(subscription).status == status
    world.clock.set_to(TODAY + timedelta(1), 0, 0)
    assert admin.state(subscription).status == "expired"


@pytest.mark.parametrize("by", ["customer", "vendor"])
@pytest.mark.parametrize(
    ("days", "status"), [(-1, "active"), (0, "disabled"), (89, "disabled"), (90, "deleted")]
)
def test_one_that_was_ended_is_disabled_at_once_and_says_by_whom(
    world: World, admin: Person, by: str, days: int, status: str
) -> None:
    subscription = world.subscription(expires=400)
    world.sql(f"UPDATE subscription SET ended_on = '{TODAY}', ended_by = '{by}' WHERE id = '{subscription}'")
    world.clock.advance(days=days)
    state = admin.state(subscription)
    assert (state.status, state.status_reason) == (status, None if status == "active" else by)


def test_one_that_was_ended_after_it_expired_is_disabled_at_once(world: World, admin: Person) -> None:
    subscription = world.subscription(expires=-10, ended_on="2027-03-14", ended_by="vendor")
    assert (admin.state(subscription).status, admin.state(subscription).status_reason) == (
        "disabled",
        "vendor",
    )


def test_ending_one_that_is_disabled_already_does_not_lengthen_its_life(world: World, admin: Person) -> None:
    subscription = world.subscription(expires=-120, ended_on="2027-03-14", ended_by="customer")
    assert admin.state(subscription).status_reason == "expiry"
    world.clock.advance(days=1)
    assert admin.state(subscription).status == "deleted"


def test_subscriptions_are_listed_active_first(world: World, admin: Person) -> None:
    deleted, disabled, expired, active = (world.subscription(expires=days) for days in (-300, -60, -3, 3))
    answer = admin.get("/v1/customers/C-HOME/subscriptions").json["items"]
    assert [item["subscription_id"] for item in answer] == [active, expired, disabled, deleted]


FITS = {
    "add": {"active"},
    "extend": {"active", "expired"},
    "reactivate": {"expired", "disabled"},
}
STATES: dict[str, int] = {
    "active": 30,
    "expired": -5,
    "disabled": -60,
    "deleted": -300,
}


@pytest.mark.parametrize("status", STATES)
@pytest.mark.parametrize("action", FITS)
def test_which_action_fits_which_status(world: World, admin: Person, action: str, status: str) -> None:
    subscription = world.subscription(expires=STATES[status])
    key = world.key(20)
    quote = admin.quote(action, key, to=subscription)
    assert quote.before is not None
    assert quote.before.status == status
    if status in FITS[action]:
        assert quote.redeemable
        assert admin.redeemed(quote).after.status == "active"
        return
    reason = "expiry" if status in ("disabled", "deleted") else None
    problem = Problem("subscription-unfit", {"action": action, "status": status, "status_reason": reason})
    assert quote.lines == (Line(key[-5:], "rejected", "Cumulus Office", 20, 12, problem, "office"),)
    assert (quote.redeemable, quote.after, quote.warnings) == (False, None, ())
    changed = refusal(admin.redeem(quote), "quote-changed")
    assert changed.lines == quote.lines
    assert admin.state(subscription) == quote.before


@pytest.mark.parametrize("by", ["customer", "vendor"])
@pytest.mark.parametrize("action", ["add", "extend"])
def test_one_that_was_ended_fits_neither_adding_nor_extending(
    world: World, admin: Person, action: str, by: str
) -> None:
    subscription = world.subscription(ended_on="2027-03-01", ended_by=by)
    (line,) = admin.quote(action, world.key(), to=subscription).lines
    expected = {"action": action, "status": "disabled", "status_reason": by}
    assert line.problem == Problem("subscription-unfit", expected)


def test_one_that_was_ended_lives_on_after_reactivation(world: World, admin: Person) -> None:
    subscription = world.subscription(expires=400, ended_on="2027-03-01", ended_by="customer")
    admin.does("reactivate", world.key(5, 1), to=subscription)
    assert admin.state(subscription).status == "active"
    world.clock.set_to(date(2027, 4, 15))
    assert admin.state(subscription).status == "active"
    world.clock.set_to(date(2027, 4, 16))
    assert admin.state(subscription).status == "expired"


def test_a_subscription_that_ends_in_thousands_of_years_breaks_nothing(world: World, admin: Person) -> None:
    subscription = world.subscription(10, expires=date(9996, 5, 1))
    for _ in range(2):
        receipt = admin.does("extend", world.key(10, 120), to=subscription)
        assert receipt.after.expires_on == date(9998, 12, 31)
    assert admin.state(subscription).status == "active"


def test_a_deleted_one_never_comes_back_but_a_new_one_is_possible(world: World, admin: Person) -> None:
    subscription, key = world.subscription(expires=-121), world.key()
    for action in FITS:
        assert not admin.quote(action, key, to=subscription).redeemable
    assert admin.does("new", key).after.subscription_id != subscription
