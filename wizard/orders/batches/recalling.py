"""A batch as the ledger knows it, without asking a service."""

from __future__ import annotations

from wizard.contract import Problem
from wizard.orders.batches.listing import BatchList
from wizard.orders.batches.models import BatchCode, Existing, OrderState, Plan, PlannedOrder
from wizard.orders.batches.records import BatchRecords
from wizard.orders.batches.screening import planned_key
from wizard.orders.ledger import Ledger
from wizard.orders.ordering import Ordering


def recalled_plan(ordering: Ordering, ledger: Ledger, batch_list: BatchList) -> Plan:
    """Return a list as the ledger knows it, asking no service.

    Of a list that was run, keys that it does not know are not planned; of any other no key has been run.

    Raises ServiceError for an address that is none, and JournalError.
    """
    digests = {key.number: ledger.digest(key.text) for key in batch_list.keys}
    records = BatchRecords(ledger)
    recalled = records.recall(ordering.address, batch_list, digests, ordering.journal())
    known = {key.digest for order in recalled.orders for key in order.keys}
    problem = Problem(BatchCode.NOT_PLANNED, {}) if recalled.batch else None
    others = (
        PlannedOrder(
            key.number,
            OrderState.LEFT_OUT if recalled.batch else OrderState.NOT_RUN,
            key.named,
            (planned_key(key, digests[key.number], problem),),
            problem=problem,
        )
        for key in batch_list.keys
        if digests[key.number] not in known
    )
    orders = tuple(sorted((*recalled.orders, *others), key=lambda one: one.number))
    return Plan(orders, Existing.ASK, batch=recalled.batch)
