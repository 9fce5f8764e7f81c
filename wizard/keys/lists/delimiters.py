"""Recognition of tables in text, and of the delimiter of their cells."""

from __future__ import annotations

import csv
import re
from collections import Counter
from typing import Final

from wizard.keys.alphabet import GROUPS
from wizard.keys.escapes import unescaped
from wizard.keys.lists.positions import LAST_COLUMN
from wizard.keys.lists.spans import keys_in
from wizard.keys.text import plain, typed
from wizard.keys.web_pages import without_code

DELIMITERS: Final = ("\t", ";", "|", ",")
"""The known delimiters, the least ambiguous first."""

TABLES: Final = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
"""The delimiter by the suffix of a file's name, where the text does not decide."""

_LINES: Final = 100
_MOSTLY: Final = 0.8
_DECLARED: Final = re.compile(r'"?sep=([\t;|,])"?[ \t]*\n', re.I).match
_GROUP: Final = re.compile(r"[^\W_]{5}")


def declared(text: str) -> tuple[str, int] | None:
    """Return the delimiter that the first line names (``sep=;``) and that line's length; it is no row."""
    match = _DECLARED(text)
    return (match[1], match.end()) if match else None


def delimiter_of(sample: str, suffix: str, *, torn: bool) -> str | None:
    """Return the delimiter of the cells in `sample`; None for running text.

    The name's `suffix` says whether it is meant as a table. Without that it is one if most lines have as
    many cells, and keys are in cells of their own. Where several delimiters fit, it is the one that leaves
    most keys alone in their cells: so ``Doe, John;KEY;12,50`` has semicolons.
    """
    lines = [line for line in sample.split("\n")[: _LINES * 2] if line.strip()][:_LINES]
    meant = TABLES.get(suffix.lower())
    if torn or not lines or (not meant and without_code(sample)[1]):
        return None
    best, best_score = meant, (0, 0.0)
    for delimiter in DELIMITERS:
        rows = _rows(lines, delimiter)
        width, often = Counter(map(len, rows)).most_common(1)[0]
        share = often / len(rows)
        if width > LAST_COLUMN:
            return None
        if width == 1:
            continue
        keys = sum(map(_keys_alone, rows))
        likely = share >= _MOSTLY and (keys > 0 or delimiter == "\t")
        if (likely or meant) and (keys, share) > best_score:
            best, best_score = delimiter, (keys, share)
    return best


def _rows(lines: list[str], delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return [line.split(delimiter) for line in lines]


def _keys_alone(cells: list[str]) -> int:
    """Count the keys in a cell of their own, or in five cells of five."""
    alone = groups = 0
    for cell in cells:
        text = plain(unescaped(cell)[0]).strip()
        found = keys_in(text)
        alone += len(found) == 1 and found[0] == typed(text)
        groups += _GROUP.fullmatch(text) is not None
    return alone + groups // GROUPS
