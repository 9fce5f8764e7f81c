"""Steps of the wizard: one row each says which orders take it and when it is finished."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from wizard.contract import Action
from wizard.orders.draft import (
    Draft,
    all_answered,
    fits,
    keys_ready,
    may_redeem,
    review_finished,
    takes_keys,
)


class Step(StrEnum):
    """A place in the wizard; the window has one page for each."""

    START = "start"
    ACCOUNT = "account"
    SUBSCRIPTION = "subscription"
    KEYS = "keys"
    REVIEW = "review"
    REDEEM = "redeem"
    DONE = "done"
    ORDERS = "orders"
    CHECK = "check"
    MICROSOFT = "microsoft"
    CUSTOMER = "customer"
    GUIDE = "guide"
    GUIDED = "guided"


class StepRule(NamedTuple):
    """Conditions of one step.

    `taken` tells if an order takes the step, `ready` if the step is finished. `back`: the step can be left by
    the way it was entered.
    """

    taken: Callable[[Draft], bool]
    ready: Callable[[Draft], bool] = lambda _: False
    back: bool = True


def _at_service(draft: Draft) -> bool:
    return draft.action is not None and draft.guided is None


def _at_microsoft(draft: Draft) -> bool:
    return draft.action is not None and draft.guided is not None


def _names_customer(draft: Draft) -> bool:
    return _at_microsoft(draft) and draft.guided is not None and draft.guided.product != "consumer"


def _is_side_room(_: Draft) -> bool:
    return False


# In the order in which they are taken. A side room is entered from any step and belongs to no order.
STEPS: Mapping[Step, StepRule] = {
    Step.START: StepRule(lambda _: True, lambda draft: draft.action is not None),
    Step.ACCOUNT: StepRule(
        _at_service, lambda draft: draft.customer is not None and may_redeem(draft.customer)
    ),
    Step.SUBSCRIPTION: StepRule(
        lambda draft: _at_service(draft) and draft.action is not Action.NEW,
        lambda draft: bool(draft.action and draft.subscription and fits(draft.action, draft.subscription)),
    ),
    Step.MICROSOFT: StepRule(
        _at_microsoft, lambda draft: draft.guided is not None and draft.guided.product is not None
    ),
    Step.CUSTOMER: StepRule(
        _names_customer, lambda draft: draft.guided is not None and draft.guided.customer is not None
    ),
    Step.KEYS: StepRule(lambda draft: draft.action is not None and takes_keys(draft), keys_ready),
    Step.REVIEW: StepRule(_at_service, review_finished),
    Step.REDEEM: StepRule(_at_service, back=False),
    Step.DONE: StepRule(_at_service, back=False),
    Step.GUIDE: StepRule(_at_microsoft, all_answered),
    Step.GUIDED: StepRule(lambda draft: _at_microsoft(draft) and takes_keys(draft)),
    Step.CHECK: StepRule(_is_side_room),
    Step.ORDERS: StepRule(_is_side_room),
}


def route(draft: Draft) -> tuple[Step, ...]:
    """The steps of an order, from its first to its last."""
    return tuple(step for step, rule in STEPS.items() if rule.taken(draft))


def next_step(step: Step, draft: Draft) -> Step | None:
    """The step after this one, None after the last."""
    steps = route(draft)
    place = steps.index(step) + 1 if step in steps else len(steps)
    return steps[place] if place < len(steps) else None


def can_go_on(step: Step, draft: Draft) -> bool:
    """True if a step is finished."""
    return STEPS[step].ready(draft)
