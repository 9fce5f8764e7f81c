"""The one answer to "is there a product key in this text?", for every place that keeps, sends or shows it.

Stricter than `find`, which tells keys from other text for people: here 25 letters of the alphabet are a key
with at most one of them foreign, wrong or missing, joined by anything but letters and digits or by nothing,
glued to words or not. Digits alone are none. GUIDs and digests are taken out first (see `not_keys`): request
ids stay readable in a log.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from wizard.keys.alphabet import ALPHABET, GROUP, KINDS, LENGTH, NOT_LETTERS
from wizard.keys.escapes import unescaped
from wizard.keys.finding import find, parts_in
from wizard.keys.not_keys import without_ids
from wizard.keys.text import ending, plain, typed

_FEWEST: Final = LENGTH - 1
_SHORTEST: Final = 20
"""No candidate of `find` has fewer characters: five groups of four."""
_FOREIGN: Final = re.compile(f"[^{ALPHABET}]")
_LONG_RUN: Final = b"x" * (_FEWEST // 2)
"""One of two runs that come to a key is at least as long."""
# The dash comes first: few characters of a text are one, so the search is quick.
_PRINTED: Final = re.compile(
    r"-(?<=[0-9A-Za-z]{5}-)(?<![0-9A-Za-z]{6}-)[0-9A-Za-z]{5}(?:-[0-9A-Za-z]{5}){3}(?![0-9A-Za-z])"
)
_LONGEST_SHOWN: Final = 10_000
_LETTER: Final = re.compile("[0-9A-Za-z]")
_WORD: Final = re.compile("[0-9A-Za-z]+")
_FEWEST_PRINTED: Final = 20
"""So many letters of the alphabet make a key of what is printed as one, however badly it was read."""


def contains_key(text: str) -> bool:
    """Return True if there is a product key in `text`, even a mistyped one. Never raises.

    Such a text is not kept, sent, logged or shown.
    """
    if len(text) < _FEWEST:
        return False
    if _holds(text):
        return True
    clean, codes = unescaped(text)
    return codes > 0 and _holds(clean)


def mask_keys(text: str) -> str:
    """Return `text` with the ending of each key in its place: ``…T83GX``. Never raises.

    Only the endings are left where it is not certain which characters belong to a key.
    """
    if len(text) < _SHORTEST:
        return text
    clean, codes = unescaped(text)
    found = [candidate.text for candidate in find(clean).candidates]
    if not found and not contains_key(text):
        return text
    if not codes and len(text) <= _LONGEST_SHOWN and text.isascii() and "\r" not in text:
        shown = _mask_disguised(_mask_found(text))
        left = typed(shown)
        if not contains_key(shown) and not any(key in left for key in set(found)):
            return shown
    return " ".join(f"…{ending(letters)}" for letters in found or [typed(clean)])


def _holds(text: str) -> bool:
    return _is_disguised(text) and _is_disguised(without_ids(text))


def _is_disguised(text: str) -> bool:
    if _has_long_run(text) and _first_key(typed(text)) is not None:
        return True
    return "-" in text and any(map(_is_printed_key, _PRINTED.finditer(text)))


def _has_long_run(text: str) -> bool:
    """Return False for nearly all text without a key, after one pass over its bytes."""
    if text.isascii():
        return _LONG_RUN in text.encode().translate(KINDS, NOT_LETTERS)
    return _LONG_RUN in typed(text).encode("ascii", "replace").translate(KINDS)


def _is_printed_key(match: re.Match[str]) -> bool:
    printed = match.string[match.start() - GROUP : match.end()].upper()
    return sum(map(ALPHABET.count, printed)) >= _FEWEST_PRINTED


def _first_key(letters: str) -> tuple[int, int] | None:
    """Return the start and end of the first stretch of `letters` that a key is in, or None."""
    start = 0
    for run, following in pairwise((*_FOREIGN.split(letters), "")):
        end = start + len(run)
        if len(run) < _FEWEST:
            if len(run) + len(following) >= _FEWEST > len(following) and not f"{run}{following}".isdigit():
                return start, end + 1 + len(following)
        elif not run.isdigit():
            return start, end
        start = end + 1
    return None


def _mask_found(text: str) -> str:
    shown, end = "", 0
    for part in parts_in(plain(text)):
        shown += f"{text[end : part.start]}…{ending(part.letters)}"
        end = part.end
    return shown + text[end:]


def _mask_disguised(text: str) -> str:
    """Mask the keys in `text`, which is ASCII, that `find` does not take for keys."""
    while (stretch := _first_key(typed(text))) and contains_key(text):
        places = [match.start() for match in _LETTER.finditer(text)]
        start, end = places[stretch[0]], places[stretch[1] - 1] + 1
        words = [word for word in _WORD.finditer(text) if start <= word.start() and word.end() <= end]
        if sum(len(word[0]) for word in words) >= _FEWEST:
            start, end = words[0].start(), words[-1].end()
        text = f"{text[:start]}…{ending(text[start:end])}{text[end:]}"
    return text
