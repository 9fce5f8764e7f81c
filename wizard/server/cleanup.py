"""What may be forgotten: quotes that expired long ago and were never redeemed."""

from __future__ import annotations

from .database import Database, Transaction

BATCH = 500


def tidy(database: Database, before: int) -> int:
    """Delete the unredeemed quotes that expired before a moment (`micros`); answers how many there were.

    A batch at a time, so that nobody waits long for the writer's place. What was redeemed stays for good, and
    so do the answers under an Idempotency-Key: there is one of either for each receipt.
    """
    deleted, last = 0, ""
    while found := database.read(lambda tx, after=last: _expired(tx, before, after)):  # type: ignore[misc]
        database.change(lambda tx, quotes=found: _delete(tx, quotes))  # type: ignore[misc]
        deleted, last = deleted + len(found), found[-1]
    return deleted


def _expired(tx: Transaction, before: int, after: str) -> list[str]:
    return tx.rows(str, "expired_quotes", before=before, after=after, page=BATCH)


def _delete(tx: Transaction, quotes: list[str]) -> None:
    # Nobody can redeem them meanwhile: they have expired.
    for query in ("delete_quote_keys", "delete_quote"):
        tx.run_many(query, [{"id": quote} for quote in quotes])
