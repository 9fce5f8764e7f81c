"""Rows of cells out of the lines of a CSV or TSV file, with or without quotes."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Final

from wizard.keys.lists.positions import Record

_MOST_LINES: Final = 200
_MOST_CHARACTERS: Final = 64 * 1024
_MOST_STRAYS: Final = 20
_END: Final = "\x1eend"


class Records:
    """Splits lines into rows. A cell in quotes may hold line ends, but not hundreds.

    So a quote that is never closed costs one row its cells, and does not swallow the rest of the file.
    """

    def __init__(self, delimiter: str, line: int = 1) -> None:
        """Start at row 1, in line number `line`."""
        self.line = line
        self.folded = False
        """True if some of the last rows may have line ends in their cells."""
        self._number = 0
        self.delimiter = delimiter
        self._open: list[str] = []
        self._strays = 0

    @property
    def waiting(self) -> bool:
        """True while a row is kept back whose end is not there yet."""
        return bool(self._open)

    def records(self, text: str, *, last: bool = False) -> list[Record]:
        """Return the rows in the next lines; one without its end waits for it, or for `last`."""
        held, self._open = self._open, []
        self.folded = False
        lines = [*held, *text.split("\n")]
        if not lines[-1]:
            lines.pop()
        if not held and '"' not in text:
            return self._one_a_line(line.split(self.delimiter) for line in lines)
        rows = self._parsed(lines)
        if len(rows) == len(lines) and not lines[-1].count('"') % 2:
            return self._one_a_line(rows)
        self.folded = True
        return self._quoted(lines, last)

    def skip(self, lines: int) -> None:
        """Pass over lines that are no rows."""
        self.line += lines
        self._number += lines

    def _one_a_line(self, rows: Iterable[list[str]]) -> list[Record]:
        line, number = self.line, self._number + 1 - self.line
        records = [(line, line + number, cells) for line, cells in enumerate(rows, line)]
        self.skip(len(records))
        return records

    def _quoted(self, lines: list[str], last: bool) -> list[Record]:
        records: list[Record] = []
        while lines:
            if self._strays > _MOST_STRAYS:
                records += self._one_a_line((self._parsed([line]) or [[line]])[0] for line in lines)
                break
            lines = lines[self._closed(lines, records) :]
            if not lines:
                break
            if not last and len(lines) <= _MOST_LINES and sum(map(len, lines)) <= _MOST_CHARACTERS:
                self._open = lines
                break
            self._strays += 1
            records += self._one_a_line([lines.pop(0).split(self.delimiter)])
        return records

    def _closed(self, lines: list[str], records: list[Record]) -> int:
        """Add the rows before the one whose quote is not closed; return the number of their lines."""
        taken = 0
        reader = csv.reader([*(f"{line}\n" for line in lines), _END], delimiter=self.delimiter)
        try:
            for cells in reader:
                if reader.line_num > len(lines):
                    break
                records.append((self.line, self._number + 1, cells))
                self.line += reader.line_num - taken
                self._number += 1
                taken = reader.line_num
        except csv.Error:  # a cell without end
            pass
        return taken

    def _parsed(self, lines: list[str]) -> list[list[str]]:
        try:
            return list(csv.reader(lines, delimiter=self.delimiter))
        except csv.Error:
            return []
