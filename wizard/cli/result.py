"""How an order ends in the terminal: one JSON object or sentences, and an exit code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.cli import render
from wizard.cli.session import PRACTICE

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.contract import Problem, Quote, Receipt
    from wizard.orders.journal import Entry, Journal
    from wizard.orders.redemption import Outcome

REDEEMED, REJECTED, PAUSED, UNKNOWN = "redeemed", "rejected", "paused", "unknown"
EXIT_CODES = {REDEEMED: 0, REJECTED: 1, PAUSED: 3, UNKNOWN: 3}


@dataclass(frozen=True, slots=True)
class Result:
    """What `--json` prints. `order` is the journal's id, null when nothing was begun.

    `practice`: the receipt is of no real key and of no real license.
    """

    result: str
    order: str | None = None
    code: str | None = None
    quote: Quote | None = None
    receipt: Receipt | None = None
    practice: bool = False


def is_practice(entry: Entry | None) -> bool:
    """Whether an order went to the practice service of this computer."""
    return entry is not None and entry.order.service == PRACTICE


def stopped_by(problem: Problem) -> Result:
    """The result of a problem before an order was begun: paused where trying again may help."""
    return Result(PAUSED if may_be_tried_again(problem) else REJECTED, code=problem.code)


def may_be_tried_again(problem: Problem) -> bool:
    """Whether the same command may fare better later."""
    from wizard.orders.redemption import is_passing

    return is_passing(problem.code)


def as_it_stands(entry: Entry, code: str | None = None) -> Result:
    """The result of an order of which nothing more was learned; `code` says why."""
    from wizard.contract import Code
    from wizard.orders.journal import EntryState

    if entry.state in (EntryState.BEGUN, EntryState.UNKNOWN, EntryState.REDEEMED):
        return Result(UNKNOWN, entry.id, code or Code.OUTCOME_UNKNOWN)
    if entry.state is EntryState.PAUSED or entry.needs_keys:
        return Result(PAUSED, entry.id, code or entry.code)
    return Result(REJECTED, entry.id, entry.code)


def told(
    terminal: Terminal, journal: Journal, order: str, outcome: Outcome, quote: Quote | None = None
) -> Result:
    """Say why an order was not redeemed, where it was not; answers its result."""
    from wizard.orders.journal import EntryState

    if outcome.problem is None:
        _tell_lost_record(terminal, journal, order)
        return Result(REDEEMED, order, None, quote, outcome.receipt, is_practice(journal.entry(order)))
    # Where nobody knows what came of it, nothing is promised of its keys.
    unsettled = outcome.state is EntryState.UNKNOWN
    terminal.problem(outcome.problem, unsettled=unsettled)
    results = {EntryState.REFUSED: REJECTED, EntryState.PAUSED: PAUSED}
    return Result(results.get(outcome.state, UNKNOWN), order, outcome.problem.code, quote)


def finish(terminal: Terminal, result: Result, *, as_json: bool) -> int:
    """Print a result; answers its exit code.

    Raises UnheardError.
    """
    if terminal.told:
        return EXIT_CODES[result.result]
    terminal.underway = result
    if result.order and result.result in {PAUSED, UNKNOWN}:
        kept = terminal.translate("Cli", "The order is kept. To go on with it: {command}")
        terminal.say(kept.format(command=terminal.command("resume", result.order)))
    if as_json:
        terminal.json(result)
    elif result.receipt is not None:
        render.receipt(terminal, result.receipt, practice=result.practice)
        terminal.say(
            terminal.translate(
                "Cli", "What to do next: assign the licenses to users, then have them install their apps."
            )
        )
    terminal.told = True
    return EXIT_CODES[result.result]


def _tell_lost_record(terminal: Terminal, journal: Journal, order: str) -> None:
    """Say that the journal could not take the receipt: it can be fetched again."""
    if journal.notice is None:
        return
    lost = terminal.translate(
        "Cli",
        "The order was redeemed, but its receipt could not be kept on this computer: {reason}. Once that is"
        " mended, this fetches it: {command}",
    )
    reason, journal.notice = terminal.speech.problem(journal.notice).title, None
    terminal.say(lost.format(reason=reason, command=terminal.command("resume", order)))
