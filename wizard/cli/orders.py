"""`product-key orders` and `resume`: what was begun on this computer, and what came of it."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli.keys import ask_for_keys, keys_from
from wizard.cli.redeem import OrderWalk, Wish, refuse_silent_questions, told
from wizard.cli.result import PAUSED, REDEEMED, REJECTED, Result, finish, stopped_by
from wizard.cli.session import data_folder, open_journal, open_service
from wizard.cli.waiting import patiently
from wizard.contract import Code
from wizard.journal import EntryState
from wizard.keys import ending, find

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal
    from wizard.contract import Receipt
    from wizard.journal import Entry, Journal
    from wizard.service.protocol import ActivationService


def orders(options: argparse.Namespace, terminal: Terminal) -> int:
    """List the orders of this computer, the latest first. Answers the exit code."""
    from wizard.journal import JournalError

    try:
        with open_journal(terminal, data_folder(options.data_dir)) as journal:
            entries = journal.entries()
    except JournalError as error:
        terminal.problem(error.problem)
        return 1
    if options.json:
        for entry in entries:
            terminal.json(_record(entry))
    elif options.csv:
        _print_csv(entries)
    elif not entries:
        terminal.say(terminal.translate("Cli", "There are no orders on this computer yet."))
    else:
        for entry in entries:
            _print(terminal, entry)
    return 0


def resume(options: argparse.Namespace, terminal: Terminal) -> int:
    """Ask what came of an order and finish it. Answers the exit code."""
    from wizard.journal import JournalError
    from wizard.service.errors import ServiceError

    refuse_silent_questions(options, terminal)
    folder = data_folder(options.data_dir)
    try:
        with open_journal(terminal, folder) as journal:
            entry = journal.entry(options.order)
            if entry is None:
                unknown = terminal.translate(
                    "Cli", "There is no order {order} on this computer. {command} lists those there are."
                )
                named = ending(options.order) if find(options.order).candidates else options.order[:40]
                terminal.say(unknown.format(order=named, command="product-key orders"))
                return 2
            result = _resume(options, terminal, journal, entry, folder)
    except (ServiceError, JournalError) as error:
        terminal.problem(error.problem)
        result = stopped_by(error.problem, options.order)
    return finish(terminal, result, as_json=options.json)


def _resume(
    options: argparse.Namespace, terminal: Terminal, journal: Journal, entry: Entry, folder: Path
) -> Result:
    if entry.receipt is not None:
        return Result(REDEEMED, entry.id, None, None, _receipt(entry.receipt))
    if not entry.unfinished and not entry.needs_keys:
        terminal.say(terminal.translate("Cli", "This order was refused before, and nothing was redeemed."))
        return Result(REJECTED, entry.id, entry.code)
    with open_service(terminal, folder, entry.order.service, entry.order.account) as service:
        if not entry.needs_keys:
            result = _find_out(terminal, journal, service, entry)
            if result is not None:
                return result
        return _with_keys_again(options, terminal, journal, service, entry)


def _find_out(
    terminal: Terminal, journal: Journal, service: ActivationService, entry: Entry
) -> Result | None:
    """Learn the outcome, sending the order again where it had none; None when its keys are needed again."""
    from wizard.redeeming import find_out

    outcome = patiently(terminal, service.address, lambda: find_out(journal, service, entry))
    return None if outcome.keys_needed else told(terminal, entry.id, outcome)


def _with_keys_again(
    options: argparse.Namespace,
    terminal: Terminal,
    journal: Journal,
    service: ActivationService,
    entry: Entry,
) -> Result:
    """The order can only go on as a new one, with the same keys: they are known by their endings alone."""
    endings = ", ".join(f"…{one}" for one in entry.order.endings)
    needed = terminal.translate(
        "Cli",
        "Nothing was redeemed. The review of this order no longer holds, so a new one is made;"
        " its keys are needed again, because this computer keeps only their endings: {endings}",
    )
    terminal.say(needed.format(endings=endings))
    given = keys_from(options.keys)
    if not given and options.yes:
        return Result(PAUSED, entry.id, entry.code or Code.QUOTE_EXPIRED)
    given = given or ask_for_keys(terminal, None, service.address)
    if sorted(map(ending, given)) != sorted(entry.order.endings):
        terminal.say(terminal.translate("Cli", "These are not the keys of this order, so nothing was sent."))
        return Result(REJECTED, entry.id, Code.REQUEST_INVALID)
    wish = Wish(
        action=entry.order.action,
        customer=entry.order.customer.id,
        subscription=entry.order.subscription_id,
        keys=given,
        reference=entry.order.reference,
        account=entry.order.account,
        yes=options.yes,
        json=options.json,
    )
    return OrderWalk(wish, terminal, journal, service).walk()


def _receipt(document: str) -> Receipt:
    import msgspec

    from wizard.contract import Receipt

    return msgspec.json.decode(document, type=Receipt)


def _print(terminal: Terminal, entry: Entry) -> None:
    speech = terminal.speech
    words = {
        EntryState.BEGUN: terminal.translate("Cli", "outcome not known yet"),
        EntryState.PAUSED: terminal.translate("Cli", "paused"),
        EntryState.UNKNOWN: terminal.translate("Cli", "outcome not known yet"),
        EntryState.REDEEMED: terminal.translate("Cli", "redeemed"),
        EntryState.REFUSED: terminal.translate("Cli", "refused, nothing was redeemed"),
    }
    order = entry.order
    terminal.out(f"{entry.id}  {speech.time(entry.begun_at)}  {words[entry.state]}")
    endings = ", ".join(f"…{one}" for one in order.endings)
    parts = [order.customer.name, speech.action(order.action).title, endings, order.reference, order.service]
    terminal.out(f"  {' · '.join(filter(None, parts))}")
    if entry.unfinished or entry.needs_keys:
        terminal.out(f"  product-key resume {entry.id}")


def _record(entry: Entry) -> dict[str, object]:
    """An order as `--json` and `--csv` show it."""
    order = entry.order
    return {
        "order": entry.id,
        "state": entry.state,
        "begun_at": entry.begun_at.isoformat(),
        "service": order.service,
        "customer_id": order.customer.id,
        "customer": order.customer.name,
        "action": order.action,
        "subscription_id": order.subscription_id,
        "endings": order.endings,
        "reference": order.reference or None,
        "code": entry.code,
        "receipt": _receipt(entry.receipt) if entry.receipt else None,
    }


def _print_csv(entries: tuple[Entry, ...]) -> None:
    columns = [
        *("order", "state", "begun_at", "service", "customer_id", "customer", "action"),
        *("subscription_id", "endings", "reference", "code", "receipt"),
    ]
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for entry in entries:
        receipt = _receipt(entry.receipt).id if entry.receipt else ""
        record = {**_record(entry), "endings": " ".join(entry.order.endings), "receipt": receipt}
        writer.writerow(_harmless(record[column]) for column in columns)


def _harmless(value: object) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
