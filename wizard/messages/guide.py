"""Sentences of the guide to Microsoft's pages: the only place where its codes become words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from wizard.contract import Action, Code
from wizard.messages import guide_remedies as remedies
from wizard.messages import guide_states as states
from wizard.messages import guide_steps as steps
from wizard.messages.models import Message
from wizard.messages.text import fill
from wizard.messages.translator import Translator
from wizard.microsoft import (
    FACTS,
    Mismatch,
    Note,
    PageReading,
    Plan,
    ProcedureStep,
    Product,
    Source,
    addresses,
    names,
)

_CONTEXT = "Guide"
_TO_A_SUBSCRIPTION = (Action.ADD, Action.EXTEND)


@dataclass(frozen=True, slots=True)
class StepText:
    """A step as a sentence. `unverified`: names that no source has in this language, in English here.

    `names`: buttons and pages, as the sentence has them.
    """

    text: str
    unverified: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Something to do, and the address where it is done."""

    text: str
    address: str | None = None


def cloud_name(speech: Translator, cloud: str) -> str:
    """Return the name of a cloud; an unknown one is returned as it is."""
    return speech.text(_CONTEXT, states.CLOUDS[cloud]) if cloud in states.CLOUDS else cloud


def product_name(speech: Translator, product: str) -> str:
    """Return the name of a product; an unknown one is returned as it is."""
    return speech.text(_CONTEXT, states.PRODUCTS[product]) if product in states.PRODUCTS else product


def action_explanation(speech: Translator, action: str) -> str:
    """Explain an action on Microsoft's pages."""
    return speech.text(_CONTEXT, states.ACTIONS[action])


def right_customer(speech: Translator, customer: str, plan: Plan | None = None) -> Message:
    """Return the warning before the first page; `plan` is given where its steps take no key from here."""
    texts = states.RIGHT_CUSTOMER
    if plan is not None:
        mistake, advice = states.WITHOUT_A_KEY
        texts = texts[0], mistake, states.BEFORE_PAYING if plan.action is Action.REACTIVATE else advice
    title, explanation, advice = (speech.text(_CONTEXT, text) for text in texts)
    return Message(fill(title, {"customer": customer}), explanation, advice)


def step_texts(speech: Translator, plan: Plan) -> tuple[StepText, ...]:
    """Return the steps of a plan, with the buttons as the pages call them in this language."""
    return tuple(_step(speech, step) for step in plan.steps)


def note_texts(speech: Translator, plan: Plan) -> tuple[str, ...]:
    """Return the notes of a plan, and that nobody has compared it with today's pages."""
    notes = tuple(note_text(speech, note) for note in plan.notes)
    return notes if plan.verified else (*notes, _not_verified(speech, plan.source))


def facts_before(speech: Translator, plan: Plan, keys: int) -> tuple[str, ...]:
    """Return what to know before a page is opened, for an order of so many keys."""
    found = tuple(note_text(speech, note) for note in plan.notes if note.code in FACTS)
    several = (
        keys > 1 and plan.action is Action.NEW and plan.product not in (Product.CONSUMER, Product.VOLUME)
    )
    return (*found, speech.text(_CONTEXT, steps.SEVERAL_KEYS)) if several else found


def note_text(speech: Translator, note: Note) -> str:
    values = {
        "address": note.address or "",
        "button": note.button.shown(speech.language) if note.button else "",
        "day": speech.date(note.day) if note.day else "",
        "action": speech.action(Action.EXTEND).title,
    }
    return fill(speech.text(_CONTEXT, steps.NOTES[note.code]), values)


def in_english(speech: Translator, plan: Plan) -> str | None:
    """List the names that are in English because no source has them in this language."""
    found = dict.fromkeys(name for step in step_texts(speech, plan) for name in step.unverified)
    names_found = {"names": speech.listed(tuple(found))}
    return fill(speech.text(_CONTEXT, steps.IN_ENGLISH), names_found) if found else None


