"""Comparison of receipts with keys and subscriptions, to find what was changed in the database directly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from wizard.contract import Receipt

from .database import Database, Transaction, columns
from .rows import SubscriptionRow

BATCH = 1000
RECEIPT = msgspec.json.Decoder(Receipt)
END_OF_TIME = 2**62
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
    for identity, (customer, terms) in _latest(database).items():
        row = database.find(SubscriptionRow, "subscription", id=identity)
        if row is not None and (row.licenses, row.expires_on) == terms:
            continue
        # Read again, at one moment: orders may have been redeemed since.
        found = database.read(lambda tx, it=identity, of=customer: _subscription(tx, it, of))  # type: ignore[misc]
        if found is not None:
            yield found


def _keys(database: Database) -> Iterator[Difference]:
    for query, problem in (
        ("used_without_receipt", "used, and in no receipt"),
        ("unused_with_receipt", "in a receipt, and not used by its customer"),
    ):
        for ending, receipt in database.read(lambda tx, of=query: tx.rows(columns, of, page=BATCH)):  # type: ignore[misc]
            yield Difference("key", ending, receipt, problem)


def _latest(database: Database) -> dict[str, tuple[str, Terms]]:
    """Return the customer, and the terms after the newest receipt, of each subscription by its id."""
    latest: dict[str, tuple[str, Terms]] = {}
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
            latest[str(after.subscription_id)] = receipt.customer.id, terms
        last, at, _ = page[-1]
    return latest


def _subscription(tx: Transaction, identity: str, customer: str) -> Difference | None:
    row = tx.row(SubscriptionRow, "subscription", id=identity)
    before, before_id = END_OF_TIME, ""
    while page := tx.rows(
        columns,
        "redemptions_of_customer",
        customer_id=customer,
        before=before,
        before_id=before_id,
        page=BATCH,
    ):
        for _, _, document in page:
            receipt = RECEIPT.decode(document)
            if receipt.after.subscription_id == identity:
                return _compared(row, identity, receipt)
        before_id, before, _ = page[-1]
    return None


def _compared(row: SubscriptionRow | None, identity: str, receipt: Receipt) -> Difference | None:
    after = receipt.after
    if row is None:
        return Difference("subscription", identity, receipt.id, "missing")
    if (row.licenses, row.expires_on) == (after.licenses, after.expires_on.isoformat()):
        return None
    is_, was = f"{row.licenses} until {row.expires_on}", f"{after.licenses} until {after.expires_on}"
    return Difference("subscription", identity, receipt.id, f"{is_}, and its newest receipt says {was}")
