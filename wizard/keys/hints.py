"""Hints for characters that never occur in a key."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import Final

from wizard.keys.alphabet import ALPHABET, LENGTH, ORIGINALS, ORIGINALS_OF_N
from wizard.keys.verdicts import Hint

# Capitals of other scripts that are drawn like a Latin letter or digit, by Unicode name: Cyrillic, then
# Greek.
_DRAWN_ALIKE: Final = MappingProxyType(
    dict(zip("АВЕЅІЈКМНОРСТУХЗЧБԚԜԌҮ", "ABESIJKMHOPCTYX346QWGY", strict=True))
    | dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϜ", "ABEZHIKMNOPTYXCF", strict=True))
)


def impossible(letters: str) -> tuple[Hint, ...]:
    """Return a hint for each of the first 25 `letters` that never occurs in a key."""
    return tuple(
        Hint.at(index, read, _originals(read))
        for index, read in enumerate(letters[:LENGTH])
        if read not in ALPHABET
    )


def every_n(letters: str) -> tuple[Hint, ...]:
    """Return a hint for each N: it is not known which of them is right."""
    return tuple(Hint.at(index, read, ORIGINALS_OF_N) for index, read in enumerate(letters) if read == "N")


def is_latin(read: str) -> bool:
    """Return True if `read` is a Latin letter, with or without accents, or a digit 0 to 9."""
    return read.isascii() or unicodedata.name(read, "").startswith("LATIN ")


def _originals(read: str) -> tuple[str, ...]:
    latin = read if read.isascii() else _latin(read)
    return (latin,) if latin and latin in ALPHABET else ORIGINALS.get(latin, ())


def _latin(read: str) -> str:
    """Return the Latin letter or digit that `read` looks like or stands for, or an empty string."""
    if read in _DRAWN_ALIKE:
        return _DRAWN_ALIKE[read]
    digit = unicodedata.digit(read, None)
    if digit is not None:
        return str(digit)
    base = unicodedata.normalize("NFD", read)[0]
    return base if base.isascii() else ""
