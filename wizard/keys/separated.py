"""Keys whose groups are joined by neither a dash nor a space: ``W269N.WFGWX.YVC9B.4J6C9.T83GX``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wizard.keys.alphabet import ALPHABET, GROUP
from wizard.keys.grouping import ANY_LETTER, ASCII_LETTER, Part
from wizard.keys.not_keys import MOST_FOREIGN, foreign
from wizard.keys.text import typed

_SEPARATORS: Final = r"._/:|,;*+~#=\•·"


def _pattern(letter: str) -> re.Pattern[str]:
    """Return a pattern that begins with the separator: few characters are one, so the search is quick."""
    group = f"{letter}{{{GROUP}}}"
    joint = rf"([{re.escape(_SEPARATORS)}])(?<={group}.)(?<!{letter}-.{{6}})"
    return re.compile(rf"{joint}{group}(?:\1{group}){{3}}(?!{letter}|-{letter})")


def _wide_pattern(letter: str) -> re.Pattern[str]:
    """Return a pattern for the groups behind the first one where several spaces part them."""
    group = f"{letter}{{{GROUP}}}"
    return re.compile(rf"( {{2,4}})(?<! {{5}}){group}(?:\1{group}){{3}}(?!{letter}|-{letter})")


_ASCII: Final = _pattern(ASCII_LETTER), _wide_pattern(ASCII_LETTER)
_ANY: Final = _pattern(ANY_LETTER), _wide_pattern(ANY_LETTER)


def separated(text: str) -> Iterator[Part]:
    """Yield five groups of exactly five in `text`, joined by the same separator, that look like a key."""
    separator_first, wide = _ASCII if text.isascii() else _ANY
    if any(separator in text for separator in _SEPARATORS):
        yield from _keys(text, separator_first)
    if "  " in text:
        yield from _keys(text, wide)


def _keys(text: str, pattern: re.Pattern[str]) -> Iterator[Part]:
    for match in pattern.finditer(text):
        start, end = match.start() - GROUP, match.end()
        printed = text[max(0, start) : end]
        letters = typed(printed)
        is_whole = start >= 0 and len(letters) == len(printed) - 4 * len(match[1])
        if (
            is_whole
            and _begins(text[max(0, start - 1) : start], printed)
            and _looks_like_key(printed, letters)
            and not _continues(text, start, end, match[1])
        ):
            yield Part(start, end, letters)


def _begins(before: str, printed: str) -> bool:
    """Return True if a key begins here, also right behind a word that ends in lower case."""
    return not before.isalnum() or (before.islower() and printed.isupper())


def _looks_like_key(text: str, letters: str) -> bool:
    """Return False for five numbers, five names in capitals, a path."""
    if letters.isalpha():
        return text.isupper() and not foreign(letters)
    return foreign(letters) <= MOST_FOREIGN and not letters.isdigit()


def _continues(text: str, start: int, end: int, separator: str) -> bool:
    """Return True if a sixth group follows or comes before: then it is a row of codes."""
    width = len(separator)
    before, behind = text[max(0, start - GROUP - width) : start], text[end : end + GROUP + width]
    return (before.endswith(separator) and _is_group(before[:-width])) or (
        behind.startswith(separator) and _is_group(behind[width:])
    )


def _is_group(text: str) -> bool:
    is_word = text.isalpha() and typed(text).strip(ALPHABET)
    return len(text) == GROUP and text.isalnum() and not is_word
