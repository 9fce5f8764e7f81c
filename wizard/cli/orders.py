"""`product-key orders`: the orders of this computer, with their outcomes."""

from __future__ import annotations

import argparse

from wizard.cli import render
from wizard.cli.exit_codes import DONE
from wizard.cli.session import open_journal
from wizard.cli.terminal import Terminal
from wizard.messages.order_states import order_state
from wizard.messages.receipts import later_rows
from wizard.orders.journal import Entry
from wizard.orders.orders_csv import OrderRecord, keys_csv, orders_csv, whole_orders
from wizard.orders.redemption import receipt_of
from wizard.support.folders import data_folder


def orders(options: argparse.Namespace, terminal: Terminal) -> int:
    """List the orders of this computer, the latest first, and return the exit code."""
    with open_journal(terminal, data_folder(options.data_dir)) as journal:
        entries = journal.entries()
    records = map(OrderRecord.of_entry, entries)
    if options.json:
        for record in records:
            terminal.json(_record(record))
    elif options.csv or options.csv_keys:
        whole = map(OrderRecord.of_order, whole_orders(entries))
        for line in orders_csv(whole) if options.csv else keys_csv(records):
            terminal.line(line)
    else:
        for entry in entries:
            _print(terminal, entry)
    if not entries:
        terminal.tell("There are no orders on this computer yet.")
    return DONE


def _print(terminal: Terminal, entry: Entry) -> None:
    terminal.out(f"{entry.id}  {terminal.speech.time(entry.time)}  {order_state(terminal.speech, entry)}")
    terminal.out(render.entry(terminal, entry), "  ")
    receipt = receipt_of(entry)
    terminal.pairs(later_rows(terminal.speech, receipt) if receipt else (), terminal.out)
    if entry.unfinished or entry.needs_keys:
        goes_on = terminal.phrase("To continue: {command}")
        terminal.out(goes_on.format(command=terminal.command("resume", entry.id)), "  ")


def _record(order: OrderRecord) -> dict[str, object]:
    """Return an order as `--json` prints it."""
    return {
        "order": order.id,
        "state": order.state,
        "begun_at": order.begun_at.isoformat(),
        "service": order.service,
        "customer_id": order.customer.id,
        "customer": order.customer.name,
        "domain": order.customer.domain,
        "action": order.action,
        "subscription_id": order.subscription_id,
        "endings": order.endings,
        "reference": order.reference or None,
        "code": order.code,
        "receipt": order.receipt,
        "replaced_by": order.replaced_by,
    }
