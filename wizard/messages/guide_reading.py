"""Reads counts and dates as a person copies them off Microsoft's pages."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from wizard.contract import MAX_LICENSES

_LONGEST: Final = 40
_SEPARATORS: Final = ".,' \u00a0\u202f"
_NUMERIC: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "en": ("%m/%d/%Y",),
        "nl": ("%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y"),
        "ja": ("%Y/%m/%d", "%Y年%m月%d日", "%Y.%m.%d"),
    }
)
"""As the pages of each language write dates; 2027-03-31 is read in every one."""

_MONTHS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        "nl": ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    }
)
"""The beginnings of the names of months."""


def plain(given: str) -> str:
    """What was typed, full-width or not, without what stands around it."""
    return unicodedata.normalize("NFKC", given).strip()


def read_count(given: str) -> int:
    """How many licenses, with or without separators.

    Raises ValueError.
    """
    digits = "".join(sign for sign in plain(given) if sign not in _SEPARATORS)
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 10) or int(digits) > MAX_LICENSES:
        raise ValueError("no count of licenses")
    return int(digits)


def read_day(given: str, language: str) -> date:
    """A date: 2027-03-31, or as pages in `language` write it, in figures or with the month's name.

    Raises ValueError.
    """
    text = plain(given)
    if len(text) > _LONGEST:
        raise ValueError("no date")
    for pattern in ("%Y-%m-%d", *_NUMERIC.get(language, ())):
        try:
            return datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    return _with_name(text, language)


def _with_name(text: str, language: str) -> date:
    """``31 maart 2027`` or ``March 31, 2027``."""
    words = text.casefold().replace(",", " ").replace(".", " ").split()
    figures = [int(word) for word in words if word.isascii() and word.isdecimal() and len(word) <= 4]
    names = [word[:3].replace("mrt", "maa") for word in words if not word[0].isdecimal()]
    months = _MONTHS.get(language, ())
    if len(figures) != 2 or len(names) != 1 or names[0] not in months:
        raise ValueError("no date")
    day, year = sorted(figures)
    return date(year, months.index(names[0]) + 1, day)
