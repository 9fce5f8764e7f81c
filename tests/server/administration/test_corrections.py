"""Corrections after an order are shown beside its receipt, and receipts, keys and subscriptions agree."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

import pytest

from tests.server.conftest import Storage
from tests.server.people import Person, at_once, refusal
from tests.server.world import AWAY, HOME, SECRET, TODAY, SetClock, World
from wizard.contract import Receipt
from wizard.server.database import migrations
from wizard.server.reconcile import reconcile

REASON = "Ordered twice"


class TickingClock(SetClock):
    """A clock whose moments follow one another, as those of one machine do."""

    def __call__(self) -> datetime:
        self.advance(microseconds=1)
        return self.now


@pytest.fixture
def world(storage: Storage) -> World:
    """The world of world.py, in which time passes."""
    clock = TickingClock()
    return replace(World.begin(storage.database).again(clock=clock), clock=clock)


@pytest.fixture
def operator(world: World) -> Iterator[Person]:
    """An administrator; whatever they did, nothing disagrees afterwards."""
    yield world.person("operator")
    assert list(reconcile(world.database)) == []


def key_id(key: str) -> str:
    return f"{key[-5:]}-{SECRET.digest(key, SECRET.current)[:16]}"


def give_back(operator: Person, key: str, status: int = 200, **more: object) -> Any:
    return operator.admin(f"keys/{key_id(key)}/return", status, reason=REASON, **more)


def order(person: Person, key: str) -> str:
    [line] = person.quote("new", key).lines
    return line.problem.code if line.problem else line.state


def events(world: World) -> list[str]:
    return [event for (event,) in world.look("SELECT event FROM audit ORDER BY at, id")]


def test_the_only_key_of_a_new_subscription_ends_it(world: World, operator: Person) -> None:
    key, admin = world.key(5), world.person()
    receipt = admin.does("new", key)
    assert order(admin, key) == "key-used"
    correction = give_back(operator, key)
    assert (correction["kind"], correction["ending"], correction["reason"]) == (
        "key-returned",
        key[-5:],
        REASON,
    )
    state = admin.state(receipt.after.subscription_id)
    assert (state.licenses, state.status, state.status_reason) == (0, "disabled", "vendor")
    [told] = admin.history().items
    assert [each.kind for each in told.corrections] == ["key-returned"]
    assert (told.lines, told.after) == (receipt.lines, receipt.after), "the receipt stays"
    assert admin.get(f"/v1/quotes/{receipt.quote_id}/redemption").json["corrections"] == [correction]
    again = admin.does("new", key)
    assert [len(each.corrections) for each in admin.history().items] == [0, 1]
    assert again.after.licenses == 5


def test_the_last_key_of_the_newest_order_undoes_it(world: World, operator: Person) -> None:
    admin = world.person()
    subscription = world.subscription(20, expires=60)
    before = admin.state(subscription)
    keys = [world.key(10), world.key(15)]
    admin.does("extend", *keys, to=subscription)
    assert admin.state(subscription).licenses == 25
    give_back(operator, keys[0])
    assert admin.state(subscription).licenses == 15
    give_back(operator, keys[1])
    assert admin.state(subscription) == before


def test_a_key_that_later_orders_build_on_is_not_guessed_away(world: World, operator: Person) -> None:
    admin = world.person()
    subscription = world.subscription(20, expires=60)
    first, second = world.key(10), world.key(30)
    admin.does("extend", first, to=subscription)
    admin.does("extend", second, to=subscription)
    after = admin.state(subscription)
    assert give_back(operator, first, 409)["parameters"] == {"reason": "changed-since"}
    give_back(operator, first, keep_subscription=True)
    assert admin.state(subscription) == after
    assert order(admin, first) == "accepted"


def test_added_licenses_go_with_their_key(world: World, operator: Person) -> None:
    admin, added = world.person(), world.key(7)
    subscription = admin.does("new", world.key(5)).after.subscription_id
    admin.does("add", added, to=subscription)
    admin.does("add", world.key(1), to=subscription)
    give_back(operator, added)
    assert admin.state(subscription).licenses == 6


def test_a_key_is_given_back_once(world: World, operator: Person) -> None:
    key = world.key()
    assert give_back(operator, key, 409)["parameters"] == {"reason": "not-redeemed"}
    world.person().does("new", key)
    give_back(operator, key)
    assert give_back(operator, key, 409)["parameters"] == {"reason": "not-redeemed"}
    assert operator.admin("keys/BBBBB-0000000000000000/return", 404, reason=REASON)["parameters"] == {
        "what": "key"
    }


def test_a_dry_run_tells_everything_and_changes_nothing(world: World, operator: Person) -> None:
    key = world.key()
    receipt = world.person().does("new", key)
    subscription, before = receipt.after.subscription_id, world.orders()
    tried = [
        give_back(operator, key, dry_run=True),
        operator.admin(f"subscriptions/{subscription}/end", reason=REASON, dry_run=True),
        operator.admin(f"subscriptions/{subscription}", reason=REASON, licenses=9, dry_run=True),
        operator.admin(f"subscriptions/{subscription}/move", reason=REASON, customer_id=AWAY, dry_run=True),
        operator.admin(f"subscriptions/{subscription}/refund", reason=REASON, dry_run=True),
    ]
    assert [each["kind"] for each in tried] == ["key-returned", "ended", "adjusted", "moved", "refunded"]
    assert operator.admin(f"customers/{HOME}/merge", reason=REASON, into=AWAY, dry_run=True)["dry_run"]
    assert operator.admin(f"customers/{HOME}/erase", reason=REASON, dry_run=True)["rows"] == 1
    assert world.orders() == before
    assert world.person().history().items == (receipt,)


def test_a_subscription_ends_and_resumes(world: World, operator: Person) -> None:
    admin = world.person()
    subscription = str(admin.does("new", world.key(5)).after.subscription_id)
    operator.admin(f"subscriptions/{subscription}/end", reason=REASON, by="customer")
    state = admin.state(subscription)
    assert (state.status, state.status_reason, state.licenses) == ("disabled", "customer", 5)
    assert operator.admin(f"subscriptions/{subscription}/end", 409, reason=REASON)["parameters"] == {
        "reason": "ended"
    }
    operator.admin(f"subscriptions/{subscription}", reason=REASON, resume=True)
    assert admin.state(subscription).status == "active"
    assert [each.kind for each in admin.history().items[0].corrections] == ["ended", "adjusted"]
    assert events(world)[-2:] == ["subscription-ended", "subscription-adjusted"]


def test_an_adjusted_subscription_takes_further_orders(world: World, operator: Person) -> None:
    admin = world.person()
    subscription = str(admin.does("new", world.key(5)).after.subscription_id)
    quote = admin.quote("add", world.key(1), to=subscription)
    operator.admin(f"subscriptions/{subscription}", reason=REASON, licenses=50, expires_on="2030-01-31")
    refusal(admin.redeem(quote), "quote-changed")
    after = admin.does("add", world.key(3), to=subscription).after
    assert (after.licenses, after.expires_on.isoformat()) == (53, "2030-01-31")
    beyond = operator.admin(f"subscriptions/{subscription}", 409, reason=REASON, licenses=301)
    assert beyond["parameters"] == {"reason": "license-limit"}


def test_a_moved_subscription_is_the_other_customer_s(world: World, operator: Person) -> None:
    reseller = world.person("reseller")
    subscription = str(reseller.does("new", world.key(5)).after.subscription_id)
    quote = reseller.quote("add", world.key(1), to=subscription)
    operator.admin(f"subscriptions/{subscription}/move", reason=REASON, customer_id=AWAY)
    assert reseller.state(subscription, AWAY).licenses == 5
    refusal(reseller.redeem(quote), "not-found", what="subscription")
    [told] = reseller.history(customer_id=HOME).items
    assert [each.kind for each in told.corrections] == ["moved"]
    reseller.redeemed(reseller.quote("add", world.key(2), to=subscription, customer=AWAY))
    again = operator.admin(f"subscriptions/{subscription}/move", 409, reason=REASON, customer_id=AWAY)
    assert again["parameters"] == {"reason": "same-customer"}


def test_a_product_is_not_moved_to_a_country_that_cannot_have_it(world: World, operator: Person) -> None:
    world.product("dutch", countries="NL")
    subscription = world.person().does("new", world.key(product="dutch")).after.subscription_id
    refused = operator.admin(f"subscriptions/{subscription}/move", 409, reason=REASON, customer_id=AWAY)
    assert refused["parameters"] == {"reason": "country"}


def test_a_refunded_subscription_ends_and_keeps_its_keys(world: World, operator: Person) -> None:
    admin, key = world.person(), world.key()
    subscription = admin.does("new", key).after.subscription_id
    operator.admin(f"subscriptions/{subscription}/refund", reason="Credit note 12")
    assert admin.state(subscription).status == "disabled"
    assert order(admin, key) == "key-used"
    again = operator.admin(f"subscriptions/{subscription}/refund", 409, reason=REASON)
    assert again["parameters"] == {"reason": "ended"}


def test_a_key_of_a_refunded_subscription_is_given_back_if_asked_for(world: World, operator: Person) -> None:
    admin, key, more = world.person(), world.key(5), world.key(3)
    subscription = str(admin.does("new", key).after.subscription_id)
    admin.does("add", more, to=subscription)
    operator.admin(f"subscriptions/{subscription}/refund", reason="Credit note 12")
    give_back(operator, more)
    state = admin.state(subscription)
    assert (state.status, state.licenses) == ("disabled", 5), "it stays ended"
    give_back(operator, key, keep_subscription=True)
    assert (admin.state(subscription).status, admin.state(subscription).licenses) == ("disabled", 5)
    assert admin.does("new", key, more).after.licenses == 8


def test_a_reason_is_needed_and_holds_no_key(world: World, operator: Person) -> None:
    key = world.key()
    subscription = world.person().does("new", key).after.subscription_id
    for reason in ("", "  ", "a\nb", "x" * 501, key):
        result = operator.ask("POST", f"/v1/admin/subscriptions/{subscription}/end", {"reason": reason})
        assert result.status_code == 400
    assert operator.ask("POST", f"/v1/admin/subscriptions/{subscription}/end", {}).status_code == 400
    assert "subscription-ended" not in events(world)


def test_nothing_in_the_audit_trail_is_a_key(world: World, operator: Person) -> None:
    key = world.key()
    world.person().does("new", key)
    give_back(operator, key)
    [details] = world.look("SELECT details FROM audit WHERE event = 'key-returned'")
    recorded = json.loads(details[0])
    assert key not in details[0]
    assert (recorded["key"], recorded["licenses"], recorded["reason"]) == (key_id(key), 0, REASON)
    assert recorded["ended_on"] == TODAY.isoformat()


def test_a_correction_and_redemptions_at_once_lose_no_license(world: World, operator: Person) -> None:
    """Eight orders add while keys of earlier ones are given back: what is left is what is not given back."""
    admin = world.person()
    subscription = admin.does("new", world.key(100, product="cloud", months=12)).after.subscription_id
    first = [world.key(1, product="cloud") for _ in range(6)]
    for key in first:
        admin.does("add", key, to=subscription)

    def add(key: str) -> int:
        person = world.person()
        for _ in range(100):
            result = person.redeem(person.quote("add", key, to=subscription))
            if result.status_code == 201:
                return 10
            refusal(result, "quote-changed")
        raise AssertionError("always overtaken")

    def take(key: str) -> int:
        return -1 if give_back(world.person("operator"), key)["kind"] == "key-returned" else 0

    calls = [partial(take, key) for key in first]
    calls += [partial(add, world.key(10, product="cloud")) for _ in range(4)]
    changes = at_once(*calls)
    assert admin.state(subscription).licenses == 106 + sum(changes) == 140


def test_a_key_given_back_twice_at_once_is_given_back_once(world: World, operator: Person) -> None:
    for _ in range(5):
        key = world.key()
        world.person().does("new", key)
        path = f"/v1/admin/keys/{key_id(key)}/return"
        calls = [partial(world.person("operator").ask, "POST", path, {"reason": REASON})] * 4
        statuses = sorted(result.status_code for result in at_once(*calls))
        assert statuses == [200, 409, 409, 409]


def test_receipts_of_an_earlier_version_are_corrected_too(world: World, operator: Person) -> None:
    """They named their subscription in the document alone; the migration found it there."""
    admin = world.person()
    receipt: Receipt = admin.does("new", world.key(5))
    world.sql("UPDATE redemption SET subscription_id = NULL")
    [script] = [text for text in migrations() if "CREATE TABLE correction" in text]
    begin = script.index("UPDATE redemption")
    world.sql(script[begin : script.index(";", begin)])
    operator.admin(f"subscriptions/{receipt.after.subscription_id}/end", reason=REASON)
    assert [each.kind for each in admin.history().items[0].corrections] == ["ended"]
