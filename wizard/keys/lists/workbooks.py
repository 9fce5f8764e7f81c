"""The rows of a workbook, sheet by sheet, cell by cell as text."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from typing import Any, Final

from wizard.keys.finding import find
from wizard.keys.lists.archives import checked
from wizard.keys.lists.cells import Cells
from wizard.keys.lists.models import Fields, ListError, ListProblem, Notes
from wizard.keys.lists.positions import COLUMNS, Found, Record, unpacked
from wizard.keys.lists.streams import Stream

_ROWS: Final = 256
_CELLS: Final = 16_384
_LAST_ROW: Final = 1_048_576


class Workbook:
    """The keys of a workbook. Whatever it holds is data: formulas give what they gave when it was saved."""

    delimiter: str | None = None

    def __init__(self, stream: Stream, fields: Fields, notes: Notes) -> None:
        """Check its bounds without unpacking anything. Raises ListError."""
        stream.seek(0)
        checked(stream)
        stream.bytes_read = 0
        self.header: tuple[str, ...] = ()
        self._stream = stream
        self._fields = fields
        self._notes = notes
        self._names: list[str] = []

    def batches(self) -> Iterator[list[Found]]:
        """Yield the keys, some rows at a time. Raises ListError."""
        try:
            yield from self._batches()
        except (ListError, GeneratorExit):
            raise
        except Exception:  # openpyxl fails in many ways, and says what is in the cells
            raise ListError(ListProblem.DAMAGED) from None

    def where(self, place: int) -> tuple[int, str | None]:
        """Return the row and the cell of a packed position."""
        line, column, sheet = unpacked(place)
        return line, f"{self._names[sheet - 1]}{COLUMNS[column]}{line}"

    def _batches(self) -> Iterator[list[Found]]:
        import openpyxl

        # What it cannot keep when it writes, it warns of; nothing is written here.
        warnings.filterwarnings("ignore", module=r"openpyxl\.")
        book = openpyxl.load_workbook(self._stream, read_only=True, data_only=True, keep_links=False)
        try:
            sheets = book.worksheets
            for number, sheet in enumerate(sheets, 1):
                self._names.append(f"{_safe(sheet.title, number)}!" if len(sheets) > 1 else "")
                sheet.reset_dimensions()  # they may be wrong, or a million rows too large
                cells = Cells(self._fields, self._notes, number, self._names[-1])
                for records in _some(sheet.iter_rows(values_only=True)):
                    self._notes.lines += len(records)
                    found = cells.found(records)
                    self.header = self.header or cells.header
                    yield found
        finally:
            book.close()


def _some(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[Record]]:
    records: list[Record] = []
    cells = 0
    for number, row in enumerate(rows, 1):
        if number > _LAST_ROW:
            raise ListError(ListProblem.DAMAGED)
        records.append((number, number, list(map(_text, row))))
        cells += len(row)
        if len(records) == _ROWS or cells > _CELLS:
            yield records
            records, cells = [], 0
    yield records


def _text(value: object) -> str:
    """A cell as it would be typed."""
    if isinstance(value, str):
        return value.replace("_x000D_", "").replace("\r", "")
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _safe(title: str, number: int) -> str:
    """Return the name of a sheet, unless it is a key."""
    return f"#{number}" if find(title).candidates else title
