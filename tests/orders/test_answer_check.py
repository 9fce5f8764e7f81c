"""An answer fits its question: no other customer, action, subscription, key, sum or date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.contract import Action, Agreement, CustomerRef, Line, Quote, QuoteRequest, Receipt, State
from wizard.keys import ending
from wizard.orders.answer_check import Asked, Aspect, compare_quote, compare_receipt, mismatch
from wizard.orders.promise import Promise
from wizard.server.effects import effect

KEYS = ("PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF", "2FK44-2C22R-CKCYG-NTGYF-2NYVX")
TODAY = date(2027, 3, 1)
UNTIL = date(2027, 9, 30)
WHO = CustomerRef("C-1", "Huis B.V.", "huis.example")
LINES = tuple(Line(ending(key), "accepted", "Suite", 5, 12) for key in KEYS)


def request(action: str) -> QuoteRequest:
    return QuoteRequest("C-1", Action(action), KEYS, None if action == "new" else "S-1")


def quote(action: str, /, **changes: Any) -> Quote:
    before = None if action == "new" else State("S-1", "Suite", "active", 20, UNTIL)
    had = (before.licenses, before.expires_on) if before else None
    licenses, expires_on = effect(Action(action), TODAY, had, 10, 12)
    after = State(before.subscription_id if before else None, "Suite", "active", licenses, expires_on)
    expires_at = datetime(2027, 3, 1, 12, 15, tzinfo=UTC)
    right = Quote(
        "Q-1", WHO, action, LINES, before, after, (), Agreement("7", "https://x.example"), True, expires_at
    )
    return replace(right, **changes)


def receipt(promised: Quote, /, **changes: Any) -> Receipt:
    assert promised.after is not None
    after = replace(promised.after, subscription_id="S-1")
    done = Receipt(
        "R-1", "Q-1", WHO, promised.action, promised.lines, promised.before, after, promised.expires_at
    )
    return replace(done, **changes)


def differing(action: str, /, **changes: Any) -> list[str]:
    found = compare_quote(Asked.of(request(action)), quote(action, **changes))
    return [str(one.aspect) for one in found]


def receipt_differing(action: str, /, *, promised: bool = True, **changes: Any) -> list[str]:
    earlier = quote(action)
    promise = Promise.of(earlier) if promised else None
    found = compare_receipt(Asked.of(request(action)), promise, receipt(earlier, **changes))
    return [str(one.aspect) for one in found]


@pytest.mark.parametrize("action", list(Action))
def test_a_right_answer_raises_no_alarm(action: str) -> None:
    assert differing(action) == []
    assert receipt_differing(action) == []
    assert receipt_differing(action, promised=False) == []


def test_names_change_with_the_language_and_raise_no_alarm() -> None:
    lines = tuple(replace(line, product="スイート") for line in LINES)
    assert differing("new", customer=replace(WHO, name="家", domain="ie.example"), lines=lines) == []
    assert receipt_differing("new", customer=replace(WHO, name="家"), lines=lines) == []


@pytest.mark.parametrize("days", [-2, -1, 1, 2])
def test_a_service_that_counts_its_days_elsewhere_raises_no_alarm(days: int) -> None:
    after = quote("new").after
    assert after is not None
    moved = replace(after, expires_on=after.expires_on + timedelta(days=days))
    assert differing("new", after=moved) == []
    assert receipt_differing("new", after=replace(moved, subscription_id="S-1")) == []


def test_a_service_that_states_no_amounts_is_compared_in_everything_else() -> None:
    lines = tuple(replace(line, licenses=None, months=None) for line in LINES)
    assert differing("new", lines=lines, after=State(None, "Suite", "active", 3, UNTIL)) == []
    assert differing("new", lines=lines, customer=replace(WHO, id="C-2")) == [Aspect.CUSTOMER]


def test_a_quote_with_rejected_keys_is_compared_by_those_that_were_accepted() -> None:
    lines = (LINES[0], replace(LINES[1], state="rejected"))
    after = State(None, "Suite", "active", 5, date(2028, 3, 1))
    assert differing("new", lines=lines, after=after, redeemable=False) == []
    nothing = tuple(replace(line, state="rejected") for line in LINES)
    assert differing("new", lines=nothing, after=None, redeemable=False) == []


STATE = State("S-2", "Suite", "active", 30, UNTIL)
WRONG: dict[str, tuple[str, dict[str, Any], str]] = {
    "another customer": ("add", {"customer": replace(WHO, id="C-2")}, Aspect.CUSTOMER),
    "another action": ("add", {"action": "extend"}, Aspect.ACTION),
    "another subscription": (
        "add",
        {"before": STATE, "after": STATE},
        Aspect.SUBSCRIPTION,
    ),
    "a subscription after that was not before": ("add", {"after": STATE}, Aspect.SUBSCRIPTION),
    "no subscription before": ("add", {"before": None}, Aspect.SUBSCRIPTION),
    "a subscription before a new one": ("new", {"before": STATE}, Aspect.SUBSCRIPTION),
    "no keys": ("add", {"lines": ()}, Aspect.KEYS),
    "fewer keys": ("add", {"lines": LINES[:1]}, Aspect.KEYS),
    "a key twice": ("add", {"lines": (LINES[0], LINES[0])}, Aspect.KEYS),
    "more keys": ("add", {"lines": (*LINES, replace(LINES[0], ending="22222"))}, Aspect.KEYS),
    "another key": ("add", {"lines": (LINES[0], replace(LINES[1], ending="22222"))}, Aspect.KEYS),
    "a rejected key": ("add", {"lines": (LINES[0], replace(LINES[1], state="rejected"))}, Aspect.KEYS),
    "an unknown state": ("add", {"lines": (LINES[0], replace(LINES[1], state="perhaps"))}, Aspect.KEYS),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_quote_of_something_else_is_noticed(name: str) -> None:
    action, changes, aspect = WRONG[name]
    assert aspect in differing(action, **changes)


@pytest.mark.parametrize("name", WRONG)
def test_a_receipt_of_something_else_is_noticed_with_and_without_a_promise(name: str) -> None:
    action, changes, aspect = WRONG[name]
    assert aspect in receipt_differing(action, **changes)
    assert aspect in receipt_differing(action, promised=False, **changes)


def test_a_quote_that_promises_nothing_is_noticed() -> None:
    assert differing("new", after=None) == [Aspect.LICENSES]


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("licenses", [0, 1, 9, 11, 29, 31, 10**9])
def test_a_wrong_sum_is_noticed(action: str, licenses: int) -> None:
    after = quote(action).after
    assert after is not None
    wrong = replace(after, licenses=licenses)
    assert differing(action, after=wrong) == [Aspect.LICENSES]
    assert receipt_differing(action, after=replace(wrong, subscription_id="S-1")) == [Aspect.LICENSES]


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("days", [-400, -3, 3, 31, 10_000])
def test_a_wrong_date_is_noticed(action: str, days: int) -> None:
    after = quote(action).after
    assert after is not None
    wrong = replace(after, expires_on=after.expires_on + timedelta(days=days))
    assert differing(action, after=wrong) == [Aspect.EXPIRES_ON]
    assert receipt_differing(action, after=replace(wrong, subscription_id="S-1")) == [Aspect.EXPIRES_ON]


def test_a_receipt_with_another_share_a_key_is_noticed() -> None:
    lines = (replace(LINES[0], licenses=9), replace(LINES[1], licenses=1))
    assert receipt_differing("add", lines=lines) == [Aspect.KEYS]


def test_every_difference_is_said_the_most_serious_first_and_all_are_logged() -> None:
    found = compare_quote(
        Asked.of(request("add")), quote("add", action="extend", customer=replace(WHO, id="C-2"))
    )
    problem = mismatch(found, "keys.example", answer="quote")
    assert problem.code == "answer-mismatch"
    assert dict(problem.parameters) == {
        "host": "keys.example",
        "answer": "quote",
        "aspect": "customer",
        "asked": "C-1",
        "answered": "C-2",
        "aspect_2": "action",
        "asked_2": "add",
        "answered_2": "extend",
    }
    assert "extend" in (problem.detail or "")


def test_an_aspect_is_said_once_with_the_state_after_the_order() -> None:
    """A service with many wrong options does not fill the terminal."""
    promised, wrong = quote("add").before, quote("add").after
    assert promised is not None
    assert wrong is not None
    before, after = replace(promised, licenses=1), replace(wrong, licenses=2, subscription_id="S-1")
    asked, promise = Asked.of(request("add")), Promise.of(quote("add"))
    found = compare_receipt(asked, promise, receipt(quote("add"), before=before, after=after))
    assert [one.aspect for one in found] == [Aspect.LICENSES] * 2
    parameters = mismatch(found, "keys.example", answer="receipt").parameters
    assert (parameters["asked"], parameters["answered"]) == (str(wrong.licenses), "2")
    assert "aspect_2" not in parameters


@given(
    action=st.sampled_from(list(Action)),
    today=st.dates(date(2000, 1, 1), date(2200, 1, 1)),
    until=st.dates(date(2000, 1, 1), date(2200, 1, 1)),
    had=st.integers(0, 10**7),
    months=st.integers(1, 120),
    licenses=st.lists(st.integers(1, 10**6), min_size=2, max_size=2),
)
def test_the_effects_of_our_own_service_raise_no_alarm(
    action: Action, today: date, until: date, had: int, months: int, licenses: list[int]
) -> None:
    before = None if action is Action.NEW else State("S-1", "Suite", "active", had, until)
    total, expires_on = effect(action, today, (had, until) if before else None, sum(licenses), months)
    after = State("S-1" if before else None, "Suite", "active", total, expires_on)
    lines = tuple(replace(line, licenses=n, months=months) for line, n in zip(LINES, licenses, strict=True))
    expires_at = datetime(today.year, today.month, today.day, 0, 15, tzinfo=UTC)
    right = quote(action, lines=lines, before=before, after=after, expires_at=expires_at)
    assert compare_quote(Asked.of(request(action)), right) == ()


@given(months=st.integers(-(10**20), 10**20), year=st.integers(1, 9999))
def test_absurd_terms_never_raise(months: int, year: int) -> None:
    lines = tuple(replace(line, months=months) for line in LINES)
    absurd = quote("new", lines=lines, expires_at=datetime(year, 1, 1, tzinfo=UTC))
    assert isinstance(compare_quote(Asked.of(request("new")), absurd), tuple)
