"""A batch at a terminal: its list, its place, its ledger."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from wizard.cli.advice import say_problem
from wizard.cli.colors import Tone
from wizard.cli.exit_codes import USAGE
from wizard.cli.session import open_ordering, place_given, say_notice
from wizard.cli.status_line import StatusLine
from wizard.cli.terminal import StoppedError, Terminal
from wizard.keys.lists import ListError
from wizard.messages.batches import notice, reason
from wizard.messages.lists import file_name, list_problem
from wizard.orders.batches.choices import HEADINGS, ChoicesError, accept_rows, apply_choices
from wizard.orders.batches.goals import place_of
from wizard.orders.batches.listing import BatchList, CustomerList, open_batch_list, read_customers
from wizard.orders.batches.models import Existing, Plan, PlanProgress
from wizard.orders.batches.new_customers import create_missing
from wizard.orders.batches.plan_file import OtherServiceError, PlanFileError, load
from wizard.orders.batches.planning import Planning
from wizard.orders.known_services import load_services
from wizard.orders.ledger import Ledger
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place, Source
from wizard.service.errors import ServiceError
from wizard.support.folders import data_folder

LONGEST_WAIT = 3600.0  # seconds that a command waits for a service without any progress


@dataclass(frozen=True, slots=True)
class Opened:
    """An open batch."""

    ordering: Ordering
    ledger: Ledger
    batch_list: BatchList


@contextmanager
def open_batch(options: argparse.Namespace, terminal: Terminal) -> Iterator[Opened]:
    """Open the list of a command, and everything it needs.

    Raises StoppedError where it cannot be read or its place is not known, ServiceError and JournalError.
    """
    folder = data_folder(options.data_dir)
    batch_list = _read(terminal, Path(options.list), folder)
    place = _place(options, terminal, batch_list, folder)
    terminal.place = place
    with open_ordering(terminal, folder, place) as ordering:
        say_notice(terminal, ordering.journal())
        ledger = Ledger(folder)
        try:
            if ledger.notice is not None:
                say_problem(terminal, ledger.notice)
            yield Opened(ordering, ledger, batch_list)
        finally:
            ledger.close()


def planned(options: argparse.Namespace, terminal: Terminal, opened: Opened) -> Planning:
    """Plan the list as the options say. Raises StoppedError, ServiceError and JournalError."""
    planning = Planning(
        opened.ordering,
        opened.ledger,
        opened.batch_list,
        existing=Existing(options.existing or Existing.ASK),
        customers=_customers(options, terminal),
    )
    if getattr(options, "plan", None):
        _load(terminal, planning, Path(options.plan))
    _ask(terminal, planning)
    if options.create_customers:
        _create_customers(terminal, planning)
    for row in accept_rows(planning, options.accept_match):
        terminal.tell("In row {row}, there is no customer to accept.", row=terminal.speech.number(row))
    for kind in options.accept_warnings:
        planning.accept_warnings(kind)
    if options.choose:
        _choose(terminal, planning, Path(options.choose))
    for one in planning.plan.notices:
        terminal.say(notice(terminal.speech, one))
    return planning


def _create_customers(terminal: Terminal, planning: Planning) -> None:
    """Create the customers that the service does not have; say what is missing, or why it refuses."""
    try:
        lacking = create_missing(planning)
    except ServiceError as error:
        say_problem(terminal, error.problem)
        return
    text = terminal.phrase(
        "{customer} (row {row}) wasn’t created: a name, a domain and a country such as NL are needed."
    )
    for order in lacking:
        row = terminal.speech.number(order.rows[0])
        terminal.say(text.format(customer=order.named.label, row=row))


def _read(terminal: Terminal, path: Path, folder: Path) -> BatchList:
    try:
        found = open_batch_list(path, folder)
    except ListError as error:
        _stop_at_file(terminal, error, str(path))
    if not found.keys:
        terminal.tell("No key was found in the list. Nothing was done.")
        raise StoppedError(USAGE)
    return found


def _place(options: argparse.Namespace, terminal: Terminal, batch_list: BatchList, folder: Path) -> Place:
    given = place_given(options)
    if given is not None:
        practice = given.source is Source.PRACTICE and not options.account
        return Place.of(Source.PRACTICE, account="reseller") if practice else given
    found = place_of(batch_list, load_services(folder))
    if found is None:
        terminal.tell(
            "Say where these keys are redeemed: --service ADDRESS, or --practice. Nothing was done."
        )
        raise StoppedError(USAGE)
    return found


def _stop_at_file(terminal: Terminal, error: ListError, path: str) -> NoReturn:
    """Say why a file cannot be read. Raises StoppedError (exit code 2)."""
    message = list_problem(terminal.speech, error.problem, error.parameters)
    terminal.message(message, heading=f"{file_name(path)}: ")
    raise StoppedError(USAGE) from None


def _customers(options: argparse.Namespace, terminal: Terminal) -> CustomerList | None:
    if not options.customers:
        return None
    try:
        return read_customers(Path(options.customers))
    except ListError as error:
        _stop_at_file(terminal, error, options.customers)


def _load(terminal: Terminal, planning: Planning, path: Path) -> None:
    try:
        planning.use_saved(load(path))
    except (OSError, PlanFileError):
        terminal.tell("{name} can’t be read as a plan. Nothing was done.", name=file_name(str(path)))
        raise StoppedError(USAGE) from None
    except OtherServiceError as error:
        terminal.message(reason(terminal.speech, error.problem), "", Tone.BAD)
        raise StoppedError(USAGE) from None


def _choose(terminal: Terminal, planning: Planning, path: Path) -> None:
    try:
        unused = apply_choices(planning, path)
    except ListError as error:
        _stop_at_file(terminal, error, str(path))
    except ChoicesError:
        text = terminal.phrase(
            "{name} is not a table of decisions. Such a table has the headings {columns}. Nothing was done."
        )
        terminal.say(text.format(name=file_name(str(path)), columns=", ".join(HEADINGS)))
        raise StoppedError(USAGE) from None
    for row in unused:
        terminal.tell(
            "The decision doesn’t fit row {row}, so it was not used.", row=terminal.speech.number(row)
        )


def _ask(terminal: Terminal, planning: Planning) -> Plan:
    """Ask the service about every order; wait where it asks for that."""
    line = StatusLine()
    text = terminal.phrase("Planning: {asked} of {total} orders")

    def show(progress: PlanProgress) -> None:
        speech = terminal.speech
        line.show(text.format(asked=speech.number(progress.asked), total=speech.number(progress.total)))

    waited = 0.0
    try:
        while True:
            plan = planning.ask(show)
            pause = plan.retry_after
            if plan.stopped_by is None or pause is None or waited + pause > LONGEST_WAIT:
                return plan
            line.clear()
            said = terminal.phrase("The service asks for a pause of {duration}.")
            terminal.say(said.format(duration=terminal.speech.duration(int(pause) + 1)))
            time.sleep(pause)
            waited += pause
    finally:
        line.clear()
