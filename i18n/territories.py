"""Writes the names of countries and regions in every language, from the Unicode CLDR (by Babel).

Qt names a territory only in English or in its own languages: a Dutch list of countries cannot come from it.

    python i18n/territories.py    # writes wizard/resources/territories.json
"""

from __future__ import annotations

import json
from pathlib import Path

from babel import Locale

LANGUAGES = ("en", "nl", "ja")
PLACE = Path(__file__).parents[1] / "wizard" / "resources" / "territories.json"

# Two letters in the CLDR, and no country or region by ISO 3166-1 that a customer could be in.
NO_COUNTRY = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])


def names(language: str) -> dict[str, str]:
    """ISO 3166-1 alpha-2 code -> name."""
    found = Locale(language).territories
    return {
        code: found[code]
        for code in sorted(found)
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY
    }


def text() -> str:
    """The text of the file."""
    tables = {language: names(language) for language in LANGUAGES}
    return json.dumps(tables, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    PLACE.write_text(text(), encoding="utf-8")
