"""A terminal at which an order may be under way; prints its end as JSON or sentences, with an exit code."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.cli import render
from wizard.cli.exit_codes import DONE, FAILED, UNSETTLED
from wizard.cli.terminal import Terminal
from wizard.contract import Problem, Quote, Receipt
from wizard.orders.patience import is_passing

REDEEMED, DIFFERS, REJECTED, PAUSED, UNKNOWN = "redeemed", "differs", "rejected", "paused", "unknown"
EXIT_CODES = {REDEEMED: DONE, DIFFERS: UNSETTLED, REJECTED: FAILED, PAUSED: UNSETTLED, UNKNOWN: UNSETTLED}


@dataclass(frozen=True, slots=True)
class Result:
    """The object that `--json` prints. `order` is the journal's id, null when nothing was begun.

    `practice`: the receipt is of no real key and of no real license.
    """

    result: str
    order: str | None = None
    code: str | None = None
    quote: Quote | None = None
    receipt: Receipt | None = None
    practice: bool = False


def exit_code_of(problem: Problem) -> int:
    """Return the exit code of a command that a problem ended."""
    return UNSETTLED if is_passing(problem.code) else FAILED


class OrderTerminal(Terminal):
    """A terminal at which an order may be under way."""

    underway: Result | None = None
    """The result if the command ends now; set from the moment an order is in the journal."""
    settled: int | None = None
    """The exit code of what was sent before: earlier orders of the command, or those of a batch."""
    reported = False
    """True once the result was printed."""


def finish(terminal: OrderTerminal, result: Result, *, as_json: bool) -> int:
    """Print a result; returns its exit code. Raises UnheardError."""
    if terminal.reported:
        return EXIT_CODES[result.result]
    terminal.underway = result
    if result.order and result.result in {PAUSED, UNKNOWN}:
        kept = terminal.phrase("The order is kept. To continue with it: {command}")
        terminal.say(kept.format(command=terminal.command("resume", result.order)))
    if as_json:
        terminal.json(result)
    elif result.receipt is not None:
        render.receipt(terminal, result.receipt, practice=result.practice)
        terminal.tell("What to do next: assign the licenses to users, then have them install their apps.")
    terminal.reported = True
    return EXIT_CODES[result.result]
