"""Resources of a command: the data folder, the journal, an ordering."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from wizard.cli.advice import say_problem
from wizard.cli.retry import count_down
from wizard.cli.terminal import Terminal
from wizard.orders.journal import Journal
from wizard.orders.ordering import Ordering
from wizard.orders.patience import Patience
from wizard.orders.place import Place
from wizard.service.errors import ServiceError
from wizard.service.tokens import kept_token

TOKEN_VARIABLE = "PRODUCT_KEY_TOKEN"  # noqa: S105 - the name of a variable


@contextmanager
def open_ordering(terminal: Terminal, folder: Path, place: Place | None) -> Iterator[Ordering]:
    """Open an ordering for a command. It waits for a busy service, and may ask for a token."""
    patience = Patience()

    def may_wait(error: ServiceError) -> bool:
        pause = patience.take(error.problem.code, error.retry_after)
        if pause is not None:
            count_down(terminal, pause)
        return pause is not None

    terminal.place = place
    ordering = Ordering(folder, place, terminal.speech.language, partial(_token, terminal), may_wait)
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
    """Open the journal, and say so where a damaged one had to be put aside.

    Raises JournalError.
    """
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


def _token(terminal: Terminal, address: str) -> str:
    """The token to sign in with. It is never asked for where standard input holds something else, as keys."""
    given = os.environ.get(TOKEN_VARIABLE, "") or kept_token(address)
    if given or terminal.silent or sys.stdin is None or not sys.stdin.isatty():
        return given
    question = terminal.translate("Cli", "Token for this service (not shown while you type):")
    return terminal.ask_hidden(question) or ""
