"""What a command works with: the data folder, the journal, the service."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal
    from wizard.orders.journal import Journal
    from wizard.service.protocol import ActivationService

PRACTICE = "practice"
TOKEN_VARIABLE = "PRODUCT_KEY_TOKEN"  # noqa: S105 - the name of a variable


def data_folder(given: Path | None) -> Path:
    """The folder of journal and practice data: the one given, else the user's own."""
    if given is not None:
        return given
    from platformdirs import user_data_path

    return user_data_path("ProductKeyWizard", appauthor=False)


@contextmanager
def open_service(
    terminal: Terminal, folder: Path, address: str | None, account: str
) -> Iterator[ActivationService]:
    """The service to talk to: practice, or the one at an address. One that is busy is waited for.

    Raises ServiceError.
    """
    from wizard.cli.retry import PatientService

    service = PatientService(_connect(terminal, folder, address, account), terminal)
    try:
        yield service
    finally:
        service.close()


@contextmanager
def open_journal(terminal: Terminal, folder: Path) -> Iterator[Journal]:
    """The journal; says so when a damaged one had to be put aside.

    Raises JournalError.
    """
    from wizard.orders.journal import Journal

    journal = Journal(folder)
    try:
        if journal.notice is not None:
            terminal.problem(journal.notice)
            journal.notice = None
        yield journal
    finally:
        journal.close()


def account_name(options: argparse.Namespace) -> str:
    """Who the journal says was signed in: the practice account; a service tells by the token."""
    return str(options.account) if options.service in (None, PRACTICE) else ""


def _connect(terminal: Terminal, folder: Path, address: str | None, account: str) -> ActivationService:
    language = terminal.speech.language
    if address is None or address == PRACTICE:
        from wizard.service.practice import PracticeService

        return PracticeService(folder, account or "admin", language)
    from wizard.service.address import parse_address
    from wizard.service.http import HttpService

    address = parse_address(address)
    return HttpService(address, _token(terminal, address), language)


def _token(terminal: Terminal, address: str) -> str:
    """The token to sign in with. It is never asked for where standard input holds something else, as keys."""
    from wizard.service.tokens import kept_token

    given = os.environ.get(TOKEN_VARIABLE, "") or kept_token(address)
    if given or terminal.silent or sys.stdin is None or not sys.stdin.isatty():
        return given
    question = terminal.translate("Cli", "Token for this service (not shown while you type):")
    return terminal.ask_hidden(question) or ""
