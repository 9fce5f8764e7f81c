"""Lines that probably hold a damaged key: they are named, so that no key is lost unseen."""

from __future__ import annotations

import re
from typing import Final

from wizard.keys.alphabet import ALPHABET, GROUP, LENGTH
from wizard.keys.not_keys import MOST_FOREIGN, foreign, without_ids
from wizard.keys.text import typed

_SHORTEST: Final = 20
"""Four groups of five."""

_PART: Final = re.compile(r"[\s\"'>]*-?[0-9A-Z]{5}(?:-[0-9A-Z]{5}){1,3}-?[\s\"']*").fullmatch


def _in_a_row(letter: str) -> str:
    return rf"{letter}(?:(?:[^\w]|_){{0,6}}{letter}){{{LENGTH - 2}}}"


# All of a key but one letter, in capitals or in small letters, whatever is between them: no prose has that.
_IN_A_ROW: Final = re.compile(f"{_in_a_row(f'[{ALPHABET}]')}|{_in_a_row(f'[{ALPHABET.lower()}]')}").search
_GROUPS: Final = re.compile(r"[0-9A-Z]{5}(?![^\W_])(?<![^\W_].{5})").findall
_FEWEST_GROUPS: Final = 4
_PIECES: Final = re.compile("[0-9A-Za-z]+").findall
_LONGEST_GROUP: Final = 12
_FEWEST_DIFFERENT: Final = 6
_NUMERALS: Final = "0123456789ABCDEF"
# Checksums and what a program made: no key has so much glued to it. References in small letters, a letter or
# two longer than a key.
_ENDLESS: Final = re.compile(
    r"(?<![^\W_])(?:(?![0-9A-Z]{24,26}[A-Z]?[a-z]+(?![^\W_]))[^\W_]{32,}|[0-9a-z]{26,27}(?![^\W_]))"
).sub


def is_part(line: str) -> bool:
    """Return True if `line` is two to four groups of a key and nothing else."""
    return _PART(line) is not None and foreign(typed(line)) <= MOST_FOREIGN


def is_meant(line: str) -> bool:
    """Return True if `line`, in which no key was found, probably holds a damaged key or a part of one."""
    if len(line) < _SHORTEST or not _is_almost_key(line):
        return is_part(line)
    return _is_almost_key(_ENDLESS("", without_ids(line)))


def _is_almost_key(line: str) -> bool:
    row = _IN_A_ROW(line)
    if row is not None and not _is_pattern(typed(row[0])) and not _is_of_codes(row[0]):
        return True
    groups = {group for group in _GROUPS(line) if sum(map(ALPHABET.count, group)) >= GROUP - 1}
    return sum(not group.isdigit() for group in groups) >= _FEWEST_GROUPS


def _is_of_codes(row: str) -> bool:
    """Return True if a piece is longer than groups of a key and shorter than a key: a code."""
    return any(_LONGEST_GROUP < len(piece) < _SHORTEST for piece in _PIECES(row))


def _is_pattern(letters: str) -> bool:
    """Return True for a few letters again and again, and for digits, hexadecimal ones too, and no more."""
    return len(set(letters)) < _FEWEST_DIFFERENT or sum(map(_NUMERALS.count, letters)) >= len(letters) - 2
