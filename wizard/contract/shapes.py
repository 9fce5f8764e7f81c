"""Shapes of requests and answers; `wizard.contract` names them all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .codes import Action
from .limits import REFERENCE_LENGTH
from .openid import OpenId
from .problems import Line, Problem

ERASED = "erased"
"""Name and domain of a customer that the vendor erased; no other customer has this domain."""


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
class CustomerRef:
    """The customer that a quote is pinned to."""

    id: str
    name: str
    domain: str

    @property
    def erased(self) -> bool:
        """True if the vendor erased what named it."""
        return self.domain == ERASED


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
class ProposalsRequest:
    """Keys of 25 characters, with or without dashes, and the customer to use them for."""

    customer_id: str
    keys: tuple[str, ...]

    def __post_init__(self) -> None:
        """Raise ValueError for a request without keys."""
        if not self.keys:
            raise ValueError("keys holds at least one key")


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

    Told in a history and when the receipt is read again: `corrections`, oldest first, and `customer_now`, the
    customer of today where it was renamed, or merged into another.
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
    customer_now: CustomerRef | None = None


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
