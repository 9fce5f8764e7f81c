"""Positions of keys in a source: line or row, columns, sheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

LAST_COLUMN: Final = 16_384  # XFD, the last one of a spreadsheet
_SHEETS: Final = 1 << 16
_COLUMNS: Final = 1 << 16


def _letters(column: int) -> str:
    """``B`` for 1."""
    name = ""
    while column >= 0:
        column, letter = divmod(column, 26)
        name = chr(ord("A") + letter) + name
        column -= 1
    return name


COLUMNS: Final = tuple(map(_letters, range(LAST_COLUMN)))
"""The names of the columns."""


Found: TypeAlias = tuple[int, int, str | None, str, tuple[str, ...] | None]
"""A candidate, not judged yet: its line, its `packed` place, its cell, its letters, its row's fields.

A plain tuple, as is Record: of a million, names would cost a tenth of all time.
"""

Record: TypeAlias = tuple[int, int, list[str]]
"""A row: the line it begins in, its number as a spreadsheet counts it, its cells."""


class Table(NamedTuple):
    """All rows of a text that is a table, or of one sheet.

    `title` is the sheet's name, `prefix` what the names of its cells begin with; both empty for a text.
    """

    title: str
    prefix: str
    records: tuple[Record, ...]


class Source:
    """A source of candidates; its places are lines, where it does not say better."""

    delimiter: str | None = None
    """Delimiter of the cells, if it is a table in a text."""

    @property
    def header(self) -> tuple[str, ...]:
        """Names of the columns, if there are any; running text has one."""
        return ("text",)

    def batches(self) -> Iterator[list[Found]]:
        """Yield the candidates, some at a time. Raises ListError."""
        raise NotImplementedError

    def where(self, place: int) -> tuple[int, str | None]:
        """Return a packed position as a line, and as a cell where the source is a workbook."""
        return unpacked(place)[0], None


def packed(line: int, column: int = 0, sheet: int = 0) -> int:
    """Pack a position into one number, to be kept with each key."""
    return (line * _COLUMNS + column) * _SHEETS + sheet


def unpacked(place: int) -> tuple[int, int, int]:
    """Return line, column and sheet."""
    rest, sheet = divmod(place, _SHEETS)
    line, column = divmod(rest, _COLUMNS)
    return line, column, sheet
