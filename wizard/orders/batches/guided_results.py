"""Results of the guide for the Microsoft keys of a batch, found by the digests of the keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wizard.contract import Code, Problem
from wizard.orders.batches.models import BatchCode, NamedCustomer, OrderState, PlannedOrder
from wizard.orders.guided_record import SERVICE, record_of
from wizard.orders.journal import Entry, Journal
from wizard.orders.ledger import Ledger
from wizard.orders.redemption import receipt_of


def with_guide(orders: Iterable[PlannedOrder], ledger: Ledger, journal: Journal) -> tuple[PlannedOrder, ...]:
    """Return orders with what the guide recorded of Microsoft's keys; one key is one order there.

    The ledger tells which order of the journal a key has, the journal its result.

    Raises LedgerError and JournalError.
    """
    orders = tuple(orders)
    apart = [order for order in orders if order.at_microsoft]
    if not apart:
        return orders
    known = ledger.known_digests(order.keys[0].digest for order in apart)
    linked = {digest: key.order for digest, key in known.items()}
    entries = {one.id: one for one in journal.entries() if one.order.service == SERVICE}
    found = {
        order.number: _guided(order, entries.get(linked.get(order.keys[0].digest) or order.order or ""))
        for order in apart
    }
    return tuple(found.get(order.number, order) for order in orders)


def _guided(order: PlannedOrder, entry: Entry | None) -> PlannedOrder:
    waiting = replace(order, state=OrderState.MICROSOFT, order=None, problem=None, receipt=None)
    record = record_of(entry) if entry is not None else None
    if entry is None or record is None or record.left_out:
        return waiting
    begun = replace(waiting, order=entry.id, product=record.brand)
    if record.redeemed:
        customer = NamedCustomer("", record.customer.name, record.customer.domain)
        return replace(begun, state=OrderState.REDEEMED, named=customer, receipt=receipt_of(entry))
    if record.in_doubt:
        return replace(begun, problem=Problem(BatchCode.GUIDE_OPEN, {}))
    problem = Problem(record.code, {}) if record.code in set(Code) else None
    return replace(
        begun, state=OrderState.MICROSOFT if record.unfinished else OrderState.REFUSED, problem=problem
    )
