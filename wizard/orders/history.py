"""The history of a service, and what its vendor changed after orders of this computer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wizard.contract import Receipt
from wizard.orders.journal import Journal
from wizard.orders.redemption import receipt_of
from wizard.service.protocol import ActivationService

_MOST_PAGES = 20


def read_history(service: ActivationService, customer_id: str | None = None) -> list[Receipt]:
    """Return the receipts of a service, of one customer or of all, without the oldest of very many. Blocks.

    Raises ServiceError.
    """
    receipts: list[Receipt] = []
    cursor: str | None = None
    for _ in range(_MOST_PAGES):
        page = service.receipts(customer_id, cursor)
        receipts += page.items
        cursor = page.next_cursor
        if cursor is None:
            break
    return receipts


def learn_changes(journal: Journal, address: str, receipts: Iterable[Receipt]) -> None:
    """Save with the orders of a service its corrections, and their customers of today.

    The rest of a receipt stays as it is. Raises JournalError.
    """
    told = {receipt.id: receipt for receipt in receipts}
    for entry in journal.entries() if told else ():
        receipt = receipt_of(entry) if entry.order.service == address else None
        if receipt is None or receipt.id not in told:
            continue
        changed = _changed(receipt, told[receipt.id])
        if changed != receipt:
            journal.record_receipt(entry.id, changed, entry.code)


def _changed(own: Receipt, told: Receipt) -> Receipt:
    now = told.customer_now or told.customer  # of an erased one, a service has no other name any more
    return replace(
        own,
        corrections=told.corrections or own.corrections,
        customer_now=None if now == own.customer else now,
    )
