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
from wizard.tables import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.cli.terminal import Terminal
    from wizard.keys.lists import ListReader, Row

STDOUT: Final = "-"
COLUMNS: Final = ("line", "cell", "ending", "verdict", "format", "duplicate_of", "duplicate_cell", "look_at")
_HARMFUL: Final = re.compile("\x1f[=+\\-@\t\r]").search
_SEPARATOR: Final = "\x1f"


class TableError(Exception):
    """The table cannot be written. Its text is the kind of fault."""


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
        if name != STDOUT:
            self._open(name)

    def __enter__(self) -> Table:
        """Have the file closed at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the file its name if all went well, else take it away."""
        try:
            if kind is None and not self._begun:
                self._begin(())
            if self._file is not None:
                self._file.close()
            if kind is None and self._part is not None and self._path is not None:
                self._part.replace(self._path)
                self._part = None
        except OSError as fault:
            raise TableError(type(fault).__name__) from None
        finally:
            if self._part is not None:
                with suppress(OSError):
                    self._part.unlink()

    def rows(self, rows: list[Row]) -> None:
        """Write some more."""
        if not rows:
            return
        if not self._begun:
            self._begin(rows[0].fields or ())
        self._write([self._cells(row) for row in rows])

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
            raise TableError(type(error).__name__) from None

    def _begin(self, fields: tuple[str, ...]) -> None:
        self._begun = True
        ours = [("key" if one == "ending" and self._show_keys else one) for one in COLUMNS]
        theirs = self._reader.column_names(len(fields))
        self._write([[*ours, *map(harmless, theirs)]])

    def _cells(self, row: Row) -> list[object]:
        _, line, cell, text, checked, duplicate_of, duplicate_cell, fields = row
        shown: Iterable[str] = fields or ()
        if _HARMFUL(_SEPARATOR + _SEPARATOR.join(shown)):
            shown = map(harmless, shown)
        return [
            line,
            cell if cell is None or cell.isalnum() else harmless(cell),
            dashed(text) if self._show_keys else f"…{text[-5:]}",
            checked.verdict,
            checked.format,
            duplicate_of,
            duplicate_cell and harmless(duplicate_cell),
            " ".join(self._terminal.speech.hints(checked)) if checked.hints else None,
            *shown,
        ]

    def _write(self, rows: Iterable[Iterable[object]]) -> None:
        delimiter = self._reader.delimiter or ","
        if self._file is None:
            text = io.StringIO()
            csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(rows)
            self._terminal.line(text.getvalue()[:-1])
            return
        try:
            csv.writer(self._file, delimiter=delimiter).writerows(rows)
        except OSError as error:
            raise TableError(type(error).__name__) from None
