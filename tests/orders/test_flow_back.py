"""Signing in, going back, undo and starting over: nothing is lost and no question comes twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.orders.steps import (
    ADMIN,
    AWAY,
    CUMULUS,
    ENTRY,
    HOME,
    IMPOSSIBLE,
    MISTYPED,
    OPTIONS,
    RECEIPT,
    RIGHT,
    WARNING,
    at_customer,
    at_redeem,
    at_review,
    quote,
)
from wizard import keys
from wizard.contract import Account, Action
from wizard.keys import KeyFormat, Verdict
from wizard.orders.draft import Draft
from wizard.orders.flow import Flow
from wizard.orders.key_entries import judge
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step

# ---- signing in


def test_signing_in_comes_before_the_customer_and_is_no_step_to_go_back_to() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.require_sign_in()
    assert walk.go_on() is Step.SIGN_IN
    assert not walk.can_go_on
    walk.signed_in(ADMIN)
    assert walk.go_on() is Step.CUSTOMER
    assert walk.taken == (Step.KEY, Step.CUSTOMER)


def test_a_sign_in_that_ran_out_leads_back_to_where_it_was_asked_for() -> None:
    walk = at_review()
    walk.require_sign_in()
    assert walk.taken == (Step.KEY, Step.SIGN_IN)
    walk.signed_in(ADMIN)
    assert walk.go_on() is Step.REVIEW
    assert (walk.draft.customer, walk.draft.action) == (HOME, Action.ADD)


def test_another_account_has_other_customers() -> None:
    walk = at_review()
    walk.require_sign_in()
    walk.signed_in(Account("A-2", "Kenji", ("reseller",)))
    assert (walk.draft.customer, walk.draft.option) == (None, None)
    assert walk.go_on() is Step.CUSTOMER
    assert walk.draft.key_texts == RIGHT


# ---- back, undo and starting over


def test_back_keeps_the_keys_and_the_choice_and_drops_the_quote() -> None:
    walk = at_review()
    walk.quoted(quote(warnings=(WARNING,)))
    walk.accept(warnings=True, authorized=True)
    assert walk.go_back() is Step.SUBSCRIPTION
    draft = walk.draft
    assert draft.key_texts == RIGHT
    assert (draft.quote, draft.warnings_accepted, draft.authorized) == (None, False, False)
    assert draft.option == OPTIONS[1]
    while walk.step is not Step.KEY:
        walk.go_back()
    assert walk.draft.key_texts == RIGHT


def test_another_customer_drops_what_was_chosen_and_the_same_one_keeps_it() -> None:
    walk = at_review()
    walk.change_customer()
    walk.choose_customer(replace(HOME, name="Huis N.V."))
    assert walk.draft.option == OPTIONS[1]
    walk.choose_customer(AWAY)
    dropped = walk.draft
    assert (dropped.option, dropped.proposals, dropped.subscription) == (None, None, None)
    assert dropped.key_texts == RIGHT


CHOICES: list[Callable[[Flow], object]] = [
    lambda walk: walk.choose_customer(HOME),
    lambda walk: walk.choose_option(OPTIONS[0]),
    lambda walk: walk.choose_by_hand(),
    lambda walk: walk.choose_action(Action.EXTEND),
    lambda walk: walk.add_keys((MISTYPED,)),
    lambda walk: walk.remove_keys((0,)),
]


@pytest.mark.parametrize("choose", CHOICES)
def test_a_choice_drops_what_the_service_said_of_the_order_before_it(
    choose: Callable[[Flow], object],
) -> None:
    walk = at_review()
    walk.quoted(quote())
    walk.accept(authorized=True)
    choose(walk)
    assert walk.draft.quote is None
    assert not walk.can_go_on


def test_doubts_are_accepted_of_the_keys_that_are_there_only() -> None:
    walk = Flow()
    walk.set_keys((MISTYPED,))
    walk.accept(doubts=True)
    walk.add_keys((RIGHT[0],))
    assert not walk.draft.doubts_accepted


@pytest.mark.parametrize("index", [-1, 3, 100])
def test_a_key_that_is_not_there_cannot_be_removed(index: int) -> None:
    walk = at_review()
    with pytest.raises(ValueError, match="no key at this place"):
        walk.remove_keys((index,))
    assert walk.draft.key_texts == RIGHT
    assert not walk.can_undo


def test_every_removal_can_be_undone_until_redeem() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys((*RIGHT, IMPOSSIBLE, RIGHT[0]))
    everything = walk.draft.entries
    walk.remove_keys((3, 4))
    walk.remove_keys((0, 2))
    walk.remove_keys((0,))
    assert walk.draft.entries == ()
    for _ in range(3):
        walk.undo()
    assert walk.draft.entries == everything
    with pytest.raises(ValueError, match="nothing was removed"):
        walk.undo()
    begun = at_review()
    begun.remove_keys((0,))
    begun.undo()
    begun.remove_keys((0,))
    begun = at_redeem()
    assert not begun.can_undo


def test_a_key_brought_back_keeps_the_verdict_of_its_list() -> None:
    """Its list calls it mistyped, because the others there hold a check; alone it cannot be checked."""
    text = "XT8G4C7BQJ2RDYP9F3V6GXB7T"
    assert keys.check(text).verdict is Verdict.UNVERIFIABLE
    verdict = replace(keys.check(text), verdict=Verdict.MISTYPED)
    walk = Flow()
    walk.add_keys((*RIGHT, text), {text: verdict})
    everything = walk.draft.entries
    assert everything[-1].doubtful
    for rows in ((3,), (0, 3), range(4)):
        walk.remove_keys(rows)
        walk.undo()
        assert walk.draft.entries == everything


def test_undo_brings_back_keys_beside_those_that_were_added_since() -> None:
    walk = Flow()
    walk.add_keys(RIGHT[:2])
    walk.remove_keys((0,))
    walk.add_keys(RIGHT[2:])
    walk.undo()
    assert walk.draft.key_texts == RIGHT


def test_starting_over_can_be_undone_with_everything_that_was_chosen() -> None:
    walk = at_review()
    before, taken = walk.draft, walk.taken
    walk.start_over()
    assert (walk.draft, walk.step) == (Draft(), Step.KEY)
    walk.undo()
    assert (walk.draft, walk.taken) == (before, taken)
    walk.start_over()
    walk.add_keys(("H9PGWTC6D9Y2PP7Q3W2VDDMQG",))
    walk.undo()
    assert (walk.draft.key_texts, walk.step) == ((*RIGHT, "H9PGWTC6D9Y2PP7Q3W2VDDMQG"), Step.KEY)


def test_there_is_no_way_back_from_the_key_and_from_redeem_on() -> None:
    begun, done = at_redeem(), at_redeem()
    done.redeemed(RECEIPT)
    for walk in (Flow(), begun, done):
        assert not walk.can_go_back
        with pytest.raises(ValueError, match="no way back"):
            walk.go_back()


def test_nothing_is_redeemed_without_a_finished_review() -> None:
    for walk in (Flow(), at_customer(), at_review()):
        with pytest.raises(ValueError, match="not finished"):
            walk.redeeming(ENTRY)
        with pytest.raises(ValueError, match="nothing follows"):
            walk.go_on()


def test_a_duplicate_points_to_the_first_row_of_the_same_whatever_is_done_to_the_list() -> None:
    walk = Flow(key_format=KeyFormat.SERVICE)
    walk.add_keys((RIGHT[0], RIGHT[1]))
    walk.add_keys((RIGHT[1], RIGHT[0]))
    assert [entry.first for entry in walk.draft.entries] == [None, None, 2, 1]
    walk.remove_keys((0,))
    assert [entry.first for entry in walk.draft.entries] == [None, 1, None]
    assert walk.draft.entries == judge(walk.draft.key_texts, KeyFormat.SERVICE)
    walk.replace_key(1, MISTYPED)
    assert [entry.check.verdict for entry in walk.draft.entries] == [
        Verdict.COMPLETE,
        Verdict.MISTYPED,
        Verdict.COMPLETE,
    ]
    walk.add_keys((RIGHT[1],))
    walk.remove_keys((3,))
    assert walk.draft.entries == judge((RIGHT[1], MISTYPED, RIGHT[0]), KeyFormat.SERVICE)
    with pytest.raises(ValueError, match="no key"):
        walk.replace_key(3, RIGHT[0])


def test_keys_that_are_too_many_begin_the_next_order() -> None:
    walk = at_customer()
    walk.keep_after(1)
    assert [entry.text for entry in walk.draft.kept] == [*RIGHT[1:]]
    walk.new_order()
    assert (walk.draft.key_texts, walk.draft.kept) == (RIGHT[1:], ())


def test_another_place_has_other_customers_and_asks_for_them_again() -> None:
    walk = at_review()
    while walk.step is not Step.KEY:
        walk.go_back()
    walk.choose_place(Place.of(Source.SERVICE, "https://stratus.example"))
    assert walk.place.address == "https://stratus.example"
    assert walk.go_on() is Step.CUSTOMER
    assert (walk.draft.customer, walk.draft.account, walk.draft.option) == (None, None, None)
