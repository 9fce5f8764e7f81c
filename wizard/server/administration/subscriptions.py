"""Corrections of subscriptions: end, adjust, move, refund. A receipt stays; a correction is its own row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date
from secrets import token_hex
from typing import NamedTuple

import msgspec

from wizard.contract import Correction, State, Status, Subscriptions
from wizard.contract.administration import ReasonedRequest
from wizard.contract.administration.subscriptions import (
    SubscriptionChangeRequest,
    SubscriptionEndRequest,
    SubscriptionMoveRequest,
)
from wizard.server.clock import day, micros
from wizard.server.customers import product_of, subscription_states
from wizard.server.database import Transaction
from wizard.server.lifecycle import state
from wizard.server.rows import CustomerRow, KeyRow, ReceiptRow, SubscriptionRow

from .administrator import Administrator, impossible, known

KEY_RETURNED, ENDED, ADJUSTED, MOVED, REFUNDED = "key-returned", "ended", "adjusted", "moved", "refunded"
CORRECTED = ("customer_id", "licenses", "expires_on", "ended_on", "ended_by")


class ReturnedKey(NamedTuple):
    """A key that is given back: its receipt, its digest, and the details of its row in the audit trail."""

    receipt_id: str | None
    digest: str
    details: Mapping[str, object]


Alter = Callable[[Transaction, SubscriptionRow, date], SubscriptionRow]


def list_subscriptions(admin: Administrator, customer_id: str, language: str) -> Subscriptions:
    """List a customer's subscriptions as of today, active ones first.

    Raises AdministrationRefused: not-found.
    """

    def work(tx: Transaction) -> Subscriptions:
        known(tx, CustomerRow, "open_customer", "customer", customer_id)
        return subscription_states(tx, customer_id, language, day(admin.service.clock()))

    return admin.read(work)


def end_subscription(admin: Administrator, identity: str, request: SubscriptionEndRequest) -> Correction:
    """End a subscription today. Raises AdministrationRefused: not-found, ended."""

    def end(tx: Transaction, row: SubscriptionRow, today: date) -> SubscriptionRow:
        if _state(tx, row, today).status in (Status.DISABLED, Status.DELETED):
            raise impossible("ended", identity)
        return replace(row, ended_on=today.isoformat(), ended_by=request.by)

    return _alter(admin, identity, ENDED, request, end)


def adjust_subscription(
    admin: Administrator, identity: str, request: SubscriptionChangeRequest
) -> Correction:
    """Set licenses and expiry date of a subscription, or take its end back.

    Raises AdministrationRefused: not-found, license-limit.
    """

    def adjust(tx: Transaction, row: SubscriptionRow, _today: date) -> SubscriptionRow:
        limit = product_of(tx, row).license_limit
        if request.licenses is not None and request.licenses > limit:
            raise impossible("license-limit", f"{row.product_id} has at most {limit}")
        return replace(
            row,
            licenses=row.licenses if request.licenses is None else request.licenses,
            expires_on=request.expires_on.isoformat() if request.expires_on else row.expires_on,
            ended_on=None if request.resume else row.ended_on,
            ended_by=None if request.resume else row.ended_by,
        )

    return _alter(admin, identity, ADJUSTED, request, adjust)


def move_subscription(admin: Administrator, identity: str, request: SubscriptionMoveRequest) -> Correction:
    """Move a subscription to another customer; the receipts stay in the history of the first one.

    Raises AdministrationRefused: not-found, unknown-customer, same-customer, country.
    """

    def work(tx: Transaction) -> Correction:
        # The customer first, as in a merge: no deadlock.
        customer = tx.row(CustomerRow, "lock_open_customer", id=request.customer_id)
        row = locked_subscription(tx, identity)
        if customer is None:
            raise impossible("unknown-customer", request.customer_id)
        if row.customer_id == customer.id:
            raise impossible("same-customer", customer.id)
        if not product_of(tx, row).offered_in(customer.country):
            raise impossible("country", customer.id)
        return correct(admin, tx, MOVED, request.reason, row, replace(row, customer_id=customer.id))

    return admin.change(request, work)


def refund_subscription(admin: Administrator, identity: str, request: ReasonedRequest) -> Correction:
    """End a subscription whose price is paid back; its keys cannot be used again.

    Raises AdministrationRefused: not-found, and ended for one that was refunded before.
    """

    def refund(tx: Transaction, row: SubscriptionRow, today: date) -> SubscriptionRow:
        if tx.row(str, "refund_of", subscription_id=identity) is not None:
            raise impossible("ended", identity)
        return replace(row, ended_on=row.ended_on or today.isoformat(), ended_by="vendor")

    return _alter(admin, identity, REFUNDED, request, refund)


def locked_subscription(tx: Transaction, identity: str) -> SubscriptionRow:
    """Lock and return a subscription. Raises AdministrationRefused: not-found."""
    return known(tx, SubscriptionRow, "lock_subscription", "subscription", identity)


def correct(
    admin: Administrator,
    tx: Transaction,
    kind: str,
    reason: str,
    row: SubscriptionRow,
    after: SubscriptionRow,
    returned: ReturnedKey | None = None,
) -> Correction:
    """Store a locked subscription's correction, with the receipt it is told with and an audit row.

    The receipt is that of the key that was given back, else the newest of the subscription.
    """
    now = admin.service.clock()
    newest = tx.row(ReceiptRow, "newest_receipt", subscription_id=row.id)
    receipt = (returned and returned.receipt_id) or (newest.id if newest else None)
    digest = returned.digest if returned else None
    before, changed = _state(tx, row, day(now)), _state(tx, after, day(now))
    corrected = {name: getattr(after, name) for name in CORRECTED}
    tx.run("correct_subscription", id=row.id, **corrected)
    tx.run(
        "add_correction",
        id=token_hex(16),
        subscription_id=row.id,
        number=(tx.row(int, "last_correction", subscription_id=row.id) or 0) + 1,
        redemption_id=receipt,
        digest=digest,
        kind=kind,
        at=micros(now),
        account_id=admin.name,
        reason=reason,
        before=msgspec.json.encode(before).decode(),
        after=msgspec.json.encode(changed).decode(),
    )
    if receipt is not None:
        tx.run("mark_corrected", id=receipt)
    event = kind if kind == KEY_RETURNED else f"subscription-{kind}"
    admin.record(
        tx,
        event,
        {**(returned.details if returned else {}), "subscription_id": row.id, **corrected, "reason": reason},
    )
    key = tx.row(KeyRow, "key_by_digest", digest=digest) if digest else None
    return Correction(kind, now.astimezone(UTC), reason, before, changed, key.ending if key else None)


def _alter(
    admin: Administrator, identity: str, kind: str, request: ReasonedRequest, alter: Alter
) -> Correction:
    def work(tx: Transaction) -> Correction:
        row = locked_subscription(tx, identity)
        after = alter(tx, row, day(admin.service.clock()))
        return correct(admin, tx, kind, request.reason, row, after)

    return admin.change(request, work)


def _state(tx: Transaction, row: SubscriptionRow, today: date) -> State:
    return state(row, product_of(tx, row), "en", today)
