"""Deletion of old data: quotes that expired and were never redeemed, and counted unknown keys."""

from __future__ import annotations

from .database import Database, Transaction

BATCH = 500


def tidy(database: Database, before: int) -> int:
    """Delete unredeemed quotes that expired before a moment (UTC microseconds); return their number.

    Unknown keys that were counted before it are forgotten too.

    They are deleted in batches, so that no writer waits long. Redeemed quotes and the answers under an
    Idempotency-Key are kept for good: each receipt has one of either.
    """
    deleted, last = 0, ""
    while found := database.read(lambda tx, after=last: _expired(tx, before, after)):  # type: ignore[misc]
        database.change(lambda tx, quotes=found: _delete(tx, quotes))  # type: ignore[misc]
        deleted, last = deleted + len(found), found[-1]
    database.change(lambda tx: _forget_guesses(tx, before))
    return deleted


def _forget_guesses(tx: Transaction, before: int) -> None:
    tx.run("forget_failed_keys", before=before)
    tx.run("forget_throttled")


def _expired(tx: Transaction, before: int, after: str) -> list[str]:
    return tx.rows(str, "expired_quotes", before=before, after=after, page=BATCH)


def _delete(tx: Transaction, quotes: list[str]) -> None:
    # Nobody can redeem them meanwhile: they have expired.
    for query in ("delete_quote_keys", "delete_quote"):
        tx.run_many(query, [{"id": quote} for quote in quotes])
