"""Resources of a command: the data folder, the journal, an ordering."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from wizard.cli.advice import say_problem
from wizard.cli.openid import recognize, sign_in_at_provider
from wizard.cli.retry import count_down
from wizard.cli.terminal import Terminal
from wizard.contract import Code
from wizard.contract.openid import OpenId
from wizard.orders.connecting import connect
from wizard.orders.journal import Journal
from wizard.orders.ordering import Ordering
from wizard.orders.patience import WaitingBudget
from wizard.orders.place import Place
from wizard.service.credentials import NOBODY, Credentials, Tokens
from wizard.service.errors import ServiceError
from wizard.service.protocol import ActivationService

TOKEN_VARIABLE = "PRODUCT_KEY_TOKEN"  # noqa: S105 - the name of a variable


@contextmanager
def open_ordering(terminal: Terminal, folder: Path, place: Place | None) -> Iterator[Ordering]:
    """Open an ordering for a command. It waits for a busy service, and may ask for a token."""
    budget = WaitingBudget()

    def may_wait(error: ServiceError) -> bool:
        pause = budget.take(error.problem.code, error.retry_after)
        if pause is not None:
            count_down(terminal, pause)
        return pause is not None

    terminal.place = place
    token = partial(_token, terminal, folder)
    notify = partial(say_problem, terminal)
    ordering = Ordering(folder, place, terminal.speech.language, token, may_wait, notify)
    try:
        yield ordering
    finally:
        ordering.close()


def say_notice(terminal: Terminal, journal: Journal) -> None:
    """Say that a damaged journal had to be put aside, if it had."""
    if journal.notice is not None:
        say_problem(terminal, journal.notice)
        journal.notice = None


@contextmanager
def open_journal(terminal: Terminal, folder: Path) -> Iterator[Journal]:
    """Open the journal, and say so where a damaged one had to be put aside. Raises JournalError."""
    journal = Journal(folder)
    try:
        say_notice(terminal, journal)
        yield journal
    finally:
        journal.close()


def place_of(options: argparse.Namespace) -> Place:
    """The place that `--service` and `--account` name; practice without them."""
    return Place.named(options.service, options.account or "")


def place_given(options: argparse.Namespace) -> Place | None:
    """The place that the command line names, None where the keys decide."""
    if options.service is None and not options.practice and options.account is None:
        return None
    return place_of(options)


def _provider(service: ActivationService) -> OpenId | None:
    """Return where a service signs in; None where it has only tokens, or says nothing without one."""
    try:
        return service.info().openid
    except ServiceError as error:
        if error.problem.code != Code.NOT_SIGNED_IN:
            raise
        return None


def _token(terminal: Terminal, folder: Path, address: str) -> str | Credentials:
    """Return what to sign in with.

    Ask nothing where standard input holds something else, as keys. Raises ServiceError.
    """
    given = os.environ.get(TOKEN_VARIABLE, "")
    if given:
        return given
    tokens = Tokens(folder)
    saved = tokens.look_up(address)
    if saved is not NOBODY or terminal.silent or sys.stdin is None or not sys.stdin.isatty():
        return saved
    with closing(connect(Place.named(address), folder, terminal.speech.language, lambda _: "")) as service:
        openid = _provider(service)
    if openid is not None:
        credentials = sign_in_at_provider(terminal, tokens, address, openid)
        recognize(terminal, address, credentials)
        return credentials
    question = terminal.phrase("Token for this service (not shown while you type):")
    return terminal.ask_hidden(question) or ""
