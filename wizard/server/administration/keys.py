"""Issued keys: find, block, give back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from wizard.contract import Action, Correction, KeyState, Receipt
from wizard.contract.administration import Change
from wizard.contract.administration.catalog import BlockRequest, IssuedKey, IssuedKeyList, KeyReturnRequest
from wizard.keys import ALPHABET, GROUP
from wizard.server.clock import day, day_of, moment
from wizard.server.database import Transaction
from wizard.server.identifiers import key_id
from wizard.server.past_redemptions import digests_of
from wizard.server.redemptions import RECEIPT
from wizard.server.rows import KeyRow, ReceiptRow, SubscriptionRow

from .administrator import Administrator, impossible, known, unknown
from .subscriptions import KEY_RETURNED, ReturnedKey, correct, locked_subscription


def is_ending(text: str) -> bool:
    """Return True for the last group of a key, in capital letters as it is stored."""
    return len(text) == GROUP and set(text) <= set(ALPHABET)


def find_keys(admin: Administrator, ending: str) -> IssuedKeyList:
    """Find keys by their last group."""
    return IssuedKeyList(tuple(admin.read(lambda tx: tx.rows(_issued, "keys_by_ending", ending=ending))))


def block_batch(admin: Administrator, batch_id: str, request: BlockRequest) -> Change:
    """Block all unused keys of a batch, or let its blocked ones go.

    Raises AdministrationRefused: not-found, nothing-changes.
    """

    def work(tx: Transaction) -> Change:
        known(tx, str, "batch_exists", "batch", batch_id)
        before, after = _states(request)
        changed = tx.run("change_batch_state", batch_id=batch_id, before=before, after=after)
        return _blocked(admin, tx, request, batch_id, changed, {"batch_id": batch_id})

    change = admin.change(request, work)
    if not request.dry_run:
        admin.service.database.add(lambda tx: tx.run("refresh_statistics"))
    return change


def block_key(admin: Administrator, identity: str, request: BlockRequest) -> Change:
    """Block an unused key by its id, or let it go.

    Raises AdministrationRefused: not-found, nothing-changes.
    """

    def work(tx: Transaction) -> Change:
        digest = _digest_of(tx, identity)
        if not digest:
            raise unknown("key", identity)
        before, after = _states(request)
        changed = tx.run("change_key_state", digest=digest, before=before, after=after)
        details = {"key": identity, "ending": identity.partition("-")[0]}
        return _blocked(admin, tx, request, identity, changed, details)

    return admin.change(request, work)


def give_key_back(admin: Administrator, identity: str, request: KeyReturnRequest) -> Correction:
    """Make a redeemed key redeemable again, and take what it gave from its subscription.

    Its licenses are subtracted; a subscription without any ends today. The last key of an order that
    extended or reactivated the subscription makes it what it was before.

    Raises AdministrationRefused: not-found, not-redeemed, and changed-since where later orders build on
    the term that the key gave.
    """

    def work(tx: Transaction) -> Correction:
        digest = _digest_of(tx, identity)
        found = _receipt_of(tx, digest, identity)
        receipt = RECEIPT.decode(found.document)
        row = locked_subscription(tx, str(receipt.after.subscription_id))
        key = tx.row(KeyRow, "lock_key", digest=digest)
        if key is None or key.state != KeyState.USED or _receipt_of(tx, digest, identity).id != found.id:
            raise impossible("not-redeemed", identity)  # somebody was quicker
        today = day(admin.service.clock())
        after = row if request.keep_subscription else _without(tx, row, key, found.id, receipt, today)
        tx.run("give_key_back", digest=digest)
        details = {"key": identity, "ending": key.ending, "redemption_id": found.id}
        returned = ReturnedKey(found.id, digest, details)
        return correct(admin, tx, KEY_RETURNED, request.reason, row, after, returned)

    return admin.change(request, work)


def _without(
    tx: Transaction, row: SubscriptionRow, key: KeyRow, receipt_id: str, receipt: Receipt, today: date
) -> SubscriptionRow:
    """Return a subscription without what a key of a receipt gave it."""
    others = set(tx.rows(str, "keys_of_receipt", id=receipt_id)) - {key.digest}
    before = receipt.before
    if not others and before is not None and receipt.action != Action.ADD:
        # The key is all that the subscription has, unless later orders or corrections changed it.
        has = (row.licenses, row.expires_on, row.ended_on)
        if has != (key.licenses, receipt.after.expires_on.isoformat(), None):
            raise impossible("changed-since", row.id)
        ended_by = before.status_reason if before.status_reason in ("customer", "vendor") else None
        return replace(
            row,
            licenses=before.licenses,
            expires_on=before.expires_on.isoformat(),
            ended_on=today.isoformat() if ended_by else None,
            ended_by=ended_by,
        )
    left = max(0, row.licenses - key.licenses)
    if left or row.ended_on is not None:
        return replace(row, licenses=left)
    return replace(row, licenses=0, ended_on=today.isoformat(), ended_by="vendor")


def _receipt_of(tx: Transaction, digest: str, identity: str) -> ReceiptRow:
    key = tx.row(KeyRow, "key_by_digest", digest=digest)
    if key is None:
        raise unknown("key", identity)
    found = None
    if key.state == KeyState.USED and key.used_by is not None:
        found = tx.row(ReceiptRow, "receipt_of_key", customer_id=key.used_by, digest=digest)
    if found is None:
        raise impossible("not-redeemed", identity)
    return found


def _states(request: BlockRequest) -> tuple[str, str]:
    return ("unused", "blocked") if request.blocked else ("blocked", "unused")


def _blocked(
    admin: Administrator,
    tx: Transaction,
    request: BlockRequest,
    subject: str,
    changed: int,
    details: Mapping[str, object],
) -> Change:
    if not changed:
        raise impossible("nothing-changes", subject)
    event = "keys-blocked" if request.blocked else "keys-unblocked"
    admin.record(tx, event, {**details, "keys": changed, "reason": request.reason})
    return Change(event, subject, changed, request.dry_run)


def _digest_of(tx: Transaction, identity: str) -> str:
    """Return the digest of a key by its id `ENDING-DIGITS`, empty if there is none."""
    ending, _, digits = identity.partition("-")
    matching = list(digests_of(tx, f"{ending.upper()}-{digits}"))
    return matching[0] if len(matching) == 1 else ""


def _issued(digest: str, ending: str, *row: Any) -> IssuedKey:
    *about, redeem_by, used_by, used_on, batch, issued_at = row
    issued = None if issued_at is None else moment(issued_at)
    members = (ending, *about, day_of(redeem_by), used_by, day_of(used_on), batch, issued)
    return IssuedKey(key_id(ending, digest), *members)
