"""Reads counts and dates as a person copies them off Microsoft's pages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Final

from wizard.contract import MAX_LICENSES

_LONGEST: Final = 40
_YEAR: Final = 4
_MONTHS_A_YEAR: Final = 12
_SEPARATORS: Final = ".,' \u00a0\u202f"
_NUMERIC: Final = re.compile(r"(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,4})日?")
_MONTH_FIRST: Final[Mapping[str, bool]] = {"en": True, "nl": False}
"""Order of day and month by language, for 3-4-2027; Japanese begins with the year, so it has none."""

_MONTHS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "nl": ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
}
"""The beginnings of the names of months."""


def plain(given: str) -> str:
    """Return a typed text in half width, without surrounding spaces."""
    return unicodedata.normalize("NFKC", given).strip()


def read_count(given: str) -> int:
    """Return a number of licenses that was typed with or without separators. Raises ValueError."""
    digits = "".join(sign for sign in plain(given) if sign not in _SEPARATORS)
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 10) or int(digits) > MAX_LICENSES:
        raise ValueError("no count of licenses")
    return int(digits)


def read_day(given: str, language: str) -> date:
    """Return a date that was typed in figures or with the month's name.

    With the year first it is read in every language, and so is one whose day can be no month; 3-4-2027 as
    pages in `language` mean it.

    Raises ValueError.
    """
    text = plain(given)
    if len(text) > _LONGEST:
        raise ValueError("no date")
    figures = _NUMERIC.fullmatch("".join(text.split()))
    if figures is None:
        return _with_name(text, language)
    first, second, third = figures.groups()
    if len(first) == _YEAR:
        return date(int(first), int(second), int(third))
    if len(third) != _YEAR:
        raise ValueError("no year")
    return _of_day_and_month(int(first), int(second), int(third), language)


def _of_day_and_month(first: int, second: int, year: int, language: str) -> date:
    """Return the date; a number above 12 is the day, else the language decides."""
    if first > _MONTHS_A_YEAR or first == second:
        return date(year, second, first)
    if second > _MONTHS_A_YEAR or _MONTH_FIRST.get(language, False):
        return date(year, first, second)
    if language not in _MONTH_FIRST:
        raise ValueError("day or month")
    return date(year, second, first)


def _with_name(text: str, language: str) -> date:
    """Return the date of ``31 maart 2027`` or ``March 31, 2027``."""
    words = text.casefold().replace(",", " ").replace(".", " ").split()
    figures = [int(word) for word in words if word.isascii() and word.isdecimal() and len(word) <= 4]
    names = [word[:3].replace("mrt", "maa") for word in words if not word[0].isdecimal()]
    months = _MONTHS.get(language, ())
    if len(figures) != 2 or len(names) != 1 or names[0] not in months:
        raise ValueError("no date")
    day, year = sorted(figures)
    return date(year, months.index(names[0]) + 1, day)
