"""The codes of an offline check. `messages` has the sentences.

A Check never holds its key, so it can be shared, kept and logged.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wizard.keys.alphabet import GROUP


class KeyFormat(StrEnum):
    """The keys a service takes: its own, Microsoft's, or any."""

    AUTO = "auto"
    MICROSOFT = "microsoft"
    SERVICE = "service"

    @classmethod
    def of(cls, name: str) -> KeyFormat:
        """Return the format a service calls `name`; AUTO for ``any`` and the name of a newer service."""
        try:
            return cls(name)
        except ValueError:
            return cls.AUTO


class Format(StrEnum):
    """The kind a key turned out to be."""

    MICROSOFT_2009 = "microsoft-2009"
    MICROSOFT_2005 = "microsoft-2005"
    SERVICE = "service"


class Verdict(StrEnum):
    """The result of an offline check. COMPLETE means typed right, never genuine or unused."""

    EMPTY = "empty"
    INCOMPLETE = "incomplete"
    IMPOSSIBLE = "impossible"
    MISTYPED = "mistyped"
    COMPLETE = "complete"
    UNVERIFIABLE = "unverifiable"
    DUPLICATE = "duplicate"
    """Twice in a list: the verdict of a list, never of `check`."""


ACCEPTABLE: Final = frozenset({Verdict.COMPLETE, Verdict.UNVERIFIABLE})
"""Nothing speaks against the key."""

PASSABLE: Final = ACCEPTABLE | {Verdict.MISTYPED}
"""The key may be redeemed, if need be after a warning that the user accepted."""


class Reason(StrEnum):
    """Why a key is impossible (the first six) or mistyped (the others)."""

    CHARACTERS = "characters"
    """Latin letters or digits that never occur in a key, each with a hint."""
    SCRIPT = "script"
    """At least one letter or digit is not Latin; a hint for each character that never occurs."""
    TOO_MANY = "too-many"
    """More than 25; hints only for what cannot occur among the first 25."""
    N_RULE = "n-rule"
    """A Microsoft key has one N, not last; this one has more, or ends in it. A hint at every N."""
    PLACEHOLDER = "placeholder"
    """A pattern, as ``XXXXX-XXXXX-…`` or ``ABCDE-FGHIJ-…``: a placeholder for a key. No hints."""
    MASKED = "masked"
    """Three or four groups repeat one character: only the others can be read. No hints."""
    PLACE = "place"
    """Firm: one hint, at a computed place, where the right letter looks like the one read."""
    NEAR = "near"
    """At least one character is wrong: first check the group of the one hint."""
    SWAPPED = "swapped"
    """Two characters changed places; which, cannot be said. No hints."""
    LOOKALIKE = "lookalike"
    """The places where one letter taken for a similar one would explain everything."""
    CHECKSUM = "checksum"
    """The check fails, and no place is known. No hints."""


MASKS: Final = frozenset({Reason.MASKED, Reason.PLACEHOLDER})
"""It is no key that was misread, but takes the place of one."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A place to compare again: the character `read` at group 1 to 5, position 1 to 5.

    `likely` are the letters that were probably meant, likeliest first; it may be empty. A hint is
    shown to the user and never applied for them.
    """

    group: int
    position: int
    read: str
    likely: tuple[str, ...]

    @property
    def index(self) -> int:
        """Place in the key without dashes, 0 to 24."""
        return (self.group - 1) * GROUP + self.position - 1

    @classmethod
    def at(cls, index: int, read: str, likely: tuple[str, ...]) -> Hint:
        """Return a hint for the place `index`, 0 to 24."""
        return cls(index // GROUP + 1, index % GROUP + 1, read, likely)


@dataclass(frozen=True, slots=True)
class Check:
    """The result of the check of one key.

    `format` is None where the key does not tell. `length` is how many letters and digits were read: exactly
    25 for MISTYPED, COMPLETE and UNVERIFIABLE. `hints` are in the order of the key.
    """

    verdict: Verdict
    format: Format | None
    length: int
    reason: Reason | None = None
    hints: tuple[Hint, ...] = ()

    @property
    def acceptable(self) -> bool:
        """True if nothing speaks against the key."""
        return self.verdict in ACCEPTABLE

    @property
    def passable(self) -> bool:
        """True if the key may be redeemed, if need be after a warning that the user accepted."""
        return self.verdict in PASSABLE
