"""A key of a guided order: its status, and the doubts to ask about before it is taken to a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from wizard.contract import Code
from wizard.microsoft import retry_until
from wizard.orders.guided_record import KeyRecord


class KeyStatus(StrEnum):
    """Status of a key in this order."""

    WAITING = "waiting"
    UNDER_WAY = "under-way"
    """Its page was opened, and has not given a final answer."""
    REDEEMED = "redeemed"
    OUT = "out"
    """It is not redeemed in this order, on the page's or the person's word."""
    POSTPONED = "postponed"


class Doubt(StrEnum):
    """A reason to ask before a key is taken to the page."""

    PUBLISHED = "published"
    """Microsoft publishes it for everyone, so it holds no licenses."""
    OTHER_SERVICE = "other-service"
    """Its check is an activation service's."""
    ELSEWHERE = "elsewhere"
    """Another customer has redeemed a key with this ending."""
    OPENED_BEFORE = "opened-before"
    """Its page was opened at an earlier time, and the result is unknown. Asked when it is the key's turn."""


OPEN: Final = frozenset({KeyStatus.WAITING, KeyStatus.UNDER_WAY})


@dataclass(frozen=True, slots=True)
class KeyDoubt:
    """A doubt about a key; `record` is the earlier record that raised it."""

    reason: Doubt
    record: KeyRecord | None = None


@dataclass(frozen=True, slots=True)
class GuidedKey:
    """A key of the order. `text` is empty for one that is known by its ending alone.

    `name` is the ending, with a number from the second key that ends the same. `kept`: it belongs to a
    resumed order, whatever the list of keys holds. `record` is its last saved record in this order, `doubts`
    are still to be asked about. `busy_since` is when the page first said that it is busy. `own`: it was
    taken to the page in this order, and not in one before.
    """

    name: str
    ending: str
    text: str
    kept: bool = False
    status: KeyStatus = KeyStatus.WAITING
    record: KeyRecord | None = None
    doubts: tuple[KeyDoubt, ...] = ()
    busy_since: datetime | None = None
    own: bool = False

    @property
    def is_open(self) -> bool:
        """True while the key is still to be redeemed."""
        return self.status in OPEN

    @property
    def doubt(self) -> KeyDoubt | None:
        """The doubt to ask about first."""
        return self.doubts[0] if self.doubts else None

    @property
    def opened_before(self) -> bool:
        """True if its page was opened at an earlier time and nobody gave the result."""
        return any(doubt.reason is Doubt.OPENED_BEFORE for doubt in self.doubts)

    @property
    def code(self) -> Code | None:
        """The page's last message, None where it showed none."""
        known = self.record.code if self.record is not None else None
        return Code(known) if known in set(Code) else None

    @property
    def can_be_changed(self) -> bool:
        """True if its answer can be corrected, or it can be brought back."""
        return self.can_be_asked_again or self.can_be_taken_back or self.status is KeyStatus.POSTPONED

    @property
    def can_be_asked_again(self) -> bool:
        """True if a page's message took it out, which may have been the wrong message. Redeemed is final."""
        return self.status is KeyStatus.OUT and self.record is not None and not self.record.left_out

    @property
    def can_be_taken_back(self) -> bool:
        """True if the person said in this order that it was redeemed."""
        return self.status is KeyStatus.REDEEMED and self.own

    @property
    def support_at(self) -> datetime | None:
        """Time from which support is asked instead of trying again."""
        return retry_until(Code.SERVICE_BUSY, self.busy_since) if self.busy_since is not None else None
