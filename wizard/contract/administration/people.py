"""Customers, accounts with their roles and tokens, and the record of what was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from wizard.contract import Role

from . import ReasonedRequest
from .checks import check_id, check_names, check_range

MAX_TOKEN_DAYS = 730
AUDIT_PAGE = 1000


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """A customer as the vendor sees it; `created_at` is UTC."""

    id: str
    name: str
    domain: str
    country: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class CustomerRecordPage:
    """One page of customers by name."""

    items: tuple[CustomerRecord, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerChangeRequest(ReasonedRequest):
    """New name, domain or country of a customer; null leaves it as it is."""

    name: str | None = None
    domain: str | None = None
    country: str | None = None

    def __post_init__(self) -> None:
        """Raise ValueError if nothing would change."""
        ReasonedRequest.__post_init__(self)
        if self.name is None and self.domain is None and self.country is None:
            raise ValueError("name, domain or country is given")


@dataclass(frozen=True, slots=True)
class CustomerMergeRequest(ReasonedRequest):
    """Merge of a customer into another, which gets all that it had."""

    into: str


@dataclass(frozen=True, slots=True)
class Member:
    """An account and one of its roles; customer and role are null for an account without any."""

    account_id: str
    name: str
    creates_customers: bool
    disabled: bool
    customer_id: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class MemberPage:
    """One page of accounts with their roles."""

    items: tuple[Member, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class MemberRequest:
    """An account to make or change, and a role of it for a customer."""

    account_id: str
    name: str | None = None
    creates_customers: bool | None = None
    customer_id: str | None = None
    role: Role | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for an impossible name, and unless role and customer go together."""
        check_id(self.account_id)
        if (self.customer_id is None) != (self.role is None):
            raise ValueError("customer_id and role go together")
        if self.name is not None:
            check_names({"en": self.name})


@dataclass(frozen=True, slots=True)
class MemberRemovalRequest(ReasonedRequest):
    """Roles to take away: one, or all that an account has for a customer."""

    account_id: str
    customer_id: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class AccountChangeRequest(ReasonedRequest):
    """New name of an account."""

    name: str

    def __post_init__(self) -> None:
        """Raise ValueError for an impossible name."""
        ReasonedRequest.__post_init__(self)
        check_names({"en": self.name})


@dataclass(frozen=True, slots=True)
class DisableRequest(ReasonedRequest):
    """Disabling of an account, or the end of it; its tokens are refused meanwhile."""

    disabled: bool = True


@dataclass(frozen=True, slots=True)
class ThrottleRequest(ReasonedRequest):
    """Clearing of what was counted against an account, or an address with its network."""

    account_id: str | None = None
    address: str | None = None

    def __post_init__(self) -> None:
        """Raise ValueError unless exactly one of both is given."""
        ReasonedRequest.__post_init__(self)
        if (self.account_id is None) == (self.address is None):
            raise ValueError("account_id or address is given")


@dataclass(frozen=True, slots=True)
class TokenRecord:
    """A token's description, never the token; times are UTC."""

    id: str
    account_id: str
    label: str | None
    scope: str
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class TokenPage:
    """One page of tokens by id."""

    items: tuple[TokenRecord, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """A token to make. It redeems: administrators' tokens are made on the server alone."""

    account_id: str
    days: int = 90
    label: str | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a term or a label that no token can have."""
        check_range("days", self.days, MAX_TOKEN_DAYS)
        if self.label is not None:
            check_names({"en": self.label})


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """A new token, which is answered once."""

    token: str
    record: TokenRecord


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """A sealed row of the audit trail; `details` are as each event has them."""

    sequence: int
    hash: str
    id: str
    at: datetime
    account_id: str
    event: str
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class AuditPage:
    """One page of the audit trail in its order; `next_after` is the `after` of the next page."""

    items: tuple[AuditRecord, ...]
    next_after: int | None = None
