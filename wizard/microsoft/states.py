"""Licenses and expiry as a person reads them off Microsoft's page, and contradictions between readings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wizard.contract import MAX_LICENSES, Action


@dataclass(frozen=True, slots=True)
class PageReading:
    """Licenses and expiry date of a subscription; None for what was not read."""

    licenses: int | None = None
    expires_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no page shows."""
        if self.licenses is not None and not 0 <= self.licenses <= MAX_LICENSES:
            raise ValueError("licenses is 0 to 10,000,000")


class Mismatch(StrEnum):
    """A contradiction. `messages.guide` has the sentences."""

    LICENSES_NOT_ADDED = "licenses-not-added"
    LICENSES_CHANGED = "licenses-changed"
    LICENSES_FEWER = "licenses-fewer"
    EXPIRY_NOT_EXTENDED = "expiry-not-extended"
    EXPIRY_CHANGED = "expiry-changed"


def mismatches(
    action: Action, before: PageReading, after: PageReading, redeemed: int
) -> tuple[Mismatch, ...]:
    """Return what does not add up after `redeemed` keys, each of which carries one license at least.

    What was not read is not judged. No page tells beforehand the licenses and months of a key.
    """
    found = (_of_licenses(action, before, after, redeemed), _of_expiry(action, before, after, redeemed))
    return tuple(one for one in found if one is not None)


def _of_licenses(action: Action, before: PageReading, after: PageReading, redeemed: int) -> Mismatch | None:
    was = 0 if action is Action.NEW else before.licenses
    if was is None or after.licenses is None:
        return None
    more = after.licenses - was
    if not redeemed:
        return Mismatch.LICENSES_CHANGED if more else None
    if action in (Action.NEW, Action.ADD):
        return Mismatch.LICENSES_NOT_ADDED if more < redeemed else None
    return Mismatch.LICENSES_FEWER if more < 0 else None


def _of_expiry(action: Action, before: PageReading, after: PageReading, redeemed: int) -> Mismatch | None:
    if action is Action.NEW or before.expires_on is None or after.expires_on is None:
        return None
    same = before.expires_on == after.expires_on
    if not redeemed or action is Action.ADD:
        return None if same else Mismatch.EXPIRY_CHANGED
    return Mismatch.EXPIRY_NOT_EXTENDED if after.expires_on <= before.expires_on else None
