"""The flow alone decides what comes next; keys stay until they are removed; nothing is sent unreviewed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.orders.steps import (
    ACTIVE,
    AWAY,
    CUSTOMERS,
    ENTRY,
    HOME,
    IMPOSSIBLE,
    MISTYPED,
    READ_ONLY,
    RECEIPT,
    RIGHT,
    SUBSCRIPTIONS,
    WARNING,
    at_redeem,
    at_review,
    quote,
)
from wizard import contract, keys
from wizard.contract import (
    Action,
    Customer,
    Quote,
    Role,
    State,
)
from wizard.keys import KeyFormat, Verdict
from wizard.orders.draft import FITTING_STATUS, Draft, may_redeem
from wizard.orders.flow import Flow
from wizard.orders.key_entries import judge
from wizard.orders.steps import STEPS, Step, can_go_on, next_step, route
from wizard.server import lifecycle

# ---- the same rules as the service's


def test_the_same_statuses_fit_an_action_here_and_at_the_service() -> None:
    assert {str(task): statuses for task, statuses in FITTING_STATUS.items()} == {
        str(action): frozenset(map(str, statuses)) for action, statuses in lifecycle.FITTING.items()
    }


def test_the_same_roles_may_redeem_here_and_at_the_service() -> None:
    redeeming = {role for role in Role if may_redeem(replace(HOME, roles=(role,)))}
    assert redeeming == contract.REDEEMING_ROLES


@pytest.mark.parametrize("action", Action)
def test_every_action_of_the_contract_leads_to_done(action: Action) -> None:
    steps = route(Draft(action=action))
    assert (steps[0], steps[-1]) == (Step.START, Step.DONE)


def test_every_step_has_its_row() -> None:
    assert set(STEPS) == set(Step)


def test_the_flow_is_imported_without_what_is_slow_to_import() -> None:
    slow = ("requests", "sqlite3", "msgspec", "falcon", "PySide6")
    program = f"import sys, wizard.orders.flow; print([name for name in {slow} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


# ---- the steps


@pytest.mark.parametrize(
    ("action", "steps"),
    [
        (None, "start"),
        (Action.NEW, "start account keys review redeem done"),
        (Action.ADD, "start account subscription keys review redeem done"),
        (Action.EXTEND, "start account subscription keys review redeem done"),
        (Action.REACTIVATE, "start account subscription keys review redeem done"),
    ],
)
def test_every_action_has_its_steps(action: Action | None, steps: str) -> None:
    assert " ".join(route(Draft(action=action))) == steps


@pytest.mark.parametrize("room", [Step.CHECK, Step.ORDERS])
@pytest.mark.parametrize("action", [None, Action.NEW])
def test_a_side_room_leaves_the_order_as_it_is(room: Step, action: Action | None) -> None:
    walk = Flow()
    walk.choose_action(action)
    walk.set_keys(RIGHT)
    before = walk.draft
    walk.enter_room(room)
    assert (walk.step, walk.taken) == (room, (Step.START, room))
    assert not walk.can_go_on
    walk.go_back()
    assert (walk.step, walk.draft) == (Step.START, before)


@pytest.mark.parametrize("task", [Action.NEW, Action.ADD, Action.EXTEND, Action.REACTIVATE])
def test_an_order_goes_from_start_to_done(task: Action) -> None:
    walk = at_review(task)
    walk.quoted(quote())
    walk.accept(agreement=True, right_person=True)
    walk.redeeming(ENTRY)
    walk.redeemed(RECEIPT)
    assert walk.step is Step.DONE
    assert walk.draft.receipt is RECEIPT
    assert walk.entry is None
    assert not walk.can_go_back
    assert next_step(Step.DONE, walk.draft) is None


def test_after_the_last_step_comes_none_and_a_step_of_another_route_leads_nowhere() -> None:
    assert next_step(Step.CHECK, Draft(action=Action.NEW)) is None
    assert next_step(Step.SUBSCRIPTION, Draft(action=Action.NEW)) is None


@pytest.mark.parametrize("customer", CUSTOMERS)
def test_the_account_step_needs_a_customer_with_a_role_that_may_redeem(customer: Customer) -> None:
    assert (
        can_go_on(Step.ACCOUNT, Draft(customer=customer)) == may_redeem(customer) == (customer != READ_ONLY)
    )
    assert not can_go_on(Step.ACCOUNT, Draft())


@pytest.mark.parametrize(
    ("task", "fitting"),
    [(Action.ADD, "active"), (Action.EXTEND, "active expired"), (Action.REACTIVATE, "expired disabled")],
)
def test_the_subscription_step_needs_one_whose_status_fits(task: Action, fitting: str) -> None:
    fit = [
        state.status
        for state in SUBSCRIPTIONS
        if can_go_on(Step.SUBSCRIPTION, Draft(action=task, subscription=state))
    ]
    assert " ".join(fit) == fitting


@pytest.mark.parametrize(
    ("texts", "doubts", "possible"),
    [
        ((), False, False),
        (RIGHT, False, True),
        ((MISTYPED,), False, False),
        ((MISTYPED,), True, True),
        ((*RIGHT, IMPOSSIBLE), True, False),
        ((*RIGHT, RIGHT[0]), True, False),
        ((*RIGHT, "PGR4C"), True, False),
    ],
)
def test_the_keys_step_needs_keys_none_impossible_and_doubts_accepted(
    texts: tuple[str, ...], doubts: bool, possible: bool
) -> None:
    draft = Draft(entries=judge(texts, KeyFormat.SERVICE), doubts_accepted=doubts)
    assert can_go_on(Step.KEYS, draft) is possible


def test_a_key_that_stands_in_the_list_before_is_a_duplicate_however_it_is_written() -> None:
    judged = judge((RIGHT[0], keys.dashed(RIGHT[0]).lower()), KeyFormat.SERVICE)
    assert [entry.check.verdict for entry in judged] == [Verdict.COMPLETE, Verdict.DUPLICATE]
    assert judged[1].ending == RIGHT[0][-5:]


@pytest.mark.parametrize(
    ("made", "ticks", "possible"),
    [
        (None, "agreement right_person", False),
        (quote(), "agreement right_person", True),
        (quote(), "agreement", False),
        (quote(), "right_person", False),
        (quote(redeemable=False), "agreement right_person warnings", False),
        (quote(warnings=(WARNING,)), "agreement right_person", False),
        (quote(warnings=(WARNING,)), "agreement right_person warnings", True),
    ],
)
def test_the_review_needs_a_redeemable_quote_and_every_tick(
    made: Quote | None, ticks: str, possible: bool
) -> None:
    walk = at_review()
    if made is not None:
        walk.quoted(made)
    walk.accept(**dict.fromkeys(ticks.split(), True))
    assert walk.can_go_on is possible


def test_a_tick_can_be_taken_back() -> None:
    walk = at_redeem()
    walk.accept(agreement=False)
    assert not walk.draft.agreement_accepted
    assert walk.draft.right_person


# ---- back


def test_back_keeps_the_keys_and_drops_quote_and_ticks() -> None:
    walk = at_review()
    walk.quoted(quote())
    walk.accept(warnings=True, agreement=True, right_person=True)
    assert walk.go_back() is Step.KEYS
    draft = walk.draft
    assert draft.key_texts == RIGHT
    assert draft.quote is None
    assert (draft.warnings_accepted, draft.agreement_accepted, draft.right_person) == (False, False, False)
    while walk.step is not Step.START:
        walk.go_back()
    assert walk.draft.key_texts == RIGHT


@pytest.mark.parametrize(
    ("task", "kept"),
    [
        (Action.ADD, ACTIVE),
        (Action.EXTEND, ACTIVE),
        (Action.REACTIVATE, None),
        (Action.NEW, None),
        (None, None),
    ],
)
def test_another_action_drops_a_subscription_that_it_does_not_fit(
    task: Action | None, kept: State | None
) -> None:
    walk = Flow()
    walk.choose_action(Action.ADD)
    walk.choose_customer(HOME)
    walk.choose_subscription(ACTIVE)
    walk.set_keys(RIGHT)
    walk.choose_action(task)
    assert walk.draft.subscription == kept
    assert walk.draft.customer == HOME
    assert walk.draft.key_texts == RIGHT


def test_another_customer_drops_the_subscription_and_the_same_one_keeps_it() -> None:
    walk = Flow()
    walk.choose_customer(HOME)
    walk.choose_subscription(ACTIVE)
    walk.choose_customer(replace(HOME, name="Huis N.V."))
    assert walk.draft.subscription == ACTIVE
    walk.choose_customer(AWAY)
    assert walk.draft.subscription is None


CHOICES: list[Callable[[Flow], object]] = [
    lambda walk: walk.choose_action(Action.EXTEND),
    lambda walk: walk.choose_customer(HOME),
    lambda walk: walk.choose_subscription(ACTIVE),
    lambda walk: walk.add_keys((MISTYPED,)),
    lambda walk: walk.remove_key(0),
    lambda walk: walk.set_keys(RIGHT),
]


@pytest.mark.parametrize("choose", CHOICES)
def test_a_choice_drops_what_the_service_said_of_the_order_before_it(
    choose: Callable[[Flow], object],
) -> None:
    walk = at_review()
    walk.quoted(quote())
    walk.accept(agreement=True, right_person=True)
    choose(walk)
    assert walk.draft.quote is None
    assert not walk.can_go_on


def test_doubts_are_accepted_of_the_keys_that_stand_there_only() -> None:
    walk = Flow()
    walk.set_keys((MISTYPED,))
    walk.accept(doubts=True)
    walk.add_keys((RIGHT[0],))
    assert not walk.draft.doubts_accepted


@pytest.mark.parametrize("index", [-1, 3, 100])
def test_a_key_that_is_not_there_cannot_be_removed(index: int) -> None:
    walk = at_review()
    with pytest.raises(ValueError, match="no key at this place"):
        walk.remove_key(index)
    assert walk.draft.key_texts == RIGHT


def test_there_is_no_way_back_from_the_start_and_from_redeem_on() -> None:
    begun, done = at_redeem(), at_redeem()
    done.redeemed(RECEIPT)
    for walk in (Flow(), begun, done):
        assert not walk.can_go_back
        with pytest.raises(ValueError, match="no way back"):
            walk.go_back()


def test_nothing_is_redeemed_without_a_finished_review() -> None:
    for walk in (Flow(), at_review()):
        with pytest.raises(ValueError, match="not finished"):
            walk.redeeming(ENTRY)
        with pytest.raises(ValueError, match="nothing follows"):
            walk.go_on()


def test_a_duplicate_points_to_the_first_row_of_the_same_whatever_is_done_to_the_list() -> None:
    walk = Flow(key_format=KeyFormat.SERVICE)
    walk.add_keys((RIGHT[0], RIGHT[1]))
    walk.add_keys((RIGHT[1], RIGHT[0]))
    assert [entry.first for entry in walk.draft.entries] == [None, None, 2, 1]
    walk.remove_key(0)
    assert [entry.first for entry in walk.draft.entries] == [None, 1, None]
    assert walk.draft.entries == judge(walk.draft.key_texts, KeyFormat.SERVICE)
    walk.replace_key(1, MISTYPED)
    assert [entry.check.verdict for entry in walk.draft.entries] == [
        Verdict.COMPLETE,
        Verdict.MISTYPED,
        Verdict.COMPLETE,
    ]
    walk.add_keys((RIGHT[1],))
    walk.remove_duplicates()
    assert walk.draft.entries == judge((RIGHT[1], MISTYPED, RIGHT[0]), KeyFormat.SERVICE)
    with pytest.raises(ValueError, match="no key"):
        walk.replace_key(3, RIGHT[0])


def test_keys_that_are_put_off_begin_the_next_order() -> None:
    walk = Flow(key_format=KeyFormat.SERVICE)
    walk.add_keys(RIGHT)
    walk.defer_keys_after(1)
    assert [walk.draft.key_texts, walk.waiting] == [RIGHT[:1], RIGHT[1:]]
    walk.start_over(keep_customer=True)
    assert [walk.draft.key_texts, walk.waiting] == [RIGHT[1:], ()]
