"""`product-key guide`: Microsoft keys, redeemed by the person in the browser and noted here."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from wizard import keys
from wizard.cli import guide_keys, guide_show, render
from wizard.cli.advice import say_problem
from wizard.cli.guide_walk import GuideWalk
from wizard.cli.guide_way import choose_way
from wizard.cli.order_terminal import OrderTerminal, finish
from wizard.cli.result import as_it_stands, may_be_tried_again
from wizard.cli.session import open_journal
from wizard.cli.terminal import StoppedError
from wizard.messages import guide as texts
from wizard.microsoft import Plan, Product
from wizard.support.folders import data_folder

if TYPE_CHECKING:
    import argparse

    from wizard.contract import CustomerRef
    from wizard.orders.guided_record import KeyRecord
    from wizard.orders.journal import Entry, Journal, JournalError


def guide(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Show the way, and go it key after key. Answers the exit code."""
    from wizard.contract import Action

    chosen = choose_way(options, terminal)
    if options.json:
        guide_show.plan_json(terminal, chosen)
        guide_keys.keys_given(terminal, options.keys)
        return 0
    if "-" in options.keys:
        terminal.say(
            terminal.translate("Cli", "This asks you what the page says, so keys cannot come from -.")
        )
        return 2
    given = guide_keys.keys_given(terminal, options.keys)
    if chosen.product is Product.CONSUMER or not (chosen.needs_key or given):
        _show_only(terminal, chosen, options.customer)
        return 0
    if chosen.action is Action.REACTIVATE:
        _show_only(terminal, chosen, options.customer)
        _lead_to_extending(terminal, chosen)
        return 0
    return _with_journal(options, terminal, chosen, given)


