"""`product-key sign-in` and `sign-out`: the token of a service, kept in the system's keyring or forgotten."""

from __future__ import annotations

import argparse
import os

from wizard.cli.advice import say_problem
from wizard.cli.result import may_be_tried_again
from wizard.cli.session import TOKEN_VARIABLE
from wizard.cli.terminal import StoppedError, Terminal
from wizard.service.address import parse_address
from wizard.service.errors import ServiceError
from wizard.service.tokens import forget_token, has_keyring, keep_token


def sign_in(options: argparse.Namespace, terminal: Terminal) -> int:
    """Ask for a token, have the service say whose it is, and keep it. Returns the exit code."""
    from wizard.service.http import HttpService

    if not has_keyring():
        _say_no_keyring(terminal)
        return 1
    try:
        service = HttpService(options.service, _token(terminal), terminal.speech.language)
        try:
            account = service.account()
        finally:
            service.close()
    except ServiceError as error:
        say_problem(terminal, error.problem)
        return 3 if may_be_tried_again(error.problem) else 1
    if not keep_token(service.address, service.token):
        _say_no_keyring(terminal)
        return 1
    text = terminal.translate(
        "Cli", "Signed in as {name}. The token is kept in this system's keyring; {command} forgets it."
    )
    command = terminal.command("sign-out", "--service", service.address)
    terminal.say(text.format_map({"name": account.name, "command": command}))
    return 0


def sign_out(options: argparse.Namespace, terminal: Terminal) -> int:
    """Forget the token of a service. Returns the exit code."""
    try:
        address = parse_address(options.service)
    except ServiceError as error:
        say_problem(terminal, error.problem)
        return 1
    if not forget_token(address):
        terminal.tell(
            "Cli",
            "The token is still there: the keyring did not let it go. Remove the entry ProductKeyWizard"
            " in the password manager of your system, or have the token revoked.",
        )
        return 1
    text = terminal.translate("Cli", "No token for {address} is kept on this computer any more.")
    terminal.say(text.format(address=address))
    if os.environ.get(TOKEN_VARIABLE):
        terminal.tell("Cli", "PRODUCT_KEY_TOKEN still holds one, and is used as long as it is there.")
    return 0


def _token(terminal: Terminal) -> str:
    """The token to keep: the one in the environment, else what is typed.

    Raises StoppedError (exit code 2) where nobody answers.
    """
    given = os.environ.get(TOKEN_VARIABLE, "")
    question = terminal.translate("Cli", "Token for this service (not shown while you type):")
    given = given or terminal.ask_hidden(question) or ""
    if not given:
        terminal.tell("Cli", "No token was entered, so nothing was done.")
        raise StoppedError(2)
    return given


def _say_no_keyring(terminal: Terminal) -> None:
    terminal.tell(
        "Cli",
        "This system has no keyring that would keep the token safe, so it was not kept. Put it into the"
        " environment variable PRODUCT_KEY_TOKEN, or enter it with each command.",
    )
