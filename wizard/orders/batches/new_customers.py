"""Customers of a list that the service does not have: created from what the lists say, never guessed."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from wizard.contract import Customer, CustomerRequest
from wizard.orders.batches.describing import described
from wizard.orders.batches.matching import Matcher
from wizard.orders.batches.models import BatchCode, NamedCustomer, Plan, PlannedOrder, Question
from wizard.orders.batches.planning import Planning


def unknown_customers(plan: Plan) -> Iterator[PlannedOrder]:
    """Yield the first order of each customer that the service does not have."""
    seen: set[NamedCustomer] = set()
    for order in plan.orders:
        unknown = order.problem is not None and order.problem.code == BatchCode.CUSTOMER_UNKNOWN
        if order.question is Question.CUSTOMER and unknown and order.named not in seen:
            seen.add(order.named)
            yield order


def create_missing(planning: Planning) -> tuple[PlannedOrder, ...]:
    """Create the customers that the service does not have, and plan their orders. Blocks.

    Returns an order of each customer of whom a name, a domain or a country is missing. Created ones stay in
    the plan where the service refuses another. Raises ServiceError.
    """
    created: dict[NamedCustomer, Customer] = {}
    lacking = []
    try:
        for order in unknown_customers(planning.plan):
            known = Matcher(created.values()).match(planning.complete(order.named))
            if known.customer is not None and known.question is None:
                continue
            request = described(order, planning.batch_list, planning.customer_list).request
            if request is None:
                lacking.append(order)
            else:
                created[order.named] = planning.ordering.create_customer(request, _once(planning, request))
    finally:
        planning.add_customers(created)
    return tuple(lacking)


def _once(planning: Planning, request: CustomerRequest) -> str:
    """Return the idempotency key of a request: the same after a lost answer, in every program."""
    return str(
        uuid5(NAMESPACE_URL, f"{planning.ordering.address} {request.domain} {request.country} {request.name}")
    )
