"""Orders as text: the review, the receipt, what changed, what an offline check says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wizard import keys
from wizard.service.address import PRACTICE_ADDRESS

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.cli.terminal import Terminal
    from wizard.contract import Customer, CustomerRef, Line, Problem, Quote, Receipt, State
    from wizard.messages import Message
    from wizard.orders.journal import Entry
    from wizard.orders.quote_diff import Change

    Say = Callable[[str, str, str], None]


def review(terminal: Terminal, quote: Quote) -> None:
    """Say what an order would do: it is looked at before the answer, so it goes where questions go."""
    terminal.say()
    terminal.say(terminal.translate("Cli", "Review of your order"))
    rows = [*_order(terminal, quote.customer, quote.action), *_keys(terminal, quote.lines)]
    if quote.after is not None:
        rows.append((terminal.translate("Cli", "Before"), state(terminal, quote.before)))
        rows.append((terminal.translate("Cli", "After"), state(terminal, quote.after)))
    if quote.redeemable:
        rows.append((terminal.translate("Cli", "License agreement"), quote.agreement.url))
    terminal.pairs(rows, terminal.say)
    for line in quote.lines:
        if line.problem is not None:
            terminal.say()
            terminal.problem(line.problem, heading=f"✗ …{line.ending}: ")
    for warning in quote.warnings:
        note = terminal.translate("Cli", "Please note:")
        terminal.say()
        terminal.message(terminal.speech.warning(warning), heading=f"{note} ")


def receipt(terminal: Terminal, done: Receipt, *, practice: bool) -> None:
    """Print what an order did."""
    if practice:
        terminal.out(terminal.translate("Cli", "Redeemed in practice: no real keys, no real licenses."))
    else:
        terminal.out(terminal.translate("Cli", "Redeemed. Your receipt:"))
    rows = [
        (terminal.translate("Cli", "Receipt"), done.id),
        (terminal.translate("Cli", "Redeemed at"), terminal.speech.time(done.redeemed_at)),
        *_order(terminal, done.customer, done.action),
        *_keys(terminal, done.lines),
        (terminal.translate("Cli", "Before"), state(terminal, done.before)),
        (terminal.translate("Cli", "After"), state(terminal, done.after)),
        (terminal.translate("Cli", "Subscription"), done.after.subscription_id or ""),
    ]
    if done.reference:
        rows.append((terminal.translate("Cli", "Your reference"), done.reference))
    terminal.pairs(rows, terminal.out)


def changes(terminal: Terminal, found: tuple[Change, ...]) -> None:
    """Say what a review says otherwise than the one before."""
    names = {
        "line": terminal.translate("Cli", "key"),
        "licenses": terminal.translate("Cli", "licenses after"),
        "expires_on": terminal.translate("Cli", "expiry date after"),
        "agreement": terminal.translate("Cli", "license agreement"),
    }
    for change in found:
        name = f"{names[change.what]} …{change.ending}" if change.ending else names[change.what]
        before, after = (_value(terminal, change.what, one) for one in (change.before, change.after))
        told = terminal.translate("Cli", "Changed since the review before: {name}: {before} → {after}")
        terminal.say(told.format(name=name, before=before, after=after))


def check(
    terminal: Terminal, checked: keys.Check, *, heading: str, indent: str, show: Say | None = None
) -> None:
    """Say what an offline look at a key says, and where to look again."""
    message: Message = terminal.speech.check(checked)
    show = show or terminal.say
    show(f"{heading}{message.title}", "", indent)
    # A computed place that is none to rely on stands in the advice already.
    hints = () if checked.reason is keys.Reason.NEAR else terminal.speech.hints(checked)
    for line in (message.explanation, *hints, message.advice):
        if line:
            show(line, indent, indent)


def state(terminal: Terminal, shown: State | None) -> str:
    """A subscription in one line."""
    if shown is None:
        return terminal.translate("Cli", "no subscription")
    speech = terminal.speech
    expires = terminal.translate("Cli", "expires {date}").format(date=speech.date(shown.expires_on))
    status = speech.status(shown.status, shown.status_reason)
    return " · ".join((shown.product, speech.licenses(shown.licenses), status, expires))


def customer(terminal: Terminal, shown: Customer) -> str:
    """A customer in one line."""
    roles = ", ".join(map(terminal.speech.role, shown.roles))
    return f"{shown.name} · {shown.domain} · {shown.id} · {roles}"


def entry(terminal: Terminal, shown: Entry) -> str:
    """An order of the journal in one line."""
    order = shown.order
    action = terminal.speech.action(order.action).title
    service = order.service
    if service == PRACTICE_ADDRESS:
        service = terminal.translate("Cli", "practice service")
    return " · ".join(filter(None, (order.customer.name, action, endings(shown), order.reference, service)))


def endings(shown: Entry) -> str:
    """The keys of an order in the journal."""
    return ", ".join(f"…{one}" for one in shown.order.endings)


def _order(terminal: Terminal, whose: CustomerRef, action: str) -> list[tuple[str, str]]:
    return [
        (terminal.translate("Cli", "Customer"), f"{whose.name} · {whose.domain} · {whose.id}"),
        (terminal.translate("Cli", "Action"), terminal.speech.action(action).title),
    ]


def _keys(terminal: Terminal, lines: tuple[Line, ...]) -> list[tuple[str, str]]:
    label = terminal.translate("Cli", "Key {number}")
    return [(label.format(number=number), _line(terminal, line)) for number, line in enumerate(lines, 1)]


def _line(terminal: Terminal, line: Line) -> str:
    parts = [f"…{line.ending}"]
    if line.product is not None:
        parts.append(line.product)
    if line.licenses is not None:
        parts.append(terminal.speech.licenses(line.licenses))
    if line.months is not None:
        parts.append(terminal.speech.months(line.months))
    return " · ".join(parts)


def _value(terminal: Terminal, what: str, value: str) -> str:
    """One side of a change, as a person reads it."""
    if not value:
        return terminal.translate("Cli", "nothing")
    if what == "licenses":
        return terminal.speech.number(int(value))
    if what == "expires_on":
        return terminal.speech.date(date.fromisoformat(value))
    if what == "line":
        return _outcome(terminal, value)
    return value


def _outcome(terminal: Terminal, code: str) -> str:
    from wizard.contract import LineState, Problem

    if code == LineState.ACCEPTED:
        return terminal.translate("Cli", "accepted")
    problem: Problem = Problem(code, {})
    return terminal.speech.problem(problem).title
