"""The keys of an order, each with what the offline check says of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wizard import keys


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A key of the order: its 25 characters or what was typed instead, and what the offline check says.

    `first` is the row, from 1, of the first of the same; None for all but duplicates.
    """

    text: str
    check: keys.Check
    first: int | None = None

    @property
    def ending(self) -> str:
        """All of the key that is shown in lists."""
        return keys.ending(self.text)

    @property
    def doubtful(self) -> bool:
        """Whether the check fails: it may go on when that is accepted."""
        return self.check.verdict is keys.Verdict.MISTYPED

    @property
    def microsoft(self) -> bool:
        """Whether it passes Microsoft's check, and not the service's where that was looked at."""
        found = self.check
        return found.verdict is keys.Verdict.COMPLETE and found.format is keys.Format.MICROSOFT_2009


def judge(
    texts: Iterable[str],
    key_format: keys.KeyFormat,
    *,
    before: Sequence[KeyEntry] = (),
    known: Iterable[KeyEntry] = (),
) -> tuple[KeyEntry, ...]:
    """Every key with its verdict; one that stands in the list before is a duplicate.

    `before` are the entries that come before these keys. `known` were judged by the same format: what was
    found out of them holds, so that a list of thousands is not checked anew for each change.
    """
    rows = {entry.text: row for row, entry in enumerate(before, 1) if entry.first is None}
    checks = {entry.text: entry.check for entry in known if entry.first is None}
    entries = []
    for row, text in enumerate(map(keys.typed, texts), len(before) + 1):
        verdict = checks.get(text) or keys.check(text, key_format)
        first = rows.setdefault(text, row)
        if first == row:
            entries.append(KeyEntry(text, verdict))
        else:
            verdict = replace(verdict, verdict=keys.Verdict.DUPLICATE, reason=None, hints=())
            entries.append(KeyEntry(text, verdict, first))
    return tuple(entries)
