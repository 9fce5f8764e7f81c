"""Rows from candidates, each with its verdict; duplicates are found by an index of the keys before.

A set or dict of a million keys takes 90 to 130 bytes a key and doubles while it grows. Here keys are kept
letter by letter, so none is ever taken for another, in packed records of 34 bytes, spread over small
buckets by their hash (which is another in every run). Measured: some 60 bytes a key, and no pauses.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from wizard.keys.alphabet import LENGTH
from wizard.keys.checking import check
from wizard.keys.lists.company import Company, check_among, duplicate
from wizard.keys.lists.models import Notes, Row
from wizard.keys.lists.positions import Found
from wizard.keys.verdicts import MASKS, KeyFormat, Verdict

_PLACE: Final = 9
_RECORD: Final = LENGTH + _PLACE
_BUCKETS: Final = 1 << 16
_LAST_BUCKET: Final = _BUCKETS - 1


class Duplicates:
    """The keys that were seen, each with the position of its first occurrence."""

    def __init__(self) -> None:
        self._buckets: list[bytearray | None] = [None] * _BUCKETS

    def firsts(self, found: Iterable[Found]) -> list[int | None]:
        """Return for each key the position of its first occurrence; None for a new one."""
        buckets = self._buckets
        firsts: list[int | None] = []
        add = firsts.append
        for _, place, _, letters, _ in found:
            key = letters.encode("utf-8", "surrogatepass")
            if len(key) != LENGTH:  # no right key, however many of them there are
                key = hashlib.blake2b(key, digest_size=LENGTH).digest()
            number = hash(letters) & _LAST_BUCKET
            bucket = buckets[number]
            if bucket is None:
                buckets[number] = bytearray(key + place.to_bytes(_PLACE, "little"))
                add(None)
                continue
            at = bucket.find(key)
            while at > 0 and at % _RECORD:  # across two records
                at = bucket.find(key, at + 1)
            if at < 0:
                bucket += key + place.to_bytes(_PLACE, "little")
                add(None)
            else:
                add(int.from_bytes(bucket[at + LENGTH : at + _RECORD], "little"))
        return firsts


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
