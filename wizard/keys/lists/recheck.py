"""Judges a list anew after one of its rows was corrected or taken out, or another format was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from wizard.keys.checking import check
from wizard.keys.lists.models import Row
from wizard.keys.verdicts import Check, KeyFormat, Verdict


def judge_again(rows: Iterable[Row], key_format: KeyFormat) -> tuple[list[Row], Counter[Verdict]]:
    """The rows with the verdicts they have now, and how many there are of each.

    Rows keep their places; the first of the same is the first in this order.
    """
    first: dict[str, Row] = {}
    judged = []
    for row in rows:
        answer, before = check(row.text, key_format), first.setdefault(row.text, row)
        if before is row:
            judged.append(row._replace(check=answer, duplicate_of=None, duplicate_cell=None))
        else:
            same = Check(Verdict.DUPLICATE, answer.format, answer.length)
            judged.append(row._replace(check=same, duplicate_of=before.line, duplicate_cell=before.cell))
    return judged, Counter(row.check.verdict for row in judged)
