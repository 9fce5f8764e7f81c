"""`product-key resume`: ask for the outcome of an order, and complete it."""

from __future__ import annotations

import argparse
from dataclasses import replace

from wizard.cli import render
from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import USAGE
from wizard.cli.keys import KeyQuestions, UnreadLinesError, keys_from
from wizard.cli.order_flow import OrderFlow
from wizard.cli.order_request import OrderRequest
from wizard.cli.order_terminal import PAUSED, REJECTED, OrderTerminal, Result, finish
from wizard.cli.result import current_result, is_practice, report_outcome, report_receipt, stopped_by
from wizard.cli.retry import attempt_patiently
from wizard.cli.session import open_ordering, say_notice
from wizard.cli.terminal import StoppedError, shown
from wizard.contract import Code
from wizard.keys import ending
from wizard.orders.errors import JournalError
from wizard.orders.journal import Entry, EntryState, Journal
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place
from wizard.orders.redemption import difference_of, find_out, receipt_of
from wizard.service.errors import ServiceError
from wizard.support.folders import data_folder


def resume(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Ask for the outcome of an order and finish it. Returns the exit code."""
    try:
        with open_ordering(terminal, data_folder(options.data_dir), Place()) as ordering:
            say_notice(terminal, ordering.journal())
            entry = _entry(options.order, terminal, ordering.journal())
            result = _resume(options, terminal, ordering, entry)
    except JournalError as error:
        say_problem(terminal, error.problem)
        result = stopped_by(error.problem)
    return finish(terminal, result, as_json=options.json)


def _entry(order: str, terminal: OrderTerminal, journal: Journal) -> Entry:
    """The order, or the one that continues with its keys."""
    entry = journal.entry(order)
    if entry is None:
        unknown = terminal.phrase("Order {order} isn’t on this computer. Run {command} to list the orders.")
        terminal.say(unknown.format(order=shown(order, 12), command=terminal.command("orders")))
        raise StoppedError(USAGE)
    while entry.replaced_by is not None:
        later = journal.entry(entry.replaced_by)
        if later is None:
            break
        text = (
            terminal.phrase("Order {order} was restarted as {later}.")
            if entry.state is EntryState.REFUSED
            else terminal.phrase("The keys of order {order} were redeemed with {later}.")
        )
        terminal.say(text.format(order=entry.id, later=later.id))
        entry = later
    return entry


def _resume(options: argparse.Namespace, terminal: OrderTerminal, ordering: Ordering, entry: Entry) -> Result:
    receipt = receipt_of(entry)
    if receipt is not None:
        problem = difference_of(entry, receipt) if entry.differs else None
        return report_receipt(terminal, entry.id, receipt, problem, practice=is_practice(entry))
    terminal.underway = current_result(entry)
    if not options.json:
        introduce(terminal, entry)
    if terminal.underway.result == REJECTED:
        terminal.tell("This order was refused before: nothing was redeemed with it.")
        return terminal.underway
    ordering.resume(entry)
    try:
        if not entry.needs_keys:
            outcome = attempt_patiently(terminal, ordering, entry, find_out)
            if not outcome.keys_needed:
                return report_outcome(terminal, ordering, entry, outcome)
        return _with_keys_again(options, terminal, ordering, ordering.journal().entry(entry.id) or entry)
    except ServiceError as error:
        say_problem(terminal, error.problem)
        return current_result(ordering.journal().entry(entry.id) or entry, error.problem.code)


def introduce(terminal: OrderTerminal, entry: Entry) -> None:
    """Say which order is resumed."""
    time = terminal.speech.time(entry.begun_at)
    summary = render.entry(terminal, entry)
    terminal.tell("Order {order}, begun {time}: {summary}", order=entry.id, time=time, summary=summary)


def _with_keys_again(
    options: argparse.Namespace, terminal: OrderTerminal, ordering: Ordering, entry: Entry
) -> Result:
    """The order can only continue as a new one, with the same keys: they are known by their endings alone."""
    code = entry.code or Code.QUOTE_EXPIRED
    terminal.underway = waiting = Result(PAUSED, entry.id, code)
    terminal.tell(
        "Nothing was redeemed. The review of this order has expired, so it needs a new one. "
        "Please enter its keys again; only the last five characters are kept on this "
        "computer: {endings}",
        endings=render.endings(entry),
    )
    if not options.yes and (options.json or "-" in options.keys):
        terminal.tell("To accept a new review with --json or -, add --yes.")
        return waiting
    try:
        given = keys_from(terminal, options.keys)
    except UnreadLinesError:
        return waiting
    if not given and options.yes:
        return waiting
    ordering.ask_info()
    ordering.learn_key_format()
    given = given or KeyQuestions(terminal, ordering.flow.key_format).ask()
    texts = _in_order(given, entry.order.endings)
    if texts is None:
        terminal.tell("These are not the keys of this order, so nothing was sent.")
        return waiting
    terminal.underway = None
    ordering.flow.keys_needed(*ordering.find_again(entry))
    result = OrderFlow(_request(options, entry, texts), terminal, ordering).walk()
    return result if result.order else replace(result, order=entry.id)


def _in_order(given: tuple[str, ...], endings: tuple[str, ...]) -> tuple[str, ...] | None:
    """The keys as the order had them, None where they are others."""
    if sorted(map(ending, given)) != sorted(endings):
        return None
    return tuple(sorted(given, key=lambda text: endings.index(ending(text))))


def _request(options: argparse.Namespace, entry: Entry, texts: tuple[str, ...]) -> OrderRequest:
    order = entry.order
    return OrderRequest(
        action=order.action,
        customer=order.customer.id,
        subscription=order.subscription_id,
        keys=texts,
        reference=order.reference,
        yes=options.yes,
        json=options.json,
        place=Place.named(order.service, order.account),
    )
