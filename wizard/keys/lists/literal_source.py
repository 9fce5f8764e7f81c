"""A list source over already separated keys: everything in each of them counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from wizard.keys.lists.models import Notes
from wizard.keys.lists.positions import Found, packed, unpacked
from wizard.keys.text import converted, typed

_TOGETHER: Final = 1_000


class LiteralSource:
    """A source whose first key is in line 1, the second in line 2 ..."""

    delimiter: str | None = None
    header: tuple[str, ...] = ()

    def __init__(self, texts: Iterable[str], notes: Notes) -> None:
        """Take `texts`, a key each."""
        self._texts = texts
        self._notes = notes

    def batches(self) -> Iterator[list[Found]]:
        """Yield the keys, some at a time."""
        found: list[Found] = []
        for line, text in enumerate(self._texts, 1):
            self._notes.lines = line
            self._notes.converted += converted(text)
            found.append((line, packed(line), None, typed(text), None))
            if len(found) == _TOGETHER:
                yield found
                found = []
        yield found

    def where(self, place: int) -> tuple[int, str | None]:
        """Return the line of a packed position."""
        return unpacked(place)[0], None
