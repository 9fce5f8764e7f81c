"""`product-key`: the wizard's jobs in a terminal."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal

STOPPED_BY_PERSON = 130
FAULT = 70


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line.

    Answers the exit code: 0 done, 1 rejected, 2 usage, 3 paused or outcome unknown.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    _tolerate_odd_terminals()
    terminal = _terminal(given)
    from wizard.cli.terminal import StoppedError

    try:
        return _carry_out(given, terminal)
    except StoppedError as stopped:
        return stopped.exit_code
    except SystemExit as left:  # argparse: help, version, usage
        return left.code if isinstance(left.code, int) else 2
    except KeyboardInterrupt:
        terminal.say()
        terminal.say(terminal.translate("Cli", "Stopped. Nothing was redeemed."))
        return STOPPED_BY_PERSON
    except BrokenPipeError:
        # Whoever read our answer stopped reading; keep the interpreter from saying so at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # a fault of ours: no traceback, and nothing of what was typed
        _tell_fault(terminal, error)
        return FAULT


def _carry_out(given: list[str], terminal: Terminal) -> int:
    from wizard.cli.parser import build_parser

    options = build_parser(terminal).parse_args(given)
    options.data_dir = getattr(options, "data_dir", None)
    return _dispatch(options, terminal)


def _dispatch(options: argparse.Namespace, terminal: Terminal) -> int:
    from wizard.cli import check, customers, orders, practice, redeem

    commands = {
        "redeem": redeem.redeem,
        "check": check.check,
        "customers": customers.customers,
        "subscriptions": customers.subscriptions,
        "orders": orders.orders,
        "resume": orders.resume,
    }
    if options.command == "practice":
        return (practice.keys if options.practice == "keys" else practice.reset)(options, terminal)
    return commands[options.command](options, terminal)


def _terminal(given: list[str]) -> Terminal:
    from wizard.cli.parser import early_options
    from wizard.cli.terminal import Terminal
    from wizard.messages import LANGUAGES, Speech, resolve_language

    asked = early_options(given).language
    known = asked is None or asked[:2].lower() in LANGUAGES
    terminal = Terminal(Speech(resolve_language(asked if known else None)))
    if not known:
        unknown = terminal.translate(
            "Cli", "There is no language {asked}; choose from {languages}. Going on in this one."
        )
        terminal.say(unknown.format(asked=asked[:20], languages=", ".join(LANGUAGES)))
    return terminal


def _tolerate_odd_terminals() -> None:
    """A terminal that cannot show a letter shows a stand-in instead of ending in an error."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def _tell_fault(terminal: Terminal, error: Exception) -> None:
    trace, place = error.__traceback__, ""
    while trace is not None:
        place, trace = f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}", trace.tb_next
    told = terminal.translate(
        "Cli",
        "Something went wrong inside Product Key Wizard ({fault}). An order whose redemption had begun is"
        " kept: {command} lists it. Please report this line.",
    )
    terminal.say(told.format(fault=f"{type(error).__name__} {place}", command="product-key orders"))
