"""Changes of a list since it was planned, by the digests of its keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wizard.contract import Problem
from wizard.orders.batches.models import NoticeCode, PlannedOrder


def rows_of(orders: Iterable[PlannedOrder]) -> dict[str, int]:
    """Return the rows of keys by digest; of a key that the list repeats, the first."""
    found: dict[str, int] = {}
    for order in orders:
        for key in order.keys:
            found[key.digest] = min(key.row, found.get(key.digest, key.row))
    return found


def list_changes(before: Mapping[str, int], here: Mapping[str, int]) -> Iterator[Problem]:
    """Yield the notice that keys moved, came or went; rows by digest, as they were and as they are."""
    counts = {
        "moved": sum(digest in before and before[digest] != row for digest, row in here.items()),
        "added": len(here.keys() - before.keys()),
        "removed": len(before.keys() - here.keys()),
    }
    if any(counts.values()):
        yield Problem(NoticeCode.LIST_CHANGED, counts)
