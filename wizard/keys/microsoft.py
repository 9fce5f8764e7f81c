"""The check of Microsoft's keys of 2009 and later. Verify only.

There is no encoder here and no generator, and there must never be one.

The layout, as found by the people who studied keys that Microsoft publishes: the place of the one N (0 to
23) is the first of 25 base-24 digits, the other letters in their order are the rest. From bit 0 of that
number: group 20 bits, serial 30, security 53, checksum 10, upgrade 1, extra 1. The checksum is the low ten
bits of a CRC-32/BZIP2 over the number's 16 bytes, lowest first, with its own bits cleared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from operator import getitem
from typing import Final
from zlib import crc32

from wizard.keys.alphabet import ALPHABET, LENGTH, ORIGINALS_OF_N, TWINS
from wizard.keys.text import typed
from wizard.keys.verdicts import Hint

_DIGITS: Final = ALPHABET.replace("N", "")
_BASE: Final = len(_DIGITS)
_LAST: Final = LENGTH - 1

# What int() reads as a digit in base 24. Everything else becomes a character that int() refuses: left
# alone, it would accept spaces, signs and underscores.
_AS_DIGITS: Final = bytes(
    b"0123456789abcdefghijklmn"[_DIGITS.index(chr(code))] if chr(code) in _DIGITS else ord("!")
    for code in range(256)
)
_READ_FOR_N: Final = "".join(ORIGINALS_OF_N)

_CHECKSUM_AT: Final = 103
_CHECKSUM_BITS: Final = 10
_EXTRA: Final = 1 << 114
# The first digit's share of the number, by the place of the N; behind these the extra bit is never 0.
_FIRST: Final = tuple(range(0, _EXTRA, _BASE**_LAST))
_PLACES: Final = len(_FIRST)

# CRC-32/BZIP2 is zlib's CRC-32 with the bits of every byte, and of the result, in the opposite order.
_REVERSED_BYTES: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_TOP_TEN: Final = 32 - _CHECKSUM_BITS


def _crc(value: int) -> int:
    """Return the low ten bits of the CRC over the bytes of `value`, in the opposite order."""
    return crc32(value.to_bytes(16, "little").translate(_REVERSED_BYTES)) >> _TOP_TEN


def _right_crcs() -> tuple[int, ...]:
    """Return the CRC of a number whose checksum holds, by its bits from the checksum's first to the upgrade.

    The number's own checksum bits are in it. A CRC is linear, so each of them adds the same to any CRC, and
    none has to be cleared.
    """
    crcs = [0]
    for bit in range(_CHECKSUM_BITS):
        share = 1 << (_CHECKSUM_BITS - 1 - bit) ^ _crc(1 << (_CHECKSUM_AT + bit)) ^ _crc(0)
        crcs += [crc ^ share for crc in crcs]
    return (*crcs, *crcs)


_RIGHT_CRCS: Final = _right_crcs()


@dataclass(frozen=True, slots=True)
class MicrosoftFields:
    """The numbers in a key. Bits: group (the product) 20, serial 30, security 53, checksum 10, two flags."""

    group: int
    serial: int
    security: int
    checksum: int
    upgrade: int
    extra: int


def holds(letters: str) -> bool:
    """Return True if the checksum of `letters`, 25 in upper case without dashes, holds. Never raises.

    One wrong key in about a thousand holds by chance.
    """
    value = _value(letters)
    return value >= 0 and _fits(value)


def _fits(value: int) -> bool:
    """Return True if the checksum in `value` holds."""
    return value < _EXTRA and _crc(value) == _RIGHT_CRCS[value >> _CHECKSUM_AT]


def _value(letters: str) -> int:
    """Return the number that `letters` spell; -1 if they are not 25 of the alphabet with one N that fits."""
    if len(letters) != LENGTH:
        return -1
    place = letters.find("N")
    if not 0 <= place < _PLACES:
        return -1
    try:
        digits = letters.encode("ascii").translate(_AS_DIGITS, b"N")
        # A second N leaves 23 digits.
        return _FIRST[place] + int(digits, _BASE) if len(digits) == _LAST else -1
    except ValueError:
        return -1


def microsoft_fields(text: str) -> MicrosoftFields | None:
    """Return the fields of the key in `text`, raw or normalized; None if its checksum fails. Never raises."""
    letters = typed(text)
    if not holds(letters):
        return None
    value = _value(letters)

    def bits(start: int, count: int) -> int:
        return value >> start & (1 << count) - 1

    return MicrosoftFields(bits(0, 20), bits(20, 30), bits(50, 53), bits(103, 10), bits(113, 1), bits(114, 1))


def breaks_n_rule(letters: str) -> bool:
    """Return True if `letters`, at most 25, have more than one N, or one at the 25th place."""
    return letters.count("N") > 1 or letters.find("N") == _LAST


def lookalikes(letters: str) -> tuple[Hint, ...]:
    """Return the places where one similar letter instead of the one read makes the checksum hold.

    `letters` are 25 of the alphabet that fail. It tries one place at a time and only pairs that people
    confuse, to say where to compare again; it cannot complete a key.
    """
    count = letters.count("N")
    if count == 1:
        return _where_a_digit_fits(letters)
    if not count:
        return _where_an_n_fits(letters)
    return _where_an_n_is_another(letters) if count == 2 else ()


def _where_an_n_fits(letters: str) -> tuple[Hint, ...]:
    """Return the places of `letters`, which have no N, where one that was misread makes the checksum hold."""
    digits = letters.encode("ascii").translate(_AS_DIGITS)
    return tuple([
        Hint.at(place, read, ("N",))
        for place, read in enumerate(letters[:_PLACES])
        if read in _READ_FOR_N and _fits(_FIRST[place] + int(digits[:place] + digits[place + 1 :], _BASE))
    ])  # fmt: skip


def _where_an_n_is_another(letters: str) -> tuple[Hint, ...]:
    """Return which of the two N in `letters` was misread for one that makes the checksum hold."""
    hints = []
    for index in (letters.find("N"), letters.rfind("N")):
        before, after = letters[:index], letters[index + 1 :]
        likely = tuple(meant for meant in ORIGINALS_OF_N if holds(f"{before}{meant}{after}"))
        if likely:
            hints.append(Hint.at(index, "N", likely))
    return tuple(hints)


def _where_a_digit_fits(letters: str) -> tuple[Hint, ...]:
    """Return the places of `letters`, which have one N, where a similar digit makes the checksum hold."""
    value = _value(letters)
    if value < 0:
        return ()
    place = letters.find("N")
    likely: dict[int, tuple[str, ...]] = {}
    for index, steps in enumerate(map(getitem, _steps(), letters.replace("N", ""))):
        for meant, step in steps:
            if _fits(value + step):
                likely[index] = (*likely.get(index, ()), meant)
    return tuple(
        Hint.at(index + (index >= place), letters[index + (index >= place)], meant)
        for index, meant in likely.items()
    )


@cache
def _steps() -> tuple[Mapping[str, tuple[tuple[str, int], ...]], ...]:
    """Return, by the place of a digit, what each similar one in its stead adds to the number."""
    return tuple(
        {
            read: tuple(
                (meant, (_DIGITS.index(meant) - _DIGITS.index(read)) * _BASE ** (_LAST - 1 - place))
                for meant in TWINS[read]
                if meant != "N"
            )
            for read in _DIGITS
        }
        for place in range(_LAST)
    )
