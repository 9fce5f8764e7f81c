"""What can be said about a key: the words of the answer. No sentences here, only codes.

An answer never holds the key it is about, so answers can be shared, kept and logged.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wizard.keys.alphabet import GROUP


class KeyFormat(StrEnum):
    """Which keys a service takes: its own, Microsoft's, or any."""

    AUTO = "auto"
    MICROSOFT = "microsoft"
    SERVICE = "service"

    @classmethod
    def of(cls, name: str) -> KeyFormat:
        """The format a service calls `name`. ``any``, and a name from a newer service, is AUTO."""
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
    """What an offline look at a key says. COMPLETE means typed right, never genuine or unused."""

    EMPTY = "empty"
    INCOMPLETE = "incomplete"
    IMPOSSIBLE = "impossible"
    MISTYPED = "mistyped"
    COMPLETE = "complete"
    UNVERIFIABLE = "unverifiable"
    DUPLICATE = "duplicate"
    """Twice in a list: said by the list, never by `check`."""


ACCEPTABLE: Final = frozenset({Verdict.COMPLETE, Verdict.UNVERIFIABLE})
"""Nothing speaks against the key."""

PASSABLE: Final = ACCEPTABLE | {Verdict.MISTYPED}
"""It may go on, if need be over a warning that the user has seen."""


class Reason(StrEnum):
    """Why a key is impossible (the first five) or mistyped (the others)."""

    CHARACTERS = "characters"
    """Latin letters or digits that never occur in a key, each with a hint."""
    SCRIPT = "script"
    """At least one letter or digit is not Latin; a hint for each character that never occurs."""
    TOO_MANY = "too-many"
    """More than 25; hints only for what cannot occur among the first 25."""
    N_RULE = "n-rule"
    """A Microsoft key has one N, not last; this one has more, or ends in it. A hint at every N."""
    PLACEHOLDER = "placeholder"
    """One letter, 25 times: what stands where a key will be. No hints."""
    PLACE = "place"
    """Firm: one hint, at a computed place, where the right letter looks like the one read."""
    NEAR = "near"
    """Something is wrong, perhaps more than one thing: begin with the group of the one hint."""
    SWAPPED = "swapped"
    """Two characters changed places; which, cannot be said. No hints."""
    LOOKALIKE = "lookalike"
    """The places where one letter taken for a similar one would explain everything."""
    CHECKSUM = "checksum"
    """The check fails, and no place is known. No hints."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Where to look again: the character `read` at group 1 to 5, position 1 to 5.

    `likely` are the letters that were probably meant, likeliest first; it may be empty. A hint is
    shown to the user and never applied for them.
    """

    group: int
    position: int
    read: str
    likely: tuple[str, ...]

    @property
    def index(self) -> int:
        """The place in the key without dashes, 0 to 24."""
        return (self.group - 1) * GROUP + self.position - 1

    @classmethod
    def at(cls, index: int, read: str, likely: tuple[str, ...]) -> Hint:
        """A hint for the place `index`, 0 to 24."""
        return cls(index // GROUP + 1, index % GROUP + 1, read, likely)


@dataclass(frozen=True, slots=True)
class Check:
    """The answer for one key.

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
        """Nothing speaks against this key."""
        return self.verdict in ACCEPTABLE

    @property
    def passable(self) -> bool:
        """This key may go on, if need be over a warning that the user has seen."""
        return self.verdict in PASSABLE