def outcome_title(speech: Translator, code: Code) -> str:
    """Return the title of an outcome in the list of possible answers."""
    return speech.text(_CONTEXT, remedies.REMEDIES[code].title)


def redeemed_title(speech: Translator) -> str:
    """Return the answer that a key was redeemed."""
    return speech.text(_CONTEXT, remedies.REDEEMED)


def quoted_text(speech: Translator, quotation: str) -> str:
    """Quote a page word for word, in the quotation marks of the language."""
    return fill(speech.text(_CONTEXT, remedies.QUOTED), {"quotation": quotation})


def put_aside_title(speech: Translator) -> str:
    """Return the answer that a key is left for later."""
    return speech.text(_CONTEXT, remedies.PUT_ASIDE)


def remedy(speech: Translator, code: Code, action: str, until: datetime | None = None) -> Message:
    """Explain a message of the page, and say what to do about it.

    `until` is when to ask support instead of trying again (`retry_until`).
    """
    found = remedies.REMEDIES[code]
    explanation, advice = (speech.text(_CONTEXT, text) for text in (found.explanation, found.advice))
    if code is Code.KEY_USED and action in _TO_A_SUBSCRIPTION:
        explanation = speech.text(_CONTEXT, remedies.NEW_KEY_NEEDED)
    if code is Code.SERVICE_BUSY and until is not None:
        advice = fill(speech.text(_CONTEXT, remedies.BUSY_UNTIL), {"time": speech.clock(until)})
    roles_page = names.ACTIVE_USERS.shown(speech.language)
    return Message(outcome_title(speech, code), explanation, fill(advice, {"roles_page": roles_page}))


def newer_version(speech: Translator) -> Message:
    """Explain a record whose cloud, product or action this version does not know."""
    return Message(*(speech.text(_CONTEXT, text) for text in states.NEWER_VERSION))


def mismatch_text(
    speech: Translator, mismatch: Mismatch, before: PageReading, after: PageReading, redeemed: int
) -> str:
    """Say what does not add up, and where to check it."""
    expiry = mismatch in (Mismatch.EXPIRY_NOT_EXTENDED, Mismatch.EXPIRY_CHANGED)
    values = {
        "keys": speech.keys(redeemed),
        "before": _noted(speech, before.expires_on if expiry else before.licenses or 0),
        "after": _noted(speech, after.expires_on if expiry else after.licenses or 0),
        "page": names.YOUR_PRODUCTS.shown(speech.language),
    }
    return fill(speech.text(_CONTEXT, states.MISMATCHES[mismatch]), values)


def after_links(speech: Translator, product: str) -> tuple[Link, ...]:
    """Return the next steps once keys are redeemed."""
    button = {"button": names.SWITCH_ACCOUNT.shown(speech.language)}
    return tuple(
        Link(fill(speech.text(_CONTEXT, text), button), address)
        for address, text in states.AFTER.items()
        if address != addresses.CONFIGURATION_MANAGER
        or product in (Product.INTUNE, Product.EMS, Product.VOLUME)
    )


def help_links(speech: Translator) -> tuple[Link, ...]:
    """Return the help for a key that is lost or was never had."""
    return tuple(Link(speech.text(_CONTEXT, text), address) for address, text in states.HELP.items())


def _step(speech: Translator, step: ProcedureStep) -> StepText:
    language = speech.language
    values = {place: name.shown(language) for place, name in step.buttons}
    unknown = tuple(name.en for _, name in step.buttons if not name.known(language))
    text = fill(speech.text(_CONTEXT, steps.STEPS[step.code]), values)
    return StepText(text, unknown, tuple(values.values()))


def _not_verified(speech: Translator, source: tuple[Source, ...]) -> str:
    years = sorted({str(one.date.year) for one in source if one.date is not None})
    return fill(speech.text(_CONTEXT, steps.NOT_VERIFIED), {"dates": speech.listed(years)})


def _noted(speech: Translator, value: int | date | None) -> str:
    if value is None:
        return ""
    return speech.number(value) if isinstance(value, int) else speech.date(value)
