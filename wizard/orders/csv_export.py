"""CSV for people and spreadsheets: lines that hold no formula, files that are complete or absent."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
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


@contextmanager
def csv_file(path: Path, encoding: str = "utf-8-sig") -> Iterator[Callable[[Iterable[str]], None]]:
    """Begin a CSV file that takes its name once it is complete, readable by its owner alone.

    Yields what writes lines, given without their ends. Without another `encoding` it is UTF-8 with the mark
    by which Excel recognizes it. An exception removes what was written. A link stays a link; a device or a
    pipe is written directly.

    Raises OSError, and ValueError for a path that no file can have.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("w", encoding="utf-8", newline="") as file:
            yield partial(_write, file)
        return
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}-", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding=encoding, newline="") as file:
            yield partial(_write, file)
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _write(file: IO[str], lines: Iterable[str]) -> None:
    file.write("".join([f"{line}{_LINE_END}" for line in lines]))


def write_csv(path: Path, lines: Iterable[str], encoding: str = "utf-8-sig") -> None:
    """Write a whole CSV file. Raises OSError; an older file of the name is then still as it was."""
    with csv_file(path, encoding) as write:
        write(lines)
