"""Keys in other groups than five of five, or over several lines, where a check proves them.

A run is text of nothing but letters of the alphabet, in pieces that something short parts, at most one line
end between two of them. Exactly as many letters as keys have, and every 25 of them holding a check: those are
keys. Windows are never slid along a run: over codes of five letters that gave false keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from wizard.keys.alphabet import ALPHABET, KINDS, LENGTH, NOT_LETTERS
from wizard.keys.checking import check
from wizard.keys.grouping import ANY_LETTER, ASCII_LETTER, Part, alike
from wizard.keys.text import typed
from wizard.keys.verdicts import Verdict

MOST_LINES: Final = 50
"""More lines of pieces are a column of codes."""
_WORD: Final = 3
_MOST_WORDS: Final = 3
_ALMOST: Final = range(LENGTH - 1, LENGTH + 2)
_LETTERS: Final = f"[{ALPHABET}{ALPHABET.lower()}]"
_PIECE: Final = re.compile(f"{_LETTERS}+")
_A_KEY: Final = b"x" * (LENGTH - 1)


_NUMERALS: Final = "0123456789ABCDEF"
_LONGEST_PIECE: Final = 80
_LONGEST_LINE: Final = 200
"""Keys with nothing between them fill a line."""
_PIECES: Final = re.compile(rf"(?:[^\w\n]|_)*(?:{_LETTERS}(?:[^\w\n]|_)*){{1,{LENGTH - 1}}}").fullmatch


def _run(letter: str) -> re.Pattern[str]:
    piece = f"{_LETTERS}{{1,{_LONGEST_LINE}}}(?!{letter})"
    # What could not be decoded never joins two pieces.
    gap = r"(?:[^\w\n\x00-\x08\x80-\x9f\ufffd\ue000-\uf8ff]|_)"
    return re.compile(
        rf"(?<!{letter}){piece}(?:(?:{gap}{{1,8}}|{gap}{{0,8}}\n(?:{gap}{{0,4}}-{gap}{{0,4}}\n)?{gap}{{0,8}}){piece})+"
    )


_ASCII_RUN: Final = _run(ASCII_LETTER)
_ANY_RUN: Final = _run(ANY_LETTER)


def regrouped(text: str, taken: Sequence[Part]) -> tuple[list[Part], list[int]]:
    """Return the keys in `text`, which is `plain`, beside those `taken`, and the starts of damaged ones.

    Damaged is what fills several lines with pieces of a key and fails every check.
    """
    found: list[Part] = []
    damaged: list[int] = []
    if not _may_hold_one(text):
        return found, damaged
    pattern = _ASCII_RUN if text.isascii() else _ANY_RUN
    for start, end in _gaps(taken, len(text)):
        for run in pattern.finditer(text, start, end):
            keys = list(_keys_in(list(_PIECE.finditer(text, *run.span()))))
            found += keys
            if not keys and _is_damaged(text, run):
                damaged.append(run.start())
    return found, damaged


def _gaps(taken: Sequence[Part], length: int) -> Iterator[tuple[int, int]]:
    """Yield the start and end of what is between the parts and long enough for a key."""
    starts = (0, *(part.end for part in taken))
    ends = (*(part.start for part in taken), length)
    return ((start, end) for start, end in zip(starts, ends, strict=True) if end - start >= LENGTH)


def is_piece(line: str) -> bool:
    """Return True if `line` is nothing but pieces of one key."""
    return len(line) <= _LONGEST_PIECE and _PIECES(line) is not None


def _may_hold_one(text: str) -> bool:
    """Return False for nearly all text without such a key, after one pass over its bytes."""
    data = text.encode() if text.isascii() else text.encode("ascii", "replace")
    return _A_KEY in data.translate(KINDS, NOT_LETTERS)


def _keys_in(pieces: list[re.Match[str]]) -> Iterator[Part]:
    """Yield the keys of a run: of all its pieces, or of those that the same separator joins."""
    if whole := _cut(pieces):
        yield from whole
        return
    for some in alike(pieces):
        if keys := _cut(some):
            yield from keys


def _cut(pieces: list[re.Match[str]]) -> list[Part]:
    """Return the keys that `pieces`, or all but short words around, come to if each holds a check."""
    total = sum(len(piece[0]) for piece in pieces)
    if total < LENGTH or pieces[0].string.count("\n", pieces[0].start(), pieces[-1].end()) >= MOST_LINES:
        return []
    starts = [0, *_short(pieces)]
    ends = [len(pieces), *(len(pieces) - count for count in _short(pieces[::-1]))]
    for first in starts:
        for last in ends:
            left = total - sum(len(piece[0]) for piece in (*pieces[:first], *pieces[last:]))
            if left and left % LENGTH == 0 and (keys := _whole(pieces[first:last])):
                return keys
    return []


def _short(pieces: list[re.Match[str]]) -> list[int]:
    """Return how many of the first pieces may be words: B.V., Nr, PC, a number."""
    short = takewhile(lambda piece: len(piece[0]) <= _WORD, pieces[:_MOST_WORDS])
    return [number for number, _ in enumerate(short, 1)]


def _whole(pieces: list[re.Match[str]]) -> list[Part]:
    letters = "".join(piece[0] for piece in pieces).upper()
    if letters.isdigit():
        return []
    starts = range(0, len(letters), LENGTH)
    if any(check(letters[at : at + LENGTH]).verdict is not Verdict.COMPLETE for at in starts):
        return []
    places = [at for piece in pieces for at in range(piece.start(), piece.end())]
    return [Part(places[at], places[at + LENGTH - 1] + 1, letters[at : at + LENGTH]) for at in starts]


def _is_damaged(text: str, run: re.Match[str]) -> bool:
    lines = run[0].count("\n")
    if not 0 < lines < MOST_LINES:
        return False
    letters = "".join(_PIECE.findall(run[0]))
    before = text[text.rfind("\n", 0, run.start()) + 1 : run.start()]
    behind = text[run.end() :].partition("\n")[0]
    right_length = len(letters) in _ALMOST or len(letters) % LENGTH == 0
    looks_like_key = letters.isupper() and not letters.isalpha() and letters.strip(_NUMERALS)
    return bool(right_length and looks_like_key and not typed(before + behind))
