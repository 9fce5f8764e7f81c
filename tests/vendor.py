"""The vendor behind the practice service of a folder, who corrects what was redeemed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.server.world import INFO, SECRET
from wizard.contract.administration import ReasonedRequest
from wizard.contract.administration.people import CustomerChangeRequest, CustomerMergeRequest
from wizard.orders.journal import Journal
from wizard.orders.redemption import receipt_of
from wizard.server.administration.administrator import Administrator
from wizard.server.administration.customers import change_customer, erase_customer, merge_customer
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
    with _vendor(folder) as vendor:
        refund_subscription(vendor, subscription, ReasonedRequest(reason))
    return subscription


def rename_customer(folder: Path, identity: str, name: str) -> None:
    """Give a customer another name."""
    with _vendor(folder) as vendor:
        change_customer(vendor, identity, CustomerChangeRequest(reason="Asked for", name=name))


def merge_into(folder: Path, identity: str, into: str) -> None:
    """Merge a customer into another one."""
    with _vendor(folder) as vendor:
        merge_customer(vendor, identity, CustomerMergeRequest(reason="Two for one", into=into))


def erase(folder: Path, identity: str) -> None:
    """Erase what names a customer."""
    with _vendor(folder) as vendor:
        erase_customer(vendor, identity, ReasonedRequest("Asked for"))


@contextmanager
def _vendor(folder: Path) -> Iterator[Administrator]:
    with closing(SqliteDatabase(folder / FILE_NAME)) as database:
        yield Administrator(Service(database, SECRET, INFO), "vendor")
