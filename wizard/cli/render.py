"""Layout of orders, receipts and checks in a terminal; the words come from messages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wizard import keys
from wizard.cli.advice import say_problem
from wizard.cli.colors import Tone
from wizard.cli.terminal import Terminal
from wizard.contract import Customer, Quote, Receipt
from wizard.messages.changes import change_texts
from wizard.messages.receipts import key_rows, order_rows, receipt_title, whole_receipt
from wizard.messages.subscriptions import subscription_line
from wizard.orders.quote_diff import Change
from wizard.service.address import PRACTICE_ADDRESS

if TYPE_CHECKING:
    from wizard.orders.journal import Entry

Say = Callable[[str, str, str], None]


def review(terminal: Terminal, quote: Quote) -> None:
    """Say what an order would do, on standard error, as it is part of a question."""
    speech = terminal.speech
    terminal.say()
    terminal.tell("Review of your order")
    rows = order_rows(speech, quote.customer, quote.action)
    if quote.before is not None:  # two subscriptions of one product differ in nothing else
        rows.append((speech.text("Receipt", "Subscription"), quote.before.subscription_id or ""))
    rows += key_rows(speech, quote.lines)
    if quote.after is not None:
        rows.append((terminal.phrase("Before"), subscription_line(speech, quote.before)))
        rows.append((terminal.phrase("After"), subscription_line(speech, quote.after)))
    if quote.redeemable:
        rows.append((terminal.phrase("License agreement"), quote.agreement.url))
    terminal.pairs(rows, terminal.say)
    for line in quote.lines:
        if line.problem is not None:
            terminal.say()
            say_problem(terminal, line.problem, heading=f"✗ …{line.ending}: ")
    for warning in quote.warnings:
        note = terminal.phrase("Please note:")
        terminal.say()
        terminal.message(speech.warning(warning), heading=f"{note} ")


def receipt(terminal: Terminal, done: Receipt, *, practice: bool) -> None:
    """Print the receipt of an order."""
    terminal.out(receipt_title(terminal.speech, practice=practice), tone=Tone.GOOD)
    terminal.pairs(whole_receipt(terminal.speech, done, practice=practice), terminal.out)


def changes(terminal: Terminal, found: tuple[Change, ...]) -> None:
    """Say what changed since the previous review."""
    if found:
        terminal.tell("Changed since the previous review:")
    for text in change_texts(terminal.speech, found):
        terminal.say(text, "  ")


def check(
    terminal: Terminal, checked: keys.Check, *, heading: str, indent: str, show: Say | None = None
) -> None:
    """Say the offline verdict of a key, and the places to compare."""
    message = terminal.speech.check(checked)
    show = show or terminal.say
    show(f"{heading}{message.title}", "", indent)
    # An uncertain place is named in the advice already.
    hints = () if checked.reason is keys.Reason.NEAR else terminal.speech.hints(checked)
    for line in (message.explanation, *hints, _advice(terminal, checked) or message.advice):
        if line:
            show(line, indent, indent)


def check_at_prompt(
    terminal: Terminal, checked: keys.Check, *, heading: str, indent: str, explained: bool
) -> None:
    """Say the verdict of a key that is asked for in few lines; in fewer where it was `explained` before."""
    message = terminal.speech.check(checked)
    terminal.say(f"{heading}{message.title}", "", indent)
    places = terminal.speech.places(checked)
    lines = () if explained else (message.explanation,)
    if checked.passable:
        lines = () if explained else (*lines, message.advice)
    elif places != message.title:
        lines = (*lines, places)
    for line in filter(None, lines):
        terminal.say(line, indent, indent)


def _advice(terminal: Terminal, checked: keys.Check) -> str:
    """Return the advice for a key that was given; empty where it is that of a field to type in."""
    if checked.verdict is keys.Verdict.INCOMPLETE:
        return terminal.phrase("Count five characters in every group.")
    if checked.reason is keys.Reason.CHARACTERS:
        return terminal.phrase("Compare these places with the card or e-mail.")
    return ""


def customer(terminal: Terminal, shown: Customer) -> str:
    """Return a customer in one line."""
    roles = terminal.speech.enumerated([*map(terminal.speech.role, shown.roles)])
    return f"{shown.name} · {shown.domain} · {shown.id} · {roles}"


def entry(terminal: Terminal, shown: Entry) -> str:
    """Return an order of the journal in one line."""
    order = shown.order
    action = terminal.speech.action(order.action).title
    service = order.service
    if service == PRACTICE_ADDRESS:
        service = terminal.phrase("practice service")
    return " · ".join(filter(None, (order.customer.name, action, endings(shown), order.reference, service)))


def endings(shown: Entry) -> str:
    """Return the keys of an order of the journal, by their endings."""
    return ", ".join(f"…{one}" for one in shown.order.endings)
