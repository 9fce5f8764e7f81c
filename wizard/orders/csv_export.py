"""CSV for people and spreadsheets: lines that hold no formula, files that are complete or absent."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Final

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_LINE_END: Final = "\r\n"


def harmless(value: object) -> str:
    """Return a cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def csv_line(cells: Iterable[object], delimiter: str = ",") -> str:
    """Return cells as a line of CSV without its end (RFC 4180).

    Each cell is harmless, and quoted where it has a line break of any kind, so that none begins a row.
    """
    line = io.StringIO()
    # The csv module quotes the characters of the line end; with another one, CR would stay bare.
    csv.writer(line, delimiter=delimiter, lineterminator=_LINE_END).writerow(map(harmless, cells))
    return line.getvalue()[: -len(_LINE_END)]


class CsvFile:
    """A CSV file that takes its name once it is complete, readable by its owner alone.

    Without another `encoding` it is UTF-8 with the mark by which Excel recognizes it. Used as a context
    manager; left with an exception, it removes what was written. A link stays a link; a device or a pipe is
    written directly.
    """

    def __init__(self, path: Path, encoding: str = "utf-8-sig") -> None:
        """Begin the file. Raises OSError, and ValueError for a path that no file can have."""
        self._target = Path(os.path.realpath(path))
        self._part: Path | None = None
        self._file: IO[str]
        if self._target.exists() and not self._target.is_file():
            self._file = self._target.open("w", encoding="utf-8", newline="")
            return
        handle, part = tempfile.mkstemp(
            prefix=f".{self._target.name[:100]}-", suffix=".part", dir=self._target.parent
        )
        self._part = Path(part)
        self._file = os.fdopen(handle, "w", encoding=encoding, newline="")

    def __enter__(self) -> CsvFile:
        """Return the file, to be closed at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the file its name, or remove it. Raises OSError."""
        try:
            self._file.close()
            if kind is None and self._part is not None:
                self._part.replace(self._target)
                self._part = None
        finally:
            if self._part is not None:
                with suppress(OSError):
                    self._part.unlink()

    def write(self, lines: Iterable[str]) -> None:
        """Write lines, given without their ends. Raises OSError."""
        self._file.write("".join([f"{line}{_LINE_END}" for line in lines]))


def write_csv(path: Path, lines: Iterable[str], encoding: str = "utf-8-sig") -> None:
    """Write a whole CSV file. Raises OSError; an older file of the name is then still as it was."""
    with CsvFile(path, encoding) as file:
        file.write(lines)
