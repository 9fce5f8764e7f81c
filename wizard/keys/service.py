"""The service's own keys: two check symbols that find the place of any single wrong character.

A key is a word of a Reed-Solomon code over the field of 25 elements, GF(5)[a]/(a² + 4a + 2): symbol number
i of the alphabet is the element (i mod 5) + (i div 5)·a, and a² = a + 3. With x_j for element number j, a
key c_0 ... c_24 is right when Σ c_j = 0 and Σ x_j·c_j = 0. Below, an element is its number, 0 to 24.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from operator import getitem
from typing import Final

from wizard.keys.alphabet import ALPHABET, LENGTH
from wizard.keys.masks import FEWEST_UNIFORM, is_placeholder, uniform_groups

_CHECKS: Final = 2
_RANDOM: Final = LENGTH - _CHECKS


def _add(left: int, right: int) -> int:
    return (left + right) % 5 + (left // 5 + right // 5) % 5 * 5


def _negative(element: int) -> int:
    return -element % 5 + -(element // 5) % 5 * 5


def _times(left: int, right: int) -> int:
    left_a, left_1 = divmod(left, 5)
    right_a, right_1 = divmod(right, 5)
    squares = left_a * right_a
    return (left_1 * right_1 + 3 * squares) % 5 + (left_1 * right_a + left_a * right_1 + squares) % 5 * 5


_INVERSES: Final = {x: y for x in range(1, LENGTH) for y in range(1, LENGTH) if _times(x, y) == 1}
# Whatever is not of the alphabet gets a number that no tuple here has.
_NUMBERS: Final = bytes(ALPHABET.index(chr(code)) if chr(code) in ALPHABET else 255 for code in range(256))


def _shares() -> tuple[tuple[int, ...], ...]:
    """Return what symbol i at place j adds to both sums: their four coordinates, a byte each.

    A byte holds 25 of them (at most 100), so all four sums are one sum of 25 integers and are reduced once,
    at the end.
    """

    def share(place: int, number: int) -> int:
        weighted = _times(place, number)
        coordinates = (number % 5, number // 5, weighted % 5, weighted // 5)
        return int.from_bytes(bytes(coordinates), "little")

    return tuple(tuple(share(place, number) for number in range(LENGTH)) for place in range(LENGTH))


_SHARES: Final = _shares()
# Two coordinates, a byte each, that are both zero in GF(5).
_ZEROS: Final = frozenset(one | a << 8 for one in range(0, 101, 5) for a in range(0, 101, 5))


def _total(symbols: str) -> int:
    """Return both sums over up to 25 symbols, unreduced. Raises IndexError for one not of the alphabet."""
    return sum(map(getitem, _SHARES, symbols.encode("ascii", "replace").translate(_NUMBERS)))


def _sums(symbols: str) -> tuple[int, int]:
    """Return Σ c_j and Σ x_j·c_j of up to 25 symbols. Raises IndexError for one not of the alphabet."""
    one, a, weighted_one, weighted_a = _total(symbols).to_bytes(4, "little")
    return one % 5 + a % 5 * 5, weighted_one % 5 + weighted_a % 5 * 5


def holds(letters: str) -> bool:
    """Return True for a right key of 25 symbols, upper case, without dashes. Never raises."""
    if len(letters) != LENGTH:
        return False
    try:
        total = _total(letters)
    except IndexError:
        return False
    return total & 0xFFFF in _ZEROS and total >> 16 in _ZEROS


@dataclass(frozen=True, slots=True)
class Fault:
    """The symbol at `index` (0 to 24) that is wrong if exactly one is, and `repair`, the right one."""

    index: int
    repair: str


def fault(letters: str) -> Fault | None:
    """Return the single wrong symbol that explains why `letters`, 25 of the alphabet, fail, or None.

    None means that symbols changed places (or that the key is right). Two wrong symbols have a fault too,
    elsewhere.
    """
    plain, weighted = _sums(letters)
    if plain == 0:
        return None
    index = _wrong_place(plain, weighted)
    return Fault(index, _without(letters[index], plain))


@cache
def _wrong_place(plain: int, weighted: int) -> int:
    """Return the place of the one wrong symbol from both sums, the first of them not zero."""
    return _times(weighted, _INVERSES[plain])


@cache
def _without(symbol: str, element: int) -> str:
    """Return the symbol for the number of `symbol` less `element`."""
    return ALPHABET[_add(ALPHABET.index(symbol), _negative(element))]


def complete_service(symbols: str) -> str:
    """Return the key of 25 symbols that begins with these 23.

    `symbols` are 23 of the alphabet, upper case, without dashes, drawn from a secure source by the caller.
    Raises ValueError on anything else, and for a key that would look like a mask or a placeholder, without
    repeating it: it is most of a key.
    """
    if len(symbols) != _RANDOM or symbols.strip(ALPHABET):
        raise ValueError(f"a service key is made from {_RANDOM} symbols of the alphabet")
    plain, weighted = _sums(symbols)
    # c_23 + c_24 = -plain and x_23·c_23 + x_24·c_24 = -weighted, solved for c_24.
    difference = _add(_RANDOM + 1, _negative(_RANDOM))
    last = _times(_add(_times(_RANDOM, plain), _negative(weighted)), _INVERSES[difference])
    first = _negative(_add(plain, last))
    key = f"{symbols}{ALPHABET[first]}{ALPHABET[last]}"
    if uniform_groups(key) >= FEWEST_UNIFORM or is_placeholder(key):
        raise ValueError(f"these {_RANDOM} symbols make a mask or a placeholder")
    return key
