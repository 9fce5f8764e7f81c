"""Recognizes Microsoft's messages: whole, in part, or worded a little differently.

Compared are letters only: width, case, spaces, line breaks, quotes, punctuation and numbers do not count (the
license limit in a message is the offer's own). Wordings are the quotations, in each of their languages
whatever language is spoken here, and our own titles.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from wizard.contract import Code
from wizard.messages.guide import outcome_title
from wizard.messages.translator import Translator
from wizard.microsoft import CONSEQUENCES, QUOTATIONS

_LONGEST: Final = 20_000  # characters read: a page, not a book
_NO_LONGER: Final = 3  # times the wording: a text may be that long and still be the message, mistyped
_GRAM: Final = 4  # letters in a row that are compared where nothing fits as a whole
_ENOUGH: Final = 8  # letters to be sure; a Japanese one counts for three
_SURE: Final = 0.75
_AHEAD: Final = 0.15
_LIKELY: Final = 0.4


@dataclass(frozen=True, slots=True)
class Recognized:
    """`found` is the message where there is no doubt; `likely` are those it can be, the likeliest first."""

    found: Code | None
    likely: tuple[Code, ...]


class _Tier(IntEnum):
    """Kind of match between a pasted text and a wording."""

    SIMILAR = 0
    HOLDS_IT = 1  # the text holds the whole wording: it was pasted with other text around it
    PART_OF_IT = 2  # the text is a part of the wording
    SAME = 3


@dataclass(frozen=True, slots=True)
class _Fit:
    """`strength` compares fits of one tier."""

    tier: _Tier
    strength: float
    code: Code
    wording: str


class Recognizer:
    """Finds the message of a pasted text. Made once for a language."""

    def __init__(self, speech: Translator) -> None:
        wordings = [(one.code, one.text) for one in QUOTATIONS]
        wordings += [(code, outcome_title(speech, code)) for code in CONSEQUENCES]
        self._wordings = tuple((code, letters_of(text)) for code, text in wordings)

    def recognize(self, text: str) -> Recognized:
        """Find the message in `text`. Never raises; what is unknown finds none."""
        given = text[:_LONGEST]
        letters = letters_of(given)
        fits = [fit for code, wording in self._wordings if (fit := _fit(code, letters, wording))]
        if not fits:
            return Recognized(None, ())
        best = max(fit.tier for fit in fits)
        ranked = _ranked(_outermost([fit for fit in fits if fit.tier is best]))
        if best is _Tier.SIMILAR:
            return _by_likeness(ranked, letters)
        sure = len(ranked) == 1 and (best is not _Tier.PART_OF_IT or _is_telling(given, letters))
        return Recognized(ranked[0].code if sure else None, tuple(fit.code for fit in ranked))


def letters_of(text: str) -> str:
    """Return the letters of a text alone, in one width and case."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in plain if unicodedata.category(sign)[0] in "LM")


def _fit(code: Code, letters: str, wording: str) -> _Fit | None:
    if letters == wording:
        return _Fit(_Tier.SAME, 1.0, code, wording)
    if len(letters) > 1 and letters in wording:
        return _Fit(_Tier.PART_OF_IT, len(letters) / len(wording), code, wording)
    if wording in letters:
        return _Fit(_Tier.HOLDS_IT, len(wording), code, wording)
    likeness = _likeness(letters, wording)
    return _Fit(_Tier.SIMILAR, likeness, code, wording) if likeness >= _LIKELY else None


def _likeness(letters: str, wording: str) -> float:
    """Return the share of the shorter text that the longer holds, 0 to 1; 0 for a long text."""
    if len(letters) > _NO_LONGER * len(wording):
        return 0.0
    ours, theirs = _grams(letters), _grams(wording)
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))


def _grams(letters: str) -> set[str]:
    return {letters[place : place + _GRAM] for place in range(len(letters) - _GRAM + 1)}


def _outermost(fits: list[_Fit]) -> list[_Fit]:
    """Drop the wordings that a text holds only because it holds a longer one."""
    held = [fit.wording for fit in fits if fit.tier is _Tier.HOLDS_IT]
    return [fit for fit in fits if not any(fit.wording != one and fit.wording in one for one in held)]


def _ranked(fits: Iterable[_Fit]) -> list[_Fit]:
    """Return the best fit of each code, the best first."""
    best: dict[Code, _Fit] = {}
    for fit in sorted(fits, key=lambda one: -one.strength):
        best.setdefault(fit.code, fit)
    return list(best.values())


def _by_likeness(ranked: list[_Fit], letters: str) -> Recognized:
    first, *others = ranked
    ahead = not others or first.strength - others[0].strength >= _AHEAD
    sure = first.strength >= _SURE and ahead and _weight(letters) >= _ENOUGH
    return Recognized(first.code if sure else None, tuple(fit.code for fit in ranked))


def _is_telling(text: str, letters: str) -> bool:
    """Return True if a part is long enough to be sure of: a few words, not a single one."""
    return _weight(letters) >= _ENOUGH and (len(text.split()) > 1 or _weight(letters) > len(letters))


def _weight(letters: str) -> int:
    return sum(3 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in letters)
