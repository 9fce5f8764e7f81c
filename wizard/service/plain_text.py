"""Plain text: nothing that steers a terminal, turns a line around or fills a screen."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 300  # characters of a name
_SPACES: Final = re.compile(" {2,}")
_KEPT: Final = frozenset("\u3000\u00a0")
"""Spaces that names have, although they are not printable by Unicode's rule."""


def plain_text(text: str, longest: int = LONGEST) -> str:
    """Return `text` on one line, without control and format characters, of at most `longest` characters.

    Line breaks and control characters (C0, C1, ESC) become spaces; format characters (direction overrides,
    zero-width) and lone surrogates are removed.
    """
    if not text.isprintable():
        text = _SPACES.sub(" ", "".join(map(_plain, text[: 4 * longest]))).strip(" ")
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _plain(sign: str) -> str:
    if sign.isprintable() or sign in _KEPT:
        return sign
    return "" if unicodedata.category(sign) in ("Cf", "Cs") else " "
