"""The rows of a list that is checked: corrected, added, removed, and brought back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

from wizard.keys import Check, KeyFormat, Verdict
from wizard.keys.lists import Company, Row
from wizard.keys.lists.company import recheck, recheck_same
from wizard.keys.verdicts import MASKS
from wizard.orders.checked_list import ListLayout
from wizard.pages.check_saving import NoLayout

MASKED: Final = "masked"
"""The kind of a masked key or a placeholder, beside the verdicts of keys."""


def kind_of(check: Check) -> str:
    """Return the verdict, or `MASKED` where something takes the place of a key."""
    return MASKED if check.reason in MASKS else check.verdict


class _Before(NamedTuple):
    """A list as it was before a change."""

    rows: list[Row]
    key_format: KeyFormat
    company: Company
    layout: ListLayout
    corrected: bool


class CheckedRows:
    """The rows in their order, and what they are judged by. Holds full keys, in memory only.

    `key_format` is the kind of keys they are judged as, and `company` that of their list. `layout` is that of
    the list they were read from, `corrected` true if they changed since. Every change can be undone, also
    that another list took the place of all.
    """

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.key_format = KeyFormat.AUTO
        self.company = Company.NONE
        self.layout: ListLayout = NoLayout()
        self.corrected = False
        self._before: list[_Before] = []

    @property
    def counts(self) -> Counter[str]:
        """The number of rows of each verdict, and of `MASKED` ones apart."""
        return Counter([kind_of(row.check) for row in self.rows])

    @property
    def changes(self) -> int:
        """The number of changes that can be undone."""
        return len(self._before)

    def begin_anew(self, key_format: KeyFormat) -> None:
        """Begin without a row again: another list comes, judged as keys of this format."""
        self._remember()
        self.key_format = key_format
        self.rows, self.company, self.layout, self.corrected = [], Company.NONE, NoLayout(), False

    def add(self, letters: str) -> None:
        """Put a typed key at the end."""
        line = max((row.line for row in self.rows), default=0) + 1
        number = max((row.number for row in self.rows), default=0) + 1
        self._remember()
        empty = Check(Verdict.EMPTY, None, 0)
        self.rows.append(Row(number, line, None, letters, empty, None, None, None))
        self._judge((letters,))

    def correct(self, place: int, letters: str) -> None:
        """Put another key in the place of one."""
        self._remember()
        before = self.rows[place].text
        self.rows[place] = self.rows[place]._replace(text=letters)
        self._judge((before, letters))

    def remove(self, places: Iterable[int]) -> None:
        """Remove rows; the next of the same key is its first then."""
        self._remember()
        gone = set(places)
        letters = {self.rows[place].text for place in gone}
        self.rows = [row for place, row in enumerate(self.rows) if place not in gone]
        self._judge(letters)

    def judge_as(self, key_format: KeyFormat) -> None:
        """Judge all rows by a format, unless they are."""
        if key_format is not self.key_format:
            self.key_format = key_format
            self.rows, _, self.company = recheck(self.rows, key_format)

    def undo(self, changes: int) -> int:
        """Return to the list as it was after so many changes; the first place that differs, -1 for none.

        Its rows are judged as those of now are.
        """
        if changes >= len(self._before):
            return -1
        changed, today = self.rows, self.key_format
        self.rows, self.key_format, self.company, self.layout, self.corrected = self._before[changes]
        del self._before[changes:]
        self.judge_as(today)
        pairs = enumerate(zip_longest(self.rows, changed))
        return next((place for place, (row, now) in pairs if row != now), -1)

    def usable(self) -> tuple[tuple[str, ...], dict[str, Check]]:
        """Return the keys that an order may take, each once, and their verdicts by text."""
        checks = {row.text: row.check for row in self.rows if row.check.passable}
        return tuple(checks), checks

    def _remember(self) -> None:
        now = _Before(list(self.rows), self.key_format, self.company, self.layout, self.corrected)
        self._before.append(now)
        self.corrected = True

    def _judge(self, letters: Iterable[str]) -> None:
        changed = recheck_same(self.rows, letters, self.company, self.key_format)
        for place, row in changed.items():
            self.rows[place] = row


def next_problem(rows: Sequence[Row], shown: Sequence[int], after: int) -> int:
    """Return the next of the `shown` places below the one numbered `after` that is not complete; else -1.

    Round to the top; -1 for `after` begins there. Returns the number among the shown ones.
    """
    count = len(shown)
    for step in range(1, count + 1):
        number = (after + step) % count
        if rows[shown[number]].check.verdict is not Verdict.COMPLETE:
            return number
    return -1
