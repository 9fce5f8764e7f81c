"""`--csv`: the rows of a list with the verdicts beside them."""

from __future__ import annotations

import csv
import io
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Final

from wizard.keys import dashed
from wizard.orders.csv_export import harmless

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wizard.cli.terminal import Terminal
    from wizard.keys.lists import ListReader, Row

STDOUT: Final = "-"
COLUMNS: Final = ("line", "cell", "ending", "verdict", "format", "duplicate_of", "duplicate_cell", "look_at")


class TableError(Exception):
    """The table cannot be written; `fault` is what the system said."""

    def __init__(self, fault: Exception) -> None:
        """Keep the fault."""
        super().__init__(type(fault).__name__)
        self.fault = fault


class Table:
    """A CSV file that is there in full or not at all: it takes its name when the last row is in it.

    Only who wrote it may read it. Excel knows by its mark that it is UTF-8; cells that a spreadsheet would
    take for formulas are made harmless.
    """

    def __init__(self, terminal: Terminal, reader: ListReader, name: str, *, show_keys: bool) -> None:
        """Begin a table called `name`; ``-`` is standard output."""
        self._terminal = terminal
        self._reader = reader
        self._show_keys = show_keys
        self._begun = False
        self._path: Path | None = None
        self._part: Path | None = None
        self._file: IO[str] | None = None
        self._end = "\n" if name == STDOUT else "\r\n"
        self._between = ","
        self._harmful: Callable[[str], object] = bool
        if name != STDOUT:
            self._open(name)

    def __enter__(self) -> Table:
        """Have the file closed at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the file its name if all went well and there was a key, else take it away."""
        try:
            if self._file is not None:
                self._file.close()
            if kind is None and self._begun and self._part is not None and self._path is not None:
                self._part.replace(self._path)
                self._part = None
        except OSError as fault:
            raise TableError(fault) from None
        finally:
            if self._part is not None:
                with suppress(OSError):
                    self._part.unlink()

    def rows(self, rows: list[Row]) -> None:
        """Write some more."""
        if not rows:
            return
        if not self._begun:
            self._begin(max(len(row.fields or ()) for row in rows))
        theirs = [self._between.join(("", *row.fields)) if row.fields else "" for row in rows]
        if self._are_plain(rows, theirs):
            lines = [self._plain_line(row, fields) for row, fields in zip(rows, theirs, strict=True)]
        else:
            lines = [self._line(self._cells(row)) for row in rows]
        self._write("".join(lines))

    def _open(self, name: str) -> None:
        try:
            path = Path(os.path.realpath(name))  # a link stays one
            if path.exists() and not path.is_file():  # a device or a pipe has no name to give away
                self._file = path.open("w", encoding="utf-8", newline="")
                return
            handle, part = tempfile.mkstemp(prefix=f".{path.name[:100]}-", suffix=".part", dir=path.parent)
            self._path, self._part = path, Path(part)
            self._file = os.fdopen(handle, "w", encoding="utf-8-sig", newline="")
        except (OSError, ValueError) as error:
            raise TableError(error) from None

    def _begin(self, width: int) -> None:
        self._begun = True
        self._between = self._reader.delimiter or ","
        self._harmful = re.compile(f"{re.escape(self._between)}[=+\\-@\t\r]").search
        ours = [("key" if one == "ending" and self._show_keys else one) for one in COLUMNS]
        theirs = self._reader.column_names(width)
        self._write(self._line([*ours, *map(harmless, theirs)]))

    def _are_plain(self, rows: list[Row], theirs: list[str]) -> bool:
        """Whether nothing in the source's columns has to be quoted or made harmless.

        Nearly always so, and asked once for all `rows`: the csv module takes three times as long.
        """
        text = "\n".join(theirs)
        return not (
            '"' in text
            or "\r" in text
            or text.count("\n") >= len(rows)
            or text.count(self._between) != sum([len(row.fields or ()) for row in rows])
            or self._harmful(text)
        )

    def _plain_line(self, row: Row, theirs: str) -> str:
        _, line, cell, text, checked, duplicate_of, duplicate_cell, _ = row
        if checked.hints or duplicate_cell is not None or not (cell is None or cell.isalnum()):
            return self._line(self._cells(row))
        key = dashed(text) if self._show_keys else f"…{text[-5:]}"
        between, kind, before = self._between, checked.format or "", duplicate_of or ""
        ours = between.join((str(line), cell or "", key, checked.verdict, kind, str(before), "", ""))
        return f"{ours}{theirs}{self._end}"

    def _cells(self, row: Row) -> list[object]:
        return [
            row.line,
            row.cell and harmless(row.cell),
            dashed(row.text) if self._show_keys else f"…{row.ending}",
            row.check.verdict,
            row.check.format,
            row.duplicate_of,
            row.duplicate_cell and harmless(row.duplicate_cell),
            " ".join(self._terminal.speech.hints(row.check)),
            *map(harmless, row.fields or ()),
        ]

    def _line(self, cells: Iterable[object]) -> str:
        text = io.StringIO()
        csv.writer(text, delimiter=self._between, lineterminator=self._end).writerow(cells)
        return text.getvalue()

    def _write(self, text: str) -> None:
        if self._file is None:
            self._terminal.line(text[: -len(self._end)])
            return
        try:
            self._file.write(text)
        except OSError as error:
            raise TableError(error) from None
