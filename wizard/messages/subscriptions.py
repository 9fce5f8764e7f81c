"""Subscriptions in words."""

from __future__ import annotations

from wizard.contract import State, Status
from wizard.messages.formats import Formats


def subscription_line(formats: Formats, state: State | None) -> str:
    """Return a subscription in one line."""
    if state is None:
        return formats.text("Receipt", "no subscription yet")
    status = formats.status(state.status, state.status_reason)
    return " · ".join((state.product, formats.licenses(state.licenses), status, expiry(formats, state)))


def expiry(formats: Formats, state: State) -> str:
    """Return the expiry date in words, with "until" for an active subscription alone."""
    active = state.status == Status.ACTIVE
    words = formats.text("States", "until {date}") if active else formats.text("States", "expiry date {date}")
    return words.format(date=formats.date(state.expires_on))
