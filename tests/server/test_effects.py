"""An order changes licenses and dates as its review promised."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.server.people import Person
from tests.server.world import TODAY, World
from wizard.contract import Action, Problem, Quote, Receipt
from wizard.server.effects import add_months, effect

DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))
MONTHS = st.integers(0, 240)


# ---------------------------------------------------------------------------------------- months


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2100-01-31", 1, "2100-02-28"),  # no leap year
        ("2000-01-31", 1, "2000-02-29"),  # a leap year
        ("2027-01-30", 1, "2027-02-28"),
        ("2027-03-31", 1, "2027-04-30"),
        ("2027-02-28", 1, "2027-03-28"),  # clamped only where it has to be
        ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2027-11-15", 2, "2028-01-15"),
        ("2027-12-01", 12, "2028-12-01"),
        ("2027-05-05", 0, "2027-05-05"),
    ],
)
def test_months_are_calendar_months_clamped_to_the_month_s_end(day: str, months: int, later: str) -> None:
    assert add_months(date.fromisoformat(day), months).isoformat() == later


@settings(database=None, print_blob=True)
@given(DAYS, MONTHS)
def test_the_day_is_kept_or_is_the_last_of_its_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == min(day.day, monthrange(later.year, later.month)[1])


@settings(database=None, print_blob=True)
@given(DAYS, DAYS, MONTHS)
def test_who_begins_later_never_ends_earlier(one: date, other: date, months: int) -> None:
    first, second = sorted((one, other))
    assert add_months(first, months) <= add_months(second, months)


@settings(database=None, print_blob=True)
@given(DAYS, MONTHS, st.integers(1, 24))
def test_more_months_end_later(day: date, months: int, more: int) -> None:
    assert add_months(day, months) < add_months(day, months + more)


@settings(database=None, print_blob=True)
@given(DAYS, st.integers(-400, 400), st.integers(0, 300), st.integers(1, 300), st.integers(1, 36))
def test_a_date_never_moves_back_by_extending(
    today: date, left: int, had: int, add: int, months: int
) -> None:
    expires_on = today + timedelta(left)
    licenses, later = effect(Action.EXTEND, today, (had, expires_on), add, months)
    assert licenses == add
    assert later == max(add_months(expires_on, months), add_months(today, months))


# ------------------------------------------------------------------------- through the service


@pytest.fixture
def admin(world: World) -> Person:
    return world.person()


def keeps_its_word(quote: Quote, receipt: Receipt) -> None:
    """The receipt says what the quote said."""
    assert (receipt.lines, receipt.before) == (quote.lines, quote.before)
    assert quote.after is not None
    # Only a new subscription has no id before it is there.
    assert replace(receipt.after, subscription_id=quote.after.subscription_id) == quote.after


def test_new_makes_a_subscription_with_all_licenses_from_now_on(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key(5, 12), world.key(20, 12), world.key(1, 12))
    assert quote.before is None
    assert quote.after is not None
    assert quote.after.subscription_id is None
    assert (quote.after.licenses, quote.after.expires_on) == (26, date(2028, 3, 15))
    receipt = admin.redeemed(quote)
    keeps_its_word(quote, receipt)
    assert admin.state(receipt.after.subscription_id) == receipt.after
    assert receipt.after.status == "active"


def test_add_adds_licenses_and_leaves_the_date(world: World, admin: Person) -> None:
    subscription = world.subscription(10, expires=date(2027, 9, 1))
    quote = admin.quote("add", world.key(5, 3), world.key(7, 1), to=subscription)
    receipt = admin.redeemed(quote)
    keeps_its_word(quote, receipt)
    assert quote.before is not None
    assert (quote.before.licenses, quote.before.expires_on) == (10, date(2027, 9, 1))
    assert (receipt.after.licenses, receipt.after.expires_on) == (22, date(2027, 9, 1))
    assert admin.state(subscription) == receipt.after
    assert quote.warnings == ()


def test_extend_adds_months_to_the_date_and_takes_the_keys_licenses(world: World, admin: Person) -> None:
    subscription = world.subscription(20, expires=date(2027, 8, 31))
    quote = admin.quote("extend", world.key(15, 6), world.key(10, 6), to=subscription)
    receipt = admin.redeemed(quote)
    keeps_its_word(quote, receipt)
    assert (receipt.after.licenses, receipt.after.expires_on) == (25, date(2028, 2, 29))
    assert quote.warnings == ()
    assert admin.state(subscription) == receipt.after


def test_fewer_licenses_by_extending_are_warned_about(world: World, admin: Person) -> None:
    subscription = world.subscription(25)
    quote = admin.quote("extend", world.key(20), to=subscription)
    assert quote.redeemable
    assert quote.warnings == (Problem("licenses-reduced", {"before": 25, "after": 20}),)
    assert admin.redeemed(quote).after.licenses == 20
    assert admin.quote("extend", world.key(20), to=subscription).warnings == (), "as many as before"


def test_an_expired_subscription_is_extended_from_today_and_active_again(world: World, admin: Person) -> None:
    subscription = world.subscription(5, expires=-20)
    receipt = admin.does("extend", world.key(5, 1), to=subscription)
    assert receipt.before is not None
    assert (receipt.before.status, receipt.after.status) == ("expired", "active")
    assert receipt.after.expires_on == date(2027, 4, 15)
    assert admin.state(subscription) == receipt.after


def test_a_subscription_on_its_last_day_is_extended_from_that_day(world: World, admin: Person) -> None:
    subscription = world.subscription(5, expires=0)
    assert admin.does("extend", world.key(5, 1), to=subscription).after.expires_on == date(2027, 4, 15)


@pytest.mark.parametrize(
    ("expires", "ended_on"),
    [(-1, None), (-30, None), (-31, None), (-120, None), (200, "2027-03-10"), (200, "2027-03-15")],
)
def test_reactivating_starts_anew_from_today(
    world: World, admin: Person, expires: int, ended_on: str | None
) -> None:
    subscription = world.subscription(50, expires=expires, ended_on=ended_on, ended_by="vendor")
    receipt = admin.does("reactivate", world.key(5, 6), world.key(6, 6), to=subscription)
    assert receipt.before is not None
    assert receipt.before.status in ("expired", "disabled")
    assert (receipt.after.status, receipt.after.status_reason) == ("active", None)
    assert (receipt.after.licenses, receipt.after.expires_on) == (11, date(2027, 9, 15))
    assert admin.state(subscription) == receipt.after
    world.clock.advance(days=100)
    assert admin.state(subscription).status == "active"


@pytest.mark.parametrize(
    ("expires", "months", "warned"),
    [
        (date(2027, 9, 15), (6,), None),  # just enough
        (date(2027, 9, 14), (6,), 6),
        (date(2027, 9, 14), (1, 6, 3), 6),  # the longest counts
        (date(2027, 9, 14), (5, 1), None),
        (date(2027, 3, 15), (1,), 1),
    ],
)
def test_months_that_are_cut_by_adding_are_warned_about(
    world: World, admin: Person, expires: date, months: tuple[int, ...], warned: int | None
) -> None:
    subscription = world.subscription(10, expires=expires)
    keys = [world.key(1, each) for each in months]
    quote = admin.quote("add", *keys, to=subscription)
    expected = {"months": warned, "expires_on": expires.isoformat()}
    assert quote.warnings == ((Problem("term-cut", expected),) if warned else ())
    assert quote.redeemable
    receipt = admin.redeemed(quote)
    assert (receipt.after.licenses, receipt.after.expires_on) == (10 + len(months), expires)


@pytest.mark.parametrize(("today", "until"), [("2027-01-31", "2027-02-28"), ("2028-01-31", "2028-02-29")])
def test_a_month_from_the_31st_of_january_ends_in_february(
    world: World, admin: Person, today: str, until: str
) -> None:
    world.clock.set_to(date.fromisoformat(today))
    receipt = admin.does("new", world.key(1, 1))
    assert receipt.after.expires_on.isoformat() == until
    extended = admin.does("extend", world.key(1, 1), to=receipt.after.subscription_id)
    assert extended.after.expires_on == date.fromisoformat(until).replace(month=3)


def test_the_day_that_counts_is_the_one_in_utc(world: World, admin: Person) -> None:
    world.clock.set_to(TODAY, 23, 59)
    assert admin.does("new", world.key(1, 1)).after.expires_on == date(2027, 4, 15)
    world.clock.advance(minutes=1)
    assert admin.does("new", world.key(1, 1)).after.expires_on == date(2027, 4, 16)


def test_the_server_clock_s_zone_does_not_matter(world: World, admin: Person) -> None:
    world.clock.now = datetime(
        2027, 3, 16, 8, tzinfo=timezone(timedelta(hours=9))
    )  # 23:00 of the 15th in UTC
    quote = admin.quote("new", world.key(1, 1))
    result = admin.redeem(quote)
    assert result.json["after"]["expires_on"] == "2027-04-15"
    assert result.json["redeemed_at"] == "2027-03-15T23:00:00Z"
    assert quote.expires_at.utcoffset() == timedelta()
