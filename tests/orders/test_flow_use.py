"""The use of an order's keys: proposals, choices that stay, keys for the next order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.orders.steps import (
    ACTIVE,
    ENTRY,
    EXPIRED,
    HOME,
    OPTIONS,
    RECEIPT,
    RIGHT,
    at_review,
    at_subscription,
    option,
    proposals,
    quote,
)
from wizard.contract import Action, Problem
from wizard.orders.steps import Step


def test_nothing_is_chosen_unless_there_is_only_one_possible_option() -> None:
    assert at_subscription().draft.option is None
    walk = at_subscription()
    walk.proposed(proposals(OPTIONS[4], OPTIONS[1]))
    assert (walk.draft.option, walk.draft.action, walk.draft.subscription) == (OPTIONS[1], Action.ADD, ACTIVE)


def test_an_option_that_redeems_nothing_or_is_not_there_cannot_be_chosen() -> None:
    walk = at_subscription()
    for wrong in (OPTIONS[4], option(Action.EXTEND, EXPIRED), replace(OPTIONS[0], action="merge")):
        with pytest.raises(ValueError, match="cannot be chosen"):
            walk.choose_option(wrong)
    assert not walk.can_go_on


def test_the_same_choice_is_made_again_when_the_keys_change_and_it_is_still_possible() -> None:
    walk = at_review(Action.EXTEND)
    walk.go_back()
    walk.go_back()
    walk.go_back()
    walk.add_keys(("H9PGWTC6D9Y2PP7Q3W2VDDMQG",))
    assert (walk.draft.proposals, walk.draft.option) == (None, None)
    walk.go_on()
    walk.go_on()
    assert not walk.can_go_on
    walk.proposed(proposals(*OPTIONS, lines=(*quote().lines, quote().lines[0])))
    assert (walk.draft.option, walk.can_go_on) == (OPTIONS[2], True)
    walk.proposed(proposals(OPTIONS[0], OPTIONS[1], lines=(*quote().lines, quote().lines[0])))
    assert (walk.draft.option, walk.draft.action) == (None, None)


def test_keys_that_nothing_helps_stand_aside_and_stay_in_the_order() -> None:
    used = Problem("key-used", {"by": "other"})
    lines = (replace(quote().lines[0], state="rejected", problem=used), *quote().lines[1:])
    walk = at_subscription()
    walk.proposed(proposals(option(Action.NEW, accepted_rows=(2, 3)), lines=lines))
    draft = walk.draft
    assert [entry.text for entry in draft.ordered] == [*RIGHT[1:]]
    assert [(entry.text, entry.problem) for entry in draft.set_aside] == [(RIGHT[0], used)]
    assert (draft.afterwards, draft.key_texts) == ((), RIGHT)


def test_keys_of_other_months_and_products_are_for_the_next_order() -> None:
    walk = at_subscription()
    some = option(Action.EXTEND, ACTIVE, redeemable=False, accepted_rows=(1, 3))
    walk.proposed(proposals(*OPTIONS[:2], some))
    walk.choose_option(some)
    assert [entry.text for entry in walk.draft.ordered] == [RIGHT[0], RIGHT[2]]
    assert [entry.text for entry in walk.draft.afterwards] == [RIGHT[1]]
    walk.go_on()
    walk.quoted(quote())
    walk.accept(authorized=True)
    walk.redeeming(ENTRY)
    walk.redeemed(RECEIPT)
    walk.new_order()
    assert (walk.draft.key_texts, walk.draft.customer, walk.step) == ((RIGHT[1],), HOME, Step.KEY)
    assert walk.go_on() is Step.SUBSCRIPTION  # the customer is not asked for again


def test_another_product_may_come_first() -> None:
    groups = proposals(*OPTIONS).groups
    two = (
        replace(groups[0], rows=(1,), options=(option(Action.NEW, accepted_rows=(1,)),) * 2),
        replace(
            groups[0], product_id="mail", rows=(2, 3), options=(option(Action.NEW, accepted_rows=(2, 3)),)
        ),
    )
    walk = at_subscription()
    walk.proposed(proposals(groups=two))
    assert (walk.draft.group, walk.draft.option) == (0, None)
    walk.choose_group(1)
    assert [entry.text for entry in walk.draft.ordered] == [*RIGHT[1:]]
    assert [entry.text for entry in walk.draft.afterwards] == [RIGHT[0]]
    with pytest.raises(ValueError, match="no such group"):
        walk.choose_group(2)


def test_an_older_service_has_action_and_subscription_chosen_by_hand() -> None:
    walk = at_subscription()
    walk.choose_by_hand()
    assert not walk.can_go_on
    walk.choose_action(Action.ADD)
    walk.choose_subscription(ACTIVE)
    assert walk.go_on() is Step.REVIEW
    assert walk.draft.ordered == walk.draft.entries
    walk.choose_action(Action.REACTIVATE)
    assert walk.draft.subscription is None
