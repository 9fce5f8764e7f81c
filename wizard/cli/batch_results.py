"""`product-key batch plan`, `status` and `results`: plans for people and as JSON, and the files of a run."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from wizard.cli.advice import say_problem
from wizard.cli.batch import Opened, open_batch, planned
from wizard.cli.colors import Tone
from wizard.cli.exit_codes import DONE, FAILED, UNSETTLED
from wizard.cli.options import keep_existing
from wizard.cli.order_terminal import OrderTerminal
from wizard.cli.terminal import Terminal
from wizard.messages.batch_results import BatchResultWords
from wizard.messages.batches import held, keys_and_customers, message, order_state
from wizard.messages.file_names import why_unwritten
from wizard.messages.lists import file_name
from wizard.orders.batches.guided_results import guided_receipts
from wizard.orders.batches.models import (
    Existing,
    OrderState,
    Plan,
    PlannedKey,
    PlannedOrder,
    Question,
    totals_of,
)
from wizard.orders.batches.new_customers import unknown_customers
from wizard.orders.batches.recalling import recalled_plan
from wizard.orders.batches.records import OPEN
from wizard.orders.batches.results import Printer, write_list, write_receipts, write_results


def plan(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Plan a list, print the plan and save it where that was asked for. Returns the exit code."""
    if options.save:
        sources = filter(None, (options.list, options.customers, options.choose))
        keep_existing(terminal, options.save, *sources, overwrite=options.overwrite)
    with open_batch(options, terminal) as opened:
        planning = planned(options, terminal, opened)
        found = planning.plan
        if options.json:
            print_json(terminal, found)
        else:
            show_plan(terminal, planning.known_plan)
            say_options(terminal, found)
        if found.stopped_by is not None:
            say_problem(terminal, found.stopped_by)
        if options.save:
            try:
                planning.save(Path(options.save))
            except OSError as error:
                text = terminal.phrase("The plan could not be saved as {name}: {reason}")
                reason = why_unwritten(terminal.speech, error)
                terminal.say(text.format(name=file_name(options.save), reason=reason))
                return FAILED
    return _planned_code(found)


def _planned_code(found: Plan) -> int:
    """Return 0 if every key is ready, 3 for a plan that stopped, else 1."""
    if found.stopped_by is not None:
        return UNSETTLED
    done = (OrderState.READY, OrderState.REDEEMED)
    return DONE if all(order.state in done for order in found.orders) else FAILED


