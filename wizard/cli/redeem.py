"""`product-key redeem`."""

from __future__ import annotations

import argparse
from dataclasses import replace

from wizard.cli import guide
from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import USAGE
from wizard.cli.order_flow import OrderFlow
from wizard.cli.order_request import MicrosoftKeysError, OrderRequest
from wizard.cli.order_terminal import OrderTerminal, finish
from wizard.cli.result import stopped_by
from wizard.cli.session import open_ordering, place_given, say_notice
from wizard.cli.terminal import StoppedError
from wizard.orders.errors import JournalError
from wizard.orders.ordering import Ordering
from wizard.orders.redemption import fits_as_reference
from wizard.service.errors import ServiceError
from wizard.support.folders import data_folder


def redeem(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Turn keys into licenses: key, customer, use, review, receipt. Return the exit code."""
    _refuse_contradictions(options, terminal)
    request = OrderRequest(
        action=options.action,
        customer=options.customer,
        subscription=options.subscription,
        keys=tuple(options.keys),
        reference=options.reference,
        yes=options.yes,
        json=options.json,
        place=place_given(options),
        accept_unread=options.accept_unread,
    )
    try:
        with open_ordering(terminal, data_folder(options.data_dir), request.place) as ordering:
            say_notice(terminal, ordering.journal())
            ordering.journal().check_writable()  # said before anything is asked
            return _redeem(request, options, terminal, ordering)
    except (ServiceError, JournalError) as error:
        say_problem(terminal, error.problem)
        return finish(terminal, stopped_by(error.problem), as_json=options.json)


def _redeem(
    request: OrderRequest, options: argparse.Namespace, terminal: OrderTerminal, ordering: Ordering
) -> int:
    """Redeem one order after another until no key is left. Return the highest exit code."""
    code = _one_order(request, options, terminal, ordering)
    while _continues(request, terminal, ordering):
        terminal.underway, terminal.reported, terminal.settled = None, False, code
        request = replace(request, action=None, customer=None, subscription=None, keys=())
        if request.place is not None:
            ordering.flow.pin(request.place)
        code = max(code, _one_order(request, options, terminal, ordering))
    return code


def _one_order(
    request: OrderRequest, options: argparse.Namespace, terminal: OrderTerminal, ordering: Ordering
) -> int:
    try:
        result = OrderFlow(request, terminal, ordering).walk()
    except MicrosoftKeysError:
        ordering.flow.go_on()
        given = {"cloud": None, "product": None, "customer": None, "action": options.action}
        keys = list(ordering.flow.draft.key_texts)
        return guide.guide(argparse.Namespace(**{**vars(options), **given, "keys": keys}), terminal)
    return finish(terminal, result, as_json=request.json)


def _continues(request: OrderRequest, terminal: OrderTerminal, ordering: Ordering) -> bool:
    """Offer the keys that are left as the next order; True if the person wants that."""
    draft = ordering.flow.draft
    left = (*(draft.afterwards if draft.guided is None else ()), *draft.kept)
    if not left or request.yes:
        return False
    endings = terminal.speech.enumerated([f"…{entry.ending}" for entry in left])
    terminal.say()
    wanted = terminal.confirm(terminal.phrase("Not redeemed yet: {keys}. Continue with them?", keys=endings))
    if wanted:
        ordering.flow.new_order()
    return bool(wanted)


def _refuse_contradictions(options: argparse.Namespace, terminal: OrderTerminal) -> None:
    """Raise StoppedError where the command line cannot be meant as it stands."""
    if (options.json or "-" in options.keys) and not options.yes:
        terminal.tell("--json and - cannot ask you anything, so they need --yes.")
    elif options.action == "new" and options.subscription:
        terminal.tell(
            "A new subscription has no id yet: leave out --subscription, or choose another --action."
        )
    elif not fits_as_reference(options.reference):
        terminal.tell(
            "The reference is saved with the order. It can have up to 100 printable characters, and no"
            " product key."
        )
    else:
        return
    terminal.tell("Nothing was done.")
    raise StoppedError(USAGE)
