"""Arithmetic of orders on licenses and dates; pure functions without database or clock."""

from __future__ import annotations

from datetime import date

from wizard.contract import Action
from wizard.contract.months import months_later

LAST_DAY = date(9998, 12, 31)  # with room for the days until a subscription is deleted


def add_months(day: date, months: int) -> date:
    """Add calendar months; no date is later than LAST_DAY."""
    return min(months_later(day, months), LAST_DAY)


def effect(
    action: Action, today: date, before: tuple[int, date] | None, licenses: int, months: int
) -> tuple[int, date]:
    """Return licenses and expiry date after an order.

    `before` is the subscription's (licenses, expiry date), None for a new one; `licenses` is the sum over the
    order's keys, `months` the term of each of them.
    """
    if action is Action.NEW or before is None:
        return licenses, add_months(today, months)
    had, expires_on = before
    if action is Action.ADD:
        return had + licenses, expires_on
    if action is Action.EXTEND:
        return licenses, add_months(max(expires_on, today), months)
    return licenses, add_months(today, months)
