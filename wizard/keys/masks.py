"""Masked keys, of which only a group can be read, and placeholders for a key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wizard.keys.alphabet import GROUP, GROUPS, LENGTH

_SIGNS: Final = "*•●·?#"
FEWEST_UNIFORM: Final = 3
"""So many groups that repeat one character make a mask; five make a placeholder."""
_IN_ORDER: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _pattern() -> re.Pattern[str]:
    group = f"[0-9A-Z]{{{GROUP}}}"
    sign = f"([{_SIGNS}])"
    # A word between two lines of signs is a heading.
    behind = rf"{sign}\1{{4}}(?:[- ]?\1{{5}}){{2,3}}[- ]?({group})(?![0-9A-Za-z]| ?\1)"
    before = rf"(?<![0-9A-Za-z{_SIGNS}])(?<![{_SIGNS}] )({group})[- ]?{sign}\4{{4}}(?:[- ]?\4{{5}}){{2,3}}"
    return re.compile(f"{behind}|{before}")


_MASKED: Final = _pattern()


def masked(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and letters of keys masked with signs, as in ``*****-*****-*****-*****-T83GX``.

    In the letters an X takes the place of each sign.
    """
    if not any(sign * GROUP in text for sign in _SIGNS):
        return
    for match in _MASKED.finditer(text):
        mask = "X" * (LENGTH - GROUP)
        yield match.start(), match.end(), f"{mask}{match[2]}" if match[2] else f"{match[3]}{mask}"


def uniform_groups(letters: str) -> int:
    """Count the groups in `letters`, 25 without dashes, that repeat one character."""
    return sum(letters[at : at + GROUP] == letters[at] * GROUP for at in range(0, LENGTH, GROUP))


def is_masked(letters: str) -> bool:
    """Return True if most groups of `letters`, of any number, repeat one character."""
    return len(letters) == LENGTH and uniform_groups(letters) >= FEWEST_UNIFORM


def is_placeholder(letters: str) -> bool:
    """Return True for a pattern in place of a key, 25 letters without dashes.

    That is: each group repeats one character, all groups are the same, or the letters are in the order of
    the alphabet. The first two hold the sums of a service's key.
    """
    return letters == letters[:GROUP] * GROUPS or letters in _IN_ORDER or uniform_groups(letters) == GROUPS
