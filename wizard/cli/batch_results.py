"""`product-key batch plan`, `batch status` and `batch results`, and the files that a run leaves."""

from __future__ import annotations

import argparse
from pathlib import Path

from wizard.cli.advice import say_problem
from wizard.cli.batch import Opened, open_batch, planned
from wizard.cli.batch_show import print_json, say_options, show_plan, show_totals
from wizard.cli.existing_files import keep_existing
from wizard.cli.order_terminal import OrderTerminal
from wizard.messages.batch_results import BatchResultWords
from wizard.messages.file_faults import why_unwritten
from wizard.messages.lists import file_name
from wizard.orders.batches.guided_results import guided_receipts
from wizard.orders.batches.models import OrderState, Plan
from wizard.orders.batches.recalling import recalled_plan
from wizard.orders.batches.records import OPEN
from wizard.orders.batches.results import (
    Printer,
    write_list,
    write_receipts,
    write_results,
)


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
                return 1
    return _planned_code(found)


def _planned_code(found: Plan) -> int:
    """Return 0 if every key is ready, 3 for a plan that stopped, else 1."""
    if found.stopped_by is not None:
        return 3
    done = (OrderState.READY, OrderState.REDEEMED)
    return 0 if all(order.state in done for order in found.orders) else 1


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
        return 1
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
        return 3
    return 0 if all(order.state is OrderState.REDEEMED for order in plan.orders) else 1
