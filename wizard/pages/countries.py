"""The countries and regions that a customer can be in, named and sorted as a language does."""

from __future__ import annotations

import json
from functools import cmp_to_key
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale

_NAMES = Path(__file__).parents[1] / "resources" / "territories.json"


def countries(language: str) -> list[tuple[str, str]]:
    """Names and ISO 3166-1 alpha-2 codes. Reads a file: call it when the list is needed."""
    names: dict[str, str] = json.loads(_NAMES.read_text(encoding="utf-8"))[language]
    collator = QCollator(QLocale(language))
    # A name that begins with an accent stands where its letter does, not behind Z.
    by_name = cmp_to_key(collator.compare)
    return sorted(((name, code) for code, name in names.items()), key=lambda pair: by_name(pair[0]))
