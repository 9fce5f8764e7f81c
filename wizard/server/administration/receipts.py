"""Receipts of all customers, with their corrections."""

from __future__ import annotations

from wizard.contract import ReceiptPage
from wizard.server.database import Transaction, Value
from wizard.server.redemptions import history_position, receipt_page
from wizard.server.rows import CustomerRow, HistoryRow

from .administrator import Administrator, known


def list_all(admin: Administrator, customer_id: str | None, limit: int, cursor: str | None) -> ReceiptPage:
    """List receipts of one customer, or of all, newest first.

    Raises AdministrationRefused: not-found; Refused (request-invalid) for a cursor that this service did not
    make.
    """
    before, before_id = history_position(cursor)
    where: dict[str, Value] = {"before": before, "before_id": before_id, "page": limit + 1}

    def work(tx: Transaction) -> ReceiptPage:
        if customer_id is None:
            return receipt_page(tx, tx.rows(HistoryRow, "all_redemptions", **where), limit)
        known(tx, CustomerRow, "open_customer", "customer", customer_id)
        rows = tx.rows(HistoryRow, "redemptions_of_customer", customer_id=customer_id, **where)
        return receipt_page(tx, rows, limit)

    return admin.read(work)
