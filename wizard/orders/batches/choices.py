"""Decisions about rows of a plan, from a table or from options."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from wizard.contract import Action
from wizard.keys.lists.tables import read_tables
from wizard.orders.batches.columns import Role, action_of, recognize
from wizard.orders.batches.models import Limit, PlannedOrder, Question
from wizard.orders.batches.planning import Planning

HEADINGS: Final = ("row", "customer", "action", "subscription")
"""Row is needed, and one of the others; a customer is given by its id."""


class ChoicesError(Exception):
    """The file is not a table of decisions."""


class Decision(NamedTuple):
    """A decision about the orders of a row; empty texts decide nothing. `customer` is an id."""

    row: int
    customer: str = ""
    action: str = ""
    subscription: str = ""


def apply_choices(planning: Planning, path: Path) -> tuple[int, ...]:
    """Apply the decisions of a table. Returns the rows whose decision did not fit. Blocks.

    Raises ListError, ChoicesError, ServiceError.
    """
    decisions = tuple(_decisions(path))
    return tuple(one.row for one in decisions if not _apply(planning, one))


def accept_rows(planning: Planning, rows: Iterable[int]) -> tuple[int, ...]:
    """Accept the matches by name of rows. Returns the rows that have none."""
    wanted = tuple(rows)
    waiting = [one for one in planning.plan.orders if one.question is Question.MATCH]
    planning.confirm_matches(one.number for one in waiting if not set(wanted).isdisjoint(one.rows))
    asked = {row for one in waiting for row in one.rows}
    return tuple(row for row in wanted if row not in asked)


def _decisions(path: Path) -> Iterator[Decision]:
    tables = read_tables(path).tables
    if not tables:
        raise ChoicesError
    for table in tables:
        head: Sequence[str] = ()
        for _, _, cells in table.records:
            names = [cell.strip().casefold() for cell in cells]
            if not head:
                head = names
                if "row" not in head:
                    raise ChoicesError
                roles = recognize(cells)
                continue
            text = dict(zip(roles, map(str.strip, cells), strict=False))
            row = cells[head.index("row")].strip() if len(cells) > head.index("row") else ""
            if row.isdecimal():
                customer = text.get(Role.CUSTOMER_ID, "") or text.get(Role.CUSTOMER, "")
                yield Decision(int(row), customer, text.get(Role.ACTION, ""), text.get(Role.SUBSCRIPTION, ""))


def _apply(planning: Planning, decision: Decision) -> bool:
    if decision.customer:
        customer = next(
            (one for one in planning.customers(decision.customer) if one.id == decision.customer), None
        )
        for order in _orders(planning, decision.row):
            if customer is None:
                return False
            planning.choose_customer(order.number, customer)
    if not decision.action and not decision.subscription:
        return bool(decision.customer)
    fits = [_use(planning, order, decision) for order in _orders(planning, decision.row)]
    return any(fits)


def _use(planning: Planning, order: PlannedOrder, decision: Decision) -> bool:
    action = action_of(decision.action)
    if order.question is Question.LIMIT and action in (Action.NEW, Action.ADD):
        planning.choose_limit(order.number, Limit.SEVERAL if action is Action.NEW else Limit.ADD_REST)
        return True
    fitting = [
        one
        for one in order.options
        if (action is None or one.action == action)
        and (not decision.subscription or one.subscription_id == decision.subscription)
    ]
    if len(fitting) != 1:
        return False
    planning.choose_use(order.number, fitting[0])
    return True


def _orders(planning: Planning, row: int) -> list[PlannedOrder]:
    return [one for one in planning.plan.orders if row in one.rows]
