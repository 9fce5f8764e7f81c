"""Redemptions that a restored backup lacks, made again from their audit rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

import msgspec

from wizard.contract import Action

from .database import Transaction, columns
from .errors import Refused
from .identifiers import KEY_DIGITS
from .orders import OrderTerms, assess_order, compose_quote, keep_quote
from .redemptions import compose_receipt, effect, receipt_change
from .rows import AccountRow, CustomerRow, SubscriptionRow
from .settings import Service

_KEY_ID = re.compile(rf"([A-Z0-9]{{5}})-([0-9a-f]{{{KEY_DIGITS}}})")


@dataclass(frozen=True, slots=True)
class PastRedemption:
    """The details of a `redeemed` row; rows of versions before 2.0 lack the members with a default.

    `licenses` and `expires_on` are the subscription's after it.
    """

    redemption_id: str
    customer_id: str
    subscription_id: str
    action: Action
    endings: tuple[str, ...]
    licenses: int
    expires_on: date
    quote_id: str | None = None
    keys: tuple[str, ...] = ()
    language: str = "en"
    quoted_on: date | None = None
    redeemed_at: datetime | None = None


PAST = msgspec.json.Decoder(PastRedemption)


def redeem_again(service: Service, tx: Transaction, account_id: str, past: PastRedemption) -> bool:
    """Make receipt, subscription and used keys again; return False, with nothing changed, where they differ.

    The reference of the order is lost: the audit trail has no texts of customers.
    """
    customer = tx.row(CustomerRow, "customer", id=past.customer_id)
    pinned = tuple((key[:5], digest) for key in past.keys for digest in digests_of(tx, key))
    account = tx.row(AccountRow, "account", id=account_id)
    if customer is None or account is None or past.quote_id is None or len(pinned) != len(past.endings):
        return False
    if past.quoted_on is None or past.redeemed_at is None:
        return False
    subscription = None if past.action == Action.NEW else past.subscription_id
    terms = OrderTerms(customer, past.action, subscription, pinned, past.quoted_on, past.language)
    try:
        assessment = assess_order(service, tx, terms)
    except Refused:  # the subscription is another customer's, or not there
        return False
    if not assessment.redeemable:
        return False
    now = past.redeemed_at
    after, changes = effect(terms, assessment, past.subscription_id, None, now)
    if (after.licenses, after.expires_on) != (past.licenses, past.expires_on):
        return False
    quote = compose_quote(service, past.quote_id, terms, assessment, now)
    keep_quote(tx, account.id, terms, quote, now)
    receipt = compose_receipt(past.redemption_id, quote, assessment, after, now, None)
    tx.run_all([*changes, receipt_change(account.id, receipt)])
    return True


def use_keys(tx: Transaction, past: PastRedemption) -> list[str]:
    """Take the keys of a redemption that cannot be made again out of use; return what was done.

    Keys that are known become used; where a row has endings alone, all unused keys with it are blocked.
    The subscription, if there is one, gets the licenses and the expiry date that it had.
    """
    done = []
    for key in past.keys:
        for digest in digests_of(tx, key):
            day = (past.redeemed_at or past.expires_on).isoformat()[:10]
            done += [f"key {key} is used"] * tx.run(
                "spend_key", digest=digest, used_by=past.customer_id, used_on=day
            )
    for ending in past.endings if not past.keys else ():
        for digest, *_ in tx.rows(columns, "keys_by_ending", ending=ending):
            done += [f"a key …{ending} is blocked"] * tx.run(
                "change_key_state", digest=digest, before="unused", after="blocked"
            )
    row = tx.row(SubscriptionRow, "subscription", id=past.subscription_id)
    if row is not None:
        tx.run(
            "change_subscription",
            id=row.id,
            licenses=past.licenses,
            expires_on=past.expires_on.isoformat(),
        )
        done.append(f"subscription {row.id} is corrected")
    return done


def digests_of(tx: Transaction, key: str) -> Iterator[str]:
    """Yield the digest of an issued key by its id, none where it is not known."""
    found = _KEY_ID.fullmatch(key)
    if found is None:
        return
    for digest, *_ in tx.rows(columns, "keys_by_ending", ending=found[1]):
        if str(digest).startswith(found[2]):
            yield digest
