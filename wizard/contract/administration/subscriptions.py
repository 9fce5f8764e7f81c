"""Changes of subscriptions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wizard.contract import MAX_LICENSES

from .checks import check_range, check_reason


@dataclass(frozen=True, slots=True)
class SubscriptionEndRequest:
    """End of a subscription, today; `by` is `customer` (cancelled) or `vendor` (switched off)."""

    reason: str
    by: str = "vendor"
    dry_run: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError for anybody else."""
        check_reason(self.reason)
        if self.by not in ("customer", "vendor"):
            raise ValueError("by is customer or vendor")


@dataclass(frozen=True, slots=True)
class SubscriptionChangeRequest:
    """New licenses or expiry date of a subscription; `resume` takes its end back."""

    reason: str
    licenses: int | None = None
    expires_on: date | None = None
    resume: bool = False
    dry_run: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError if nothing would change, and for dates and counts out of range."""
        check_reason(self.reason)
        if self.licenses is None and self.expires_on is None and not self.resume:
            raise ValueError("licenses, expires_on or resume is given")
        check_range("licenses", self.licenses, MAX_LICENSES)
        if self.expires_on is not None and not date(2000, 1, 1) <= self.expires_on <= date(9998, 12, 31):
            raise ValueError("expires_on is from 2000-01-01 to 9998-12-31")


@dataclass(frozen=True, slots=True)
class SubscriptionMoveRequest:
    """Move of a subscription to another customer; its receipts stay where they are."""

    reason: str
    customer_id: str
    dry_run: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError for an empty reason."""
        check_reason(self.reason)
