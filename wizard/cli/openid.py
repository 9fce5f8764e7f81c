"""Signing in at a service's OpenID provider from a terminal: in a browser, or with a code on any device."""

from __future__ import annotations

import os
import sys
import webbrowser
from contextlib import closing, suppress
from urllib.parse import urlsplit

from wizard.cli.advice import say_problem
from wizard.cli.colors import Tone
from wizard.cli.exit_codes import FAILED
from wizard.cli.terminal import StoppedError, Terminal
from wizard.contract import Account, Code, Problem
from wizard.contract.openid import OpenId
from wizard.messages.sign_in import browser_page
from wizard.service.credentials import Credentials, Tokens
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService


def sign_in_at_provider(
    terminal: Terminal, tokens: Tokens, address: str, openid: OpenId, *, browser: bool = False
) -> Credentials:
    """Sign in for the service at an address; with the browser where there is one, or if `browser`.

    Raises ServiceError.
    """
    sign_ins = tokens.sign_ins
    if browser or _has_display():
        with closing(sign_ins.begin_in_browser(openid, browser_page(terminal.speech))) as attempt:
            _open(terminal, attempt.address, urlsplit(openid.issuer).netloc)
            grant = attempt.wait()
    else:
        with closing(sign_ins.begin_on_device(openid)) as device:
            text = terminal.phrase("Open this address in a browser, on this or another device:")
            terminal.say(text)
            terminal.say(device.code.address, "  ")
            terminal.tell("Enter this code there, and sign in:")
            terminal.say(device.code.user_code, "  ")
            terminal.tell("Waiting until you have signed in. Ctrl+C stops.")
            grant = device.wait()
    return sign_ins.credentials(address, openid, grant)


def recognize(terminal: Terminal, address: str, credentials: Credentials) -> Account:
    """Ask the service whose account it is, and for the code of an invitation where it knows none.

    Raises:
        ServiceError: the service does not take the credentials, or the code.
        StoppedError: no code was entered.
    """
    with closing(HttpService(address, credentials, terminal.speech.language)) as service:
        try:
            return service.account()
        except ServiceError as error:
            if error.problem.parameters.get("reason") != "not-linked":
                raise
            terminal.message(terminal.speech.problem(error.problem), "", Tone.BAD)
            question = terminal.phrase("Invitation code (not shown while you type):")
            code = terminal.ask_hidden(question)
            if not code:
                raise StoppedError(FAILED) from None
            return service.accept_invitation(code)


def _open(terminal: Terminal, address: str, host: str) -> None:
    """Open the browser, and say where to go where it does not open."""
    opened = False
    with suppress(webbrowser.Error, OSError):
        opened = webbrowser.open(address)
    if opened:
        terminal.tell("Your browser opens {host}. If it doesn’t, open this address there:", host=host)
    else:
        say_problem(terminal, Problem(Code.SIGN_IN_FAILED, {"reason": "no-browser", "host": host}))
    terminal.say_whole(address)
    terminal.tell("Waiting until you have signed in. Ctrl+C stops.")


def _has_display() -> bool:
    """Tell if a browser can be shown here: not in a session from afar, and on Linux with a display."""
    if os.environ.get("SSH_CONNECTION"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
