"""Keys in one cell or line."""

from __future__ import annotations

import re
from typing import Final

from wizard.keys.alphabet import ALPHABET
from wizard.keys.escapes import unescaped
from wizard.keys.finding import find, parts_in
from wizard.keys.masking import contains_key, mask_keys
from wizard.keys.not_keys import foreign
from wizard.keys.text import dashed, ending, plain

SHORTEST: Final = 20
"""No candidate has fewer characters: five groups of four."""

# Whatever `find` takes for a key in ASCII looks like this; and few other things do.
MAYBE: Final = re.compile(
    r"[0-9A-Za-z]{23}|(?:[0-9A-Za-z]{1,24}[^0-9A-Za-z]{1,20}){4}|[*\u2022#?]{5}|[%&=\\]"
).search

_PRINTED: Final = re.compile(
    "(?: *(?:[0-9A-Za-z]{5}-[0-9A-Za-z]{5}-[0-9A-Za-z]{5}-[0-9A-Za-z]{5}-[0-9A-Za-z]{5}"
    "|[0-9A-Z]{25}|[0-9A-Z]{5} [0-9A-Z]{5} [0-9A-Z]{5} [0-9A-Z]{5} [0-9A-Z]{5}) *\n)+"
).fullmatch
"""Lines with nothing but what has one of the usual forms of a key."""

_ALL_OF_KEYS: Final = str.maketrans("", "", f"{ALPHABET}- \n")


def printed_keys(text: str) -> list[str] | None:
    """Return the letters of the keys in `text` if each line has one in a usual form and nothing else.

    None where some line only looks like that: a number, five words, an account.
    """
    if _PRINTED(text) is None:
        return None
    keys = text.upper().replace("-", "").replace(" ", "").split("\n")
    keys.pop()
    if not text.translate(_ALL_OF_KEYS) and not any(map(str.isdigit, keys)):
        return keys
    lines = text.split("\n")
    return keys if all(map(_is_key, keys, lines)) else None


def _is_key(letters: str, line: str) -> bool:
    """Return True for a right key, and for what is a key in running text too."""
    if not letters.isdigit() and letters in line.replace("-", "").replace(" ", "") and not foreign(letters):
        return True
    return [part.letters for part in parts_in(line)] == [letters]


def keys_in(text: str) -> tuple[str, ...]:
    """Return the letters of the candidates in one cell or line, in their order."""
    if text.isascii():
        return tuple(part.letters for part in parts_in(plain(text))) if MAYBE(text) else ()
    return tuple(candidate.text for candidate in find(text).candidates)


def masked_line(line: str, letters: str) -> str:
    """Mask a line in which the key `letters` was found; only its ending if it continues in the next line."""
    printed = dashed(letters)
    at = line.upper().find(printed) if line.isascii() and "&" not in line else -1
    if at >= 0:
        shown = f"{line[:at]}…{ending(letters)}{line[at + len(printed) :]}"
        if not MAYBE(shown) and not contains_key(shown):
            return shown
    return mask_keys(line) if letters in keys_in(unescaped(line)[0]) else f"…{ending(letters)}"
