"""The subscription of a customer after several orders of one batch: each begins where the one before ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from wizard.contract import Action, Problem, State, Status, Warn
from wizard.contract.months import months_later
from wizard.orders.batches.models import OrderState, PlannedOrder, Question

_COUNTED = frozenset({OrderState.READY, OrderState.UNDER_WAY, OrderState.PAUSED, OrderState.UNKNOWN})


def in_turn(orders: Iterable[PlannedOrder]) -> Iterator[PlannedOrder]:
    """Yield orders with `before` and `after` as they will be once the orders before them are done."""
    states: dict[object, State] = {}
    for order in orders:
        counted = order.state in _COUNTED or order.question is Question.WARNING
        place: object = order.follows if order.follows is not None else order.subscription_id
        if counted and order.option is not None and place in states:
            order = _after(order, states[place])
        if counted and order.after is not None:
            states[order.number if order.subscription_id is None else order.subscription_id] = order.after
            if order.follows is not None:
                states[order.follows] = order.after
        yield order


def _after(order: PlannedOrder, before: State) -> PlannedOrder:
    licenses, months = order.licenses or 0, order.months
    warnings = tuple(one for one in order.warnings if one.code != Warn.LICENSES_REDUCED)
    if order.action == Action.ADD:
        after = replace(before, licenses=before.licenses + licenses)
    elif months is None:
        return order
    else:
        today = datetime.now(UTC).date()
        start = max(today, before.expires_on) if order.action == Action.EXTEND else today
        ends = months_later(start, months)
        after = replace(before, licenses=licenses, expires_on=ends, status=Status.ACTIVE)
        if licenses < before.licenses:
            parameters = {"before": before.licenses, "after": licenses}
            warnings = (*warnings, Problem(Warn.LICENSES_REDUCED, parameters))
    return replace(order, before=before, after=after, warnings=warnings)
