"""How an order ends in the terminal: one JSON object or sentences, and an exit code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.cli import describe

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.contract import Problem, Quote, Receipt

REDEEMED, REJECTED, PAUSED, UNKNOWN = "redeemed", "rejected", "paused", "unknown"
EXIT_CODES = {REDEEMED: 0, REJECTED: 1, PAUSED: 3, UNKNOWN: 3}


@dataclass(frozen=True, slots=True)
class Result:
    """What `--json` prints. `order` is the journal's id, null when nothing was begun."""

    result: str
    order: str | None = None
    code: str | None = None
    quote: Quote | None = None
    receipt: Receipt | None = None


def stopped_by(problem: Problem, order: str | None = None, quote: Quote | None = None) -> Result:
    """The result of a problem: paused where the same order may be tried again, else rejected."""
    from wizard.redeeming import is_passing

    return Result(PAUSED if is_passing(problem.code) else REJECTED, order, problem.code, quote)


def finish(terminal: Terminal, result: Result, *, as_json: bool) -> int:
    """Print a result; answers its exit code."""
    text = terminal.translate
    if as_json:
        terminal.json(result)
    elif result.receipt is not None:
        describe.receipt(terminal, result.receipt)
        advice = text(
            "Cli", "What to do next: assign the licenses to users, then have them install their apps."
        )
        terminal.say(advice)
    if result.order and result.result in {PAUSED, UNKNOWN}:
        kept = text("Cli", "The order is kept. To go on with it: {command}")
        terminal.say(kept.format(command=f"product-key resume {result.order}"))
    return EXIT_CODES[result.result]
