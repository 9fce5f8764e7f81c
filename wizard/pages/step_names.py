"""Names of the steps in the rail, in one table: a rail names pages that are not loaded yet."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from wizard.messages.noop import N_
from wizard.orders.steps import Step
from wizard.widgets.text import text

STEP_NAMES: Final[Mapping[Step, str]] = MappingProxyType(
    {
        Step.KEY: N_("Steps", "Key"),
        Step.SIGN_IN: N_("Steps", "Sign in"),
        Step.CUSTOMER: N_("Steps", "Customer"),
        Step.SUBSCRIPTION: N_("Steps", "Subscription"),
        Step.REVIEW: N_("Steps", "Review"),
        Step.REDEEM: N_("Steps", "Redeem"),
        Step.DONE: N_("Steps", "Done"),
        Step.PRODUCT: N_("Steps", "Product"),
        Step.GUIDE: N_("Steps", "Guide"),
        Step.GUIDED: N_("Steps", "Done"),
        Step.BATCH: N_("Steps", "Batch"),
        Step.CHECK: N_("Steps", "Check a list"),
        Step.ORDERS: N_("Steps", "Earlier orders"),
        Step.NO_KEY: N_("Steps", "No key"),
        Step.SETTINGS: N_("Steps", "Settings"),
    }
)


def step_name(step: Step) -> str:
    """Return the name of a step in the language of the window."""
    return text("Steps", STEP_NAMES[step])
