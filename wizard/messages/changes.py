"""What a new review says otherwise than the one before, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wizard.messages.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wizard.messages.translator import Speech
    from wizard.orders.quote_diff import Change

_TEXTS = {
    "line": QT_TRANSLATE_NOOP("Changes", "The key …{ending} is now: {after}."),
    "licenses": QT_TRANSLATE_NOOP("Changes", "Licenses after the order: {after} instead of {before}."),
    "expires_on": QT_TRANSLATE_NOOP("Changes", "Expiry date after the order: {after} instead of {before}."),
    "agreement": QT_TRANSLATE_NOOP("Changes", "The license agreement is now version {after}."),
}
_ACCEPTED = QT_TRANSLATE_NOOP("Changes", "accepted")
_NOTHING = QT_TRANSLATE_NOOP("Changes", "nothing")


def change_texts(speech: Speech, changes: tuple[Change, ...]) -> list[str]:
    """One sentence a change."""
    return [_text(speech, change) for change in changes]


def _text(speech: Speech, change: Change) -> str:
    values = {
        "ending": change.ending or "",
        "before": _value(speech, change.what, change.before),
        "after": _value(speech, change.what, change.after),
    }
    return speech.text("Changes", _TEXTS[change.what]).format(**values)


def _value(speech: Speech, what: str, value: str) -> str:
    if what == "agreement":
        return value
    if not value:
        return speech.text("Changes", _NOTHING)
    if what == "licenses":
        return speech.number(int(value))
    if what == "expires_on":
        return speech.date(date.fromisoformat(value))
    if value == "accepted":
        return speech.text("Changes", _ACCEPTED)
    from wizard.contract import Problem

    return speech.problem(Problem(value, {})).title
