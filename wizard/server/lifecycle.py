"""The life of a subscription: active, expired, 30 days later disabled, 90 days after that deleted."""

from __future__ import annotations

from datetime import date, timedelta

from wizard.contract import Action, State, Status

from .clock import day, moment
from .rows import ProductRow, SubscriptionRow

DISABLED_AFTER = timedelta(days=30)
DELETED_AFTER = timedelta(days=90)

FITTING = {
    Action.ADD: frozenset({Status.ACTIVE}),
    Action.EXTEND: frozenset({Status.ACTIVE, Status.EXPIRED}),
    Action.REACTIVATE: frozenset({Status.EXPIRED, Status.DISABLED}),
}


def status(row: SubscriptionRow, today: date) -> tuple[Status, str | None]:
    """Return the status on a day and, if disabled or deleted, its reason: `customer`, `vendor` or `expiry`.

    A subscription is active through its whole expiry date. A cancelled or switched-off one is disabled at
    once, regardless of its expiry date.
    """
    expires_on = date.fromisoformat(row.expires_on)
    disabled_on, reason = expires_on + DISABLED_AFTER, "expiry"
    if row.ended_on is not None:
        ended_on = date.fromisoformat(row.ended_on) - timedelta(days=1)
        if ended_on < disabled_on:
            disabled_on, reason = ended_on, row.ended_by or "vendor"
    if today > disabled_on + DELETED_AFTER:
        return Status.DELETED, reason
    if today > disabled_on:
        return Status.DISABLED, reason
    return (Status.EXPIRED if today > expires_on else Status.ACTIVE), None


def state(row: SubscriptionRow, product: ProductRow, language: str, today: date) -> State:
    """Return a subscription as it is on a day, its product's name in a language."""
    status_, reason = status(row, today)
    return State(
        subscription_id=row.id,
        product=product.name(language),
        status=status_,
        licenses=row.licenses,
        expires_on=date.fromisoformat(row.expires_on),
        status_reason=reason,
        product_id=row.product_id,
        started_on=day(moment(row.created_at)),
        reference=row.reference,
    )
