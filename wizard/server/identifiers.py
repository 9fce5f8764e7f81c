"""Identifiers of quotes, receipts, subscriptions, tokens and batches."""

from __future__ import annotations

from secrets import token_hex


def new_id(kind: str) -> str:
    """Make an unguessable id (80 random bits) with a prefix for its kind: `Q-…`, `R-…`, `S-…`."""
    return f"{kind}-{token_hex(10)}"
