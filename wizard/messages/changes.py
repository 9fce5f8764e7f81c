"""Differences between two reviews, in words."""

from __future__ import annotations

from datetime import date

from wizard.contract import Problem
from wizard.messages.noop import N_
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


def change_texts(translator: Translator, changes: tuple[Change, ...]) -> list[str]:
    """Return one sentence per change."""
    return [_text(translator, change) for change in changes]


def _text(translator: Translator, change: Change) -> str:
    values = {
        "ending": change.ending or "",
        "before": _value(translator, change.what, change.before),
        "after": _value(translator, change.what, change.after),
    }
    return translator.text("Changes", _TEXTS[change.what]).format(**values)


def _value(translator: Translator, what: str, value: str) -> str:
    if what == "agreement":
        return value
    if not value:
        return translator.text("Changes", _NOTHING)
    if what == "licenses":
        return translator.number(int(value))
    if what == "expires_on":
        return translator.date(date.fromisoformat(value))
    if value == "accepted":
        return translator.text("Changes", _ACCEPTED)
    return translator.problem(Problem(value, {})).title
