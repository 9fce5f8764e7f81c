"""Steps of the wizard: one row each says which orders take it and when it is finished."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from wizard.orders.draft import (
    Draft,
    all_answered,
    customer_ready,
    keys_ready,
    option_ready,
    product_ready,
    review_finished,
    takes_keys,
)


class Step(StrEnum):
    """A place in the wizard; the window has one page for each."""

    KEY = "key"
    SIGN_IN = "sign-in"
    CUSTOMER = "customer"
    SUBSCRIPTION = "subscription"
    REVIEW = "review"
    REDEEM = "redeem"
    DONE = "done"
    PRODUCT = "product"
    GUIDE = "guide"
    GUIDED = "guided"
    BATCH = "batch"
    CHECK = "check"
    ORDERS = "orders"
    NO_KEY = "no-key"
    SETTINGS = "settings"


class StepRule(NamedTuple):
    """Conditions of one step.

    `taken` tells if an order takes the step, `ready` if the step is finished. `back`: the step can be left
    backwards. `end`: the order is over here, and the results of its keys are saved.
    """

    taken: Callable[[Draft], bool]
    ready: Callable[[Draft], bool] = lambda _: False
    back: bool = True
    end: bool = False


def _at_service(draft: Draft) -> bool:
    return draft.guided is None


def _at_microsoft(draft: Draft) -> bool:
    return draft.guided is not None


def _is_side_room(_: Draft) -> bool:
    return False


# In the order in which they are taken. A side room is entered from any step and belongs to no order.
STEPS: Mapping[Step, StepRule] = {
    Step.KEY: StepRule(lambda _: True, keys_ready),
    Step.SIGN_IN: StepRule(
        lambda draft: _at_service(draft) and draft.sign_in, lambda draft: not draft.sign_in
    ),
    Step.CUSTOMER: StepRule(lambda draft: _at_service(draft) and not draft.customer_settled, customer_ready),
    Step.SUBSCRIPTION: StepRule(_at_service, option_ready),
    Step.REVIEW: StepRule(_at_service, review_finished),
    Step.REDEEM: StepRule(_at_service, back=False),
    Step.DONE: StepRule(_at_service, back=False, end=True),
    Step.PRODUCT: StepRule(_at_microsoft, product_ready),
    Step.GUIDE: StepRule(_at_microsoft, all_answered),
    Step.GUIDED: StepRule(lambda draft: _at_microsoft(draft) and takes_keys(draft), end=True),
    Step.BATCH: StepRule(_is_side_room),
    Step.CHECK: StepRule(_is_side_room),
    Step.ORDERS: StepRule(_is_side_room),
    Step.NO_KEY: StepRule(_is_side_room),
    Step.SETTINGS: StepRule(_is_side_room),
}
ENDS = frozenset(step for step, rule in STEPS.items() if rule.end)
REDEEMING = frozenset(step for step, rule in STEPS.items() if rule.end or not rule.back)
"""Steps from which on the keys of the order are sent, or redeemed in the browser: nothing is undone there."""
SIDE_ROOMS = frozenset(step for step, rule in STEPS.items() if rule.taken is _is_side_room)
_ORDER = tuple(STEPS)


def route(draft: Draft) -> tuple[Step, ...]:
    """The steps of an order, from its first to its last."""
    return tuple(step for step, rule in STEPS.items() if rule.taken(draft))


def next_step(step: Step, draft: Draft) -> Step | None:
    """The next step of an order, None after its last and in a side room."""
    if step in SIDE_ROOMS:
        return None
    later = _ORDER[_ORDER.index(step) + 1 :]
    return next((one for one in later if STEPS[one].taken(draft)), None)


def can_go_on(step: Step, draft: Draft) -> bool:
    """True if a step is finished."""
    return STEPS[step].ready(draft)
