"""The end of a piece of text that may continue in the next one: a key that is wrapped or in pieces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wizard.keys.alphabet import ALPHABET, LENGTH
from wizard.keys.regrouping import is_piece
from wizard.keys.scattered import open_from
from wizard.keys.text import plain
from wizard.keys.web_pages import open_code

_LONGEST: Final = 4_000
_WRAPS: Final = re.compile(r"-[ \t>]*\Z").search
_LETTERS: Final = f"[{ALPHABET}{ALPHABET.lower()}]+"
_GAP: Final = r"(?:[^\w\n]|_)"
_LAST_PIECES: Final = re.compile(rf"(?<![^\W_]){_LETTERS}(?:{_GAP}+{_LETTERS})*{_GAP}*\Z").search
_LONGEST_CODE: Final = 1024 * 1024
_TAIL: Final = 120
"""So many characters at the end of a line have all of a key."""


def unfinished(text: str) -> int:
    """Return the number of characters at the end that may belong to a key that continues behind `text`.

    Whole lines: those that end with a dash or a piece of a key, messages with a piece, and those of a script
    or a comment that has no end yet.
    """
    if (code := open_code(text)) < len(text) and len(text) - code < _LONGEST_CODE:
        return len(text) - text.rfind("\n", 0, code) - 1
    end = len(text) - text.endswith("\n")
    tail = plain(text[max(0, end - _LONGEST) : end])
    lines = tail.split("\n")
    first, before = len(lines), -1
    while first != before:
        before = first
        first = _first_of_pieces(lines, first)
        first = _first_of_messages(lines, first)
    start = end
    for _ in lines[first:]:
        start = text.rfind("\n", 0, max(0, start))
    return len(text) - start - 1 if first < len(lines) else 0


def _first_of_pieces(lines: Sequence[str], end: int) -> int:
    """Return which of the `lines` before `end` is the first that joins it: pieces, or ending with one."""
    first = end
    while first and (_WRAPS(lines[first - 1]) or is_piece(lines[first - 1])):
        first -= 1
    return first - 1 if first and _ends_with_piece(lines[first - 1]) else first


def _ends_with_piece(line: str) -> bool:
    last = _LAST_PIECES(line[-_TAIL:])
    return last is not None and sum(map(str.isalnum, last[0])) % LENGTH > 0


def _first_of_messages(lines: Sequence[str], end: int) -> int:
    """Return which of the `lines` before `end` is the first of the messages there with a piece, or `end`."""
    text = "\n".join(lines[:end])
    place = open_from(text)
    return text.count("\n", 0, place) if place < len(text) else end
