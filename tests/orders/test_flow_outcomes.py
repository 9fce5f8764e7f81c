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
    OPTIONS,
    READ_ONLY,
    RECEIPT,
    RIGHT,
    WARNING,
    at_redeem,
    at_review,
    option,
    proposals,
    quote,
)
from wizard.contract import Action, Agreement, Customer, Line, Problem, State
from wizard.orders.draft import Draft
from wizard.orders.flow import Flow
from wizard.orders.journal import Entry
from wizard.orders.place import Place, Source
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
    walk.quoted(quote(after=replace(ACTIVE, licenses=40), warnings=(WARNING,)))
    assert walk.changes == (Change("licenses", "35", "40"),)
    assert not walk.can_go_on


def test_an_expired_quote_that_says_the_same_asks_nothing_again() -> None:
    walk = at_redeem()
    walk.refused(Problem("quote-expired", {}))
    walk.quoted(quote(id="Q-2"))
    assert (walk.changes, walk.reviewed_again, walk.can_go_on) == ((), True, True)


def test_a_refusal_for_another_reason_has_no_differences_to_show() -> None:
    walk = at_redeem()
    walk.refused(Problem("role-required", {}))
    assert walk.step is Step.REVIEW
    walk.quoted(quote(after=replace(ACTIVE, licenses=40)))
    assert walk.changes == ()


def test_an_interrupted_redemption_stays_where_it_is_and_continues_to_done() -> None:
    walk = at_redeem()
    walk.interrupted(Problem("service-busy", {}))
    assert (walk.step, walk.problem) == (Step.REDEEM, Problem("service-busy", {}))
    walk.redeemed(RECEIPT)
    assert (walk.step, walk.problem) == (Step.DONE, None)


def test_signing_in_during_redeem_is_done_in_place() -> None:
    walk = at_redeem()
    with pytest.raises(ValueError, match="under way"):
        walk.require_sign_in()
    assert walk.step is Step.REDEEM


def test_the_keys_can_be_used_for_something_else() -> None:
    walk = at_review()
    walk.quoted(quote())
    walk.choose_again()
    assert walk.taken == (Step.KEY, Step.CUSTOMER, Step.SUBSCRIPTION)
    assert walk.draft.key_texts == RIGHT
    assert walk.draft.customer == HOME
    assert (walk.draft.option, walk.draft.quote) == (None, None)


@pytest.mark.parametrize("keep", [True, False])
def test_another_order_begins_empty_for_the_same_customer_where_wanted(keep: bool) -> None:
    walk = at_redeem()
    walk.redeemed(RECEIPT)
    if keep:
        walk.new_order_for_same_customer()
    else:
        walk.new_order()
    assert walk.draft.customer == (HOME if keep else None)
    assert (walk.draft.entries, walk.draft.receipt, walk.draft.proposals) == ((), None, None)
    assert walk.step is Step.KEY


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


# ---- orders of an earlier day

ELSEWHERE = "https://keys.cumulus.example"


def begun(action: Action) -> Entry:
    return replace(ENTRY, order=replace(ENTRY.order, action=action, service=ELSEWHERE))


@pytest.mark.parametrize("task", [Action.NEW, Action.ADD, Action.EXTEND, Action.REACTIVATE])
def test_an_order_of_an_earlier_day_goes_straight_to_its_outcome(task: Action) -> None:
    walk = Flow()
    entry = begun(task)
    walk.resume(entry)
    assert (walk.step, walk.entry, walk.resumed) == (Step.REDEEM, entry, True)
    assert walk.place == Place.of(Source.SERVICE, ELSEWHERE)
    assert not walk.can_go_back
    walk.redeemed(RECEIPT)
    assert walk.step is Step.DONE


@pytest.mark.parametrize(
    ("task", "customer", "subscription", "steps", "chosen"),
    [
        (Action.NEW, HOME, None, "subscription review", OPTIONS[0]),
        (Action.ADD, HOME, ACTIVE, "subscription review", OPTIONS[1]),
        (Action.ADD, HOME, DELETED, "subscription", None),
        (Action.EXTEND, HOME, EXPIRED, "subscription", None),
        (Action.NEW, READ_ONLY, None, "customer", None),
        (Action.NEW, None, None, "customer", None),
    ],
)
def test_its_keys_are_asked_for_by_their_endings_and_its_choice_is_made_again_where_it_is_possible(
    task: Action, customer: Customer | None, subscription: State | None, steps: str, chosen: object
) -> None:
    walk = Flow()
    entry = begun(task)
    walk.resume(entry)
    walk.keys_needed(customer, subscription)
    assert (walk.step, walk.entry, walk.draft.quote) == (Step.KEY, entry, None)
    if customer in (None, HOME):
        assert walk.endings_wanted == entry.order.endings
    walk.set_keys(RIGHT)
    taken = [walk.go_on()]
    if taken == [Step.SUBSCRIPTION]:
        walk.proposed(proposals(*OPTIONS))
        assert walk.draft.option == chosen
        if walk.can_go_on:
            taken.append(walk.go_on())
    assert " ".join(taken) == steps


def test_resuming_an_order_keeps_the_keys_that_were_entered_meanwhile() -> None:
    walk = Flow()
    walk.set_keys(RIGHT)
    walk.keep_after(1)
    walk.resume(begun(Action.ADD))
    assert sorted(entry.text for entry in walk.draft.kept) == sorted(RIGHT)
    walk.redeemed(RECEIPT)
    walk.new_order()
    assert sorted(walk.draft.key_texts) == sorted(RIGHT)


def test_a_new_order_after_a_resumed_one_is_at_no_place_yet() -> None:
    walk = Flow()
    walk.resume(begun(Action.ADD))
    walk.redeemed(RECEIPT)
    walk.new_order()
    assert (walk.pinned, walk.draft._replace(account=None)) == (None, Draft())


def test_an_option_stays_chosen_while_nothing_else_was_chosen() -> None:
    walk = at_review()
    assert walk.draft.option == option(Action.ADD, ACTIVE)
