"""`product-key guide`: Microsoft keys, redeemed by the person in the browser and recorded here."""

from __future__ import annotations

import argparse
from contextlib import suppress

from wizard.cli import guide_keys, guide_show
from wizard.cli import resume as service_resume
from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import DONE, FAILED, USAGE
from wizard.cli.guide_walk import GuideWalk
from wizard.cli.order_terminal import OrderTerminal, exit_code_of, finish
from wizard.cli.result import current_result
from wizard.cli.session import open_journal
from wizard.cli.terminal import StoppedError
from wizard.contract import Action, CustomerRef
from wizard.keys import contains_key
from wizard.messages import guide as texts
from wizard.messages.guide_receipt import outcome_text
from wizard.microsoft import Plan, Product
from wizard.orders.errors import JournalError
from wizard.orders.guided_order import GuidedOrder
from wizard.orders.guided_record import SERVICE, customers, named_customer, plan_of, record_of
from wizard.orders.journal import Entry, Journal
from wizard.support.folders import data_folder


def guide(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Show the steps, and take them key after key. Return the exit code."""
    chosen = guide_show.choose_plan(options, terminal)
    if options.json:
        guide_show.plan_json(terminal, chosen)
        guide_keys.keys_given(terminal, options.keys)
        return DONE
    if "-" in options.keys:
        terminal.tell("This command asks questions as you go, so it can’t read keys from -.")
        return USAGE
    given = guide_keys.keys_given(terminal, options.keys)
    if chosen.product is Product.CONSUMER or not (chosen.needs_key or given):
        _show_only(terminal, chosen, options.customer)
        return DONE
    if chosen.action is Action.REACTIVATE:
        _show_only(terminal, chosen, options.customer)
        _suggest_extending(terminal, chosen)
        return DONE
    try:
        with open_journal(terminal, data_folder(options.data_dir)) as journal:
            journal.check_writable()  # said before anything is asked
            customer = _customer(options.customer, terminal, journal)
            return _guide(terminal, GuidedOrder(journal, chosen, customer), given)
    except JournalError as error:  # here, as `redeem` leads here too
        say_problem(terminal, error.problem)
        return exit_code_of(error.problem)


def resume(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Ask for the result of a guided key; resume any other order at its service. Return the exit code."""
    folder = data_folder(options.data_dir)
    entry = None
    with suppress(JournalError), open_journal(terminal, folder) as journal:  # `resume` says why
        entry = journal.entry(options.order)
    if entry is None or entry.order.service != SERVICE:
        return service_resume.resume(options, terminal)
    with open_journal(terminal, folder) as journal:
        return _resume(options, terminal, journal, entry)


def _guide(terminal: OrderTerminal, order: GuidedOrder, given: tuple[str, ...]) -> int:
    walk = GuideWalk(terminal, order)
    if not given:
        walk.agree_on_customer()
        given = _typed(terminal)
    order.look_up(given)
    guide_keys.say_redeemed(terminal, order)
    return walk.walk()


def _resume(options: argparse.Namespace, terminal: OrderTerminal, journal: Journal, entry: Entry) -> int:
    record = record_of(entry)
    service_resume.introduce(terminal, entry)
    if not record.unfinished:
        terminal.say(outcome_text(terminal.speech, record))
        return DONE if record.redeemed else FAILED
    known = plan_of(record)
    if known is None or options.json or options.yes:
        return finish(terminal, current_result(entry), as_json=options.json)
    order = GuidedOrder(journal, known, record.customer, record.order)
    order.look_up((), (entry.id,))
    if len(order.left) > 1:
        endings = terminal.speech.enumerated([f"…{key.ending}" for key in order.left])
        terminal.tell("Keys left in this order: {endings}", endings=endings)
    return GuideWalk(terminal, order).walk()


def _typed(terminal: OrderTerminal) -> tuple[str, ...]:
    """Ask for the keys. Raises StoppedError (exit code 2) where there are none."""
    found = guide_keys.keys_asked(terminal)
    if not found:
        terminal.tell("No key was entered, so nothing was done.")
        guide_show.help_lines(terminal)
        raise StoppedError(USAGE)
    return found


def _customer(name: str | None, terminal: OrderTerminal, journal: Journal) -> CustomerRef:
    """Return the customer that is named, chosen from those before, or typed.

    Raises StoppedError (exit code 2) where nobody says.
    """
    known = customers(journal)
    if name is None and known:
        another = terminal.phrase("another customer")
        chosen = terminal.choose(
            terminal.phrase("Which organization are the keys for?"),
            (*known, None),
            lambda one: one.name if one is not None else another,
        )
        if chosen is not None:
            return chosen
    given = name if name is not None else terminal.ask(terminal.phrase("Customer, name or domain:"))
    try:
        if given and not contains_key(given):
            return named_customer(given)
    except ValueError:
        terminal.tell("A customer name can have up to 200 characters. Nothing was done.")
    else:
        if given:
            terminal.tell("This is a product key, not the name of a customer. Nothing was done.")
        else:
            terminal.tell("No customer was entered. Give a name or a domain. Nothing was done.")
    raise StoppedError(USAGE)


def _show_only(terminal: OrderTerminal, chosen: Plan, customer: str | None) -> None:
    """Show steps that take no key from here, without a question."""
    if customer is not None and chosen.product is not Product.CONSUMER:
        terminal.message(texts.right_customer(terminal.speech, customer, chosen))
        terminal.say()
    guide_show.show_plan(terminal, chosen)


def _suggest_extending(terminal: OrderTerminal, chosen: Plan) -> None:
    words = ("--cloud", chosen.cloud, "--product", chosen.product, "--action", "extend")
    sentence = terminal.phrase("To try to extend a subscription with the key: {command}")
    terminal.say()
    terminal.say(sentence.format(command=terminal.command("guide", *words, "KEY")))
