"""Identifiers of quotes, receipts, subscriptions, tokens, batches and issued keys."""

from __future__ import annotations

from secrets import token_hex

KEY_DIGITS = 16  # of a digest's 64


def new_id(kind: str) -> str:
    """Make an unguessable id (80 random bits) with a prefix for its kind: `Q-…`, `R-…`, `S-…`."""
    return f"{kind}-{token_hex(10)}"


def key_id(ending: str, digest: str) -> str:
    """Return the id `ENDING-DIGITS` of an issued key: distinguishes keys and is useless for guessing them."""
    return f"{ending}-{digest[:KEY_DIGITS]}"
