"""Differences between a quote and the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.contract import Problem

if TYPE_CHECKING:
    from wizard.contract import Quote


class Change(NamedTuple):
    """One difference between a quote and the one before.

    `what` is `line`, `licenses`, `expires_on` or `agreement`; `ending` names the key of a line.
    """

    what: str
    before: str
    after: str
    ending: str | None = None


def differences(earlier: Quote, quote: Quote) -> tuple[Change, ...]:
    """List the differences between a quote and the one before it."""
    changes = []
    for before, line in zip(earlier.lines, quote.lines, strict=False):  # by place: the keys are the same
        outcomes = [_outcome(one.state, one.problem) for one in (before, line)]
        if before.ending == line.ending and outcomes[0] != outcomes[1]:
            changes.append(Change("line", outcomes[0], outcomes[1], line.ending))
    for what in ("licenses", "expires_on"):
        values = [str(getattr(one.after, what)) if one.after else "" for one in (earlier, quote)]
        if values[0] != values[1]:
            changes.append(Change(what, values[0], values[1]))
    if earlier.agreement != quote.agreement:
        changes.append(Change("agreement", earlier.agreement.version, quote.agreement.version))
    return tuple(changes)


def says_the_same(earlier: Quote, quote: Quote) -> bool:
    """Return True if a quote has the same effects, warnings and agreement as the one before it."""
    return (
        not differences(earlier, quote)
        and earlier.customer.id == quote.customer.id
        and earlier.action == quote.action
        and earlier.before == quote.before
        and earlier.warnings == quote.warnings
        and [line.ending for line in earlier.lines] == [line.ending for line in quote.lines]
    )


def _outcome(state: str, problem: Problem | None) -> str:
    return problem.code if problem else state
