"""What a command works with: the data folder, the journal, the service."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal
    from wizard.journal import Journal
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
    """The service to talk to: practice, or the one at an address.

    Raises ServiceError.
    """
    service = _connect(terminal, folder, address, account)
    try:
        yield service
    finally:
        service.close()


@contextmanager
def open_journal(terminal: Terminal, folder: Path) -> Iterator[Journal]:
    """The journal; says so when a damaged one had to be put aside.

    Raises JournalError.
    """
    from wizard.journal import Journal

    journal = Journal(folder)
    try:
        if journal.notice is not None:
            terminal.problem(journal.notice)
        yield journal
    finally:
        journal.close()


def account_name(options: argparse.Namespace) -> str:
    """Who the journal says was signed in: the practice account; a service tells by the token."""
    return "" if options.service else str(options.account)


def _connect(terminal: Terminal, folder: Path, address: str | None, account: str) -> ActivationService:
    language = terminal.speech.language
    if address is None or address == PRACTICE:
        from wizard.service.practice import PracticeService

        return PracticeService(folder, account or "admin", language)
    from wizard.service.address import parse_address
    from wizard.service.http import HttpService

    place = parse_address(address)
    token = os.environ.get(TOKEN_VARIABLE) or terminal.ask_hidden(
        terminal.translate("Cli", "Token for this service (not shown while you type):")
    )
    return HttpService(place, token, language)
