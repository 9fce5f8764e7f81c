"""The rows the queries answer, typed; the fields stand in the order of the columns."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

NAMES = msgspec.json.Decoder(dict[str, str])


@dataclass(frozen=True, slots=True)
class AccountRow:
    """Who a token stands for."""

    id: str
    name: str
    creates_customers: int


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """An organization that owns subscriptions."""

    id: str
    name: str
    domain: str
    country: str


@dataclass(frozen=True, slots=True)
class ProductRow:
    """What a key can be for."""

    id: str
    names: str
    license_limit: int
    trial: int
    consumer: int
    withdrawn: int
    countries: str

    def name(self, language: str) -> str:
        """The product's name in a language, English where it has none."""
        names = NAMES.decode(self.names)
        return names.get(language) or names["en"]

    def offered_in(self, country: str) -> bool:
        """Whether a customer in this country may have it."""
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


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A product key as it is stored: never the key, only its digest and ending."""

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
    """A quote as it was made; `document` is what was answered."""

    id: str
    customer_id: str
    action: str
    subscription_id: str | None
    language: str
    document: str
    created_at: int
    expires_at: int


@dataclass(frozen=True, slots=True)
class AuditRow:
    """Something that was done, by whom and when."""

    id: str
    at: int
    account_id: str
    event: str
    details: str


@dataclass(frozen=True, slots=True)
class TokenRow:
    """A token as an operator sees it: never the token."""

    id: str
    account_id: str
    label: str | None
    created_at: int
    expires_at: int
