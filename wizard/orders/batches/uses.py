"""The use of keys for a customer: what the list asks for, else the one answer for all, else a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wizard.contract import Action, Problem, Status
from wizard.contract.proposals import Option
from wizard.orders.batches.models import BatchCode, Existing
from wizard.orders.draft import is_possible


class Use(NamedTuple):
    """An action and its subscription, as a person or a plan file chose them."""

    action: str
    subscription_id: str | None


class Wish(NamedTuple):
    """Everything that is wanted of the keys of a row. `action` and `subscription` are the list's."""

    existing: Existing
    action: Action | None = None
    subscription: str = ""
    decided: Use | None = None


class Choice(NamedTuple):
    """The option for some keys; without one a person chooses from `options`, or `problem` says why not."""

    option: Option | None = None
    options: tuple[Option, ...] = ()
    problem: Problem | None = None


def choose(options: Sequence[Option], wish: Wish) -> Choice:
    """Choose among the options of keys of one product."""
    possible = tuple(one for one in options if one.redeemable and is_possible(one))
    if wish.decided is not None:
        found = next((one for one in possible if (one.action, one.subscription_id) == wish.decided), None)
        if found is not None:
            return Choice(found, possible)
    if wish.subscription or wish.action is not None:
        return _as_listed(options, possible, wish)
    if not possible:
        return Choice(problem=_why_not(options))
    if wish.existing is Existing.NEW:
        return _one_of(possible, [one for one in possible if one.action == Action.NEW])
    if wish.existing is Existing.ASK:
        return _one_of(possible, possible)
    fitting = [one for one in options if _continues(one, Action(wish.existing))]
    if not fitting:
        return _one_of(possible, [one for one in possible if one.action == Action.NEW])
    return _one_of(possible, fitting if len(fitting) == 1 and fitting[0] in possible else ())


def _as_listed(options: Sequence[Option], possible: tuple[Option, ...], wish: Wish) -> Choice:
    fitting = [one for one in options if not wish.subscription or one.subscription_id == wish.subscription]
    if not fitting:
        problem = Problem(BatchCode.SUBSCRIPTION_UNKNOWN, {"subscription": wish.subscription})
        return Choice(problem=problem)
    if wish.action is not None:
        fitting = [one for one in fitting if _continues(one, wish.action)]
    found = [one for one in fitting if one in possible]
    if found:
        return _one_of(tuple(found), found)
    if fitting:
        return Choice(problem=_why_not(fitting))
    return Choice(problem=Problem(BatchCode.ACTION_IMPOSSIBLE, {"action": str(wish.action)}))


def _one_of(possible: tuple[Option, ...], fitting: Sequence[Option]) -> Choice:
    return Choice(fitting[0] if len(fitting) == 1 else None, possible)


def _continues(option: Option, action: Action) -> bool:
    """True if an option is the action; proposals name reactivate alone for an expired subscription."""
    if action is Action.EXTEND and option.action == Action.REACTIVATE:
        return option.before is not None and option.before.status == Status.EXPIRED
    return option.action == action


def _why_not(options: Sequence[Option]) -> Problem:
    problems = (found.problem for one in options for found in one.problems)
    return next(problems, Problem(BatchCode.ACTION_IMPOSSIBLE, {"action": None}))
