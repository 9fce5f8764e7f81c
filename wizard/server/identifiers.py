"""Names for what the service makes."""

from __future__ import annotations

from secrets import token_hex


def new_id(kind: str) -> str:
    """An id that cannot be guessed and that says what it is of: `Q-…`, `R-…`, `S-…`, `C-…`."""
    return f"{kind}-{token_hex(10)}"
