"""One run of `product-key`: the command that is carried out, and the ends of a run.

Loaded by `main` while Ctrl+C is held back; what every command needs is imported here.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable
from typing import TextIO

from wizard.cli import (
    FAULT,
    STOPPED_BY_PERSON,
    check,
    customers,
    doctor,
    fault_name,
    guide,
    orders,
    practice,
    redeem,
    sign_in,
)
from wizard.cli.arguments import early_options
from wizard.cli.interrupts import ignored
from wizard.cli.parser import build_parser
from wizard.cli.result import EXIT_CODES, finish
from wizard.cli.session import data_folder
from wizard.cli.terminal import StoppedError, Terminal, UnheardError, shown
from wizard.messages import LANGUAGES, Translator, resolve_language
from wizard.support.logs import logged


def open_terminal(given: list[str]) -> Terminal:
    """Open the terminal in the language that the command line asks for."""
    early = early_options(given)
    asked: str | None = early.language
    known = asked is None or resolve_language(asked) == asked.strip()[:2].lower()
    terminal = Terminal(Translator(resolve_language(asked if known else None)), early.data_dir)
    if not known:
        unknown = terminal.translate(
            "Cli", "There is no language {asked}; choose from {languages}. Going on in this one."
        )
        terminal.say(unknown.format(asked=shown(str(asked), 12), languages=", ".join(LANGUAGES)))
    return terminal


def carry_out(given: list[str], terminal: Terminal) -> int:
    """Carry out one command line. Returns the exit code."""
    try:
        options = build_parser(terminal).parse_args(given)
        options.data_dir = getattr(options, "data_dir", None)
        terminal.silent = getattr(options, "yes", False)
        with _log(options):
            return _command(options)(options, terminal)
    except StoppedError as stopped:
        return stopped.exit_code
    except SystemExit as left:  # argparse: help, version, usage
        return left.code if isinstance(left.code, int) else 2
    except UnheardError as error:
        return _end_unheard(terminal, error)


def _command(options: argparse.Namespace) -> Callable[[argparse.Namespace, Terminal], int]:
    if options.command == "practice":
        return practice.keys if options.practice == "keys" else practice.reset
    if options.command in ("guide", "resume"):
        # A guided key is asked about; any other order goes on to the command of that name.
        return guide.guide if options.command == "guide" else guide.resume
    return {
        "redeem": redeem.redeem,
        "check": check.check,
        "customers": customers.customers,
        "subscriptions": customers.subscriptions,
        "orders": orders.orders,
        "sign-in": sign_in.sign_in,
        "sign-out": sign_in.sign_out,
        "doctor": doctor.doctor,
    }[options.command]


def _log(options: argparse.Namespace) -> contextlib.AbstractContextManager[None]:
    """Write the log of a command; none where no order is worked on."""
    if options.command in ("check", "doctor", "practice"):
        return contextlib.nullcontext()
    return logged(data_folder(options.data_dir), f"product-key {options.command}")


def end_stopped(given: list[str], terminal: Terminal) -> int:
    """Ctrl+C: nothing was sent, or the order that is under way is kept. Returns the exit code."""
    with ignored():
        terminal.say()
        if terminal.underway is None:
            terminal.say(terminal.translate("Cli", "Stopped. Nothing was redeemed."))
            return STOPPED_BY_PERSON
        terminal.say(terminal.translate("Cli", "Stopped."))
        return _end_under_way(given, terminal)


def end_at_fault(given: list[str], terminal: Terminal, error: Exception) -> int:
    """Report a fault of ours in one line. Returns the exit code."""
    text = terminal.translate(
        "Cli",
        "Something went wrong inside Product Key Wizard ({fault}). An order whose redemption had begun is"
        " kept: {command} lists it. Please report this line.",
    )
    terminal.say(text.format(fault=fault_name(error), command=terminal.command("orders")))
    return FAULT if terminal.underway is None else _end_under_way(given, terminal)


def _end_under_way(given: list[str], terminal: Terminal) -> int:
    """Report the state of the order that is under way."""
    assert terminal.underway is not None, "an order is under way"
    try:
        return finish(terminal, terminal.underway, as_json="--json" in given)
    except UnheardError as error:
        return _end_unheard(terminal, error)


def _end_unheard(terminal: Terminal, error: Exception) -> int:
    """Standard output is closed: a normal end if its reader left, an error otherwise."""
    _discard(sys.stdout)
    left = isinstance(error.__cause__ or error, BrokenPipeError)
    if not left:
        text = terminal.translate("Cli", "The answer could not be written ({reason}).")
        terminal.say(text.format(reason=fault_name(error.__cause__ or error)))
    if terminal.underway is not None:
        return EXIT_CODES[terminal.underway.result]
    return 0 if left else 1


def flush(terminal: Terminal, code: int) -> int:
    """Write everything now: what fails later fails with a traceback of the interpreter's."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError) as error:
        unheard = _end_unheard(terminal, error)
        code = code or unheard
    try:
        if sys.stderr is not None:
            sys.stderr.flush()
    except (OSError, ValueError):
        _discard(sys.stderr)
    return code


def _discard(stream: TextIO | None) -> None:
    """Send to nowhere what is still in a stream."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # type: ignore[union-attr]
        os.close(nowhere)
