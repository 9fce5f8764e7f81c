"""Changes of subscriptions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wizard.contract import MAX_LICENSES

from . import ReasonedRequest
from .checks import check_range


@dataclass(frozen=True, slots=True)
class SubscriptionEndRequest(ReasonedRequest):
    """End of a subscription, today; `by` is `customer` (cancelled) or `vendor` (switched off)."""

    by: str = "vendor"

    def __post_init__(self) -> None:
        """Raise ValueError for anybody else."""
        ReasonedRequest.__post_init__(self)
        if self.by not in ("customer", "vendor"):
            raise ValueError("by is customer or vendor")


@dataclass(frozen=True, slots=True)
class SubscriptionChangeRequest(ReasonedRequest):
    """New licenses or expiry date of a subscription; `resume` takes its end back."""

    licenses: int | None = None
    expires_on: date | None = None
    resume: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError if nothing would change, and for dates and counts out of range."""
        ReasonedRequest.__post_init__(self)
        if self.licenses is None and self.expires_on is None and not self.resume:
            raise ValueError("licenses, expires_on or resume is given")
        check_range("licenses", self.licenses, MAX_LICENSES)
        if self.expires_on is not None and not date(2000, 1, 1) <= self.expires_on <= date(9998, 12, 31):
            raise ValueError("expires_on is from 2000-01-01 to 9998-12-31")


@dataclass(frozen=True, slots=True)
class SubscriptionMoveRequest(ReasonedRequest):
    """Move of a subscription to another customer; its receipts stay where they are."""

    customer_id: str
