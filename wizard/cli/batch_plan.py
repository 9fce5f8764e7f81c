"""`product-key batch plan`: what a list would do; nothing is redeemed."""

from __future__ import annotations

import argparse
from pathlib import Path

from wizard.cli.advice import say_problem
from wizard.cli.batch import open_batch, planned
from wizard.cli.batch_show import print_json, say_options, show_plan
from wizard.cli.existing_files import keep_existing
from wizard.cli.order_terminal import OrderTerminal
from wizard.messages.file_faults import why_unwritten
from wizard.messages.lists import file_name
from wizard.orders.batches.models import OrderState, Plan


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
    return exit_code(found)


def exit_code(found: Plan) -> int:
    """Return 0 if every key is ready, 3 for a plan that stopped, else 1."""
    if found.stopped_by is not None:
        return 3
    done = (OrderState.READY, OrderState.REDEEMED)
    return 0 if all(order.state in done for order in found.orders) else 1
