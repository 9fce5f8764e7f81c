"""Checks of what administrators send."""

from __future__ import annotations

from collections.abc import Mapping

REASON_LENGTH = 500
Names = Mapping[str, str]


def check_reason(text: str) -> None:
    """Raise ValueError for an empty reason, and one that no line can show."""
    if not 1 <= len(text.strip()) <= REASON_LENGTH or not text.replace("\u3000", " ").isprintable():
        raise ValueError(f"reason has 1 to {REASON_LENGTH} printable characters")


def check_range(name: str, value: int | None, most: int) -> None:
    """Raise ValueError for a number that is not from 1 to `most`."""
    if value is not None and not 1 <= value <= most:
        raise ValueError(f"{name} is 1 to {most}")


def check_id(text: str) -> None:
    """Raise ValueError for a text that is no id of an operator's choice."""
    plain = text.replace(".", "a").replace("_", "a").replace("@", "a").replace("-", "a")
    if not (1 <= len(text) <= 64 and plain.isascii() and plain.isalnum() and text[0].isalnum()):
        raise ValueError("an id has 1 to 64 letters, digits, . _ @ and -, and begins with a letter or digit")


def check_names(names: Names) -> None:
    """Raise ValueError for names without English, in other languages, or that no line can show."""
    if "en" not in names or not set(names) <= {"en", "nl", "ja"}:
        raise ValueError("names are in en, and may be in nl and ja")
    for name in names.values():
        if not 1 <= len(name.strip()) <= 200 or not name.replace("\u3000", " ").isprintable():
            raise ValueError("a name has 1 to 200 printable characters")


def check_countries(countries: tuple[str, ...]) -> None:
    """Raise ValueError for anything but ISO 3166-1 alpha-2 codes in upper case."""
    for country in countries:
        if len(country) != 2 or not (country.isascii() and country.isalpha() and country.isupper()):
            raise ValueError("country is a two-letter code such as NL")
