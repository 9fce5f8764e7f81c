"""`product-key`: the wizard's jobs in a terminal."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, TextIO

from wizard.cli.exit_codes import FAULT, INTERRUPTED
from wizard.cli.interrupts import held_back, ignore_for_good, listening
from wizard.cli.plain_letters import replace_letters

if TYPE_CHECKING:
    from wizard.cli.program import Program


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line.

    Return one of the exit codes of `exit_codes.py`.
    """
    if arguments is not None:
        return _main(list(arguments))
    _hide_tracebacks()
    code = _main(sys.argv[1:])
    ignore_for_good()  # the program ends: Ctrl+C must not change the exit code
    return code


def discard(stream: TextIO | None) -> None:
    """Send to nowhere what is still in a stream."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # type: ignore[union-attr]
        os.close(nowhere)


def _main(given: list[str]) -> int:
    program: Program | None = None
    with listening() as heard:
        try:
            _tolerate_odd_streams()
            _silence_logging()
            with held_back():  # interrupted while it is imported, Qt's binding aborts the process
                program = import_module("wizard.cli.program").Program(given)
            code = program.run()
        except KeyboardInterrupt:
            code = _end_stopped(program)
        except Exception as error:  # a fault of the program: no traceback, and nothing of what was typed
            code = _end_stopped(program) if heard.pressed else _end_at_fault(program, error)
        with contextlib.suppress(KeyboardInterrupt):
            code = _flush(program, code)
    return code


def _end_stopped(program: Program | None) -> int:
    return INTERRUPTED if program is None else program.end_stopped(INTERRUPTED)


def _end_at_fault(program: Program | None, error: Exception) -> int:
    if program is not None:
        return program.end_at_fault(error, FAULT)
    # Without Qt there are no sentences, so this one is English.
    fault = import_module("wizard.support.faults").fault_name(type(error), error.__traceback__)
    print(f"product-key cannot start: {fault}", file=sys.stderr)
    return FAULT


def _flush(program: Program | None, code: int) -> int:
    """Write everything now: what fails later fails with a traceback of the interpreter's."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError) as error:
        discard(sys.stdout)
        unheard = FAULT if program is None else program.end_unheard(error)
        code = code or unheard
    try:
        if sys.stderr is not None:
            sys.stderr.flush()
    except (OSError, ValueError):
        discard(sys.stderr)
    return code


def _tolerate_odd_streams() -> None:
    """Have a letter that a terminal cannot show, or nobody can read, replaced instead of raising an error."""
    with contextlib.suppress(AttributeError, ValueError, OSError):
        sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
    for stream in (sys.stdout, sys.stderr):
        replace_letters(stream)


def _silence_logging() -> None:
    """Add a handler that does nothing: without one, logging prints warnings among the sentences."""
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.NullHandler())


def _hide_tracebacks() -> None:
    """Print nothing of faults that nobody can catch, as in another thread."""
    sys.unraisablehook = lambda _: None
    threading.excepthook = lambda _: None
