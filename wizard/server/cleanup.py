"""Deletion of quotes that expired long ago and were never redeemed."""

from __future__ import annotations

from .database import Database, Transaction

BATCH = 500


def tidy(database: Database, before: int) -> int:
    """Delete unredeemed quotes that expired before a moment (UTC microseconds); return their number.

    They are deleted in batches, so that no writer waits long. Redeemed quotes and the answers under an
    Idempotency-Key are kept for good: each receipt has one of either.
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
