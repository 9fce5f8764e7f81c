"""`product-key`: the wizard's jobs in a terminal."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wizard.cli.interrupts import held_back, ignore_for_good, listening

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal

STOPPED_BY_PERSON = 130
FAULT = 70


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line.

    Returns the exit code: 0 done, 1 rejected, 2 usage, 3 paused or outcome unknown; 70 for a fault of ours
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
    with listening() as interrupts:
        try:
            _tolerate_odd_streams()
            _keep_the_log_to_itself()
            with held_back():  # interrupted while it is imported, Qt's binding aborts the process
                from wizard.cli import program

                terminal = program.open_terminal(given)
            code = program.carry_out(given, terminal)
        except KeyboardInterrupt:
            code = STOPPED_BY_PERSON if terminal is None else program.end_stopped(given, terminal)
        except Exception as error:  # a fault of ours: no traceback, and nothing of what was typed
            if terminal is None:  # without Qt there are no sentences, so this one is English
                print(f"product-key cannot start: {fault_name(error)}", file=sys.stderr)
                return STOPPED_BY_PERSON if interrupts.pressed else FAULT
            if interrupts.pressed:
                code = program.end_stopped(given, terminal)
            else:
                code = program.end_at_fault(given, terminal, error)
        if terminal is not None:
            with contextlib.suppress(KeyboardInterrupt):
                code = program.flush(terminal, code)
    return code


def fault_name(error: BaseException) -> str:
    """The kind of a fault and its place in the code: nothing of what was typed."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        place, trace = f" {trace.tb_frame.f_code.co_name}:{trace.tb_lineno}", trace.tb_next
    return f"{type(error).__name__}{place}"


def _tolerate_odd_streams() -> None:
    """A letter that a terminal cannot show, or nobody can read, becomes a stand-in instead of an error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def _keep_the_log_to_itself() -> None:
    """Without a handler, logging would print warnings among the sentences."""
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.NullHandler())


def _keep_tracebacks_to_itself() -> None:
    """Print no traceback of what nobody can catch, as in another thread."""
    sys.unraisablehook = lambda _: None
    threading.excepthook = lambda _: None
