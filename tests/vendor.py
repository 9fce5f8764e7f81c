"""The vendor behind the practice service of a folder, who corrects what was redeemed."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from tests.server.world import INFO, SECRET
from wizard.contract.administration import ReasonedRequest
from wizard.orders.journal import Journal
from wizard.orders.redemption import receipt_of
from wizard.server.administration.administrator import Administrator
from wizard.server.administration.subscriptions import refund_subscription
from wizard.server.practice import FILE_NAME
from wizard.server.settings import Service
from wizard.server.sqlite import SqliteDatabase


def refund_the_latest_order(folder: Path, reason: str) -> str:
    """Refund the subscription of the journal's latest order; return its id."""
    with closing(Journal(folder)) as journal:
        receipt = receipt_of(journal.entries()[0])
    assert receipt is not None
    subscription = str(receipt.after.subscription_id)
    with closing(SqliteDatabase(folder / FILE_NAME)) as database:
        vendor = Administrator(Service(database, SECRET, INFO), "vendor")
        refund_subscription(vendor, subscription, ReasonedRequest(reason))
    return subscription
