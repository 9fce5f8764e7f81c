"""`product-key sign-in` and `sign-out`: an account at a service, saved in the keyring or forgotten."""

from __future__ import annotations

import argparse
import os
from contextlib import closing

from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import DONE, FAILED, USAGE
from wizard.cli.openid import recognize, sign_in_at_provider
from wizard.cli.session import TOKEN_VARIABLE
from wizard.cli.terminal import StoppedError, Terminal
from wizard.orders.destination import KnownService
from wizard.orders.known_services import remember_service
from wizard.service.address import parse_address
from wizard.service.credentials import Credentials, GivenToken, Tokens
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService
from wizard.service.tokens import has_keyring
from wizard.support.folders import data_folder


def sign_in(options: argparse.Namespace, terminal: Terminal) -> int:
    """Sign in, have the service say whose account it is, and save the sign-in. Returns the exit code."""
    if not has_keyring():
        _say_no_keyring(terminal)
        return FAILED
    return _sign_in(options, terminal, parse_address(options.service))


def sign_out(options: argparse.Namespace, terminal: Terminal) -> int:
    """End the sign-in at a service, and forget it. Returns the exit code."""
    try:
        address = parse_address(options.service)
        tokens = Tokens(data_folder(options.data_dir))
        ended = tokens.look_up(address).sign_out()
    except ServiceError as error:
        say_problem(terminal, error.problem)
        return FAILED
    if not all((tokens.forget_saved(address), ended)):
        terminal.tell(
            "The token could not be removed from the keyring. Remove the entry ProductKeyWizard in the"
            " password manager of your system, or have the token revoked."
        )
        return FAILED
    terminal.tell("No token for {address} is kept on this computer any more.", address=address)
    if os.environ.get(TOKEN_VARIABLE):
        terminal.tell("PRODUCT_KEY_TOKEN still contains a token, which is used until you remove it.")
    return DONE


def _sign_in(options: argparse.Namespace, terminal: Terminal, address: str) -> int:
    tokens = Tokens(data_folder(options.data_dir))
    credentials = _credentials(options, terminal, tokens, address)
    account = recognize(terminal, address, credentials)
    tokens.forget_saved(address)  # an earlier one would come back
    if not credentials.keep():
        _say_not_saved(terminal, credentials)
        return FAILED
    text = terminal.phrase(
        "Signed in as {name}. The sign-in is saved in this system’s keyring; {command} ends it."
    )
    command = terminal.command("sign-out", "--service", address)
    terminal.say(text.format_map({"name": account.name, "command": command}))
    return DONE


def _credentials(
    options: argparse.Namespace, terminal: Terminal, tokens: Tokens, address: str
) -> Credentials:
    """Return the token in the environment, else a sign-in at the service's provider, else a token typed."""
    given = os.environ.get(TOKEN_VARIABLE, "")
    with closing(HttpService(address, "", terminal.speech.language)) as service:
        info = service.info()
    known = KnownService(address, info.vendor, info.key_format)
    remember_service(data_folder(options.data_dir), known)
    if info.openid is not None and not given and not options.token:
        return sign_in_at_provider(terminal, tokens, address, info.openid, browser=options.browser)
    question = terminal.phrase("Token for this service (not shown while you type):")
    given = given or terminal.ask_hidden(question) or ""
    if not given:
        terminal.tell("No token was entered, so nothing was done.")
        raise StoppedError(USAGE)
    return GivenToken(address, given)


def _say_not_saved(terminal: Terminal, credentials: Credentials) -> None:
    if credentials.ends_at is None:
        _say_no_keyring(terminal)
        return
    terminal.tell(
        "You signed in, but the sign-in can’t be renewed, so it ends with this command. Ask the"
        " service’s support to allow offline access, or use an access token."
    )


def _say_no_keyring(terminal: Terminal) -> None:
    terminal.tell(
        "This system has no safe keyring, so the sign-in was not saved. Each command signs you in when"
        " needed. You can also put an access token into the environment variable PRODUCT_KEY_TOKEN."
    )