def status(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Print how a list is doing, as the ledger knows it. Returns the exit code."""
    with open_batch(options, terminal) as opened:
        plan = recalled_plan(opened.ordering, opened.ledger, opened.batch_list)
    if options.json:
        print_json(terminal, plan)
    elif plan.batch is None:
        show_totals(terminal, plan)
    else:
        show_plan(terminal, plan)
    if plan.batch is None:
        text = terminal.phrase("This list hasn’t been run yet. To see what it would do: {command}")
        terminal.say(text.format(command=terminal.service_command("batch", "plan", options.list)))
    return _exit_code(plan)


def results(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Write the results of a list as the ledger knows them. Returns the exit code."""
    keep_existing(terminal, options.output, options.list, overwrite=options.overwrite)
    try:
        with open_batch(options, terminal) as opened:
            plan = recalled_plan(opened.ordering, opened.ledger, opened.batch_list)
            words = _words(terminal, opened)
            write_list(opened.batch_list, plan, words, Path(options.output), full_keys=options.show_keys)
            if options.receipts:
                guided = guided_receipts(plan, opened.ordering.journal())
                write_receipts(plan, words, Path(options.receipts), _printer(terminal, opened), guided)
    except OSError as error:
        _say_unwritten(terminal, options.output, error)
        return FAILED
    if options.json:
        print_json(terminal, plan)
    return _exit_code(plan)


def write(options: argparse.Namespace, terminal: OrderTerminal, opened: Opened, plan: Plan) -> None:
    """Write the results of a run, and say where they are."""
    folder = Path(options.results) if options.results else None
    guided = guided_receipts(plan, opened.ordering.journal())
    try:
        written = write_results(
            opened.batch_list, plan, _words(terminal, opened), folder, _printer(terminal, opened), guided
        )
    except OSError as error:
        _say_unwritten(terminal, str(folder or opened.batch_list.name), error)
        command = terminal.service_command("batch", "results", options.list, "--output", "FILE")
        terminal.tell("Nothing is lost. To write the results again: {command}", command=command)
        return
    terminal.tell("The results are in {folder}", folder=written.list.parent)


def _words(terminal: OrderTerminal, opened: Opened) -> BatchResultWords:
    return BatchResultWords(terminal.speech, practice=opened.ordering.practicing)


def _printer(terminal: OrderTerminal, opened: Opened) -> Printer | None:
    """Return a printer of PDFs; None on a computer that lacks what Qt needs for them."""
    try:
        from wizard.printing.batch_pdf import BatchPrinter
    except ImportError:
        terminal.tell("PDF is not possible on this computer, so the receipts are written as text.")
        return None
    return BatchPrinter(terminal.speech, practice=opened.ordering.practicing)


def _say_unwritten(terminal: OrderTerminal, name: str, error: OSError) -> None:
    text = terminal.phrase("The results could not be written to {name}: {reason}")
    terminal.say(text.format(name=file_name(name), reason=why_unwritten(terminal.speech, error)))


def _exit_code(plan: Plan) -> int:
    unsaved = (one.state is OrderState.REDEEMED and not one.receipt_id for one in plan.orders)
    if any(unsaved) or any(order.state in OPEN for order in plan.orders):
        return UNSETTLED
    return DONE if all(order.state is OrderState.REDEEMED for order in plan.orders) else FAILED


_MARKS: Final = {
    OrderState.READY: "✓",
    OrderState.REDEEMED: "✓",
    OrderState.TO_DECIDE: "?",
    OrderState.UNKNOWN: "?",
    OrderState.MICROSOFT: "→",
}
_FEW: Final = 3  # rows that are named each
_TONES: Final = {"✓": Tone.GOOD, "?": Tone.DOUBT}


def show_plan(terminal: Terminal, plan: Plan) -> None:
    """Print a line for each order of a plan, then what there is in all."""
    for order in plan.orders:
        mark = _MARKS.get(order.state, "✗")
        for number, line in enumerate(_lines(terminal, order)):
            first = f"{mark} " if number == 0 else "  "
            terminal.out(line, first, "    ", _TONES.get(mark, Tone.BAD) if number == 0 else None)
    terminal.out()
    show_totals(terminal, plan)


def show_totals(terminal: Terminal, plan: Plan) -> None:
    """Print the number of keys in each state, and what the ready ones hold."""
    speech = terminal.speech
    counts = plan.keys
    terminal.out(keys_and_customers(speech, counts.total(), plan.customers))
    for state in OrderState:
        if counts[state]:
            terminal.out(f"{order_state(speech, state)}: {speech.keys(counts[state])}", "  ")
    for total in plan.totals:
        terminal.out(" · ".join((total.product, *held(speech, total))), "  ")


def say_options(terminal: Terminal, plan: Plan) -> None:
    """Say which options decide what a plan leaves to people."""
    options = tuple(dict.fromkeys(_options(plan)))
    if options:
        text = terminal.phrase("To decide, run the command again with one or more of: {options}")
        terminal.say(text.format(options=", ".join(options)))


def _options(plan: Plan) -> Iterator[str]:
    waiting = plan.in_state(OrderState.TO_DECIDE)
    matches = [one for one in waiting if one.question is Question.MATCH]
    for order in waiting:
        match order.question:
            case Question.MATCH:
                row = str(order.rows[0]) if len(matches) <= _FEW else "ROW"
                yield f"--accept-match {row}"
            case Question.WARNING:
                yield from (f"--accept-warnings {one.code}" for one in order.warnings)
            case Question.USE if plan.existing is Existing.ASK:
                yield "--existing add|extend|new"
    if any(unknown_customers(plan)):
        yield "--create-customers"
    if waiting:
        yield "--choose FILE"


def _lines(terminal: Terminal, order: PlannedOrder) -> Iterator[str]:
    speech = terminal.speech
    customer = order.customer.name if order.customer and order.question is not Question.MATCH else ""
    parts = [speech.licenses(order.licenses)] if order.licenses is not None else []
    parts += [speech.months(order.months)] if order.months is not None else []
    endings = " ".join(f"…{key.ending}" for key in order.keys[:3]) + (" …" if len(order.keys) > 3 else "")
    row = terminal.phrase("row {rows}", rows=_rows(order))
    yield " · ".join(filter(None, (customer or order.named.label, row, endings, order.product, *parts)))
    said = message(speech, order)
    yield f"{order_state(speech, order.state)}: {said}" if said else order_state(speech, order.state)


def _rows(order: PlannedOrder) -> str:
    """``2–4, 7``: rows without gaps as one."""
    parts: list[list[int]] = []
    for row in sorted(order.rows):
        if parts and row == parts[-1][-1] + 1:
            parts[-1][1:] = [row]
        else:
            parts.append([row])
    return ", ".join("–".join(map(str, part)) for part in parts)


def print_json(terminal: Terminal, plan: Plan, **more: Any) -> None:
    """Print one object a key, in the order of the list, and a last one with totals."""
    pairs = sorted(
        ((key, order) for order in plan.orders for key in order.keys), key=lambda one: one[0].number
    )
    for key, order in pairs:
        terminal.json(_record(order, key))
    counts = {str(state): count for state, count in plan.keys.items()}
    redeemed = totals_of(plan.in_state(OrderState.READY, OrderState.REDEEMED))
    totals = {
        "keys": plan.keys.total(),
        "customers": plan.customers,
        "states": counts,
        "products": [dict(total._asdict()) for total in redeemed],
    }
    stopped = plan.stopped_by.code if plan.stopped_by else None
    terminal.json({"totals": totals, "batch": plan.batch, "code": stopped, **more})


def _record(order: PlannedOrder, key: PlannedKey) -> dict[str, object]:
    problem = key.problem or order.problem
    receipt = order.receipt
    after = receipt.after if receipt else None
    code = order.question if order.question is not None else problem.code if problem else None
    return {
        "row": key.row,
        "customer": order.customer_name,
        "customer_id": order.customer.id if order.customer else None,
        "ending": key.ending,
        "state": order.key_state(key),
        "action": order.action,
        "subscription": after.subscription_id if after else order.subscription_id,
        "receipt": order.receipt_id or None,
        "code": code,
    }
