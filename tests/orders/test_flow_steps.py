"""The steps of an order: their rows, their conditions, and the rules shared with the service."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from tests.orders.steps import (
    ADMIN,
    CUMULUS,
    CUSTOMERS,
    DOUBTFUL,
    ENTRY,
    HOME,
    IMPOSSIBLE,
    READ_ONLY,
    RECEIPT,
    RIGHT,
    SUBSCRIPTIONS,
    at_review,
    quote,
)
from wizard import contract, keys
from wizard.contract import Action, Customer, CustomerPage, Role
from wizard.keys import KeyFormat, Verdict
from wizard.orders.draft import FITTING_STATUS, Draft, may_redeem
from wizard.orders.flow import Flow
from wizard.orders.key_entries import judge
from wizard.orders.steps import SIDE_ROOMS, STEPS, Step, can_go_on, next_step, route
from wizard.server import lifecycle

# ---- the same rules as the service's


def test_the_same_statuses_fit_an_action_here_and_at_the_service() -> None:
    assert {str(task): statuses for task, statuses in FITTING_STATUS.items()} == {
        str(action): frozenset(map(str, statuses)) for action, statuses in lifecycle.FITTING.items()
    }


def test_the_same_roles_may_redeem_here_and_at_the_service() -> None:
    redeeming = {role for role in Role if may_redeem(replace(HOME, roles=(role,)))}
    assert redeeming == contract.REDEEMING_ROLES


def test_every_step_has_its_row() -> None:
    assert set(STEPS) == set(Step)


def test_the_flow_is_imported_without_what_is_slow_to_import() -> None:
    slow = ("requests", "sqlite3", "msgspec", "falcon", "PySide6", "wizard.server")
    program = f"import sys, wizard.orders.flow; print([name for name in {slow} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


# ---- the steps


def test_an_order_at_a_service_has_its_steps_and_skips_what_is_known() -> None:
    assert " ".join(route(Draft())) == "key customer subscription review redeem done"
    assert " ".join(route(Draft(sign_in=True))) == "key sign-in customer subscription review redeem done"
    assert " ".join(route(Draft(customer_settled=True))) == "key subscription review redeem done"


@pytest.mark.parametrize("room", sorted(SIDE_ROOMS))
def test_a_side_room_leaves_the_order_as_it_is(room: Step) -> None:
    walk = at_review()
    walk.quoted(quote())
    before = walk.draft
    walk.enter_room(room)
    assert (walk.step, walk.taken[-2]) == (room, Step.REVIEW)
    assert not walk.can_go_on
    assert next_step(room, walk.draft) is None
    walk.go_back()
    assert (walk.step, walk.draft) == (Step.REVIEW, before)


@pytest.mark.parametrize("task", [Action.NEW, Action.ADD, Action.EXTEND, Action.REACTIVATE])
def test_an_order_goes_from_its_key_to_done(task: Action) -> None:
    walk = at_review(task)
    walk.quoted(quote())
    walk.accept(authorized=True)
    walk.redeeming(ENTRY)
    walk.redeemed(RECEIPT)
    assert walk.step is Step.DONE
    assert walk.draft.receipt is RECEIPT
    assert walk.entry is None
    assert not walk.can_go_back
    assert next_step(Step.DONE, walk.draft) is None


@pytest.mark.parametrize("customer", CUSTOMERS)
def test_the_customer_step_needs_one_with_a_role_that_may_redeem(customer: Customer) -> None:
    assert (
        can_go_on(Step.CUSTOMER, Draft(customer=customer)) == may_redeem(customer) == (customer != READ_ONLY)
    )
    assert not can_go_on(Step.CUSTOMER, Draft())


def test_the_only_customer_is_chosen_and_not_asked_for() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.arrived(ADMIN, CustomerPage((HOME,)))
    assert walk.go_on() is Step.SUBSCRIPTION
    assert (walk.draft.customer, walk.go_back()) == (HOME, Step.KEY)


def test_at_the_customer_step_the_only_customer_leads_on() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    assert walk.go_on() is Step.CUSTOMER
    walk.arrived(ADMIN, CustomerPage((HOME,)))
    assert walk.taken == (Step.KEY, Step.SUBSCRIPTION)


@pytest.mark.parametrize(
    "page", [CustomerPage((READ_ONLY,)), CustomerPage((HOME,), "more"), CustomerPage(())]
)
def test_a_customer_is_asked_for_where_the_role_is_not_enough_or_there_is_no_single_one(
    page: CustomerPage,
) -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.arrived(ADMIN, page)
    assert walk.go_on() is Step.CUSTOMER
    assert not walk.can_go_on


@pytest.mark.parametrize(
    ("task", "fitting"),
    [(Action.ADD, "active"), (Action.EXTEND, "active expired"), (Action.REACTIVATE, "expired disabled")],
)
def test_by_hand_a_subscription_is_needed_whose_status_fits(task: Action, fitting: str) -> None:
    fit = [
        state.status
        for state in SUBSCRIPTIONS
        if can_go_on(Step.SUBSCRIPTION, Draft(action=task, subscription=state, by_hand=True))
    ]
    assert " ".join(fit) == fitting
    assert can_go_on(Step.SUBSCRIPTION, Draft(action=Action.NEW, by_hand=True))
    assert not can_go_on(Step.SUBSCRIPTION, Draft(by_hand=True))


@pytest.mark.parametrize(
    ("texts", "doubts", "possible"),
    [
        ((), False, False),
        (RIGHT, False, True),
        ((*RIGHT[:1], DOUBTFUL), False, False),
        ((*RIGHT[:1], DOUBTFUL), True, True),
        ((*RIGHT, IMPOSSIBLE), True, False),
        ((*RIGHT, RIGHT[0]), True, False),
        ((*RIGHT, "PGR4C"), True, False),
    ],
)
def test_the_key_step_needs_keys_none_impossible_and_doubts_accepted(
    texts: tuple[str, ...], doubts: bool, possible: bool
) -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(texts)
    walk.accept(doubts=doubts)
    assert walk.can_go_on is possible


def test_a_key_that_stands_in_the_list_before_is_a_duplicate_however_it_is_written() -> None:
    judged = judge((RIGHT[0], keys.dashed(RIGHT[0]).lower()), KeyFormat.SERVICE)
    assert [entry.check.verdict for entry in judged] == [Verdict.COMPLETE, Verdict.DUPLICATE]
    assert judged[1].ending == RIGHT[0][-5:]
