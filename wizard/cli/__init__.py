"""`product-key`: the wizard's jobs in a terminal."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TextIO

from wizard.cli.interrupts import held_back, ignore_for_good, ignored, listening

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal

STOPPED_BY_PERSON = 130
FAULT = 70


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line.

    Answers the exit code: 0 done, 1 rejected, 2 usage, 3 paused or outcome unknown; 70 for a fault of ours
    and 130 for Ctrl+C, both only where no order was under way.
    """
    if arguments is not None:
        return _main(list(arguments))
    _keep_tracebacks_to_itself()
    code = _main(sys.argv[1:])
    ignore_for_good()  # the program ends: Ctrl+C must not change what it has just answered
    return code


def _main(given: list[str]) -> int:
    terminal: Terminal | None = None
    with listening() as heard:
        try:
            _tolerate_odd_streams()
            _keep_the_log_to_itself()
            with held_back():  # interrupted while it is imported, Qt's binding aborts the process
                terminal = _terminal(given)
            code = _carry_out(given, terminal)
        except KeyboardInterrupt:
            code = _end_stopped(given, terminal)
        except Exception as error:  # a fault of ours: no traceback, and nothing of what was typed
            code = _end_stopped(given, terminal) if heard.pressed else _end_at_fault(given, terminal, error)
        with contextlib.suppress(KeyboardInterrupt):
            code = _hand_over(terminal, code)
    return code


def _carry_out(given: list[str], terminal: Terminal) -> int:
    from wizard.cli.parser import build_parser
    from wizard.cli.terminal import StoppedError, UnheardError

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
    from wizard.cli import check, customers, doctor, orders, practice, redeem, sign_in

    if options.command == "practice":
        return practice.keys if options.practice == "keys" else practice.reset
    if options.command in ("guide", "resume"):
        from wizard.cli import guide

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


def _terminal(given: list[str]) -> Terminal:
    from wizard.cli.arguments import early_options
    from wizard.cli.terminal import Terminal, shown
    from wizard.messages import LANGUAGES, Translator, resolve_language

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


def _tolerate_odd_streams() -> None:
    """A letter that a terminal cannot show, or nobody can read, becomes a stand-in instead of an error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def _keep_the_log_to_itself() -> None:
    """Without a handler, logging would print warnings among the sentences."""
    import logging

    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.NullHandler())


def _log(options: argparse.Namespace) -> contextlib.AbstractContextManager[None]:
    """Where no order is worked on, nothing is written, not even that."""
    if options.command in ("check", "doctor", "practice"):
        return contextlib.nullcontext()
    from wizard.cli.session import data_folder
    from wizard.support.logs import logged

    return logged(data_folder(options.data_dir), f"product-key {options.command}")


def _keep_tracebacks_to_itself() -> None:
    """What goes wrong where nobody can catch it, as in another thread, is not printed."""
    import threading

    sys.unraisablehook = lambda _: None
    threading.excepthook = lambda _: None


# ---- ends that nobody wished for


def _end_stopped(given: list[str], terminal: Terminal | None) -> int:
    """Ctrl+C: nothing was sent, or the order that is under way is kept."""
    if terminal is None:
        return STOPPED_BY_PERSON
    with ignored():
        terminal.say()
        if terminal.underway is None:
            terminal.say(terminal.translate("Cli", "Stopped. Nothing was redeemed."))
            return STOPPED_BY_PERSON
        terminal.say(terminal.translate("Cli", "Stopped."))
        return _end_under_way(given, terminal)


def _end_at_fault(given: list[str], terminal: Terminal | None, error: Exception) -> int:
    if terminal is None:  # without Qt there are no sentences, so this one is English
        print(f"product-key cannot start: {_fault(error)}", file=sys.stderr)
        return FAULT
    told = terminal.translate(
        "Cli",
        "Something went wrong inside Product Key Wizard ({fault}). An order whose redemption had begun is"
        " kept: {command} lists it. Please report this line.",
    )
    terminal.say(told.format(fault=_fault(error), command=terminal.command("orders")))
    return FAULT if terminal.underway is None else _end_under_way(given, terminal)


def _end_under_way(given: list[str], terminal: Terminal) -> int:
    """Say how the order stands."""
    from wizard.cli.result import finish
    from wizard.cli.terminal import UnheardError

    assert terminal.underway is not None, "an order is under way"
    try:
        return finish(terminal, terminal.underway, as_json="--json" in given)
    except UnheardError as error:
        return _end_unheard(terminal, error)


def _end_unheard(terminal: Terminal | None, error: Exception) -> int:
    """Nobody takes the answer any more: that is an end like any other where he had enough of it."""
    from wizard.cli.result import EXIT_CODES

    _discard(sys.stdout)
    left = isinstance(error.__cause__ or error, BrokenPipeError)
    if terminal is None:
        return FAULT
    if not left:
        told = terminal.translate("Cli", "The answer could not be written ({reason}).")
        terminal.say(told.format(reason=_fault(error.__cause__ or error)))
    if terminal.underway is not None:
        return EXIT_CODES[terminal.underway.result]
    return 0 if left else 1


def _hand_over(terminal: Terminal | None, code: int) -> int:
    """Have everything written now: what fails later fails with a traceback of the interpreter's."""
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


def _fault(error: BaseException) -> str:
    """What kind of fault, and where: nothing of what was typed."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        place, trace = f" {trace.tb_frame.f_code.co_name}:{trace.tb_lineno}", trace.tb_next
    return f"{type(error).__name__}{place}"
