"""Compares what a service answers with what it was asked for. Pure: asks nobody, keeps nothing.

A quote has to be for the customer, action, subscription and keys that were asked for, and its sums have to
follow from its lines; a receipt has to be what the quote promised. Names are never compared: they change with
the language. Dates may be two days off: a service counts its days where it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wizard.contract import Action, Code, Line, LineState, Problem
from wizard.contract.months import months_later
from wizard.keys import ending

if TYPE_CHECKING:
    from wizard.contract import Quote, QuoteRequest, Receipt, State
    from wizard.contract.proposals import Group, Option, Proposals, ProposalsRequest
    from wizard.orders.promise import Promise


QUOTE_LIFE = timedelta(minutes=15)
TOLERANCE = timedelta(days=2)


class Aspect(StrEnum):
    """Part of an answer that is compared; the most serious first."""

    CUSTOMER = "customer"
    ACTION = "action"
    SUBSCRIPTION = "subscription"
    KEYS = "keys"
    LICENSES = "licenses"
    EXPIRES_ON = "expires_on"


class Difference(NamedTuple):
    """One aspect in which an answer is not what was asked for; ids, endings, numbers and dates as text."""

    aspect: Aspect
    asked: str
    answered: str


class Asked(NamedTuple):
    """Everything an answer has to repeat. `subscription_id` is None for a new subscription."""

    customer_id: str
    action: str
    subscription_id: str | None
    endings: tuple[str, ...]

    @classmethod
    def of(cls, request: QuoteRequest) -> Asked:
        """Return what a request asks for; the endings are computed from the keys that are sent."""
        endings = tuple(ending(key) for key in request.keys)
        return cls(request.customer_id, str(request.action), request.subscription_id, endings)


def compare_quote(asked: Asked, quote: Quote) -> tuple[Difference, ...]:
    """Return every difference between a quote and what was asked for; empty if they agree."""
    found = [*_identity(asked, quote.customer.id, quote.action, quote.lines)]
    found += _subscription(asked, quote.before, quote.after)
    accepted = [line for line in quote.lines if line.state == LineState.ACCEPTED]
    if quote.redeemable and len(accepted) < len(quote.lines):
        states = Counter(line.state for line in quote.lines)
        found.append(Difference(Aspect.KEYS, str(len(quote.lines)), str(states[LineState.ACCEPTED])))
    if quote.redeemable and quote.after is None:
        found.append(Difference(Aspect.LICENSES, str(sum(line.licenses or 0 for line in accepted)), "0"))
    if quote.after is not None and not found:
        found += _effect(asked.action, quote, quote.after, accepted)
    return tuple(found)


def compare_proposals(request: ProposalsRequest, proposals: Proposals) -> tuple[Difference, ...]:
    """Return every difference between proposals and what was asked for; empty if they agree."""
    found = []
    if proposals.customer.id != request.customer_id:
        found.append(Difference(Aspect.CUSTOMER, request.customer_id, proposals.customer.id))
    asked = [ending(key) for key in request.keys]
    answered = [line.ending for line in proposals.lines]
    if asked != answered:
        found.append(Difference(Aspect.KEYS, _listed(asked), _listed(answered)))
    rows = [row for group in proposals.groups for row in group.rows]
    usable = [row for row, line in enumerate(proposals.lines, 1) if line.state == LineState.ACCEPTED]
    if sorted(rows) != usable and not found:
        found.append(Difference(Aspect.KEYS, str(len(usable)), str(len(rows))))
    for group in proposals.groups:
        for option in group.options:
            found += _option(group, option)
    return tuple(found)


def _option(group: Group, option: Option) -> Iterator[Difference]:
    before = option.before.subscription_id if option.before else None
    if before != option.subscription_id:
        yield Difference(Aspect.SUBSCRIPTION, option.subscription_id or "", before or "")
    if not set(option.accepted_rows) <= set(group.rows):
        yield Difference(Aspect.KEYS, str(len(group.rows)), str(len(option.accepted_rows)))


def compare_receipt(asked: Asked, promise: Promise | None, receipt: Receipt) -> tuple[Difference, ...]:
    """Return every difference between a receipt and its order; empty if they agree.

    `promise` is None for an order that the first edition journaled: then only ids and endings are compared.
    """
    found = [*_identity(asked, receipt.customer.id, receipt.action, receipt.lines)]
    found += _subscription(asked, receipt.before, receipt.after)
    rejected = sum(line.state != LineState.ACCEPTED for line in receipt.lines)
    if rejected:
        found.append(Difference(Aspect.KEYS, str(len(asked.endings)), str(len(receipt.lines) - rejected)))
    if promise is not None:
        for earlier, state in ((promise.after, receipt.after), (promise.before, receipt.before)):
            if earlier is not None and state is not None:
                found += _state(earlier, state)
        if not found and _amounts_differ(promise.lines, receipt.lines):
            found.append(Difference(Aspect.KEYS, _amounts(promise.lines), _amounts(receipt.lines)))
    return tuple(found)


def mismatch(differences: tuple[Difference, ...], host: str, *, answer: str) -> Problem:
    """Return the problem `answer-mismatch`; `answer` is quote, receipt or proposals.

    Of every aspect it has the first difference, the most serious aspect first: `aspect`, `asked` and
    `answered`, then `aspect_2` and so on.
    """
    firsts = {one.aspect: one for one in reversed(differences)}
    parameters = {"host": host, "answer": answer}
    for number, aspect in enumerate((one for one in Aspect if one in firsts), 1):
        suffix = "" if number == 1 else f"_{number}"
        values = zip(Difference._fields, firsts[aspect], strict=True)
        parameters |= {f"{name}{suffix}": str(value) for name, value in values}
    detail = "; ".join(f"{one.aspect}: asked {one.asked}, answered {one.answered}" for one in differences)
    return Problem(Code.ANSWER_MISMATCH, parameters, detail)


def _identity(asked: Asked, customer_id: str, action: str, lines: tuple[Line, ...]) -> Iterator[Difference]:
    if customer_id != asked.customer_id:
        yield Difference(Aspect.CUSTOMER, asked.customer_id, customer_id)
    if action != asked.action:
        yield Difference(Aspect.ACTION, asked.action, action)
    endings = [line.ending for line in lines]
    if Counter(endings) != Counter(asked.endings):
        yield Difference(Aspect.KEYS, _listed(asked.endings), _listed(endings))


def _subscription(asked: Asked, before: State | None, after: State | None) -> Iterator[Difference]:
    if asked.subscription_id is None:
        if before is not None:
            yield Difference(Aspect.SUBSCRIPTION, "", before.subscription_id or "")
        return
    states = [before] if after is None else [before, after]
    answered = [state.subscription_id or "" if state else "" for state in states]
    wrong = [one for one in answered if one != asked.subscription_id]
    if wrong:
        yield Difference(Aspect.SUBSCRIPTION, asked.subscription_id, wrong[0])


def _effect(action: str, quote: Quote, after: State, accepted: list[Line]) -> Iterator[Difference]:
    """Compare the state after with the sum of the lines, as far as the lines state it."""
    had = quote.before.licenses if quote.before and action == Action.ADD else 0
    amounts = [line.licenses for line in accepted]
    known = [amount for amount in amounts if amount is not None]
    if accepted and len(known) == len(amounts) and after.licenses != had + sum(known):
        yield Difference(Aspect.LICENSES, str(had + sum(known)), str(after.licenses))
    expected = _expiry(action, quote, accepted)
    if expected is not None and abs(after.expires_on - expected) > TOLERANCE:
        yield Difference(Aspect.EXPIRES_ON, expected.isoformat(), after.expires_on.isoformat())


def _expiry(action: str, quote: Quote, accepted: list[Line]) -> date | None:
    """Return the expiry date that follows from the lines, None where they do not state it."""
    if action == Action.ADD:
        return quote.before.expires_on if quote.before else None
    terms = {line.months for line in accepted}
    months = terms.pop() if len(terms) == 1 else None
    if months is None:
        return None
    try:
        today = (quote.expires_at - QUOTE_LIFE).date()
    except OverflowError:
        return None
    if action == Action.EXTEND and quote.before is not None:
        today = max(today, quote.before.expires_on)
    return months_later(today, months)


def _state(promised: State, answered: State) -> Iterator[Difference]:
    if answered.licenses != promised.licenses:
        yield Difference(Aspect.LICENSES, str(promised.licenses), str(answered.licenses))
    if abs(answered.expires_on - promised.expires_on) > TOLERANCE:
        dates = promised.expires_on.isoformat(), answered.expires_on.isoformat()
        yield Difference(Aspect.EXPIRES_ON, *dates)


def _amounts_differ(promised: tuple[Line, ...], answered: tuple[Line, ...]) -> bool:
    """Compare licenses and months of the keys, each where both answers state it for all of them."""

    def differ(of: Callable[[Line], int | None]) -> bool:
        both = [Counter((line.ending, of(line)) for line in lines) for lines in (promised, answered)]
        return both[0] != both[1] and None not in map(of, (*promised, *answered))

    return differ(lambda line: line.licenses) or differ(lambda line: line.months)


def _amounts(lines: Iterable[Line]) -> str:
    return ", ".join(f"…{line.ending} ({line.licenses}, {line.months})" for line in lines)


def _listed(endings: Iterable[str]) -> str:
    return ", ".join(f"…{each}" for each in endings)
