"""Waiting for a busy service, with a count-down; whatever happens, the order stays in the journal."""

from __future__ import annotations

import time
from collections.abc import Callable

from wizard.cli.terminal import Terminal
from wizard.contract import Code, Problem
from wizard.orders.journal import Entry, EntryState, Journal
from wizard.orders.ordering import Ordering
from wizard.orders.patience import WaitingBudget
from wizard.orders.redemption import Outcome, find_out
from wizard.service.protocol import ActivationService

COUNTED_SECONDS = 5  # the count-down says every fifth second

Attempt = Callable[[Journal, ActivationService, Entry], Outcome]


def attempt_patiently(terminal: Terminal, ordering: Ordering, entry: Entry, attempt: Attempt) -> Outcome:
    """Make an attempt to redeem an order; after a refusal that waiting helps with, ask for its outcome again.

    Ctrl+C gives up: the outcome of an attempt under way is unknown then, and the order can be resumed.
    """
    unknown = Outcome(EntryState.UNKNOWN, problem=Problem(Code.OUTCOME_UNKNOWN, {"host": ordering.address}))
    budget, outcome = WaitingBudget(), unknown
    try:
        while True:
            outcome = unknown
            outcome = attempt(ordering.journal(), ordering.service(), entry)
            problem = outcome.problem
            pause = budget.take(problem.code, outcome.retry_after) if problem else None
            if pause is None:
                return outcome
            count_down(terminal, pause)
            attempt = find_out
    except KeyboardInterrupt:
        terminal.say()
        return outcome


def count_down(terminal: Terminal, seconds: float) -> None:
    """Wait, and say every few seconds how long that still takes."""
    text = terminal.phrase("The service is busy. Trying again in {duration} (Ctrl+C stops waiting).")
    end = time.monotonic() + seconds
    said = None
    while (left := end - time.monotonic()) > 0:
        rounded = int(left) + 1 if left % 1 else int(left)
        if said is None or (rounded % COUNTED_SECONDS == 0 and rounded != said):
            terminal.say(text.format(duration=terminal.speech.duration(rounded)))
            said = rounded
        time.sleep(min(left, 1.0))
