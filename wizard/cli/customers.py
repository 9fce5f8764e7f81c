"""`product-key customers` and `subscriptions`."""

from __future__ import annotations

import argparse
from contextlib import suppress
from uuid import uuid4

from wizard.cli import render
from wizard.cli.exit_codes import DONE, USAGE
from wizard.cli.session import open_ordering, place_given, place_of
from wizard.cli.terminal import Terminal
from wizard.contract import Correction, CustomerRequest
from wizard.messages.receipts import correction_rows
from wizard.messages.subscriptions import subscription_line
from wizard.orders.errors import JournalError
from wizard.orders.history import learn_changes, read_history
from wizard.orders.ordering import Ordering
from wizard.service.errors import ServiceError
from wizard.support.folders import data_folder


def customers(options: argparse.Namespace, terminal: Terminal) -> int:
    """List the customers the account may act for, or create one. Returns the exit code."""
    if not options.create and (options.name or options.domain or options.country):
        text = terminal.phrase("--name, --domain and --country are for: {command}. Nothing was done.")
        terminal.say(text.format(command=terminal.command("customers", "create")))
        return USAGE
    work = _create if options.create else _list
    with open_ordering(terminal, data_folder(options.data_dir), place_of(options)) as ordering:
        _say_practice(options, terminal)
        return work(options, terminal, ordering)


def subscriptions(options: argparse.Namespace, terminal: Terminal) -> int:
    """List a customer's subscriptions. Returns the exit code."""
    with open_ordering(terminal, data_folder(options.data_dir), place_of(options)) as ordering:
        _say_practice(options, terminal)
        return _subscriptions(options, terminal, ordering)


def _say_practice(options: argparse.Namespace, terminal: Terminal) -> None:
    """Say whose customers these are where nobody named a service."""
    if place_given(options) is None and not options.json:
        terminal.tell(
            "This is the practice service: nothing here is real. For another service, add --service ADDRESS."
        )


def _list(options: argparse.Namespace, terminal: Terminal, ordering: Ordering) -> int:
    found = ordering.all_customers(options.search)
    for customer in found:
        if options.json:
            terminal.json(customer)
        else:
            terminal.out(render.customer(terminal, customer))
    if not found:
        terminal.tell("No customer was found that this account may act for.")
    return DONE


def _create(options: argparse.Namespace, terminal: Terminal, ordering: Ordering) -> int:
    if not (options.name and options.domain and options.country):
        terminal.tell("A new customer needs --name, --domain and --country; none was created.")
        return USAGE
    try:
        request = CustomerRequest(options.name, options.domain.lower(), options.country.upper())
    except ValueError:
        terminal.tell(
            "No customer was created: the name has up to 200 letters, the domain is one such as"
            " example.com, and the country is a two-letter code such as NL."
        )
        return USAGE
    customer = ordering.create_customer(request, str(uuid4()))
    if options.json:
        terminal.json(customer)
    else:
        terminal.tell("The customer was created:")
        terminal.out(render.customer(terminal, customer))
    return DONE


def _subscriptions(options: argparse.Namespace, terminal: Terminal, ordering: Ordering) -> int:
    try:
        found = ordering.subscriptions(options.customer)
    except ServiceError:
        _corrections(ordering, None)  # a customer that was erased is told with its orders alone
        raise
    changed = [] if options.json else _corrections(ordering, options.customer)
    for state in found:
        if options.json:
            terminal.json(state)
            continue
        terminal.out(f"{state.subscription_id}  {subscription_line(terminal.speech, state)}")
        own = [one for one in changed if one.after.subscription_id == state.subscription_id]
        terminal.pairs(correction_rows(terminal.speech, own), terminal.out)
    if not found:
        terminal.tell("This customer has no subscriptions.")
    return DONE


def _corrections(ordering: Ordering, customer_id: str | None) -> list[Correction]:
    """Return what the vendor changed for a customer or all, and save it with the orders of this computer.

    None where the history cannot be had: the list of subscriptions is worth having without it.
    """
    try:
        receipts = read_history(ordering.service(), customer_id)
    except ServiceError:
        return []
    with suppress(JournalError):
        learn_changes(ordering.journal(), ordering.address, receipts)
    return [correction for receipt in reversed(receipts) for correction in receipt.corrections]
