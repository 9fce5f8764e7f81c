"""A subscription as pages show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizard.widgets.before_after import Side

if TYPE_CHECKING:
    from wizard.contract import State
    from wizard.messages import Speech


def side_of(speech: Speech, heading: str, state: State | None) -> Side:
    """One half of before and after."""
    text = QCoreApplication.translate
    if state is None:
        return Side(heading, text("States", "No subscription yet"), ())
    until = text("States", "until {date}").format(date=speech.date(state.expires_on))
    # Two subscriptions may be of one product: the id tells them apart.
    product = " · ".join(filter(None, (state.product, state.subscription_id)))
    status = speech.status(state.status, state.status_reason)
    return Side(heading, speech.licenses(state.licenses), (product, f"{status} · {until}"))
