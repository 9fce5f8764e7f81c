"""`product-key orders`: what was begun on this computer, and what came of it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from wizard.cli import render
from wizard.cli.result import may_be_tried_again
from wizard.cli.session import data_folder, open_journal
from wizard.orders.redemption import receipt_of

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal
    from wizard.orders.journal import Entry

COLUMNS = (
    *("order", "state", "begun_at", "service", "customer_id", "customer", "action"),
    *("subscription_id", "endings", "reference", "code", "receipt", "replaced_by"),
)


def orders(options: argparse.Namespace, terminal: Terminal) -> int:
    """List the orders of this computer, the latest first. Answers the exit code."""
    from wizard.orders.journal import JournalError

    try:
        with open_journal(terminal, data_folder(options.data_dir)) as journal:
            entries = journal.entries()
    except JournalError as error:
        terminal.problem(error.problem)
        return 3 if may_be_tried_again(error.problem) else 1
    if options.csv:
        terminal.line(_line(COLUMNS))
    for entry in entries:
        if options.json:
            terminal.json(_record(entry))
        elif options.csv:
            terminal.line(_line(_cells(entry)))
        else:
            _print(terminal, entry)
    if not entries:
        terminal.say(terminal.translate("Cli", "There are no orders on this computer yet."))
    return 0


def _print(terminal: Terminal, entry: Entry) -> None:
    terminal.out(f"{entry.id}  {terminal.speech.time(entry.begun_at)}  {_state(terminal, entry)}")
    terminal.out(render.entry(terminal, entry), "  ")
    if entry.unfinished or entry.needs_keys:
        goes_on = terminal.translate("Cli", "To go on: {command}")
        terminal.out(goes_on.format(command=terminal.command("resume", entry.id)), "  ")


def _state(terminal: Terminal, entry: Entry) -> str:
    from wizard.orders.journal import EntryState

    if entry.replaced_by is not None:
        if entry.state is not EntryState.REFUSED:
            done = terminal.translate("Cli", "settled: its keys were redeemed with {order}")
            return done.format(order=entry.replaced_by)
        return terminal.translate("Cli", "begun anew as {order}").format(order=entry.replaced_by)
    if entry.needs_keys:
        return terminal.translate("Cli", "nothing redeemed yet: needs a new review")
    return {
        EntryState.BEGUN: terminal.translate("Cli", "outcome not known yet"),
        EntryState.PAUSED: terminal.translate("Cli", "paused, nothing redeemed yet"),
        EntryState.UNKNOWN: terminal.translate("Cli", "outcome not known yet"),
        EntryState.REDEEMED: terminal.translate("Cli", "redeemed"),
        EntryState.REFUSED: terminal.translate("Cli", "refused, nothing was redeemed"),
    }[entry.state]


def _record(entry: Entry) -> dict[str, object]:
    """An order as `--json` shows it."""
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
        "receipt": receipt_of(entry),
        "replaced_by": entry.replaced_by,
    }


def _cells(entry: Entry) -> list[str]:
    """An order as a row of `--csv`: of the receipt the id."""
    receipt = receipt_of(entry)
    record = {
        **_record(entry),
        "endings": " ".join(entry.order.endings),
        "receipt": receipt.id if receipt else "",
    }
    return [_harmless(record[column]) for column in COLUMNS]


def _line(cells: tuple[str, ...] | list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()


def _harmless(value: object) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
