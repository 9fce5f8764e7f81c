"""Results of orders, from the problems and outcomes they had."""

from __future__ import annotations

from wizard.cli.advice import say_problem
from wizard.cli.order_terminal import DIFFERS, PAUSED, REDEEMED, REJECTED, UNKNOWN, Result
from wizard.cli.terminal import Terminal
from wizard.contract import Code, Problem, Quote, Receipt
from wizard.orders.journal import Entry, EntryState, Journal
from wizard.orders.ordering import Ordering
from wizard.orders.patience import is_passing
from wizard.orders.redemption import Outcome
from wizard.service.address import PRACTICE_ADDRESS


def is_practice(entry: Entry) -> bool:
    """True if an order went to the practice service of this computer."""
    return entry.order.service == PRACTICE_ADDRESS


def stopped_by(problem: Problem) -> Result:
    """The result of a problem before an order was begun: paused where trying again may help."""
    return Result(PAUSED if is_passing(problem.code) else REJECTED, code=problem.code)


def current_result(entry: Entry, code: str | None = None) -> Result:
    """The result of an order whose outcome was not learned; `code` says why."""
    if entry.state in (EntryState.BEGUN, EntryState.UNKNOWN, EntryState.REDEEMED):
        return Result(UNKNOWN, entry.id, code or Code.OUTCOME_UNKNOWN)
    if entry.state is EntryState.PAUSED or entry.needs_keys:
        return Result(PAUSED, entry.id, code or entry.code)
    return Result(REJECTED, entry.id, entry.code)


def report_outcome(
    terminal: Terminal, ordering: Ordering, entry: Entry, outcome: Outcome, quote: Quote | None = None
) -> Result:
    """Say why an order was not redeemed, where it was not. Returns its result."""
    order, practice = entry.id, ordering.practicing
    if outcome.receipt is not None:
        _report_lost_record(terminal, ordering.journal(), order)
        return report_receipt(terminal, order, outcome.receipt, outcome.problem, quote, practice)
    assert outcome.problem is not None, "what is not redeemed has a reason"
    # Where the outcome is unknown, nothing is promised of its keys.
    unsettled = outcome.state is EntryState.UNKNOWN
    say_problem(terminal, outcome.problem, unsettled=unsettled)
    results = {EntryState.REFUSED: REJECTED, EntryState.PAUSED: PAUSED}
    return Result(results.get(outcome.state, UNKNOWN), order, outcome.problem.code, quote, None, practice)


def report_receipt(
    terminal: Terminal,
    order: str,
    receipt: Receipt,
    problem: Problem | None,
    quote: Quote | None = None,
    practice: bool = False,
) -> Result:
    """Return the result of a redeemed order; say so where its receipt is not what was promised."""
    if problem is None:
        return Result(REDEEMED, order, None, quote, receipt, practice)
    say_problem(terminal, problem)
    return Result(DIFFERS, order, problem.code, quote, receipt, practice)


def _report_lost_record(terminal: Terminal, journal: Journal, order: str) -> None:
    """Say that the journal could not take the receipt: it can be fetched again."""
    if journal.notice is None:
        return
    lost = terminal.phrase(
        "The order was redeemed, but its receipt couldn’t be saved on this computer: {reason}. After you"
        " fix that, get the receipt with: {command}"
    )
    reason, journal.notice = terminal.speech.problem(journal.notice).title, None
    terminal.say(lost.format(reason=reason, command=terminal.command("resume", order)))
