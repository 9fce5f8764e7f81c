"""Subscriptions in words."""

from __future__ import annotations

from wizard.contract import State, Status
from wizard.messages.formats import Formats


def subscription_line(formats: Formats, state: State | None) -> str:
    if state is None:
        return formats.text("Receipt", "no subscription yet")
    status = formats.status(state.status, state.status_reason)
    return " · ".join((state.product, formats.licenses(state.licenses), status, expiry(formats, state)))


def subscription_name(formats: Formats, state: State) -> str:
    """Return ``Cirrus Workplace · since March 2025 · order 4711``: a name for people."""
    parts = [state.product]
    if state.started_on is not None:
        since = formats.text("Proposals", "since {month}")
        parts.append(since.format(month=formats.month(state.started_on)))
    if state.reference:
        parts.append(formats.text("Proposals", "order {reference}").format(reference=state.reference))
    return " · ".join(parts)


def expiry(formats: Formats, state: State) -> str:
    """Return the expiry date in words, with "until" for an active subscription alone."""
    active = state.status == Status.ACTIVE
    words = formats.text("States", "until {date}") if active else formats.text("States", "expiry date {date}")
    return words.format(date=formats.date(state.expires_on))
