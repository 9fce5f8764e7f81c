"""The marker of texts to translate, for tables that are made before the language is known."""

from __future__ import annotations

from typing import Final

PLURAL: Final = 1
"""The fourth argument of a text with ``%n``: lupdate then asks for its plural forms."""


def N_(_context: str, source: str, _comment: str | None = None, _n: int | None = None) -> str:
    """Return `source` as it is: Qt's QT_TRANSLATE_NOOP. lupdate finds calls with plain literals only."""
    return source


def M_(source: str, _comment: str | None = None, _n: int | None = None) -> str:
    """Return `source` as it is: N_ in the context Messages, which the tables of sentences share."""
    return source


def G_(source: str) -> str:
    """Return `source` as it is: N_ in the context Guide, of the tables about Microsoft's pages."""
    return source
