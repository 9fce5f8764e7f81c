"""Keys whose groups are joined by neither a dash nor a space: ``W269N.WFGWX.YVC9B.4J6C9.T83GX``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wizard.keys.alphabet import ALPHABET, GROUP
from wizard.keys.grouping import ANY_LETTER, ASCII_LETTER, Part
from wizard.keys.text import typed

SEPARATORS: Final = "._/:|,"
# A mistyped key has a few letters that no key has; words, paths and hexadecimal numbers have many.
_MOST_FOREIGN: Final = 3
_WITHOUT_ALPHABET: Final = str.maketrans("", "", ALPHABET)


def _pattern(letter: str) -> re.Pattern[str]:
    """Return a pattern that begins with the separator: few characters are one, so the search is quick."""
    begin = rf"(?<={letter}{{5}}.)(?<!{letter}.{{6}})(?<!{letter}-.{{6}})"
    return re.compile(rf"([{SEPARATORS}]){begin}{letter}{{5}}(?:\1{letter}{{5}}){{3}}(?!{letter}|-{letter})")


_ASCII: Final = _pattern(ASCII_LETTER)
_ANY: Final = _pattern(ANY_LETTER)


def separated(text: str) -> Iterator[Part]:
    """Yield five groups of exactly five in `text`, joined by the same separator, that look like a key."""
    if not any(separator in text for separator in SEPARATORS):
        return
    for match in (_ASCII if text.isascii() else _ANY).finditer(text):
        start, end = match.start() - GROUP, match.end()
        letters = typed(text[start:end])
        if _looks_like_key(text[start:end], letters) and not _continues(text, start, end, match[1]):
            yield Part(start, end, letters)


def _looks_like_key(text: str, letters: str) -> bool:
    """Return False for five numbers, five names in capitals, a path."""
    foreign = len(letters.translate(_WITHOUT_ALPHABET))
    if letters.isalpha():
        return text.isupper() and not foreign
    return foreign <= _MOST_FOREIGN and not letters.isdigit()


def _continues(text: str, start: int, end: int, separator: str) -> bool:
    """Return True if a sixth group follows or comes before: then it is a row of codes."""
    before, behind = text[max(0, start - GROUP - 1) : start], text[end : end + GROUP + 1]
    return (before[-1:] == separator and _is_group(before[:-1])) or (
        behind[:1] == separator and _is_group(behind[1:])
    )


def _is_group(text: str) -> bool:
    is_word = text.isalpha() and typed(text).strip(ALPHABET)
    return len(text) == GROUP and text.isalnum() and not is_word
