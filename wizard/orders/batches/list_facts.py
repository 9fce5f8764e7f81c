"""Facts about a list as a whole: what could not be read, what was had before, what changed since a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from wizard.contract import Problem
from wizard.orders.batches.listing import BatchList, ListedKey
from wizard.orders.batches.models import NoticeCode, PlannedOrder
from wizard.orders.ledger import KeyState, Ledger


def rows_of(orders: Iterable[PlannedOrder]) -> dict[str, int]:
    """Return the rows of keys by digest; of a key that the list repeats, the first."""
    found: dict[str, int] = {}
    for order in orders:
        for key in order.keys:
            found[key.digest] = min(key.row, found.get(key.digest, key.row))
    return found


def list_facts(
    batch_list: BatchList,
    ledger: Ledger,
    digests: Mapping[int, str],
    fresh: Sequence[ListedKey],
    before: Mapping[str, int],
) -> Iterator[Problem]:
    """Yield what there is to say about a list; `digests` are those of its keys, by number.

    `fresh` are the keys that no earlier run was given, `before` the rows as they were planned before, by
    digest.
    """
    notes = batch_list.notes
    if notes.is_incomplete:
        yield Problem(NoticeCode.UNREAD, {"lines": notes.unread, "places": notes.places.total()})
    yield from customers_above(batch_list)
    since = ledger.unknown_before()
    if since is not None:
        yield Problem(NoticeCode.OTHER_GENERATION, {"since": since.isoformat()})
    known = ledger.known_digests(digests[key.number] for key in fresh)
    had = sum(one.state is KeyState.REDEEMED for one in known.values())
    if had:
        yield Problem(NoticeCode.HAD_BEFORE, {"keys": had})
    if before:
        yield from _changes(
            before, {digests[key.number]: key.row for key in batch_list.keys if key.first is None}
        )


def customers_above(batch_list: BatchList) -> Iterator[Problem]:
    """Yield the notice that rows name no customer, and belong to the one above."""
    rows = batch_list.rows_from_above
    if rows:
        parameters = {"rows": len(rows), "first": min(rows), "last": max(rows)}
        yield Problem(NoticeCode.CUSTOMER_ABOVE, parameters)


def _changes(before: Mapping[str, int], here: Mapping[str, int]) -> Iterator[Problem]:
    """Yield the notice that keys moved, came or went; rows by digest, as they were and as they are."""
    counts = {
        "moved": sum(digest in before and before[digest] != row for digest, row in here.items()),
        "added": len(here.keys() - before.keys()),
        "removed": len(before.keys() - here.keys()),
    }
    if any(counts.values()):
        yield Problem(NoticeCode.LIST_CHANGED, counts)
