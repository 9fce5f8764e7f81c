"""Customers that orders of this computer were for lately."""

from __future__ import annotations

from wizard.orders.journal import Journal

MOST = 8


def recent_customers(journal: Journal, service: str) -> tuple[str, ...]:
    """Return the ids of the customers of a service's orders, the latest first.

    Raises JournalError.
    """
    ids = dict.fromkeys(
        entry.order.customer.id for entry in journal.entries() if entry.order.service == service
    )
    return tuple(ids)[:MOST]
