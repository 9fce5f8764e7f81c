"""Workbooks to test with."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import openpyxl

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STRINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


def book(path: Path, sheets: Mapping[str, Iterable[Sequence[Any]]]) -> Path:
    """A workbook with these rows in its sheets."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    made.save(path)
    return path


def changed(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """The same workbook with other parts: `change` gets name and content, None leaves a part out."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            new = change(name, content)
            if new is not None:
                archive.writestr(name, new)
    return path


def with_shared_strings(path: Path, keys: Sequence[str]) -> Path:
    """One column of keys, as Excel saves it: the texts are in a part of their own."""
    book(path, {"Keys": [["x"]]})
    rows = "".join(
        f'<row r="{n}"><c r="B{n}" t="s"><v>{n - 1}</v></c></row>' for n in range(1, len(keys) + 1)
    )
    data = f'<dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData>'
    sheet = f'<worksheet xmlns="{_MAIN}">{data}</worksheet>'
    strings = "".join(f"<si><t>{escape(key)}</t></si>" for key in keys)

    def change(name: str, content: bytes) -> bytes:
        if name == "xl/worksheets/sheet1.xml":
            return sheet.encode()
        if name == "[Content_Types].xml":
            part = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_STRINGS}"/></Types>'
            return content.replace(b"</Types>", part.encode())
        return content

    changed(path, change)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{_MAIN}">{strings}</sst>')
    return path


def claiming(path: Path, part: str, size: int) -> Path:
    """The same workbook, which says of one part that it has this size unpacked."""
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(part.encode()))
    struct.pack_into("<I", data, at + 24, size)
    path.write_bytes(data)
    return path
