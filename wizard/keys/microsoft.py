"""The check of Microsoft's keys of 2009 and later. Verify only.

There is no encoder here and no generator, and there must never be one.

The layout, as found by the people who studied keys that Microsoft publishes: the place of the one N (0 to
23) is the first of 25 base-24 digits, the other letters in their order are the rest. From bit 0 of that
number: group 20 bits, serial 30, security 53, checksum 10, upgrade 1, extra 1. The checksum is the low ten
bits of a CRC-32/BZIP2 over the number's 16 bytes, lowest first, with its own bits cleared.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Final

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
# The first digit's share of the number, by the place of the N.
_FIRST: Final = tuple(place * _BASE**_LAST for place in range(_LAST))

_READ_FOR_N: Final = "".join(ORIGINALS_OF_N)

_CHECKSUM_AT: Final = 103
_CHECKSUM: Final = (1 << 10) - 1
_WITHOUT_CHECKSUM: Final = ~(_CHECKSUM << _CHECKSUM_AT)
_EXTRA: Final = 1 << 11  # as seen from bit 103

# CRC-32/BZIP2 is zlib's CRC-32 with the bits of every byte, and of the result, in the opposite order.
_REVERSED_BYTES: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_REVERSED_CHECKSUMS: Final = tuple(int(f"{checksum:010b}"[::-1], 2) for checksum in range(_CHECKSUM + 1))
_TOP_TEN: Final = 32 - 10


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
    top = value >> _CHECKSUM_AT
    if top >= _EXTRA:
        return False
    crc = zlib.crc32((value & _WITHOUT_CHECKSUM).to_bytes(16, "little").translate(_REVERSED_BYTES))
    return crc >> _TOP_TEN == _REVERSED_CHECKSUMS[top & _CHECKSUM]


def _value(letters: str) -> int:
    """Return the number that `letters` spell; -1 if they are not 25 of the alphabet with one N, not last."""
    if len(letters) != LENGTH:
        return -1
    place = letters.find("N")
    if not 0 <= place < _LAST:
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
    if "N" not in letters:
        return _where_an_n_fits(letters)
    hints = (_hint_at(letters, index) for index in range(LENGTH))
    return tuple(hint for hint in hints if hint is not None)


def _where_an_n_fits(letters: str) -> tuple[Hint, ...]:
    """Return the places of `letters`, which have no N, where one that was misread makes the checksum hold."""
    digits = letters.encode("ascii").translate(_AS_DIGITS)
    hints: tuple[Hint, ...] = ()
    for place, read in enumerate(letters[:_LAST]):
        if read in _READ_FOR_N:
            value = _FIRST[place] + int(digits[:place] + digits[place + 1 :], _BASE)
            if _fits(value):
                hints = (*hints, Hint.at(place, read, ("N",)))
    return hints


def _hint_at(letters: str, index: int) -> Hint | None:
    read = letters[index]
    before, after = letters[:index], letters[index + 1 :]
    likely = tuple(meant for meant in _similar(read) if holds(f"{before}{meant}{after}"))
    return Hint.at(index, read, likely) if likely else None


def _similar(read: str) -> tuple[str, ...]:
    """Return the letters to try for `read`: exactly one N has to be left."""
    if read == "N":
        return ORIGINALS_OF_N
    return TWINS[read]
