"""Rules of proposals: each key is judged once, each option on its group's sums; no database, no clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from wizard.contract import Action, Code, Line, LineState, Problem, State, Status
from wizard.contract.proposals import MAX_OPTIONS, Group, Option, RowsProblem

from .lifecycle import state
from .rows import KeyRow, ProductRow, SubscriptionRow
from .rules import Order, line_of, problem_of, state_after, unfit, unredeemable, warnings

# Extend would do the same for an expired subscription. A deleted one is listed with its reason.
ACTIONS = {
    Status.ACTIVE: (Action.ADD, Action.EXTEND),
    Status.EXPIRED: (Action.REACTIVATE,),
    Status.DISABLED: (Action.REACTIVATE,),
    Status.DELETED: (Action.REACTIVATE,),
}
_ORDER = list(Status)


@dataclass(frozen=True, slots=True)
class _Fit:
    """The keys of a group that an option accepts, and the problems of the others."""

    rows: tuple[int, ...]
    licenses: int
    months: int
    problems: tuple[RowsProblem, ...]


@dataclass(frozen=True)
class _Members:
    """The usable keys of one product, with their rows."""

    product: ProductRow
    rows: tuple[int, ...]
    keys: tuple[KeyRow, ...]

    @cached_property
    def licenses(self) -> int:
        return sum(key.licenses for key in self.keys)

    @cached_property
    def months(self) -> frozenset[int]:
        return frozenset(key.months for key in self.keys)


def judge_keys(order: Order) -> tuple[Line, ...]:
    """Return a line for each key, rejected if no action and no subscription helps it."""
    first: dict[str, int] = {}
    lines = []
    for row, order_key in enumerate(order.keys, 1):
        problem = None
        if first.setdefault(order_key.digest, row) != row:
            problem = problem_of(Code.KEY_DUPLICATE, row=first[order_key.digest])
        elif order_key.row is None:
            problem = problem_of(order.unknown_key)
        else:
            problem = unredeemable(order, order_key.row)
        lines.append(line_of(order, order_key, problem))
    return tuple(lines)


def group_keys(
    order: Order, lines: Sequence[Line], subscriptions: Mapping[str, Sequence[SubscriptionRow]]
) -> tuple[Group, ...]:
    """Return the groups of judged keys with their options; `subscriptions` are by product id."""
    usable: dict[str, list[tuple[int, KeyRow]]] = {}
    for row, (line, order_key) in enumerate(zip(lines, order.keys, strict=True), 1):
        if line.state == LineState.ACCEPTED and order_key.row is not None:
            usable.setdefault(order_key.row.product_id, []).append((row, order_key.row))
    groups = []
    for product_id, pairs in usable.items():
        members = _Members(order.products[product_id], *zip(*pairs, strict=True))
        options = list(_options(order, members, subscriptions.get(product_id, ())))
        options.sort(key=lambda option: not option.redeemable)
        group = Group(
            product_id=product_id,
            product=members.product.name(order.language),
            rows=members.rows,
            licenses=members.licenses,
            months=next(iter(members.months)) if len(members.months) == 1 else None,
            options=tuple(options[:MAX_OPTIONS]),
        )
        groups.append(group)
    return tuple(groups)


def _options(order: Order, members: _Members, subscriptions: Sequence[SubscriptionRow]) -> Iterator[Option]:
    # What a new, extended or reactivated subscription holds does not depend on the one before.
    renewed = _fit(members, 0, one_term=True)
    if members.product.trial and members.product.id in order.tried:
        reason = problem_of(
            Code.OFFER_UNAVAILABLE,
            reason="trial-used",
            product=members.product.name(order.language),
            country=order.customer.country,
        )
        yield _refused(Action.NEW, None, members, reason)
    else:
        yield _option(order, members, Action.NEW, None, renewed)
    states = [state(row, members.product, order.language, order.today) for row in subscriptions]
    for before in sorted(states, key=lambda each: _ORDER.index(Status(each.status))):
        for action in ACTIONS[Status(before.status)]:
            if misfit := unfit(action, before):
                yield _refused(action, before, members, misfit)
            else:
                fit = _fit(members, before.licenses, one_term=False) if action is Action.ADD else renewed
                yield _option(order, members, action, before, fit)


def _fit(members: _Members, has: int, *, one_term: bool) -> _Fit:
    """Return the keys that fit, taken in order, where a subscription has some licenses that count.

    `one_term`: keys of equal months only, the largest such set; of equally large ones the first.
    """
    limit, total = members.product.license_limit, has + members.licenses
    terms = members.months
    if total <= limit and (len(terms) == 1 or not one_term):
        return _Fit(members.rows, members.licenses, max(terms), ())
    sets = [_taken(members, has, limit, term) for term in dict.fromkeys(key.months for key in members.keys)]
    taken = max(sets, key=len) if one_term else _taken(members, has, limit, None)
    rows = frozenset(row for row, _ in taken)
    term = max((key.months for _, key in taken), default=None)
    other_terms: dict[int, list[int]] = {}
    over: list[int] = []
    for row, key in zip(members.rows, members.keys, strict=True):
        if row in rows:
            continue
        if one_term and term not in (None, key.months):
            other_terms.setdefault(key.months, []).append(row)
        else:
            over.append(row)
    problems = [
        RowsProblem(problem_of(Code.KEY_TERM_MISMATCH, months=months, expected=term), tuple(rows))
        for months, rows in other_terms.items()
    ]
    if over:
        reason = problem_of(Code.LICENSE_LIMIT_EXCEEDED, maximum=limit, total=total)
        problems.append(RowsProblem(reason, tuple(over)))
    licenses = sum(key.licenses for _, key in taken)
    return _Fit(tuple(row for row, _ in taken), licenses, term or 0, tuple(problems))


def _taken(members: _Members, has: int, limit: int, term: int | None) -> list[tuple[int, KeyRow]]:
    """Return the keys of a term, or of all, that stay within a limit, taken in order."""
    taken, total = [], has
    for row, key in zip(members.rows, members.keys, strict=True):
        if term in (None, key.months) and total + key.licenses <= limit:
            taken.append((row, key))
            total += key.licenses
    return taken


def _refused(action: Action, before: State | None, members: _Members, reason: Problem) -> Option:
    identity = before.subscription_id if before else None
    problems = (RowsProblem(reason, members.rows),)
    return Option(
        action, identity, before, None, redeemable=False, accepted_rows=(), problems=problems, warnings=()
    )


def _option(order: Order, members: _Members, action: Action, before: State | None, fit: _Fit) -> Option:
    after: State | None = None
    told: tuple[Problem, ...] = ()
    if fit.rows:
        after = state_after(order, action, before, members.product.id, fit.licenses, fit.months)
        told = warnings(order, action, before, after, fit.months)
    return Option(
        action=action,
        subscription_id=before.subscription_id if before else None,
        before=before,
        after=after,
        redeemable=fit.rows == members.rows,
        accepted_rows=fit.rows,
        problems=fit.problems,
        warnings=told,
    )
