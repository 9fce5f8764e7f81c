"""What is said of a subscription wherever it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.contract import Status

if TYPE_CHECKING:
    from wizard.contract import State
    from wizard.messages.translator import Translator


def expiry(speech: Translator, state: State) -> str:
    """Until when it lasts; of one that is over, its expiry date alone: "until" would promise something."""
    lasts = state.status == Status.ACTIVE
    told = speech.text("States", "until {date}") if lasts else speech.text("States", "expiry date {date}")
    return told.format(date=speech.date(state.expires_on))
