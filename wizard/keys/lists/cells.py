"""Keys in rows of cells, in any column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from wizard.keys.escapes import has_codes, unescaped
from wizard.keys.finding import find
from wizard.keys.lists.headings import is_key_heading, is_total
from wizard.keys.lists.models import Fields, Notes, UnreadPlace
from wizard.keys.lists.positions import COLUMNS, LAST_COLUMN, Found, Record, packed
from wizard.keys.lists.spans import MAYBE, SHORTEST, printed_keys
from wizard.keys.lists.split_keys import CellKey, may_be_split, mistyped_split, split_keys
from wizard.keys.masking import mask_keys
from wizard.keys.near_misses import is_meant, is_part
from wizard.keys.text import converted, ending, plain, typed

_REMEMBERED: Final = 4096
_LONGEST_REMEMBERED: Final = 200
_MOST_SPLITS: Final = 8
_MOST_IN_A_ROW: Final = 50
_TOGETHER: Final = 64
_MOST_ABOVE: Final = 20


class Cells:
    """Finds the keys of one sheet, first in the column that had the last one."""

    def __init__(self, fields: Fields, notes: Notes, sheet: int = 0, prefix: str = "") -> None:
        """`sheet` goes into every place, `prefix` before the name of every cell."""
        self.header: tuple[str, ...] = ()
        """Of the rows before the first key, the one with most on it."""
        self._fields = fields
        self._notes = notes
        self._sheet = sheet
        self._prefix = prefix
        self._column = 0
        self._begun = False
        self._above: list[list[str]] = []
        """The first rows, until there is a key; nothing in place of those in which one was meant."""
        self._headings: list[str] = []
        self._splits: set[tuple[int, int]] = set()
        """From which cell to which one there were split keys so far."""
        self._keyless: set[str] = set()
        """Cells without a key: names of products come again and again."""

    def found(self, records: Sequence[Record], *, calm: bool = False, folded: bool = False) -> list[Found]:
        """Return the keys in the next rows.

        `calm`: no row of them has codes of the web or a key in pieces. `folded`: a cell may hold line ends.
        """
        found: list[Found] = []
        together = 1 if folded else _TOGETHER
        for start in range(0, len(records), together):
            some = records[start : start + together]
            if folded and any("\n" in cell for cell in some[0][2]):
                found += self._searched(some[0])
            else:
                found += self._in_one_column(some, calm) or self._one_by_one(some, calm)
        return found

    # ---- keys as they are printed, in one column: nearly always, so it comes first

    def _in_one_column(self, records: Sequence[Record], calm: bool) -> list[Found]:
        """The keys, if each row has one there and nothing else like a key; else none."""
        column = self._column
        try:
            cells = [row[column] for _, _, row in records]
        except IndexError:
            return []
        keys = printed_keys("\n".join(cells) + "\n")
        if keys is None or len(keys) != len(cells) or not (calm or are_calm([row for _, _, row in records])):
            return []
        long = [cell for _, _, row in records for cell in row if len(cell) >= SHORTEST]
        if len(long) > len(cells):
            others = set(long).difference(cells)
            keyless = sum(map(others.__contains__, long))
            # Else some row has the key of another one, or its own twice.
            if len(long) - keyless != len(cells) or not all(map(self._is_keyless, others)):
                return []
        self._begin(column)
        name, fields = f"{self._prefix}{COLUMNS[column]}", None
        top, one_line = packed(0, column, self._sheet), packed(1)
        found: list[Found] = []
        for (line, number, row), key in zip(records, keys, strict=True):
            if self._fields is not Fields.NONE:
                if self._fields is Fields.MASKED:
                    row[column] = f"…{key[-5:]}"
                fields = tuple(row)
            found.append((line, line * one_line + top, f"{name}{number}", key, fields))
        return found

    def _is_keyless(self, cell: str) -> bool:
        if cell in self._keyless:
            return True
        if mask_keys(cell) != cell:
            return False
        if len(cell) <= _LONGEST_REMEMBERED:
            if len(self._keyless) >= _REMEMBERED:
                self._keyless.clear()
            self._keyless.add(cell)
        return True

    # ---- anything else

    def _one_by_one(self, records: Sequence[Record], calm: bool) -> Iterator[Found]:
        for record in records:
            if any(record[2]):
                yield from self._in_one_column((record,), calm) or self._searched(record)

    def _searched(self, record: Record) -> Iterator[Found]:
        line, number, cells = record
        keys = [key for index, cell in enumerate(cells) for key in self._in_cell(index, cell)]
        keys += self._over_cells(cells, {key.first for key in keys})
        if not keys:
            self._without(line, cells)
            return
        keys.sort(key=lambda key: key.first)
        self._column = min(keys[0].first, LAST_COLUMN - 1)
        self._begin(self._column)
        self._notes.too_wide += len(cells) > LAST_COLUMN
        fields = None if self._fields is Fields.NONE else self._around(cells, keys)
        # In a workbook a row is a line, whatever is in its cells.
        below = list(accumulate((cell.count("\n") for cell in cells), initial=line))
        for first, last, letters, lines in keys:
            at = line if self._sheet else below[first] + lines
            yield at, packed(at, first, self._sheet), self._named(first, last, number), letters, fields

    def _named(self, first: int, last: int, number: int) -> str | None:
        if last >= LAST_COLUMN:
            return None
        name = f"{self._prefix}{COLUMNS[first]}{number}"
        return name if first == last else f"{name}:{COLUMNS[last]}{number}"

    def _in_cell(self, index: int, cell: str) -> Iterator[CellKey]:
        if len(cell) < SHORTEST or cell in self._keyless:
            return
        if cell.isascii() and not MAYBE(cell):
            return
        found = find(cell)
        if found.unread:
            self._notes.places[UnreadPlace.CODE] += len(found.unread)
        if found.candidates:
            self._notes.web_codes += found.codes
            self._notes.converted += converted(cell)
        for candidate in found.candidates:
            yield CellKey(index, index, candidate.text, candidate.line - 1)

    def _over_cells(self, cells: list[str], taken: set[int]) -> Iterator[CellKey]:
        """Keys that are split over cells, also mistyped ones where the rows before had one."""
        if (taken or not self._splits) and are_calm([cells]):
            return
        pieces = ["" if index in taken else unescaped(cell)[0] for index, cell in enumerate(cells)]
        found = list(split_keys(pieces))
        if not found and not taken:
            found = [
                key for first, last in sorted(self._splits) for key in mistyped_split(pieces, first, last)
            ][:1]
        for key in found:
            if len(self._splits) < _MOST_SPLITS:
                self._splits.add((key.first, key.last))
            self._notes.put_together += 1
            self._notes.converted += sum(map(converted, pieces[key.first : key.last + 1]))
            yield key

    def _without(self, line: int, cells: list[str]) -> None:
        part = any(map(is_part, cells))
        meant = part or is_meant(plain(" ".join(cells)))
        if meant:
            self._notes.meant(line, part=part)
        if self._begun:
            self._notes.lines_without += meant or not self._is_about_keys(cells)
            return
        self._notes.lines_without += 1
        if len(self._above) < _MOST_ABOVE:
            self._above.append([] if meant else cells)
        if _filled(cells) >= _filled(self.header):
            self.header = tuple(cells if self._fields is Fields.FULL else map(mask_keys, cells))

    def _begin(self, column: int) -> None:
        """Take the headings, and what is above them, for no rows without a key: the first key is here."""
        if self._begun:
            return
        self._begun = True
        fullest = max(self._above, key=_filled, default=[])
        named = len(fullest) > column and fullest[column] and not fullest[column].isdigit()
        headings = [
            at
            for at, cells in enumerate(self._above)
            if any(map(is_key_heading, cells)) or (named and cells is fullest and _filled(cells) > 1)
        ]
        if headings:
            self._headings = self._above[headings[-1]]
            self._notes.lines_without -= sum(map(bool, self._above[: headings[-1] + 1]))
        self._above.clear()

    def _is_about_keys(self, cells: list[str]) -> bool:
        """Return True for headings that come again, those of a second table below, and totals."""
        key = cells[self._column] if len(cells) > self._column else ""
        first = next(filter(None, cells), "")
        return cells == self._headings or is_key_heading(key) or is_total(first)

    def _around(self, cells: list[str], keys: list[CellKey]) -> tuple[str, ...]:
        """Return the row, with endings in place of keys unless they are to be shown.

        Nothing where it is mostly keys: each of thousands would carry thousands.
        """
        if len(keys) > _MOST_IN_A_ROW:
            return ()
        if self._fields is Fields.FULL:
            return tuple(cells)
        fields = list(map(mask_keys, cells))
        for first, last, letters, _ in keys:
            fields[first:last] = [""] * (last - first)
            if first != last or letters in typed(fields[last]):
                fields[last] = f"…{ending(letters)}"
            for index, cell in enumerate(cells):
                if len(cell) > SHORTEST and letters in typed(fields[index]):
                    fields[index] = f"…{ending(letters)}"
        return tuple(fields)


def _filled(cells: Sequence[str]) -> int:
    return sum(map(bool, cells))


def are_calm(rows: Iterable[list[str]]) -> bool:
    """Return True if no cell has codes of programs, and none a piece of a key that is split over several."""
    text = "\n".join(map("\x1f".join, rows))
    return not has_codes(text) and not may_be_split(text, "\x1f")
