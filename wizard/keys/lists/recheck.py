"""Re-validates a list after rows were corrected or removed, or another format was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from wizard.keys.checking import check
from wizard.keys.lists.company import Company, check_among, company_of, duplicate
from wizard.keys.lists.models import Row
from wizard.keys.verdicts import KeyFormat, Verdict


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
