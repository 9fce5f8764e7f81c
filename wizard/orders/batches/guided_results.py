"""Results of the guide for the Microsoft keys of a batch, found by the digests of the keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wizard.contract import Code, Problem
from wizard.orders.batches.models import BatchCode, NamedCustomer, OrderState, Plan, PlannedOrder
from wizard.orders.batches.spelling import Spelling
from wizard.orders.guided_receipt import GuidedReceipt, receipt_of_entries
from wizard.orders.guided_record import SERVICE, record_of
from wizard.orders.journal import Entry, Journal
from wizard.orders.ledger import Ledger
from wizard.orders.orders_csv import whole_orders
from wizard.orders.redemption import receipt_of


def with_guide(orders: Iterable[PlannedOrder], ledger: Ledger, journal: Journal) -> tuple[PlannedOrder, ...]:
    """Return orders with what the guide recorded of Microsoft's keys; one key is one order there.

    The ledger tells which order of the journal a key has, the journal its result.

    Raises JournalError.
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


def guided_receipts(plan: Plan, journal: Journal) -> tuple[GuidedReceipt, ...]:
    """Return the receipt of each order in which the guide redeemed keys of a batch, in the order of the list.

    Raises JournalError.
    """
    names = {one.guided: one.customer_name for one in reversed(plan.orders) if one.guided}
    guided = (one for one in whole_orders(journal.entries()) if one[0].order.service == SERVICE)
    orders = {record_of(one[0]).order: one for one in guided}
    found = ((name, receipt_of_entries(orders.get(order, ()))) for order, name in reversed(names.items()))
    return tuple(
        replace(one, customer=replace(one.customer, name=name)) for name, one in found if one is not None
    )


def _guided(order: PlannedOrder, entry: Entry | None) -> PlannedOrder:
    waiting = replace(order, state=OrderState.MICROSOFT, order=None, problem=None, receipt=None, guided="")
    record = record_of(entry) if entry is not None else None
    if entry is None or record is None or record.left_out:
        return waiting
    begun = replace(waiting, order=entry.id, product=record.brand)
    if record.redeemed:
        redeemed = replace(begun, state=OrderState.REDEEMED, receipt=receipt_of(entry), guided=record.order)
        named = NamedCustomer("", record.customer.name, record.customer.domain)
        if order.spelling.fits(Spelling().add(named)):
            return redeemed
        return replace(redeemed, named=named, customer=None)  # for somebody else than the list says
    if record.in_doubt:
        return replace(begun, problem=Problem(BatchCode.GUIDE_OPEN, {}))
    problem = Problem(record.code, {}) if record.code in set(Code) else None
    return replace(
        begun, state=OrderState.MICROSOFT if record.unfinished else OrderState.REFUSED, problem=problem
    )
