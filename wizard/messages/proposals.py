"""Proposals in words: what keys hold, what they can do, and the two lines by which options compare."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from wizard.contract import Action, State, Status, Warn
from wizard.contract.proposals import Group, Option
from wizard.messages.noop import N_, PLURAL
from wizard.messages.subscriptions import expiry
from wizard.messages.translator import Translator

_TITLES: Final[Mapping[str, str]] = {
    Action.NEW: N_("Proposals", "New subscription"),
    Action.ADD: N_("Proposals", "Add licenses"),
    Action.EXTEND: N_("Proposals", "Extend"),
    Action.REACTIVATE: N_("Proposals", "Reactivate"),
}
_PURPOSES: Final[Mapping[str, str]] = {
    Action.NEW: N_("Proposals", "To keep the new licenses separate."),
    Action.ADD: N_("Proposals", "For more people."),
    Action.EXTEND: N_("Proposals", "For more time."),
    Action.REACTIVATE: N_("Proposals", "To use it again."),
}
_QUESTION: Final = N_("Proposals", "How do you want to use these %n license(s)?", None, PLURAL)


class Weight(StrEnum):
    """Importance of a line: it stays, it changes, or it changes for the worse."""

    SAME = "same"
    CHANGED = "changed"
    WARNED = "warned"


class Compared(NamedTuple):
    """One of the two lines of an option, as it is shown and as it is spoken."""

    text: str
    weight: Weight
    spoken: str


class OptionWords(NamedTuple):
    """Texts of an option; `warnings` are sentences, to be read before it is chosen."""

    title: str
    purpose: str
    licenses: Compared
    date: Compared
    warnings: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """Everything but the title, in one sentence for a screen reader."""
        return ", ".join((self.licenses.spoken, self.date.spoken, *self.warnings, self.purpose))


def option_title(speech: Translator, action: str) -> str:
    """Name an action in the words of a proposal; one of a newer service by its code."""
    source = _TITLES.get(Action(action)) if action in set(Action) else None
    return speech.action(action).title if source is None else speech.text("Proposals", source)


def option_words(speech: Translator, option: Option) -> OptionWords:
    """Return the texts of an option. Without `after`, as an older service leaves it, the state of today."""
    purpose = _PURPOSES.get(Action(option.action)) if option.action in set(Action) else None
    codes = {warning.code for warning in option.warnings}
    return OptionWords(
        title=option_title(speech, option.action),
        purpose=speech.text("Proposals", purpose) if purpose else "",
        licenses=_licenses(speech, option, warned=Warn.LICENSES_REDUCED in codes),
        date=_date(speech, option, warned=Warn.TERM_CUT in codes),
        # Fewer licenses are shown by their line already.
        warnings=tuple(
            speech.warning(warning).explanation
            for warning in option.warnings
            if warning.code != Warn.LICENSES_REDUCED
        ),
    )


def question(speech: Translator, licenses: int) -> str:
    """``How do you want to use these 15 licenses?``."""
    if licenses == 1:
        return speech.text("Proposals", "How do you want to use this license?")
    return speech.text("Proposals", _QUESTION, licenses)


def held(speech: Translator, group: Group) -> str:
    """``3 keys: Cirrus Workplace, 15 licenses, 12 months``: what the keys of a group hold together."""
    parts = [group.product, speech.licenses(group.licenses)]
    if group.months is not None:
        parts.append(speech.months(group.months))
    told = speech.text("Proposals", "{keys}: {content}")
    return told.format(keys=speech.keys(len(group.rows)), content=speech.enumerated(parts))


def subscription_heading(speech: Translator, state: State, *, own: bool) -> str:
    """``Your Cirrus Workplace with 20 licenses, since March 2025, order 4711``; no id.

    `own` where the account belongs to the customer and is no reseller.
    """
    text = speech.text
    named = (
        text("Proposals", "Your {product} with {licenses}")
        if own
        else text("Proposals", "{product} with {licenses}")
    )
    parts = [named.format(product=state.product, licenses=speech.licenses(state.licenses))]
    if state.started_on is not None:
        parts.append(text("Proposals", "since {month}").format(month=speech.month(state.started_on)))
    if state.reference:
        parts.append(text("Proposals", "order {reference}").format(reference=state.reference))
    named_in_full = speech.enumerated(parts)
    if state.status == Status.ACTIVE:
        return named_in_full
    return f"{named_in_full} · {speech.status(state.status, state.status_reason)}"


def why_not(speech: Translator, option: Option) -> tuple[str, ...]:
    """Return the reasons why an option is not possible, each with its keys where it is not all of them."""
    reasons = []
    for found in option.problems:
        message = speech.problem(found.problem)
        reasons.append(" ".join(filter(None, (message.title.rstrip("."), "–", message.explanation))))
    return tuple(reasons)


def _licenses(speech: Translator, option: Option, *, warned: bool) -> Compared:
    before, after = option.before, option.after
    text = speech.text
    if after is None or before is None:
        count = after or before
        shown = speech.licenses(count.licenses) if count is not None else ""
        return Compared(shown, Weight.CHANGED if before is None and after else Weight.SAME, shown)
    if before.licenses == after.licenses:
        told = text("Proposals", "{licenses} (same)").format(licenses=speech.licenses(after.licenses))
        return Compared(told, Weight.SAME, told)
    values = {"before": speech.number(before.licenses), "after": speech.licenses(after.licenses)}
    if warned:
        shown = text("Proposals", "{before} → {after} from today").format(**values)
        spoken = text("Proposals", "{before} becomes {after}, from today").format(**values)
        return Compared(shown, Weight.WARNED, spoken)
    shown = text("Proposals", "{before} → {after}").format(**values)
    return Compared(shown, Weight.CHANGED, text("Proposals", "{before} becomes {after}").format(**values))


def _date(speech: Translator, option: Option, *, warned: bool) -> Compared:
    before, after = option.before, option.after
    text = speech.text
    if after is None or before is None:
        state = after or before
        shown = expiry(speech, state) if state is not None else ""
        return Compared(shown, Weight.SAME, shown)
    if before.expires_on == after.expires_on:
        told = text("Proposals", "until {date} (same)").format(date=speech.date(after.expires_on))
        return Compared(told, Weight.WARNED if warned else Weight.SAME, told)
    values = {"before": speech.date(before.expires_on), "after": speech.date(after.expires_on)}
    spoken = text("Proposals", "until {after} instead of {before}").format(**values)
    return Compared(text("Proposals", "{before} → {after}").format(**values), Weight.CHANGED, spoken)
