"""How the parameters of a code are shown: dates, counts and names in the language of the person."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wizard.messages.translator import Speech

_LONGEST: Final = 400
_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")

Show = Callable[["Speech", object], str | None]
"""Shows one parameter; None for a value that is not what it should be: then a sentence without it is said."""


def placeholders(text: str) -> frozenset[str]:
    """The names in braces."""
    return frozenset(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with every ``{name}`` replaced once: braces inside a value stay as they are."""
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], ""), text)


def shown(speech: Speech, parameters: Mapping[str, object]) -> dict[str, str]:
    """Every parameter that can be shown, as text."""
    texts = ((name, _SHOW.get(name, _plain)(speech, value)) for name, value in parameters.items())
    return {name: text for name, text in texts if text}


def plain(value: object) -> str:
    """`value` as one line that is safe to show: no control characters, not endless."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in str(value)).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _plain(speech: Speech, value: object) -> str | None:
    """A name, an address, a path."""
    count = _whole(value) if not isinstance(value, str) else None
    if count is not None:
        return speech.number(count)
    return plain(value) if isinstance(value, str) else None


def _whole(value: object) -> int | None:
    """A count, also one that came as digits."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _counted(say: Callable[[Speech, int], str]) -> Show:
    def show(speech: Speech, value: object) -> str | None:
        count = _whole(value)
        return None if count is None else say(speech, count)

    return show


def _day(speech: Speech, value: object) -> str | None:
    try:
        from datetime import date

        return speech.date(date.fromisoformat(str(value)))
    except ValueError:
        return None


def _roles(speech: Speech, value: object) -> str | None:
    if not isinstance(value, str):
        return None
    roles = [speech.role(role.strip()) for role in value.split(",") if role.strip()]
    return speech.listed(roles) if roles else None


def _months_or_product(speech: Speech, value: object) -> str | None:
    """`expected`: months with key-term-mismatch, a product with key-wrong-product."""
    return _plain(speech, value) if isinstance(value, str) else _MONTHS(speech, value)


_NUMBER: Final = _counted(lambda speech, n: speech.number(n))
_MONTHS: Final = _counted(lambda speech, n: speech.months(n))
_LICENSES: Final = _counted(lambda speech, n: speech.licenses(n))
_DURATION: Final = _counted(lambda speech, n: speech.duration(n))

_SHOW: Final[Mapping[str, Show]] = MappingProxyType(
    {
        "row": _NUMBER,
        "before": _NUMBER,
        "after": _NUMBER,
        "months": _MONTHS,
        "expected": _months_or_product,
        "maximum": _LICENSES,
        "total": _LICENSES,
        "retry_after": _DURATION,
        "seconds": _DURATION,
        "redeem_by": _day,
        "redeemed_on": _day,
        "expires_on": _day,
        "roles": _roles,
    }
)
