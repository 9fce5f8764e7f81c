"""Re-validates a list after a row was corrected or removed, or another format was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from wizard.keys.checking import check
from wizard.keys.lists.models import Row
from wizard.keys.verdicts import Check, KeyFormat, Verdict


def recheck(rows: Iterable[Row], key_format: KeyFormat) -> tuple[list[Row], Counter[Verdict]]:
    """Return the rows with their new verdicts, and the number of each verdict.

    Rows keep their places; the first of the same is the first in this order.
    """
    first: dict[str, Row] = {}
    checked = []
    for row in rows:
        answer, before = check(row.text, key_format), first.setdefault(row.text, row)
        if before is row:
            checked.append(row._replace(check=answer, duplicate_of=None, duplicate_cell=None))
        else:
            same = Check(Verdict.DUPLICATE, answer.format, answer.length)
            checked.append(row._replace(check=same, duplicate_of=before.line, duplicate_cell=before.cell))
    return checked, Counter(row.check.verdict for row in checked)
