"""The review of an order: its ticks, its quote, and what leads back from it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.orders.steps import (
    ADMIN,
    CUMULUS,
    HOME,
    OPTIONS,
    RECEIPT,
    RIGHT,
    WARNING,
    at_redeem,
    at_review,
    proposals,
    quote,
)
from wizard.contract import Agreement, CustomerPage, Problem, Quote
from wizard.orders.flow import Flow
from wizard.orders.steps import Step


@pytest.mark.parametrize(
    ("made", "ticks", "possible"),
    [
        (quote(), "authorized", True),
        (quote(), "", False),
        (quote(), "warnings", False),
        (quote(redeemable=False), "authorized warnings", False),
        (quote(warnings=(WARNING,)), "authorized", False),
        (quote(warnings=(WARNING,)), "authorized warnings", True),
    ],
)
def test_the_review_needs_a_redeemable_quote_and_every_tick(made: Quote, ticks: str, possible: bool) -> None:
    walk = at_review()
    assert not walk.can_go_on
    walk.quoted(made)
    walk.accept(**dict.fromkeys(ticks.split(), True))
    assert walk.can_go_on is possible


def test_a_tick_can_be_taken_back_and_none_is_made_without_a_quote() -> None:
    walk = at_redeem()
    walk.accept(authorized=False)
    assert not walk.draft.authorized
    with pytest.raises(ValueError, match="no quote"):
        at_review().accept(authorized=True)


def test_ticks_live_with_customer_and_agreement_and_warnings_with_the_quote() -> None:
    walk = at_review()
    walk.quoted(quote(warnings=(WARNING,)))
    walk.accept(warnings=True, authorized=True)
    walk.go_back()
    walk.go_on()
    walk.quoted(quote(id="Q-2", warnings=(WARNING,)))
    assert (walk.draft.authorized, walk.draft.warnings_accepted) == (True, False)
    walk.quoted(quote(agreement=Agreement("8", "https://x.example")))
    assert not walk.draft.authorized


def test_a_renewed_quote_that_says_the_same_asks_nothing_again() -> None:
    walk = at_review()
    walk.quoted(quote(warnings=(WARNING,)))
    walk.accept(warnings=True, authorized=True)
    walk.quoted(quote(id="Q-2", warnings=(WARNING,)))
    assert (walk.reviewed_again, walk.can_go_on) == (True, True)
    walk.quoted(quote(id="Q-3", warnings=(WARNING, WARNING)))
    assert (walk.reviewed_again, walk.can_go_on) == (False, False)


def test_the_agreement_is_accepted_once_for_a_customer_and_a_version() -> None:
    walk = at_redeem()
    assert not walk.agreement_known
    walk.redeemed(RECEIPT)
    walk.new_order_for_same_customer()
    walk.set_keys(RIGHT)
    walk.go_on()
    walk.proposed(proposals(OPTIONS[0]))
    walk.go_on()
    walk.quoted(quote())
    assert (walk.agreement_known, walk.draft.authorized) == (True, False)


def test_a_quote_that_finds_the_subscription_unfit_leads_back_to_it() -> None:
    unfit = Problem("subscription-unfit", {"action": "add", "status": "expired"})
    walk = at_review()
    lines = tuple(replace(line, state="rejected", problem=unfit) for line in quote().lines)
    walk.quoted(quote(lines=lines, after=None, redeemable=False))
    assert (walk.step, walk.problem, walk.draft.proposals) == (Step.SUBSCRIPTION, unfit, None)
    assert walk.draft.key_texts == RIGHT


def test_a_quote_that_misses_the_role_leads_back_to_the_customer() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.arrived(ADMIN, CustomerPage((HOME,)))
    walk.go_on()
    walk.proposed(proposals(OPTIONS[0]))
    walk.go_on()
    assert walk.quote_failed(Problem("role-required", {})) is Step.CUSTOMER
    assert not walk.can_go_on
    walk.arrived(ADMIN, CustomerPage((HOME,)))  # Check again
    assert walk.can_go_on


def test_rejected_keys_are_set_aside_with_their_reason() -> None:
    used = Problem("key-used", {"by": "other"})
    months = Problem("key-term-mismatch", {"months": 6, "expected": 12})
    made = quote().lines
    lines = (
        made[0],
        replace(made[1], state="rejected", problem=used),
        replace(made[2], state="rejected", problem=months),
    )
    walk = at_review()
    walk.quoted(quote(lines=lines, redeemable=False))
    assert walk.set_aside_rejected()
    draft = walk.draft
    assert [entry.text for entry in draft.ordered] == [RIGHT[0]]
    assert [(entry.text, entry.problem) for entry in draft.set_aside] == [(RIGHT[1], used)]
    assert [entry.text for entry in draft.afterwards] == [RIGHT[2]]  # another order has another answer
    assert (draft.quote, draft.key_texts) == (None, RIGHT)
    walk.quoted(quote(lines=(replace(made[0], state="rejected", problem=used),), redeemable=False))
    assert not walk.set_aside_rejected()
