"""The pseudo-language, made of the English while the program runs: longer, accented, in brackets.

What shows without brackets is not translated; what is cut would be cut in a language of longer words.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QTranslator

#: Placeholders, plurals, mnemonics with their letter, tags and entities, addresses, options, file patterns.
_KEPT: Final = re.compile(
    r"\{\w*\}|%L?(?:n|\d{1,2})|%s|%\(\w+\)s|&&|&\w+;|&\w|</?[a-z]+\b[^<>]*>"
    r"|https?://\S+|--[\w-]+|\*\.\w+|\b[A-Z]+_[A-Z_]+\b"
)
_PATTERN_OF_QT: Final = re.compile(r"yyyy|h:mm")
_ACCENTED: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ",
)
_VOWELS: Final = re.compile(r"[aeiou]")


def pseudo(source: str) -> str:
    """Return `source` in the pseudo-language; a pattern for dates stays as it is."""
    if not source.strip() or _PATTERN_OF_QT.search(source):
        return source
    parts = []
    place = 0
    for kept in _KEPT.finditer(source):
        parts += [_stretched(source[place : kept.start()]), kept[0]]
        place = kept.end()
    parts.append(_stretched(source[place:]))
    body = "".join(parts)
    inner = body.strip()
    before, after = body[: body.index(inner)], body[body.index(inner) + len(inner) :]
    return f"{before}⟦{inner}⟧{after}"


def _stretched(text: str) -> str:
    """Double every vowel, which makes English about a third longer, and accent every letter."""
    return _VOWELS.sub(lambda vowel: vowel[0] * 2, text).translate(_ACCENTED)


class PseudoTranslator(QTranslator):
    """Translates every context, Qt's own too; `english` knows the plurals."""

    def __init__(self, english: QTranslator) -> None:
        super().__init__()
        self._english = english

    def isEmpty(self) -> bool:
        """Qt passes over a translator that has nothing."""
        return False

    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        sourceText: bytes | bytearray | memoryview | str,  # noqa: N803 - Qt's names
        disambiguation: bytes | bytearray | memoryview | str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        """Return the pseudo form of the English of a text."""
        source = sourceText if isinstance(sourceText, str) else bytes(sourceText).decode()
        return pseudo(self._english.translate(str(context), source, None, n) or source)
