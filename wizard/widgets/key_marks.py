"""The tone of each verdict on a key, and the marks of the key field's cells, made from a check."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, NamedTuple

from wizard.keys import LENGTH, Check, Reason, Verdict
from wizard.widgets.tones import Tone


class Mark(Enum):
    """A mark of one cell. Each has its own shape."""

    IMPOSSIBLE = auto()
    """A cross, for a character that never occurs in a key or has no place in one."""
    LOOK_AGAIN = auto()
    """Compare this with the card: a wedge."""


class Marks(NamedTuple):
    """The marked cells, the groups (from 0) to check again, and the sign at the end of the field."""

    cells: Mapping[int, Mark] = MappingProxyType({})
    groups: frozenset[int] = frozenset()
    badge: Tone | None = None


TONES: Final = {
    Verdict.EMPTY: Tone.NEUTRAL,
    Verdict.INCOMPLETE: Tone.NEUTRAL,
    Verdict.IMPOSSIBLE: Tone.PROBLEM,
    Verdict.MISTYPED: Tone.WARNING,
    Verdict.COMPLETE: Tone.SUCCESS,
    Verdict.UNVERIFIABLE: Tone.NEUTRAL,
    Verdict.DUPLICATE: Tone.PROBLEM,
}


_BADGES: Final = {
    verdict: TONES[verdict]
    for verdict in (Verdict.COMPLETE, Verdict.UNVERIFIABLE, Verdict.MISTYPED, Verdict.IMPOSSIBLE)
}
_PLAIN: Final = MappingProxyType({verdict: Marks(badge=_BADGES.get(verdict)) for verdict in Verdict})


def marks_of(check: Check, count: int) -> Marks:
    """Return the marks for `check` in a field that shows `count` characters."""
    if not check.hints and count <= LENGTH:
        return _PLAIN[check.verdict]
    cells = dict.fromkeys(range(LENGTH, count), Mark.IMPOSSIBLE)
    badge = _BADGES.get(check.verdict)
    if check.reason is Reason.NEAR:
        # The place is computed as if it were the only one: name the group, not the cell.
        return Marks(cells, frozenset(hint.group - 1 for hint in check.hints), badge)
    never = check.verdict is Verdict.IMPOSSIBLE and check.reason is not Reason.N_RULE
    mark = Mark.IMPOSSIBLE if never else Mark.LOOK_AGAIN
    cells.update({hint.index: mark for hint in check.hints})
    return Marks(MappingProxyType(cells), frozenset(), badge)
