"""Typed rows of the queries, with fields in the order of the columns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from wizard.contract import Correction, State

from .clock import moment

NAMES = msgspec.json.Decoder(dict[str, str])
STATE = msgspec.json.Decoder(State)


class Scope(StrEnum):
    """Addresses that a token is for: a customer's, or `/v1/admin`."""

    REDEEM = "redeem"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account that tokens sign in; `claims_until` is when its roles from a claim end.

    `scope` is that of the token that signed in; people who sign in at a provider redeem.
    """

    id: str
    name: str
    creates_customers: int
    claims_until: int | None = None
    scope: str = Scope.REDEEM


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """An organization that owns subscriptions."""

    id: str
    name: str
    domain: str
    country: str


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product that keys hold licenses of."""

    id: str
    names: str
    license_limit: int
    trial: int
    consumer: int
    withdrawn: int
    countries: str

    def name(self, language: str) -> str:
        """Return the product's name in a language, else in English."""
        names = NAMES.decode(self.names)
        return names.get(language) or names["en"]

    def offered_in(self, country: str) -> bool:
        """True if customers of this country may have the product."""
        return not self.countries or country in self.countries.split(",")


@dataclass(frozen=True, slots=True)
class SubscriptionRow:
    """A subscription as it is stored; its status follows from the day (lifecycle.py)."""

    id: str
    customer_id: str
    product_id: str
    licenses: int
    expires_on: str
    ended_on: str | None
    ended_by: str | None
    created_at: int
    reference: str | None


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A product key as it is stored: its digest and ending, never the key."""

    digest: str
    ending: str
    product_id: str
    licenses: int
    months: int
    state: str
    redeem_by: str | None
    used_by: str | None
    used_on: str | None


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A stored quote; `document` is the answer as JSON."""

    id: str
    customer_id: str
    action: str
    subscription_id: str | None
    language: str
    document: str
    created_at: int
    expires_at: int


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A stored receipt; `document` is the answer as JSON, `corrected` 1 if there are corrections of it."""

    id: str
    redeemed_at: int
    document: str
    corrected: int


@dataclass(frozen=True, slots=True)
class HistoryRow(ReceiptRow):
    """A stored receipt with its customer of today."""

    customer_id: str
    customer_name: str
    customer_domain: str


def correction_of(kind: str, at: int, reason: str, before: str, after: str, ending: str | None) -> Correction:
    """Shape a row of `correction`."""
    return Correction(kind, moment(at), reason, STATE.decode(before), STATE.decode(after), ending)


@dataclass(frozen=True, slots=True)
class AuditRow:
    """A row of the audit trail; `at` is in UTC microseconds."""

    id: str
    at: int
    account_id: str
    event: str
    details: str
