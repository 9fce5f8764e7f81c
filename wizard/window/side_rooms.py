"""The side rooms at the foot of the rail, which belong to no order."""

from __future__ import annotations

from wizard.orders.steps import Step
from wizard.widgets.rail_links import RailLink
from wizard.widgets.text import text


def room_links() -> tuple[RailLink, ...]:
    """Return the links at the foot of the rail; the one without a room opens the help."""
    return (
        RailLink(Step.BATCH, "apps", text("ActivationWizard", "Batch for many customers")),
        RailLink(Step.CHECK, "list", text("ActivationWizard", "Check a list")),
        RailLink(Step.ORDERS, "clock", text("ActivationWizard", "Earlier orders")),
        RailLink(Step.SETTINGS, "settings", text("ActivationWizard", "Settings")),
        RailLink(None, "help", text("ActivationWizard", "Help")),
    )
