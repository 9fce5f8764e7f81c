"""Lines of a list that are about its keys: headings over them, and totals below."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

KEY_HEADINGS: Final = (
    "key, keys, product key, product keys, license key, licence key, license keys, licence keys,"
    " license code,"
    " activation key, activation code, serial number, serial, serial key, cd key, 25 character code,"
    " productcode, productcodes, productsleutel, productsleutels, licentiecode, licentiecodes,"
    " licentiesleutel, licentiesleutels, activeringscode, activeringssleutel, sleutel, sleutels, serienummer,"
    " プロダクト キー, ライセンス キー, キー, シリアル番号, シリアル, アクティベーション コード"
)
"""Headings of a column of keys, in English, Dutch and Japanese."""

_LONGEST: Final = 40
_ENDS: Final = " \t:：;,|-–—"
_TOTAL: Final = re.compile(
    r"(?:(?:grand |sub-?)?total|totals|sum|(?:eind|sub)?totaal|totalen|som|合計|総計|小計|計)"
    r"[:：]?\s*(?:\d[\d.,]*[^\d-]{0,20})?"
)


def heading_letters(text: str) -> str:
    """Return letters and digits alone, of any width; the long-vowel mark may have been read as a dash."""
    one_width = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return "".join([one for one in one_width.casefold() if one.isalnum() and one != "ー"])


_WORDS: Final = frozenset(map(heading_letters, KEY_HEADINGS.split(", ")))


def is_key_heading(text: str) -> bool:
    """Return True for a text that is the name of a column of keys."""
    return len(text) < _LONGEST and heading_letters(text) in _WORDS


def is_total(text: str) -> bool:
    """Return True for a text that is a total, alone or with its number."""
    return len(text) < _LONGEST and _TOTAL.fullmatch(text.strip(_ENDS).casefold()) is not None
