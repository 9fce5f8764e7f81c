"""Workbooks of plain values, complete or absent."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

_LONGEST_TITLE: Final = 31
_NOT_IN_TITLES: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


class Sheet(NamedTuple):
    """A sheet of texts."""

    title: str
    rows: Sequence[Sequence[object]]


def write_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write a workbook in which every cell is a value, never a formula. Raises OSError."""
    handle, part = tempfile.mkstemp(prefix=f".{path.name[:100]}-", suffix=".part", dir=path.parent)
    os.close(handle)
    try:
        book = Workbook(write_only=True)
        for number, sheet in enumerate(sheets, 1):
            title = sheet.title.translate(_NOT_IN_TITLES).strip()[:_LONGEST_TITLE]
            page = book.create_sheet(title or f"{number}")
            for row in sheet.rows:
                page.append([_cell(page, value) for value in row])
        book.save(part)
        Path(part).replace(path)
    finally:
        with suppress(OSError):
            Path(part).unlink()


def _cell(page: object, value: object) -> object:
    if isinstance(value, int):
        return value
    cell = WriteOnlyCell(page, value=ILLEGAL_CHARACTERS_RE.sub("", str(value)))  # type: ignore[arg-type]
    cell.data_type = "s"  # a text that begins with = stays one
    return cell
