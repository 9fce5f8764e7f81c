"""Keys whose groups are on several lines with something else between: messages of a chat, blank lines.

A piece is one to four whole groups of a key, in one case. Pieces are a key where a check proves it and where
they are told from codes of other kinds: the same text is between all of them (numbers aside, so that every
message may have its time), or they are few and hold several groups each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wizard.keys.alphabet import ALPHABET, GROUP, GROUPS, LENGTH
from wizard.keys.checking import check
from wizard.keys.grouping import Part, alike
from wizard.keys.verdicts import Verdict


def _piece(letters: str) -> str:
    """Return a pattern for one to four groups, and no more with spaces between: that is a row of codes."""
    group = f"[{letters}]{{{GROUP}}}"
    return rf"(?<!{group} ){group}(?:[- ]{group}){{0,{GROUPS - 2}}}(?! {group}(?![^\W_]))"


_PIECE: Final = re.compile(
    rf"(?<![^\W_])(?<![^\W_]-)(?:{_piece(ALPHABET)}|{_piece(ALPHABET.lower())})(?![^\W_])(?!-[^\W_])"
)
_NUMBER: Final = re.compile(r"\d+")
_FARTHEST: Final = 200
"""So many characters may be between two pieces: the head of a message."""
_LONGEST: Final = 4_000
"""More than this is a column of codes, not pieces of keys."""
_MOST_KEYS: Final = 10
_TELLING: Final = 3
"""So many groups with dashes and no more are a part of a key: no other code has only its letters."""

_FEWEST_ALIKE: Final = 3
"""So many pieces show that the text between them is the same on purpose."""

_Piece = re.Match[str]


def scattered(text: str, taken: Sequence[Part]) -> tuple[list[Part], list[int]]:
    """Return the keys in `text`, which is `plain`, beside those `taken`, and the starts of other parts."""
    found: list[Part] = []
    damaged: list[int] = []
    if "\n" not in text:
        return found, damaged
    starts = (0, *(part.end for part in taken))
    ends = (*(part.start for part in taken), len(text))
    for start, end in zip(starts, ends, strict=True):
        if end - start < GROUP:
            continue
        for chain in _chains(list(_PIECE.finditer(text, start, end))):
            keys, parts = _keys_in(chain)
            found += keys
            damaged += parts
    return found, damaged


def open_from(text: str) -> int:
    """Return the place from which pieces may belong to a key that continues behind `text`."""
    start = end = len(text)
    if _PIECE.search(text, max(0, end - _FARTHEST - LENGTH - GROUPS)) is None:
        return end
    for piece in reversed(list(_PIECE.finditer(text, max(0, end - _LONGEST)))):
        if start - piece.end() > _FARTHEST:
            break
        start = piece.start()
    return start


def _chains(pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Yield the pieces that are near one another, each on lines of its own."""
    chain: list[_Piece] = []
    for piece in pieces:
        if chain and not _is_near(chain[-1], piece):
            yield chain
            chain = []
        chain.append(piece)
    if chain:
        yield chain


def _is_near(one: _Piece, other: _Piece) -> bool:
    between = other.start() - one.end()
    return between <= _FARTHEST and "\n" in one.string[one.end() : other.start()]


def _keys_in(chain: list[_Piece]) -> tuple[list[Part], list[int]]:
    if len(chain) > 1:
        for some in alike(chain, _without_numbers):
            if len(some) >= _FEWEST_ALIKE and (keys := _proven(some)):
                return keys, []
    found: list[Part] = []
    damaged: list[int] = []
    while chain:
        some = chain[: _length_of_key(chain)]
        if keys := _proven(some):
            found += keys
            chain = chain[len(some) :]
            continue
        if (some and not _is_number(some)) or _is_telling(chain[0]):
            damaged.append(chain[0].start())
        chain = chain[1:]
    return found, damaged


def _without_numbers(between: str) -> str:
    return _NUMBER.sub("0", between)


def _length_of_key(chain: list[_Piece]) -> int:
    """Return how many of the first pieces come to five groups, with one single group among them at most."""
    total = singles = 0
    for number, piece in enumerate(chain, 1):
        groups = _groups(piece)
        total += groups
        singles += groups == 1
        if total >= GROUPS or singles > 1:
            return number if total == GROUPS and singles <= 1 else 0
    return 0


def _proven(pieces: list[_Piece]) -> list[Part]:
    """Return the keys that `pieces` come to if each holds a check."""
    letters = "".join(piece[0][at] for piece in pieces for at in _places(piece)).upper()
    if not 0 < len(letters) <= _MOST_KEYS * LENGTH or len(letters) % LENGTH or letters.isdigit():
        return []
    places = [piece.start() + at for piece in pieces for at in _places(piece)]
    starts = range(0, len(letters), LENGTH)
    if any(check(letters[at : at + LENGTH]).verdict is not Verdict.COMPLETE for at in starts):
        return []
    return [Part(places[at], places[at + LENGTH - 1] + 1, letters[at : at + LENGTH]) for at in starts]


def _places(piece: _Piece) -> list[int]:
    return [at for at, letter in enumerate(piece[0]) if letter.isalnum()]


def _groups(piece: _Piece) -> int:
    return (len(piece[0]) + 1) // (GROUP + 1)


def _is_number(pieces: list[_Piece]) -> bool:
    return all(not one.isalpha() for piece in pieces for one in piece[0])


def _is_telling(piece: _Piece) -> bool:
    """Return True for a part of a key in capitals that has something of a word and something of a number."""
    letters = piece[0].replace("-", "")
    return piece[0].count("-") >= _TELLING - 1 and letters.isupper() and not letters.isalpha()
