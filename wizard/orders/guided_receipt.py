"""Receipt of a guided order, as data; `wizard.messages.guide_receipt` puts it into words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wizard.contract import CustomerRef, State
from wizard.microsoft import Mismatch, PageReading, Plan, mismatches
from wizard.orders.guided_record import KeyRecord, plan_of, record_of
from wizard.orders.journal import Entry
from wizard.orders.redemption import receipt_of

_NO_READING = PageReading()


def receipt_of_entries(entries: Sequence[Entry]) -> GuidedReceipt | None:
    """Return the receipt of a guided order in the journal; None for none, or a newer version's plan."""
    keys = tuple(map(record_of, entries))
    plan = plan_of(keys[0]) if keys else None
    if plan is None:
        return None
    saved = next(filter(None, map(receipt_of, entries)), None)
    before = _reading(saved.before) if saved is not None else _NO_READING
    after = _reading(saved.after) if saved is not None else _NO_READING
    return GuidedReceipt(keys[0].order, keys[0].customer, plan, keys, before, after)


def _reading(state: State | None) -> PageReading:
    return PageReading(state.licenses, state.expires_on) if state is not None else _NO_READING


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
    def time(self) -> datetime:
        """When its last key was redeemed; before that, when it was saved."""
        return max(key.time for key in [one for one in self.keys if one.redeemed] or self.keys)

    @property
    def unfinished(self) -> bool:
        """True while a key is still to come."""
        return any(key.unfinished for key in self.keys)

    @property
    def mismatches(self) -> tuple[Mismatch, ...]:
        """Contradictions between the readings and the redeemed keys."""
        return mismatches(self.plan.action, self.before, self.after, self.redeemed)
