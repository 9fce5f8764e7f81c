"""A checked list as CSV: the verdicts, and the list's own columns beside them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Protocol

from wizard.keys import Check, dashed, typed
from wizard.keys.lists import Row
from wizard.keys.masking import contains_key, mask_keys
from wizard.orders.csv_export import csv_line

COLUMNS: Final = (
    *("line", "cell", "ending", "verdict", "format", "duplicate_of", "duplicate_cell"),
    *("meaning", "look_at"),
)
"""`verdict` and `format` are codes, the same in every language; `meaning` and `look_at` are for people."""


class ListLayout(Protocol):
    """The shape of the list that was read; a ListReader has it."""

    @property
    def delimiter(self) -> str | None:
        """The separator of a table in a text."""

    def column_names(self, width: int) -> tuple[str, ...]:
        """Return the names of its first `width` columns."""


class ListWords(Protocol):
    """Verdicts in words; a Translator has them."""

    def verdict(self, verdict: str, reason: str | None = None) -> str:
        """Name a verdict in a word or two."""

    def hints(self, check: Check) -> tuple[str, ...]:
        """Return the places to compare, one sentence each."""


class CheckedList:
    """Formats checked rows as lines of CSV, with the separator of the list, else commas."""

    def __init__(self, layout: ListLayout, words: ListWords, *, show_keys: bool) -> None:
        """Keys are shown by their endings unless `show_keys`; the fields of rows are written as they are."""
        self._layout = layout
        self._words = words
        self._show_keys = show_keys
        self._delimiter = ","
        self._starts_formula: Callable[[str], object] = bool
        self._meanings: dict[tuple[str, str | None], str] = {}
        self._begun = False

    @property
    def begun(self) -> bool:
        """True once there was a row."""
        return self._begun

    def lines(self, rows: list[Row]) -> list[str]:
        """Return the lines of some more rows; the first ones come with the header."""
        if not rows:
            return []
        header = [] if self._begun else [self._header(max(len(row.fields or ()) for row in rows))]
        fields = [self._delimiter.join(("", *row.fields)) if row.fields else "" for row in rows]
        if self._are_plain(rows, fields):
            return header + [self._plain_line(row, text) for row, text in zip(rows, fields, strict=True)]
        return header + [self._line(row) for row in rows]

    def _header(self, width: int) -> str:
        self._begun = True
        self._delimiter = self._layout.delimiter or ","
        self._starts_formula = re.compile(f"{re.escape(self._delimiter)}[=+\\-@\t\r]").search
        ours = [("key" if one == "ending" and self._show_keys else one) for one in COLUMNS]
        theirs = self._layout.column_names(width)
        return csv_line((*ours, *(theirs if self._show_keys else map(mask_keys, theirs))), self._delimiter)

    def _are_plain(self, rows: list[Row], fields: list[str]) -> bool:
        """Tell whether nothing in the list's own columns has to be quoted or made harmless.

        Nearly always so, and asked once for all `rows`: the csv module takes three times as long.
        """
        text = "\n".join(fields)
        return not (
            '"' in text
            or "\r" in text
            or text.count("\n") >= len(rows)
            or text.count(self._delimiter) != sum([len(row.fields or ()) for row in rows])
            or self._starts_formula(text)
        )

    def _plain_line(self, row: Row, fields: str) -> str:
        _, line, cell, text, checked, duplicate_of, duplicate_cell, _ = row
        if checked.hints or duplicate_cell is not None or not (cell is None or cell.isalnum()):
            return self._line(row)
        kind = (checked.verdict, checked.reason)
        meaning = self._meanings.get(kind)
        if meaning is None:
            meaning = csv_line((self._words.verdict(*kind),), self._delimiter)
            self._meanings[kind] = meaning
        key = dashed(text) if self._show_keys else f"…{text[-5:]}"
        before = str(duplicate_of or "")
        ours = (str(line), cell or "", key, checked.verdict, checked.format or "", before, "", meaning, "")
        return f"{self._delimiter.join(ours)}{fields}"

    def _line(self, row: Row) -> str:
        check = row.check
        ours = (
            *(row.line, row.cell, dashed(row.text) if self._show_keys else f"…{row.ending}"),
            *(check.verdict, check.format, row.duplicate_of, row.duplicate_cell),
            *(self._words.verdict(check.verdict, check.reason), " ".join(self._words.hints(check))),
        )
        return csv_line((*ours, *(row.fields or ())), self._delimiter)


def without_keys(row: Row) -> Row:
    """Return a row with endings in place of the keys in its fields, also of one split over several."""
    if not row.fields:
        return row
    fields = [mask_keys(field) for field in row.fields]
    if row.cell is not None and ":" in row.cell:
        pieces = [n for n, field in enumerate(fields) if (letters := typed(field)) and letters in row.text]
        for n in pieces:
            fields[n] = f"…{row.ending}" if n == pieces[-1] else ""
    together = " ".join(fields)
    if contains_key(together) or row.text in typed(together):
        fields = [""] * len(fields)
    return row._replace(fields=tuple(fields))
