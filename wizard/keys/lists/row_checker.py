"""Rows from candidates, each with its verdict, duplicates included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from wizard.keys.checking import check
from wizard.keys.lists.company import Company, check_among, duplicate
from wizard.keys.lists.duplicates import Duplicates
from wizard.keys.lists.models import Notes, Row
from wizard.keys.lists.positions import Found
from wizard.keys.verdicts import MASKS, KeyFormat, Verdict

Where = Callable[[int], tuple[int, str | None]]
"""Maps a packed position to a line, and a cell where the source is a workbook."""


class RowChecker:
    """Checks the keys of one list, in their order."""

    def __init__(self, key_format: KeyFormat, duplicates: bool, notes: Notes) -> None:
        """Check by `key_format`; without `duplicates` nothing is kept of a key."""
        self.keys = 0
        self._format = key_format
        self._seen = Duplicates() if duplicates else None
        self._notes = notes

    def rows(self, found: Sequence[Found], where: Where, company: Company) -> list[Row]:
        """Return a row for each candidate, checked as one of a list with this `company`."""
        key_format, number, new = self._format, self.keys, tuple.__new__
        seen, alone = self._seen, company is Company.NONE
        firsts = [None] * len(found) if seen is None else seen.firsts(found)
        rows: list[Row] = []
        add = rows.append
        for (line, _, cell, letters, fields), first in zip(found, firsts, strict=True):
            number += 1
            answer = check(letters, key_format) if alone else check_among(company, letters, key_format)
            if first is None:
                add(new(Row, (number, line, cell, letters, answer, None, None, fields)))
            else:
                same = duplicate(answer.format, answer.length)
                add(Row(number, line, cell, letters, same, *where(first), fields))
        self.keys = number
        counted = Counter([row.check.verdict for row in rows])
        self._notes.verdicts.update(counted)
        if Verdict.IMPOSSIBLE in counted:
            self._notes.masks += sum(row.check.reason in MASKS for row in rows)
        return rows
