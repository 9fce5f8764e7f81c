"""Receipt of a guided order, as data; `wizard.messages.guide_receipt` puts it into words."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.contract import CustomerRef
from wizard.microsoft import Mismatch, PageReading, Plan, mismatches
from wizard.orders.guided_record import KeyRecord

_NO_READING = PageReading()


@dataclass(frozen=True, slots=True)
class GuidedReceipt:
    """The keys of a guided order as last saved, and the readings before and after. `order` is its id."""

    order: str
    customer: CustomerRef
    plan: Plan
    keys: tuple[KeyRecord, ...]
    before: PageReading = _NO_READING
    after: PageReading = _NO_READING

    @property
    def redeemed(self) -> int:
        """Number of redeemed keys."""
        return sum(key.redeemed for key in self.keys)

    @property
    def unfinished(self) -> bool:
        """True while a key is still to come."""
        return any(key.unfinished for key in self.keys)

    @property
    def mismatches(self) -> tuple[Mismatch, ...]:
        """Contradictions between the readings and the redeemed keys."""
        return mismatches(self.plan.action, self.before, self.after, self.redeemed)
