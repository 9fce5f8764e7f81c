"""A subscription as one half of before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.contract import Action
from wizard.messages.subscriptions import expiry, subscription_name
from wizard.widgets.before_after import Side
from wizard.widgets.text import text

if TYPE_CHECKING:
    from wizard.contract import State
    from wizard.messages import Translator


def side_of(speech: Translator, heading: str, state: State | None, action: str) -> Side:
    """One half of before and after; the value that the action changes is highlighted."""
    if state is None:
        return Side(heading, text("States", "No subscription yet"), ())
    lasts, licenses = expiry(speech, state), speech.licenses(state.licenses)
    product = subscription_name(speech, state)
    status = speech.status(state.status, state.status_reason)
    if action == Action.EXTEND:
        return Side(heading, lasts[:1].upper() + lasts[1:], (product, f"{status} · {licenses}"))
    return Side(heading, licenses, (product, f"{status} · {lasts}"))
