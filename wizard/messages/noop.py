"""How a text is marked for translation where it stands, long before the language is known."""

from __future__ import annotations

from typing import Final

PLURAL: Final = 1
"""The fourth argument of a text with ``%n``: lupdate then asks for its plural forms."""


def QT_TRANSLATE_NOOP(_context: str, source: str, _comment: str | None = None, _n: int | None = None) -> str:
    """Return `source` as it is. lupdate finds calls of this name, with plain literals only."""
    return source
