"""Comparison of receipts with keys and subscriptions, to find what was changed in the database directly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .database import Database, Transaction, columns
from .redemptions import RECEIPT
from .rows import STATE, ReceiptRow, SubscriptionRow

BATCH = 1000
Terms = tuple[int, str]  # licenses and expiry date


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that is not as its receipts say; `kind` is `key` or `subscription`.

    `id` is a key's ending or a subscription's id, `receipt` the id of the receipt, None where there is none.
    """

    kind: str
    id: str
    receipt: str | None
    problem: str


def reconcile(database: Database) -> Iterator[Difference]:
    """Yield the differences between receipts, keys and subscriptions; the service may be served meanwhile."""
    yield from _keys(database)
    for identity, terms in _latest(database).items():
        row = database.find(SubscriptionRow, "subscription", id=identity)
        if row is not None and (row.licenses, row.expires_on) == terms:
            continue
        # Read again, at one moment: it may have been corrected, or orders been redeemed since.
        found = database.read(lambda tx, it=identity: _subscription(tx, it))  # type: ignore[misc]
        if found is not None:
            yield found


def _keys(database: Database) -> Iterator[Difference]:
    for query, problem in (
        ("used_without_receipt", "used, and in no receipt"),
        ("unused_with_receipt", "in a receipt, and not used by its customer"),
    ):
        for ending, receipt in database.read(lambda tx, of=query: tx.rows(columns, of, page=BATCH)):  # type: ignore[misc]
            yield Difference("key", ending, receipt, problem)


def _latest(database: Database) -> dict[str, Terms]:
    """Return the terms after the newest receipt of each subscription by its id."""
    latest: dict[str, Terms] = {}
    at, last = 0, ""
    while page := database.read(
        lambda tx, after=at, after_id=last: tx.rows(  # type: ignore[misc]
            columns, "redemptions_after", at=after, id=after_id, page=BATCH
        )
    ):
        for _, _, document in page:
            receipt = RECEIPT.decode(document)
            after = receipt.after
            terms = (after.licenses, after.expires_on.isoformat())
            latest[str(after.subscription_id)] = terms
        last, at, _ = page[-1]
    return latest


def _subscription(tx: Transaction, identity: str) -> Difference | None:
    """Compare a subscription with its newest receipt, or with a correction that came after that."""
    row = tx.row(SubscriptionRow, "subscription", id=identity)
    newest = tx.row(ReceiptRow, "newest_receipt", subscription_id=identity)
    if newest is None:
        return None
    after, source = RECEIPT.decode(newest.document).after, "receipt"
    corrected = tx.row(columns, "newest_correction", subscription_id=identity)
    if row is None:
        return Difference("subscription", identity, newest.id, "missing")
    told = [after] if corrected is None else [after, STATE.decode(corrected[1])]
    # Clocks of several servers do not tell for certain which of both is newer.
    if (row.licenses, row.expires_on) in [(state.licenses, state.expires_on.isoformat()) for state in told]:
        return None
    if corrected is not None and corrected[0] >= newest.redeemed_at:
        after, source = told[1], "correction"
    is_, was = f"{row.licenses} until {row.expires_on}", f"{after.licenses} until {after.expires_on}"
    return Difference("subscription", identity, newest.id, f"{is_}, and its newest {source} says {was}")
