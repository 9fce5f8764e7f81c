"""`product-key redeem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.cli.order_flow import OrderWalk
from wizard.cli.order_prompts import Wish
from wizard.cli.result import Result, finish, stopped_by
from wizard.cli.session import account_name, data_folder, open_journal, open_service
from wizard.cli.terminal import StoppedError

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal


def redeem(options: argparse.Namespace, terminal: Terminal) -> int:
    """Take keys to licenses: review, ask, redeem, receipt. Answers the exit code."""
    _refuse_contradictions(options, terminal)
    return finish(terminal, _redeem(options, terminal), as_json=options.json)


def _redeem(options: argparse.Namespace, terminal: Terminal) -> Result:
    from wizard.orders.journal import JournalError
    from wizard.service.errors import ServiceError

    wish = Wish(
        action=options.action,
        customer=options.customer,
        subscription=options.subscription,
        keys=tuple(options.keys),
        reference=options.reference,
        account=account_name(options),
        yes=options.yes,
        json=options.json,
    )
    folder = data_folder(options.data_dir)
    try:
        with open_journal(terminal, folder) as journal:
            journal.check_writable()  # said before anything is asked
            with open_service(terminal, folder, options.service, options.account) as service:
                return OrderWalk(wish, terminal, journal, service).walk()
    except (ServiceError, JournalError) as error:
        terminal.problem(error.problem)
        return stopped_by(error.problem)


def _refuse_contradictions(options: argparse.Namespace, terminal: Terminal) -> None:
    """Raise StoppedError where the command line cannot be meant as it stands."""
    from wizard.orders.redemption import fits_as_reference

    if (options.json or "-" in options.keys) and not options.yes:
        terminal.say(terminal.translate("Cli", "--json and - cannot ask you anything, so they need --yes."))
    elif options.action == "new" and options.subscription:
        terminal.say(
            terminal.translate(
                "Cli",
                "A new subscription has no id yet: leave out --subscription, or choose another --action.",
            )
        )
    elif not fits_as_reference(options.reference):
        terminal.say(
            terminal.translate(
                "Cli",
                "The reference has up to 100 printable characters, and no product key: it is kept with the"
                " order.",
            )
        )
    else:
        return
    terminal.say(terminal.translate("Cli", "Nothing was done."))
    raise StoppedError(2)
