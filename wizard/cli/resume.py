"""`product-key resume`: what came of an order, and its end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.cli import render
from wizard.cli.keys import KeyQuestions, UnreadLinesError, keys_from
from wizard.cli.order_flow import OrderWalk
from wizard.cli.order_prompts import Wish
from wizard.cli.result import (
    PAUSED,
    REDEEMED,
    REJECTED,
    Result,
    as_it_stands,
    finish,
    is_practice,
    stopped_by,
    told,
)
from wizard.cli.retry import patiently
from wizard.cli.session import data_folder, open_journal, open_service
from wizard.cli.terminal import StoppedError, shown
from wizard.keys import KeyFormat, ending
from wizard.orders.redemption import receipt_of

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from wizard.cli.terminal import Terminal
    from wizard.orders.journal import Entry, Journal
    from wizard.service.protocol import ActivationService


def resume(options: argparse.Namespace, terminal: Terminal) -> int:
    """Ask what came of an order and finish it. Answers the exit code."""
    from wizard.orders.journal import JournalError

    folder = data_folder(options.data_dir)
    try:
        with open_journal(terminal, folder) as journal:
            entry = _entry(options.order, terminal, journal)
            result = _resume(options, terminal, journal, entry, folder)
    except JournalError as error:
        terminal.problem(error.problem)
        result = stopped_by(error.problem)
    return finish(terminal, result, as_json=options.json)


def _entry(order: str, terminal: Terminal, journal: Journal) -> Entry:
    """The order, or the one that its keys went on in."""
    from wizard.orders.journal import EntryState

    entry = journal.entry(order)
    if entry is None:
        unknown = terminal.translate(
            "Cli", "There is no order {order} on this computer. {command} lists those there are."
        )
        terminal.say(unknown.format(order=shown(order, 12), command=terminal.command("orders")))
        raise StoppedError(2)
    while entry.replaced_by is not None:
        later = journal.entry(entry.replaced_by)
        if later is None:
            break
        told = (
            terminal.translate("Cli", "Order {order} was begun anew as {later}.")
            if entry.state is EntryState.REFUSED
            else terminal.translate("Cli", "The keys of order {order} were redeemed with {later}.")
        )
        terminal.say(told.format(order=entry.id, later=later.id))
        entry = later
    return entry


def _resume(
    options: argparse.Namespace, terminal: Terminal, journal: Journal, entry: Entry, folder: Path
) -> Result:
    from wizard.service.errors import ServiceError

    receipt = receipt_of(entry)
    if receipt is not None:
        return Result(REDEEMED, entry.id, receipt=receipt, practice=is_practice(entry))
    terminal.underway = as_it_stands(entry)
    if not options.json:
        _introduce(terminal, entry)
    if terminal.underway.result == REJECTED:
        terminal.say(
            terminal.translate("Cli", "This order was refused before: nothing was redeemed with it.")
        )
        return terminal.underway
    try:
        with open_service(terminal, folder, entry.order.service, entry.order.account) as service:
            if not entry.needs_keys:
                result = _find_out(terminal, journal, service, entry)
                if result is not None:
                    return result
            return _with_keys_again(options, terminal, journal, service, journal.entry(entry.id) or entry)
    except ServiceError as error:
        terminal.problem(error.problem)
        return as_it_stands(journal.entry(entry.id) or entry, error.problem.code)


def _introduce(terminal: Terminal, entry: Entry) -> None:
    told = terminal.translate("Cli", "Order {order}, begun {time}: {summary}")
    time = terminal.speech.time(entry.begun_at)
    summary = render.entry(terminal, entry)
    terminal.say(told.format_map({"order": entry.id, "time": time, "summary": summary}))


def _find_out(
    terminal: Terminal, journal: Journal, service: ActivationService, entry: Entry
) -> Result | None:
    """Learn the outcome, sending the order again where it had none; None when its keys are needed again."""
    from wizard.orders.redemption import find_out

    outcome = patiently(
        terminal, service.address, lambda: find_out(journal, service, journal.entry(entry.id) or entry)
    )
    if outcome.keys_needed:
        return None
    return told(terminal, journal, entry.id, outcome)


def _with_keys_again(
    options: argparse.Namespace,
    terminal: Terminal,
    journal: Journal,
    service: ActivationService,
    entry: Entry,
) -> Result:
    """The order can only go on as a new one, with the same keys: they are known by their endings alone."""
    from wizard.contract import Code

    code = entry.code or Code.QUOTE_EXPIRED
    terminal.underway = waiting = Result(PAUSED, entry.id, code)
    needed = terminal.translate(
        "Cli",
        "Nothing was redeemed. The review of this order no longer holds, so a new one has to be made. Its"
        " keys are needed again, because this computer keeps only their endings: {endings}",
    )
    terminal.say(needed.format(endings=render.endings(entry)))
    if not options.yes and (options.json or "-" in options.keys):
        terminal.say(
            terminal.translate(
                "Cli", "A new review cannot be agreed to with --json or -, unless you add --yes."
            )
        )
        return waiting
    try:
        given = keys_from(terminal, options.keys)
    except UnreadLinesError:
        return waiting
    if not given and options.yes:
        return waiting
    given = given or KeyQuestions(terminal, KeyFormat.of(service.info().key_format)).ask()
    texts = _in_order(given, entry.order.endings)
    if texts is None:
        terminal.say(terminal.translate("Cli", "These are not the keys of this order, so nothing was sent."))
        return waiting
    terminal.underway = None
    result = OrderWalk(_wish(options, entry, texts), terminal, journal, service).walk()
    return result if result.order else replace(result, order=entry.id)


def _in_order(given: tuple[str, ...], endings: tuple[str, ...]) -> tuple[str, ...] | None:
    """The keys as the order had them, None where they are others."""
    if sorted(map(ending, given)) != sorted(endings):
        return None
    return tuple(sorted(given, key=lambda text: endings.index(ending(text))))


def _wish(options: argparse.Namespace, entry: Entry, texts: tuple[str, ...]) -> Wish:
    order = entry.order
    return Wish(
        action=order.action,
        customer=order.customer.id,
        subscription=order.subscription_id,
        keys=texts,
        reference=order.reference,
        account=order.account,
        yes=options.yes,
        json=options.json,
    )
