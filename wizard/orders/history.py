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


def learn_corrections(journal: Journal, address: str, receipts: Iterable[Receipt]) -> None:
    """Save with the orders of a service what it changed of their receipts; the rest stays as it is.

    Raises JournalError.
    """
    told = {receipt.id: receipt.corrections for receipt in receipts if receipt.corrections}
    for entry in journal.entries() if told else ():
        receipt = receipt_of(entry) if entry.order.service == address else None
        if receipt is not None and told.get(receipt.id, receipt.corrections) != receipt.corrections:
            changed = replace(receipt, corrections=told[receipt.id])
            journal.record_receipt(entry.id, changed, entry.code)
