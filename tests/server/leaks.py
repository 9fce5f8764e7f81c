"""A search for full keys where none may be."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tests.server.world import World

# An ending is five; nothing longer of a key may be anywhere.
_WINDOW = 8


def leaks(text: str, keys: Iterable[str]) -> list[str]:
    """Pieces of these keys in a text, however they are written."""
    squeezed = re.sub(r"[^0-9A-Z]", "", text.upper())
    pieces = {key[start : start + _WINDOW] for key in keys for start in range(25 - _WINDOW + 1)}
    return sorted(piece for piece in pieces if piece in squeezed)


def dump(world: World, kind: str) -> str:
    """Every value of every table, as text, with something between one and the next."""
    names = {
        "sqlite": "SELECT name FROM sqlite_schema WHERE type = 'table'",
        "postgresql": "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
    }
    tables = [name for (name,) in world.look(names[kind])]
    assert {"quote", "quote_key", "redemption", "audit", "idempotency", "failed_key"} <= set(tables)
    rows = [row for table in tables for row in world.look(f"SELECT * FROM {table}")]
    return "\n".join(f"<{value}>" for row in rows for value in row)
