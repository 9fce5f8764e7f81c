"""From Redeem on: what the service says leads to Done, back to the review, or to the same order again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.orders.steps import (
    ACTIVE,
    DELETED,
    ENTRY,
    EXPIRED,
    HOME,
    READ_ONLY,
    RECEIPT,
    RIGHT,
    at_redeem,
    at_review,
    quote,
)
from wizard.contract import Action, Agreement, Customer, Line, Problem, State
from wizard.keys import KeyFormat
from wizard.orders.draft import Draft
from wizard.orders.flow import Flow
from wizard.orders.journal import Entry
from wizard.orders.quote_diff import Change, differences
from wizard.orders.steps import Step


@pytest.mark.parametrize("code", ["quote-expired", "quote-changed"])
def test_a_refused_redemption_leads_back_to_the_review_with_the_differences(code: str) -> None:
    walk = at_redeem()
    walk.refused(Problem(code, {}))
    assert walk.step is Step.REVIEW
    assert walk.problem == Problem(code, {})
    assert walk.draft.key_texts == RIGHT
    assert walk.draft.quote is None
    assert walk.entry is None
    assert not walk.can_go_on
    walk.quoted(quote(after=replace(ACTIVE, licenses=40)))
    assert walk.changes == (Change("licenses", "35", "40"),)
    assert not walk.can_go_on


def test_a_refusal_for_another_reason_has_no_differences_to_show() -> None:
    walk = at_redeem()
    walk.refused(Problem("role-required", {}))
    assert walk.step is Step.REVIEW
    walk.quoted(quote(after=replace(ACTIVE, licenses=40)))
    assert walk.changes == ()


def test_an_interrupted_redemption_stays_where_it_is_and_goes_on_to_done() -> None:
    walk = at_redeem()
    walk.interrupted(Problem("service-busy", {}))
    assert (walk.step, walk.problem) == (Step.REDEEM, Problem("service-busy", {}))
    walk.redeemed(RECEIPT)
    assert (walk.step, walk.problem) == (Step.DONE, None)


def test_the_keys_can_be_used_for_something_else() -> None:
    walk = at_review()
    walk.quoted(quote())
    walk.use_keys_for_something_else()
    assert walk.step is Step.START
    assert walk.draft.key_texts == RIGHT
    assert walk.draft.customer == HOME
    assert walk.draft.subscription is None
    assert walk.draft.quote is None


@pytest.mark.parametrize("keep", [True, False])
def test_another_order_begins_empty_for_the_same_customer_where_wanted(keep: bool) -> None:
    walk = at_redeem()
    walk.redeemed(RECEIPT)
    walk.start_over(keep_customer=keep)
    assert walk.draft == Draft(customer=HOME if keep else None)
    assert walk.step is Step.START


def test_differences_tell_what_changed_of_keys_licenses_date_and_agreement() -> None:
    used = Problem("key-used", {"by": "other"})
    lines = quote().lines
    changed = quote(
        lines=(lines[0], replace(lines[1], state="rejected", problem=used), lines[2]),
        after=replace(ACTIVE, licenses=30, expires_on=date(2028, 1, 31)),
        agreement=Agreement("8", "https://x.example"),
    )
    assert differences(quote(), changed) == (
        Change("line", "accepted", "key-used", lines[1].ending),
        Change("licenses", "35", "30"),
        Change("expires_on", "2027-09-01", "2028-01-31"),
        Change("agreement", "7", "8"),
    )
    assert differences(quote(), quote(after=None))[0] == Change("licenses", "35", "")
    assert differences(quote(), quote(id="Q-2")) == ()


def test_differences_of_two_keys_with_one_ending_are_told_apart() -> None:
    twins = tuple(Line("AAAAA", "accepted") for _ in range(2))
    rejected = (twins[0], replace(twins[1], state="rejected"))
    assert differences(quote(lines=twins), quote(lines=rejected)) == (
        Change("line", "accepted", "rejected", "AAAAA"),
    )


def begun(action: Action) -> Entry:
    return replace(ENTRY, order=replace(ENTRY.order, action=action))


@pytest.mark.parametrize("task", [Action.NEW, Action.ADD, Action.EXTEND, Action.REACTIVATE])
def test_an_order_of_an_earlier_day_goes_straight_to_its_outcome(task: Action) -> None:
    walk = Flow()
    entry = begun(task)
    walk.resume(entry)
    assert (walk.step, walk.entry, walk.resumed) == (Step.REDEEM, entry, True)
    assert not walk.can_go_back
    walk.redeemed(RECEIPT)
    assert walk.step is Step.DONE


@pytest.mark.parametrize(
    ("task", "customer", "subscription", "step"),
    [
        (Action.NEW, HOME, None, Step.KEYS),
        (Action.ADD, HOME, ACTIVE, Step.KEYS),
        (Action.ADD, HOME, None, Step.SUBSCRIPTION),
        (Action.ADD, HOME, DELETED, Step.SUBSCRIPTION),
        (Action.EXTEND, HOME, EXPIRED, Step.KEYS),
        (Action.NEW, READ_ONLY, None, Step.ACCOUNT),
        (Action.NEW, None, None, Step.ACCOUNT),
    ],
)
def test_where_its_keys_are_needed_again_it_stops_at_the_first_choice_that_no_longer_holds(
    task: Action, customer: Customer | None, subscription: State | None, step: Step
) -> None:
    walk = Flow(KeyFormat.SERVICE)
    entry = begun(task)
    walk.resume(entry)
    walk.keys_needed(customer, subscription)
    assert walk.step is step
    assert (walk.entry, walk.draft.quote) == (entry, None)
    assert walk.can_go_back


def test_another_account_has_other_customers() -> None:
    walk = at_review()
    walk.forget_customer()
    assert (walk.draft.customer, walk.draft.subscription) == (None, None)
    assert walk.draft.key_texts == RIGHT
