"""The company a key keeps: what the other keys of its list tell about one that cannot be checked alone.

A list whose rows were corrected, or whose format was chosen, is judged again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from wizard.keys.alphabet import LENGTH
from wizard.keys.checking import check
from wizard.keys.lists.models import Row
from wizard.keys.verdicts import Check, Format, KeyFormat, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizard.keys.lists.models import Notes, Row


_FEWEST_KEYS: Final = 5
_FEWEST_OF_SERVICE: Final = 3
_MOST_HELD: Final = 10_000
"""So many rows tell the company of a longer list, and so many are kept in memory."""
_DOUBTFUL: Final = Check(Verdict.MISTYPED, None, LENGTH, Reason.CHECKSUM)


class Company(StrEnum):
    """Verdict of a whole list on its keys without N."""

    NONE = "none"
    """Nothing: each is judged alone."""
    SERVICE = "service"
    """They are keys of an activation service, like nearly all complete ones."""
    DOUBTFUL = "doubtful"
    """No key is complete, though many have an N: these are mistyped too, in an unknown format."""


class Tally:
    """Counts of a list from which its company follows."""

    def __init__(self) -> None:
        self._keys = self._complete = self._of_service = self._with_n = 0

    def add(self, rows: Sequence[Row]) -> None:
        """Count some more rows."""
        complete = [row.check.format for row in rows if row.check.verdict is Verdict.COMPLETE]
        self._keys += len(rows)
        self._complete += len(complete)
        self._of_service += complete.count(Format.SERVICE)
        if not self._complete:  # it is asked only where no key is complete
            self._with_n += sum("N" in row.text for row in rows)

    @property
    def company(self) -> Company:
        """The company of the keys so far. Keys of Microsoft's format of 2009 never make company."""
        if self._keys < _FEWEST_KEYS:
            return Company.NONE
        if self._of_service >= _FEWEST_OF_SERVICE and 10 * self._of_service >= 9 * self._complete:
            return Company.SERVICE
        if not self._complete and 3 * self._with_n >= self._keys:
            return Company.DOUBTFUL
        return Company.NONE


def company_of(rows: Iterable[Row]) -> Company:
    """Return the company of a list whose keys were judged alone."""
    tally = Tally()
    tally.add(tuple(rows))
    return tally.company


def check_among(company: Company, text: str, key_format: KeyFormat) -> Check:
    """Check a key as one of a list with this `company`; a format that was chosen decides alone."""
    if company is Company.NONE or key_format is not KeyFormat.AUTO or "N" in text:
        return check(text, key_format)
    if company is Company.SERVICE:
        return check(text, KeyFormat.SERVICE)
    answer = check(text, key_format)
    if answer.verdict is Verdict.UNVERIFIABLE:
        return _DOUBTFUL
    if answer.verdict is Verdict.MISTYPED:
        return replace(answer, format=None)
    return answer


class CompanyJudge:
    """Holds rows back from the first whose verdict depends on the list, until the list's company is known.

    That is at its end, or after 10,000 rows held. Rows keep their order.
    """

    def __init__(self, key_format: KeyFormat, notes: Notes) -> None:
        """Judge rows that were checked by `key_format`; corrects the verdicts that `notes` counts."""
        self._tally = Tally()
        self._notes = notes
        self._held: list[Row] = []
        self._company = None if key_format is KeyFormat.AUTO else Company.NONE

    @property
    def company(self) -> Company:
        """The company of the list; of what was read so far, while it is read."""
        return self._company or self._tally.company

    @property
    def decided(self) -> Company:
        """The company of the list once it is known, to check more keys by; none before."""
        return self._company or Company.NONE

    def pass_on(self, rows: list[Row]) -> list[Row]:
        """Take some more rows, checked by the company that is `decided`; return those with final verdicts."""
        if self._company is not None:
            return rows
        self._tally.add(rows)
        if not self._held and not any(map(_depends, rows)):
            return rows
        self._held += rows
        return self.release() if len(self._held) >= _MOST_HELD else []

    def release(self) -> list[Row]:
        """Decide about the company, and return the rows that were held back."""
        self._company = self.company
        company, held, self._held = self._company, self._held, []
        if company is Company.NONE:
            return held
        return [self._judge(row, company) if _depends(row) else row for row in held]

    def _judge(self, row: Row, company: Company) -> Row:
        answer = check_among(company, row.text, KeyFormat.AUTO)
        if row.check.verdict is Verdict.DUPLICATE:
            return row._replace(check=duplicate(answer.format, answer.length))
        counts = self._notes.verdicts
        counts[row.check.verdict] -= 1
        if not counts[row.check.verdict]:
            del counts[row.check.verdict]
        counts[answer.verdict] += 1
        return row._replace(check=answer)


def _depends(row: Row) -> bool:
    """Return True if the company of a list may change the verdict, or the format of a duplicate."""
    found = row.check
    if found.verdict is Verdict.COMPLETE:
        return False
    return found.length == LENGTH and found.format not in (None, Format.SERVICE) and "N" not in row.text


@lru_cache(maxsize=256)
def duplicate(kind: Format | None, length: int) -> Check:
    """Return the verdict of a key that is in the list already."""
    return Check(Verdict.DUPLICATE, kind, length)


def recheck(rows: Sequence[Row], key_format: KeyFormat) -> tuple[list[Row], Counter[Verdict], Company]:
    """Judge a list again: return its rows, the number of each verdict, and the company of the list.

    Rows keep their places; the first of the same is the first in this order.
    """
    checked = _marked([row._replace(check=check(row.text, key_format)) for row in rows])
    company = company_of(checked) if key_format is KeyFormat.AUTO else Company.NONE
    if company is not Company.NONE:
        checked = _marked([row._replace(check=check_among(company, row.text, key_format)) for row in checked])
    return checked, Counter(row.check.verdict for row in checked), company


def recheck_same(
    rows: Sequence[Row], letters: Iterable[str], company: Company, key_format: KeyFormat
) -> Mapping[int, Row]:
    """Return new rows, by their places, for all that hold these keys; no other verdict changes."""
    wanted = set(letters)
    found = [(place, row) for place, row in enumerate(rows) if row.text in wanted]
    judged = [row._replace(check=check_among(company, row.text, key_format)) for _, row in found]
    return dict(zip((place for place, _ in found), _marked(judged), strict=True))


def _marked(rows: Iterable[Row]) -> list[Row]:
    """Return the rows, with all but the first of the same as duplicates."""
    first: dict[str, Row] = {}
    checked = []
    for row in rows:
        before = first.setdefault(row.text, row)
        if before is row:
            checked.append(row._replace(duplicate_of=None, duplicate_cell=None))
        else:
            same = duplicate(row.check.format, row.check.length)
            checked.append(row._replace(check=same, duplicate_of=before.line, duplicate_cell=before.cell))
    return checked
