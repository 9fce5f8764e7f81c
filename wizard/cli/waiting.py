"""Waiting for a busy service, with a count-down; whatever happens, the order stays in the journal."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.redeeming import Outcome

PATIENCE_SECONDS = 60.0
PAUSE_SECONDS = 5.0


def patiently(terminal: Terminal, host: str, attempt: Callable[[], Outcome]) -> Outcome:
    """Attempt something with an order; a busy service is waited for up to a minute.

    Ctrl+C gives up waiting: the outcome is then unknown, and the order can be resumed.
    """
    from wizard.contract import Code, Problem
    from wizard.journal import EntryState
    from wizard.redeeming import Outcome

    deadline = time.monotonic() + PATIENCE_SECONDS
    try:
        while True:
            outcome = attempt()
            busy = outcome.problem is not None and outcome.problem.code == Code.SERVICE_BUSY
            pause = outcome.retry_after or PAUSE_SECONDS
            if not busy or time.monotonic() + pause > deadline:
                return outcome
            _count_down(terminal, pause)
    except KeyboardInterrupt:
        return Outcome(EntryState.UNKNOWN, problem=Problem(Code.OUTCOME_UNKNOWN, {"host": host}))


def _count_down(terminal: Terminal, seconds: float) -> None:
    told = terminal.translate(
        "Cli", "The service is busy. Trying again in {seconds} s (Ctrl+C stops waiting)."
    )
    end = time.monotonic() + seconds
    said = None
    while (left := end - time.monotonic()) > 0:
        rounded = int(left) + 1
        if said is None or (rounded % 5 == 0 and rounded != said):
            terminal.say(told.format(seconds=rounded))
        said = rounded
        time.sleep(min(left, 1.0))
