"""A quote tells what would happen, holds for its minutes, and does nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.server.people import Person, case, read, refusal
from tests.server.world import HOME, NOON, World
from wizard.contract import Agreement, CustomerRef, Quote


@pytest.fixture
def admin(world: World) -> Person:
    return world.person()


def dashed(key: str) -> str:
    return "-".join(key[start : start + 5] for start in range(0, 25, 5))


def test_a_quote_pins_customer_action_and_agreement(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key())
    assert quote.customer == CustomerRef(HOME, "Huis B.V.", "huis.example")
    assert (quote.action, quote.agreement) == ("new", Agreement("7", "https://cumulus.example/agreement"))
    assert quote.expires_at == NOON + timedelta(minutes=15)
    assert quote.redeemable


def test_it_is_made_even_when_all_keys_are_rejected(world: World, admin: Person) -> None:
    subscription = world.subscription(10)
    spent = world.key(state="used", used_by=HOME, used_on="2027-01-01")
    result = admin.order("add", world.unknown_key(), world.key(product="cloud"), spent, to=subscription)
    quote = read(Quote, result, 201)
    assert [line.state for line in quote.lines] == ["rejected"] * 3
    assert (quote.redeemable, quote.after, quote.warnings) == (False, None, ())
    assert quote.before == admin.state(subscription)
    assert read(Quote, admin.get(f"/v1/quotes/{quote.id}")) == quote


def test_what_is_read_later_is_what_was_answered(world: World, admin: Person) -> None:
    result = admin.order("add", world.key(5, 36), world.unknown_key(), to=world.subscription())
    path = f"/v1/quotes/{result.json['id']}"
    assert admin.get(path).content == result.content
    assert world.person("reader", language="ja").get(path).content == result.content
    world.sql("UPDATE product_key SET state = 'blocked'")
    world.clock.advance(days=400)
    assert admin.get(path).content == result.content


def test_lines_stand_in_the_order_of_the_keys(world: World, admin: Person) -> None:
    keys = [world.key(number, 12) for number in range(1, 30)]
    keys = [*keys[::-1], world.unknown_key()]
    assert [line.ending for line in admin.quote("new", *keys).lines] == [key[-5:] for key in keys]


def test_a_quote_changes_nothing_and_keeps_no_key_from_others(world: World, admin: Person) -> None:
    subscription, key = world.subscription(), world.key()
    before = world.orders()
    first = admin.quote("extend", key, to=subscription)
    second = admin.quote("extend", key, to=subscription)
    assert world.orders() == before
    assert first.id != second.id
    assert (first.lines, first.after, first.redeemable) == (second.lines, second.after, True)


def writings(key: str) -> list[str]:
    """A key as people type and paste it."""
    groups = dashed(key)
    return [
        key.lower(),
        groups,
        groups.lower(),
        groups.replace("-", " "),
        f"  {key}\n",
        "".join(chr(ord(letter) + 0xFEE0) for letter in key),  # full width
        groups.replace("-", "–"),
        groups.replace("-", "ー"),
        groups.replace("-", "\u00ad\u200b"),
    ]


def test_a_key_is_taken_however_it_is_written(world: World, admin: Person) -> None:
    key = world.key()
    for writing in writings(key):
        with case(writing):
            quote = admin.quote("new", writing)
            assert (quote.lines[0].ending, quote.redeemable) == (key[-5:], True)


def test_an_order_holds_a_hundred_keys_and_no_more(world: World, admin: Person) -> None:
    keys = [world.key(1) for _ in range(100)]
    refusal(admin.order("new", *keys, world.key(1)), "request-invalid", field="keys")
    quote = admin.quote("new", *keys)
    assert admin.redeemed(quote).after.licenses == 100


def test_new_has_no_subscription_and_every_other_action_has_one(world: World, admin: Person) -> None:
    subscription, key = world.subscription(), world.key()
    refusal(admin.order("new", key, to=subscription), "request-invalid", field="body")
    for action in ("add", "extend", "reactivate"):
        refusal(admin.order(action, key), "request-invalid", field="body")
        refusal(admin.order(action, key, to=""), "not-found", what="subscription")


# -------------------------------------------------------------------------------------- how long


def test_it_holds_for_fifteen_minutes(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key())
    world.clock.now = quote.expires_at - timedelta(microseconds=1)
    assert admin.redeemed(quote).redeemed_at == world.clock.now


def test_it_does_not_hold_longer(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key())
    before = world.orders()
    world.clock.now = quote.expires_at
    refusal(admin.redeem(quote), "quote-expired")
    world.clock.advance(days=3)
    refusal(admin.redeem(quote), "quote-expired")
    assert world.orders() == before


@pytest.mark.parametrize("seconds", [90, 14 * 60 + 59])
def test_it_holds_over_midnight(world: World, admin: Person, seconds: int) -> None:
    """Dates, statuses and redeem-by dates are those of the day the quote was made."""
    today = date(2027, 1, 31)
    world.clock.set_to(today, 23, 59)
    ends_today = world.subscription(10, expires=today)
    dies_today = world.subscription(10, expires=today - timedelta(120))
    quotes = [
        admin.quote("new", world.key(5, 1, redeem_by=today.isoformat())),
        admin.quote("add", world.key(), to=ends_today),
        admin.quote("reactivate", world.key(6, 1), to=dies_today),
    ]
    world.clock.advance(seconds=seconds)
    assert world.clock().date() == date(2027, 2, 1)
    for quote in quotes:
        receipt = admin.redeemed(quote)
        assert (receipt.lines, receipt.before) == (quote.lines, quote.before)
        assert quote.after is not None
        assert (receipt.after.licenses, receipt.after.expires_on, receipt.after.status) == (
            quote.after.licenses,
            quote.after.expires_on,
            "active",
        )
    # Without a quote of yesterday nothing of this is possible any more.
    assert not admin.quote("add", world.key(), to=ends_today).redeemable
    late = world.key(redeem_by=today.isoformat())
    assert not admin.quote("new", late).redeemable
    assert admin.quote("new", late).lines[0].problem is not None


def test_a_quote_of_yesterday_is_extended_from_yesterday(world: World, admin: Person) -> None:
    world.clock.set_to(date(2027, 4, 30), 23, 59)
    subscription = world.subscription(10, expires=-3)
    quote = admin.quote("extend", world.key(10, 1), to=subscription)
    world.clock.advance(minutes=2)
    assert admin.redeemed(quote).after.expires_on == date(2027, 5, 30)


def test_a_clock_that_is_set_back_breaks_no_quote(world: World, admin: Person) -> None:
    quote = admin.quote("add", world.key(), to=world.subscription())
    world.clock.advance(hours=-30)
    assert admin.redeemed(quote).redeemed_at == NOON - timedelta(hours=30)
