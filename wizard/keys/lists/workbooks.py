"""The rows of a workbook, sheet by sheet, cell by cell as text: XLSX, XLSM, XLSB, XLS, ODS."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from wizard.keys.finding import find
from wizard.keys.lists import archives
from wizard.keys.lists.binary_workbooks import check_old_workbook
from wizard.keys.lists.cells import Cells, are_calm
from wizard.keys.lists.models import Fields, ListError, ListProblem, Notes
from wizard.keys.lists.positions import COLUMNS, Found, Record, Source, Table, unpacked
from wizard.keys.lists.streams import BLOCK, CancelledReading, Stream
from wizard.keys.lists.workbook_parts import WorkbookParts, damaged_text

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

T = TypeVar("T")

_ROWS: Final = 256
_CELLS: Final = 16_384
_LARGEST_OLD: Final = 256 * 1024 * 1024


class Workbook(Source):
    """The keys of a workbook. What it holds is data: formulas give what they gave when it was saved."""

    header: tuple[str, ...] = ()

    def __init__(self, stream: Stream, fields: Fields, notes: Notes, *, zipped: bool) -> None:
        """Check the bounds of a `zipped` one. Raises ListError."""
        stream.seek(0)
        if not zipped:
            check_old_workbook(_all_of(stream))
        self._contents = archives.checked(stream) if zipped else None
        stream.bytes_read = 0
        self._stream = stream
        self._fields = fields
        self._notes = notes
        self._names: list[str] = [""]

    def batches(self) -> Iterator[list[Found]]:
        """Yield the keys, some rows at a time. Raises ListError."""
        book = self._called(self._open)
        contents = self._contents
        parts = WorkbookParts(self._stream, contents.with_formulas, self._notes) if contents else None
        visible = len(book.sheet_names)
        for number, title in enumerate(book.sheet_names, 1):
            self._names.append(f"{_safe(title, number)}!" if visible > 1 else "")
            try:
                sheet = self._called(partial(book.get_sheet_by_name, title))
            except ListError as error:
                if error.problem is ListProblem.DAMAGED and contents is not None:
                    yield from damaged_text(self._stream, self._fields, self._notes)
                raise
            cells = Cells(self._fields, self._notes, number, self._names[-1])
            for records in _some(_rows(sheet)):
                if self._stream.cancelled:
                    raise CancelledReading
                self._notes.lines += len(records)
                found = cells.found(records, calm=are_calm([row for _, _, row in records]))
                self.header = self.header or cells.header
                if parts is not None:
                    parts.seen(found)
                yield found
        if parts is not None:
            yield parts.left()
        if contents is not None and not contents.is_whole:
            raise ListError(ListProblem.DAMAGED)

    def tables(self) -> Iterator[Table]:
        """Yield every sheet with all its rows, whether they hold keys or not. Raises ListError."""
        book = self._called(self._open)
        several = len(book.sheet_names) > 1
        for number, title in enumerate(book.sheet_names, 1):
            sheet = self._called(partial(book.get_sheet_by_name, title))
            prefix = f"{_safe(title, number)}!" if several else ""
            yield Table(title, prefix, tuple(record for some in _some(_rows(sheet)) for record in some))

    def where(self, place: int) -> tuple[int, str | None]:
        """Return the row and the cell of a packed position."""
        line, column, sheet = unpacked(place)
        return line, f"{self._names[sheet]}{COLUMNS[column]}{line}"

    def _open(self) -> CalamineWorkbook:
        from python_calamine import CalamineWorkbook

        self._stream.seek(0)
        return CalamineWorkbook.from_filelike(self._stream)

    def _called(self, work: Callable[[], T]) -> T:
        """Call the library; only its own failures mean that the file is at fault."""
        from python_calamine import CalamineError, PasswordError

        try:
            return work()
        except PasswordError:
            raise ListError(ListProblem.PROTECTED) from None
        except (CalamineError, OSError, ValueError) as error:
            raise self._reason(error) from None
        except BaseException as error:
            if type(error).__name__ == "PanicException":  # a fault of the library, of which nobody tells more
                raise ListError(ListProblem.DAMAGED) from None
            raise

    def _reason(self, error: Exception) -> BaseException:
        if self._stream.cancelled:
            return CancelledReading()
        return error if isinstance(error, ListError) else ListError(ListProblem.DAMAGED)


def _all_of(stream: Stream) -> bytes:
    """Return the content of a workbook in the format XLS, which has at most some tens of MB."""
    data = bytearray()
    while block := stream.read(BLOCK):
        data += block
        if len(data) > _LARGEST_OLD:
            raise ListError(ListProblem.TOO_LARGE_UNPACKED)
    return bytes(data)


def _rows(sheet: CalamineSheet) -> Iterator[list[Any]]:
    """Yield the rows from the first one; the library leaves out the columns before the first cell."""
    before = [""] * (sheet.start or (0, 0))[1]
    return ([*before, *row] for row in sheet.iter_rows()) if before else sheet.iter_rows()


def _some(rows: Iterable[list[Any]]) -> Iterator[list[Record]]:
    records: list[Record] = []
    cells = 0
    for number, row in enumerate(rows, 1):
        records.append(
            (number, number, [one if type(one) is str and "\r" not in one else _text(one) for one in row])
        )
        cells += len(row)
        if len(records) == _ROWS or cells > _CELLS:
            yield records
            records, cells = [], 0
    yield records


def _text(value: object) -> str:
    """Return a cell as it would be typed."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\r", "")


def _safe(title: str, number: int) -> str:
    """Return the name of a sheet, unless it is a key."""
    return f"#{number}" if find(title).candidates else title
