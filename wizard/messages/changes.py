"""What a new review says otherwise than the one before, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wizard.messages.noop import N_

if TYPE_CHECKING:
    from wizard.messages.translator import Translator
    from wizard.orders.quote_diff import Change

_TEXTS = {
    "line": N_("Changes", "The key …{ending} is now: {after}."),
    "licenses": N_("Changes", "Licenses after the order: {after} instead of {before}."),
    "expires_on": N_("Changes", "Expiry date after the order: {after} instead of {before}."),
    "agreement": N_("Changes", "The license agreement is now version {after}."),
}
_ACCEPTED = N_("Changes", "accepted")
_NOTHING = N_("Changes", "nothing")


def change_texts(speech: Translator, changes: tuple[Change, ...]) -> list[str]:
    """One sentence a change."""
    return [_text(speech, change) for change in changes]


def _text(speech: Translator, change: Change) -> str:
    values = {
        "ending": change.ending or "",
        "before": _value(speech, change.what, change.before),
        "after": _value(speech, change.what, change.after),
    }
    return speech.text("Changes", _TEXTS[change.what]).format(**values)


def _value(speech: Translator, what: str, value: str) -> str:
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