def resume(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Ask what came of a guided key; any other order is resumed at its service. Answers the exit code."""
    from wizard.cli import resume as other
    from wizard.orders.journal import JournalError

    folder = data_folder(options.data_dir)
    entry = None
    with suppress(JournalError), open_journal(terminal, folder) as journal:  # whoever resumes it says why
        entry = _guided(journal, options.order)
    if entry is None:
        return other.resume(options, terminal)
    try:
        with open_journal(terminal, folder) as journal:
            return _resume(options, terminal, journal, entry)
    except JournalError as error:
        return _without_journal(terminal, error)


def _with_journal(
    options: argparse.Namespace, terminal: OrderTerminal, chosen: Plan, given: tuple[str, ...]
) -> int:
    from wizard.orders.guided_record import GuidedOrder
    from wizard.orders.journal import JournalError

    try:
        with open_journal(terminal, data_folder(options.data_dir)) as journal:
            journal.check_writable()  # said before anything is asked
            customer = _customer(options.customer, terminal, journal)
            _agree_on_customer(terminal, customer)
            order = GuidedOrder(journal, chosen, customer)
            endings = guide_keys.wanted(terminal, order, given or _asked(terminal))
            if not endings:
                terminal.say(terminal.translate("Cli", "There is no key left to redeem here."))
                return 0
            guide_show.plan(terminal, chosen)
            return GuideWalk(terminal, order).walk(endings)
    except JournalError as error:
        return _without_journal(terminal, error)


def _without_journal(terminal: OrderTerminal, error: JournalError) -> int:
    say_problem(terminal, error.problem)
    return 3 if may_be_tried_again(error.problem) else 1


def _asked(terminal: OrderTerminal) -> tuple[str, ...]:
    """The keys that are typed.

    Raises StoppedError (exit code 2) where there are none.
    """
    found = guide_keys.keys_asked(terminal)
    if not found:
        terminal.say(terminal.translate("Cli", "No key was entered, so nothing was done."))
        guide_show.help_lines(terminal)
        raise StoppedError(2)
    return found


def _customer(name: str | None, terminal: OrderTerminal, journal: Journal) -> CustomerRef:
    """Whom the keys are for: named, or chosen from those before, or typed.

    Raises StoppedError (exit code 2) where nobody says.
    """
    from wizard.orders.guided_record import customer_called, customers

    known = customers(journal)
    if name is None and known:
        another = terminal.translate("Cli", "another customer")
        chosen = terminal.choose(
            terminal.translate("Cli", "Which customer are the keys for?"),
            (*known, None),
            lambda one: one.name if one is not None else another,
        )
        if chosen is not None:
            return chosen
    given = name if name is not None else terminal.ask(terminal.translate("Cli", "Customer, name or domain:"))
    try:
        if given is None or keys.contains_key(given):
            raise ValueError("no customer")
        return customer_called(given)
    except ValueError:
        terminal.say(
            terminal.translate("Cli", "A customer has a name of up to 200 characters. Nothing was done.")
        )
        raise StoppedError(2) from None


def _agree_on_customer(terminal: OrderTerminal, customer: CustomerRef) -> None:
    """Warn of the wrong customer before anything is opened.

    Raises StoppedError: exit code 1 for no, 2 where nobody answers.
    """
    terminal.message(texts.right_customer(terminal.speech, customer.name))
    question = terminal.translate("Cli", "Go on for {customer}?")
    agreed = terminal.confirm(question.format(customer=customer.name))
    if not agreed:
        terminal.say(terminal.translate("Cli", "Nothing was done."))
        raise StoppedError(2 if agreed is None else 1)


def _show_only(terminal: OrderTerminal, chosen: Plan, customer: str | None) -> None:
    """A way without a key to note: nothing is asked."""
    if customer is not None and chosen.product is not Product.CONSUMER:
        terminal.message(texts.right_customer(terminal.speech, customer, chosen))
        terminal.say()
    guide_show.plan(terminal, chosen)


def _lead_to_extending(terminal: OrderTerminal, chosen: Plan) -> None:
    words = ("--cloud", chosen.cloud, "--product", chosen.product, "--action", "extend")
    told = terminal.translate("Cli", "To try the key for extending: {command}")
    terminal.say()
    terminal.say(told.format(command=terminal.command("guide", *words, "KEY")))


def _guided(journal: Journal, identity: str) -> Entry | None:
    from wizard.orders.guided_record import SERVICE

    entry = journal.entry(identity)
    return entry if entry is not None and entry.order.service == SERVICE else None


def _resume(options: argparse.Namespace, terminal: OrderTerminal, journal: Journal, entry: Entry) -> int:
    from wizard.messages.guide_receipt import outcome_text
    from wizard.orders.guided_record import GuidedOrder, plan_of, record_of

    record = record_of(entry)
    told = terminal.translate("Cli", "Order {order}, begun {time}: {summary}")
    time = terminal.speech.time(entry.begun_at)
    summary = render.entry(terminal, entry)
    terminal.say(told.format_map({"order": entry.id, "time": time, "summary": summary}))
    if not record.unfinished:
        terminal.say(outcome_text(terminal.speech, record))
        return 0 if record.redeemed else 1
    known = plan_of(record)
    if known is None or options.json or options.yes:
        return finish(terminal, as_it_stands(entry), as_json=options.json)
    order = GuidedOrder(journal, known, record.customer)
    left = _left(order.take_up(record.order), record)
    _tell_left(terminal, left)
    _agree_on_customer(terminal, record.customer)
    guide_show.plan(terminal, known)
    return GuideWalk(terminal, order).go_on(left)


def _left(known: tuple[KeyRecord, ...], named: KeyRecord) -> tuple[KeyRecord, ...]:
    """The keys of an order that are still to come: the one that was named first, then those in doubt."""
    left = [key for key in known if key.unfinished]
    return tuple(sorted(left, key=lambda key: (key.entry != named.entry, not key.in_doubt)))


def _tell_left(terminal: OrderTerminal, left: tuple[KeyRecord, ...]) -> None:
    if len(left) > 1:
        told = terminal.translate("Cli", "Still to come in this order, each in its turn: {endings}")
        terminal.say(told.format(endings=", ".join(f"…{key.ending}" for key in left)))
