"""Parameters of codes as text: dates, counts and names in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from wizard.messages.formats import Formats
from wizard.messages.text import plain

Show = Callable[[Formats, object], str | None]
"""Formats one parameter; None for a value of another kind than it should be, which is then left out."""


def shown(formats: Formats, parameters: Mapping[str, object]) -> dict[str, str]:
    """Return every parameter that can be shown, as text."""
    texts = ((name, _SHOW.get(name, _plain)(formats, value)) for name, value in parameters.items())
    return {name: text for name, text in texts if text}


def _plain(formats: Formats, value: object) -> str | None:
    """Format a name, an address, a path."""
    count = _whole(value) if not isinstance(value, str) else None
    if count is not None:
        return formats.number(count)
    return plain(value) if isinstance(value, str) else None


def _whole(value: object) -> int | None:
    """Return a count, also one that came as digits."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _counted(say: Callable[[Formats, int], str]) -> Show:
    def show(formats: Formats, value: object) -> str | None:
        count = _whole(value)
        return None if count is None else say(formats, count)

    return show


def _day(formats: Formats, value: object) -> str | None:
    try:
        return formats.date(date.fromisoformat(str(value)))
    except ValueError:
        return None


def _roles(formats: Formats, value: object) -> str | None:
    if not isinstance(value, str):
        return None
    roles = [formats.role(role.strip()) for role in value.split(",") if role.strip()]
    return formats.listed(roles) if roles else None


def _months_or_product(formats: Formats, value: object) -> str | None:
    """Format `expected`: months with key-term-mismatch, a product with key-wrong-product."""
    return _plain(formats, value) if isinstance(value, str) else _MONTHS(formats, value)


def _asked(formats: Formats, value: object) -> str | None:
    """Format what was asked for, or answered: an id, a count, a date."""
    return _day(formats, value) or _plain(formats, value)


_NUMBER: Final = _counted(lambda formats, n: formats.number(n))
_MONTHS: Final = _counted(lambda formats, n: formats.months(n))
_LICENSES: Final = _counted(lambda formats, n: formats.licenses(n))
_DURATION: Final = _counted(lambda formats, n: formats.duration(n))

_SHOW: Final[Mapping[str, Show]] = {
    "row": _NUMBER,
    "before": _NUMBER,
    "after": _NUMBER,
    "months": _MONTHS,
    "expected": _months_or_product,
    "maximum": _LICENSES,
    "total": _LICENSES,
    "retry_after": _DURATION,
    "seconds": _DURATION,
    "off_by": _DURATION,
    "redeem_by": _day,
    "redeemed_on": _day,
    "expires_on": _day,
    "roles": _roles,
    "asked": _asked,
    "answered": _asked,
}
