"""The letters of a product key, and the characters that are taken for them in reading, typing and copying.

The alphabet is the one that is printed on Microsoft's product keys; the service's own keys use it too. It
leaves out the letters and digits that are most easily taken for another: ``0 O 1 I L 5 S Z A E U`` never
occur in a key.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

ALPHABET: Final = "BCDFGHJKMNPQRTVWXY2346789"
"""The 25 letters and digits a key is made of, in the order that gives each its number, 0 to 24."""

GROUP: Final = 5
"""Characters of a group."""

GROUPS: Final = 5
"""Groups of a key."""

LENGTH: Final = GROUP * GROUPS
"""Characters of a key."""

KINDS: Final = bytes(ord("x" if chr(code).upper() in ALPHABET else ".") for code in range(256))
"""For `bytes.translate`: an x for a letter of the alphabet in either case, a point for anything else."""

NOT_LETTERS: Final = bytes(code for code in range(128) if not chr(code).isalnum())
"""For `bytes.translate`: the ASCII characters to leave out."""

ORIGINALS: Final = MappingProxyType(
    {
        "0": tuple("QDCG"),
        "O": tuple("QDCG"),
        "1": tuple("7TJ"),
        "I": tuple("7TJ"),
        "L": tuple("JTC"),
        "5": tuple("638G"),
        "S": tuple("8369B"),
        "Z": tuple("27"),
        "A": tuple("4RH"),
        "E": tuple("FB38"),
        "U": tuple("VWYJ"),
    }
)
"""Characters that were probably printed where one was read that never occurs, likeliest first."""

ORIGINALS_OF_N: Final = tuple("MHWK")
"""Characters that were probably printed where an N was read that cannot be one."""

_PAIRS: Final = "B8 G6 CG DQ VY VW MN MW HN HM KX XY PR PF QG 38 68 89 39 69 49 27 4H 7T JT 7Y KR 3B 6B DP BD"


def _twins() -> dict[str, tuple[str, ...]]:
    one_way = list(zip(_PAIRS[::3], _PAIRS[1::3], strict=True))
    both_ways = [*one_way, *((other, one) for one, other in one_way)]
    return {letter: tuple(other for one, other in both_ways if one == letter) for letter in ALPHABET}


TWINS: Final = MappingProxyType(_twins())
"""For each letter of the alphabet, those it is easily taken for, both ways: B is among 8's too."""
