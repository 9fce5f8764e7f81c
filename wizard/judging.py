"""The keys of an order, each with what the offline check says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wizard import keys


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A key of the order: its 25 characters or what was typed instead, and what the offline check says."""

    text: str
    check: keys.Check

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


def judge(texts: tuple[str, ...], key_format: keys.KeyFormat) -> tuple[KeyEntry, ...]:
    """Every key with its verdict; a key that stands in the list before is a duplicate."""
    seen: set[str] = set()
    entries = []
    for text in map(keys.typed, texts):
        verdict = keys.check(text, key_format)
        if text in seen:
            verdict = replace(verdict, verdict=keys.Verdict.DUPLICATE, reason=None, hints=())
        seen.add(text)
        entries.append(KeyEntry(text, verdict))
    return tuple(entries)
