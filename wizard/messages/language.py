"""Languages of the program, and the choice among them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

LANGUAGES: Final[tuple[str, ...]] = ("en", "nl", "ja")
PSEUDO: Final = "pseudo"
TERRITORIES: Final = {"en": "en_US", "nl": "nl_NL", "ja": "ja_JP", PSEUDO: "en_US"}
"""The locale of each language, for numbers, dates and lists."""


def first_known(names: Iterable[str]) -> str:
    """Return the first language that the program has, of names such as ``nl_NL.UTF-8``; else English."""
    return next((name for name in map(_primary, names) if name in TERRITORIES), "en")


def _primary(name: str) -> str:
    """Return ``nl`` of ``nl-BE``."""
    return re.split(r"[-_.@]", name.strip().lower(), maxsplit=1)[0]
