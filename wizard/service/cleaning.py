"""Cleans decoded answers, in one place: texts are plain, and a key that a service repeats is masked.

Whatever shows or keeps an answer gets it from here: window, terminal, journal and files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from operator import is_
from typing import Any, Final, TypeVar

from wizard.keys import LENGTH, Verdict, check, mask_keys, typed
from wizard.service.plain_text import LONGEST, plain_text

T = TypeVar("T")

_LONG: Final = 2000  # characters
_LONGER_TEXTS: Final = frozenset({"url", "detail"})
_UNSEEN: Final = frozenset({"next_cursor"})
"""Members that are sent back as they came, and never shown or kept."""


def clean(value: T) -> T:
    """Return a shape of the contract with plain texts, its keys masked; the same object if it was clean."""
    return _cleaned(value, "")  # type: ignore[no-any-return]


def _cleaned(value: Any, name: str) -> Any:
    if isinstance(value, str):
        return value if name in _UNSEEN else clean_text(value, name)
    if isinstance(value, tuple):
        items = tuple(_cleaned(each, name) for each in value)
        return value if all(map(is_, value, items)) else items
    if isinstance(value, Mapping):
        return {plain_text(key): _cleaned(each, key) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        members = {field.name: getattr(value, field.name) for field in fields(value)}
        changes = {
            member: new for member, old in members.items() if (new := _cleaned(old, member)) is not old
        }
        return replace(value, **changes) if changes else value
    return value


def clean_text(text: str, name: str = "") -> str:
    """Return one text of an answer, of the member `name`, plain and with its keys masked.

    An id is masked only if a key in it passes a check: one id of a thousand looks like a key by chance.
    """
    if name == "id" or name.endswith("_id"):
        text = plain_text(text, _LONG)
        return mask_keys(text) if _holds_checked_key(text) else text
    return mask_keys(plain_text(text, _LONG if name in _LONGER_TEXTS else LONGEST))


def _holds_checked_key(text: str) -> bool:
    letters = typed(text)
    starts = range(len(letters) - LENGTH + 1)
    return any(check(letters[at : at + LENGTH]).verdict is Verdict.COMPLETE for at in starts)
