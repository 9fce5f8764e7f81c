"""Keys of an order with their offline verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from wizard import keys
from wizard.contract import Problem
from wizard.keys.published import is_published


class KeyEntry(NamedTuple):
    """A key of the order: its 25 characters, or the text typed instead, and the offline verdict.

    `first` is the row, from 1, of the first of the same; None for all but duplicates. `problem` is the
    service's reason why the key is not redeemed with this order.
    """

    text: str
    check: keys.Check
    first: int | None = None
    problem: Problem | None = None

    @property
    def ending(self) -> str:
        """All of the key that is shown in lists."""
        return keys.ending(self.text)

    @property
    def doubtful(self) -> bool:
        """True if the check fails: the key may be sent when that is accepted."""
        return self.check.verdict is keys.Verdict.MISTYPED

    @property
    def published(self) -> bool:
        """True for a setup key that Microsoft publishes for everyone: it holds no licenses."""
        # None of them passes a service's check; a digest for each key of a long list takes its time.
        of_service = self.check.format is keys.Format.SERVICE and self.check.verdict is keys.Verdict.COMPLETE
        return self.check.passable and not of_service and is_published(self.text)

    @property
    def masked(self) -> bool:
        """True if most of the key is hidden, as in ``XXXXX-XXXXX-XXXXX-XXXXX-T83GX``."""
        return self.check.reason is keys.Reason.MASKED

    @property
    def usable(self) -> bool:
        """True if the key may be redeemed somewhere, if need be after a doubt was accepted."""
        return self.check.passable and not self.published

    @property
    def microsoft(self) -> bool:
        """True if it passes Microsoft's check, and not the service's where that was tried."""
        found = self.check
        return found.verdict is keys.Verdict.COMPLETE and found.format is keys.Format.MICROSOFT_2009


def judge(
    texts: Iterable[str],
    key_format: keys.KeyFormat,
    *,
    before: Sequence[KeyEntry] = (),
    checks: Mapping[str, keys.Check] | None = None,
) -> tuple[KeyEntry, ...]:
    """Entries for keys, each with its verdict; one that is in the list already is a duplicate.

    `before` are the entries that come before these keys. `checks` were made by the same format, by normalized
    text: a verdict travels with its key, and no key is checked twice.
    """
    rows = {entry.text: row for row, entry in enumerate(before, 1) if entry.first is None}
    known = {**checks_of(before), **(checks or {})}
    entries = []
    for row, entered in enumerate(texts, len(before) + 1):
        text, verdict = entered, known.get(entered)
        if verdict is None:
            text = keys.typed(entered)
            verdict = known.get(text)
        if verdict is None:
            verdict = known[text] = keys.check(text, key_format)
        first = rows.setdefault(text, row)
        if first == row:
            entries.append(KeyEntry(text, verdict))
        else:
            verdict = replace(verdict, verdict=keys.Verdict.DUPLICATE, reason=None, hints=())
            entries.append(KeyEntry(text, verdict, first))
    return tuple(entries)


def checks_of(entries: Iterable[KeyEntry]) -> dict[str, keys.Check]:
    """Verdicts by normalized text, to be passed on with the keys."""
    return {entry.text: entry.check for entry in entries if entry.first is None}
