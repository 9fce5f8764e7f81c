"""Earlier orders of this computer: who they were for, and which of them redeemed a key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wizard.orders.journal import Entry, EntryState, Journal

MOST_CUSTOMERS = 8


def earlier_uses(entries: Iterable[Entry], service: str, endings: Iterable[str]) -> Mapping[str, Entry]:
    """Return by ending the latest order at this service that redeemed such a key.

    `entries` are the journal's, the latest first. An ending is five characters: another key may share it.
    """
    wanted = set(endings)
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.state is EntryState.REDEEMED and entry.order.service == service:
            for ending in wanted.intersection(entry.order.endings):
                found.setdefault(ending, entry)
    return found


def recent_customers(journal: Journal, service: str) -> tuple[str, ...]:
    """Return the ids of the customers of a service's orders, the latest first.

    Raises JournalError.
    """
    ids = dict.fromkeys(
        entry.order.customer.id for entry in journal.entries() if entry.order.service == service
    )
    return tuple(ids)[:MOST_CUSTOMERS]
