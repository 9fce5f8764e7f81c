"""Shapes and codes of the wire, shared by client and server.

Every shape is a frozen, slotted dataclass with the names it has in JSON. Codes, statuses and states that a
newer server may add are plain `str` on the wire: the enumerations below name the ones this version knows.
Ranges are checked in `__post_init__`, which raises ValueError.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .codes import REVIEW_AGAIN as REVIEW_AGAIN
from .codes import Code as Code
from .codes import Warn as Warn
from .openid import OpenId

Parameters = Mapping[str, str | int | None]

MAX_LICENSES = 10_000_000
KEYS_PER_ORDER = 100
REFERENCE_LENGTH = 100


class Action(StrEnum):
    """Effect of an order on a subscription."""

    NEW = "new"
    ADD = "add"
    EXTEND = "extend"
    REACTIVATE = "reactivate"


class Status(StrEnum):
    """Stage in the life of a subscription."""

    ACTIVE = "active"
    EXPIRED = "expired"
    DISABLED = "disabled"
    DELETED = "deleted"


class Role(StrEnum):
    """Permission of an account for one customer."""

    GLOBAL_ADMIN = "global-admin"
    BILLING_ADMIN = "billing-admin"
    RESELLER = "reseller"
    READER = "reader"


REDEEMING_ROLES = frozenset({Role.GLOBAL_ADMIN, Role.BILLING_ADMIN, Role.RESELLER})


class LineState(StrEnum):
    """Verdict of a quote on one key."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Environment(StrEnum):
    """Kind of a service: real keys or practice."""

    PRACTICE = "practice"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class Problem:
    """A reason why a key, an order or a request cannot continue.

    `detail` is English, for logs. `lines` is set with `quote-changed` only.
    On the wire a problem of a whole request is application/problem+json (RFC 9457) with these members beside
    `type`, `title` and `status`.
    """

    code: str
    parameters: Parameters
    detail: str | None = None
    lines: tuple[Line, ...] | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Terms under which an order is redeemed."""

    version: str
    url: str


@dataclass(frozen=True, slots=True)
class Support:
    """Support contact of a vendor."""

    name: str
    url: str | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class AccountLimits:
    """Numbers of requests, of quotes and proposals, and of new customers that an account has in `seconds`."""

    requests: int
    quotes: int
    customers: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one order, and those of an account, null where there are none."""

    keys_per_order: int
    account: AccountLimits | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a limit below one key."""
        if self.keys_per_order < 1:
            raise ValueError("keys_per_order is at least 1")


@dataclass(frozen=True, slots=True)
class ServiceInfo:
    """Vendor of a service and the keys it accepts. `key_format` is `service`, `microsoft` or `any`."""

    vendor: str
    environment: str
    key_format: str
    limits: Limits
    support: Support
    agreement: Agreement
    sign_in: str | None = None
    openid: OpenId | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """Signed-in account; `roles` are all its roles for any customer, each once."""

    id: str
    name: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Customer:
    """An organization that owns subscriptions; `roles` are the signed-in account's roles here.

    `country` is ISO 3166-1 alpha-2.
    """

    id: str
    name: str
    domain: str
    country: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """One page of customers; `next_cursor` asks for the next one, null on the last."""

    items: tuple[Customer, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerRequest:
    """A customer to create. `country` is ISO 3166-1 alpha-2, upper case."""

    name: str
    domain: str
    country: str

    def __post_init__(self) -> None:
        """Raise ValueError for a name, domain or country that no customer can have."""
        if not 1 <= len(self.name.strip()) <= 200 or not _is_one_line(self.name):
            raise ValueError("name has 1 to 200 printable characters")
        if not is_domain(self.domain):
            raise ValueError("domain is a domain name such as example.com")
        letters = self.country.isascii() and self.country.isalpha() and self.country.isupper()
        if not letters or len(self.country) != 2:
            raise ValueError("country is a two-letter code such as NL")


@dataclass(frozen=True, slots=True)
class State:
    """A subscription as it is, was or will be.

    `expires_on` is its last day, the same date everywhere on earth. `status_reason` says why a subscription
    is disabled: `customer` (cancelled), `vendor` (switched off) or `expiry`; else null.
    `subscription_id` is null in the `after` of a quote for a new subscription.
    """

    subscription_id: str | None
    product: str
    status: str
    licenses: int
    expires_on: date
    status_reason: str | None = None
    product_id: str | None = None
    started_on: date | None = None
    reference: str | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a negative count."""
        if self.licenses < 0:
            raise ValueError("licenses is at least 0")


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """All subscriptions of one customer, active first."""

    items: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One key of an order. Product, licenses and months are null where the service does not tell them."""

    ending: str
    state: str
    product: str | None = None
    licenses: int | None = None
    months: int | None = None
    problem: Problem | None = None
    product_id: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerRef:
    """The customer that a quote is pinned to."""

    id: str
    name: str
    domain: str


@dataclass(frozen=True, slots=True)
class QuoteRequest:
    """Request for the effect of keys. Keys are 25 characters, with or without dashes."""

    customer_id: str
    action: Action
    keys: tuple[str, ...]
    subscription_id: str | None = None

    def __post_init__(self) -> None:
        """Raise ValueError without keys, or if subscription and action contradict each other."""
        if not self.keys:
            raise ValueError("keys holds at least one key")
        if (self.action is Action.NEW) != (self.subscription_id is None):
            raise ValueError("subscription_id is null for new and given for every other action")


@dataclass(frozen=True, slots=True)
class Quote:
    """Effect that keys would have; pins customer, subscription and keys.

    `before` is null for a new subscription, `after` is null when no key was accepted. `warnings` are problems
    that do not stop the order. `expires_at` is UTC.
    """

    id: str
    customer: CustomerRef
    action: str
    lines: tuple[Line, ...]
    before: State | None
    after: State | None
    warnings: tuple[Problem, ...]
    agreement: Agreement
    redeemable: bool
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class RedemptionRequest:
    """Order to redeem a quote. `customer_id` must equal the quote's: it catches the wrong customer."""

    agreement_version: str
    customer_id: str
    reference: str | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a reference that no receipt can show."""
        if self.reference is not None and not (
            len(self.reference) <= REFERENCE_LENGTH and _is_one_line(self.reference)
        ):
            raise ValueError("reference has up to 100 printable characters")


@dataclass(frozen=True, slots=True)
class Correction:
    """A change by the vendor after a redemption; the receipt itself stays as it is. `at` is UTC.

    `kind` is `key-returned` (the key can be redeemed again), `ended`, `adjusted`, `moved` (to another
    customer) or `refunded`; `before` and `after` are the subscription's. `ending` is set with `key-returned`.
    """

    kind: str
    at: datetime
    reason: str
    before: State
    after: State
    ending: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """Effect that a redemption had. `redeemed_at` is UTC.

    `corrections` are told in a history and when the receipt is read again, oldest first.
    """

    id: str
    quote_id: str
    customer: CustomerRef
    action: str
    lines: tuple[Line, ...]
    before: State | None
    after: State
    redeemed_at: datetime
    reference: str | None = None
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceiptPage:
    """One page of history, newest first; `next_cursor` asks for the next one, null on the last."""

    items: tuple[Receipt, ...]
    next_cursor: str | None = None


def is_domain(text: str) -> bool:
    """True if `text` is a domain name of two labels or more (RFC 1123: letters, digits, inner dashes)."""
    labels = text.split(".")
    return len(text) <= 253 and len(labels) >= 2 and all(map(_is_label, labels))


def _is_one_line(text: str) -> bool:
    """True if a text fits on a line of a receipt; the ideographic space of Japanese names does."""
    return text.replace("\u3000", " ").isprintable()


def _is_label(label: str) -> bool:
    plain = label.replace("-", "a")
    return 1 <= len(label) <= 63 and label.strip("-") == label and plain.isascii() and plain.isalnum()
