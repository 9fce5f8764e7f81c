"""`product-key redeem`."""

from __future__ import annotations

import argparse

from wizard.cli.advice import say_problem
from wizard.cli.order_flow import OrderFlow
from wizard.cli.order_prompts import OrderRequest
from wizard.cli.order_terminal import OrderTerminal, Result, finish
from wizard.cli.result import stopped_by
from wizard.cli.session import open_ordering, place_of, say_notice
from wizard.cli.terminal import StoppedError
from wizard.orders.journal import JournalError
from wizard.orders.redemption import fits_as_reference
from wizard.service.errors import ServiceError
from wizard.support.folders import data_folder


def redeem(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Take keys to licenses: review, ask, redeem, receipt. Returns the exit code."""
    _refuse_contradictions(options, terminal)
    return finish(terminal, _redeem(options, terminal), as_json=options.json)


def _redeem(options: argparse.Namespace, terminal: OrderTerminal) -> Result:
    request = OrderRequest(
        action=options.action,
        customer=options.customer,
        subscription=options.subscription,
        keys=tuple(options.keys),
        reference=options.reference,
        yes=options.yes,
        json=options.json,
        accept_unread=options.accept_unread,
    )
    folder = data_folder(options.data_dir)
    try:
        with open_ordering(terminal, folder, place_of(options)) as ordering:
            say_notice(terminal, ordering.journal())
            ordering.journal().check_writable()  # said before anything is asked
            return OrderFlow(request, terminal, ordering).walk()
    except (ServiceError, JournalError) as error:
        say_problem(terminal, error.problem)
        return stopped_by(error.problem)


def _refuse_contradictions(options: argparse.Namespace, terminal: OrderTerminal) -> None:
    """Raise StoppedError where the command line cannot be meant as it stands."""
    if (options.json or "-" in options.keys) and not options.yes:
        terminal.tell("Cli", "--json and - cannot ask you anything, so they need --yes.")
    elif options.action == "new" and options.subscription:
        terminal.tell(
            "Cli", "A new subscription has no id yet: leave out --subscription, or choose another --action."
        )
    elif not fits_as_reference(options.reference):
        terminal.tell(
            "Cli",
            "The reference has up to 100 printable characters, and no product key: it is kept with the"
            " order.",
        )
    else:
        return
    terminal.tell("Cli", "Nothing was done.")
    raise StoppedError(2)
