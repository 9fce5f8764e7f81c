"""Bounds on binary workbooks (XLS and XLSB), checked before a library allocates what a damaged file asks for.

Sources: [MS-CFB] for the file in sectors, [MS-XLS] and [MS-XLSB] for the records.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from wizard.keys.lists.models import ListError, ListProblem
from wizard.keys.lists.positions import LAST_COLUMN

_LAST_REGULAR: Final = 0xFFFFFFF9
_ENTRY: Final = 128
_STREAMS: Final = ("Workbook", "Book")
_SMALL: Final = 4096
"""Streams smaller than this are in sectors of their own kind, and can harm nobody."""
_STRINGS: Final = 0x00FC
_CELLS: Final = frozenset({0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E})
_COLUMNS: Final = 256
_BINARY_ROW: Final = 0
_BINARY_CELLS: Final = range(1, 12)
_BINARY_STRINGS: Final = 159
_BINARY_END: Final = 146
"""The end of a sheet's rows, where readers stop too; some programs write odd records behind it."""
_LAST_ROW: Final = 1_048_576
_LARGEST_AREA: Final = 4 * 1024 * 1024
"""Cells of a sheet that may be nearly empty."""
_EMPTIEST: Final = 8


def check_old_workbook(data: bytes) -> None:
    """Check the sectors, and the sizes in the records, of a workbook in the format XLS. Raises ListError."""
    try:
        stream = _stream(data)
        for kind, record in _records(stream):
            if kind == _STRINGS and max(struct.unpack_from("<2I", record)) > len(stream):
                raise ListError(ListProblem.DAMAGED)
            if kind in _CELLS and struct.unpack_from("<H", record, 2)[0] >= _COLUMNS:
                raise ListError(ListProblem.DAMAGED)
    except (struct.error, IndexError):
        raise ListError(ListProblem.DAMAGED) from None


def _stream(data: bytes) -> bytes:
    """Return the stream with the sheets, after a check of every chain that a reader follows."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    if size not in (512, 4096):
        raise ListError(ListProblem.DAMAGED)
    count = len(data) // size
    fats, directory, _, _, small, _, more, more_count = struct.unpack_from("<8I", data, 44)
    if max(fats, more_count) > count:
        raise ListError(ListProblem.DAMAGED)
    sectors = list(struct.unpack_from("<109I", data, 76))
    for _ in range(more_count):
        part = struct.unpack_from(f"<{size // 4}I", data, (more + 1) * size)
        sectors += part[:-1]
        more = part[-1]
    table: list[int] = []
    for sector in sectors[:fats]:
        table += struct.unpack_from(f"<{size // 4}I", data, (sector + 1) * size)
    entries = _chain(data, table, directory, size)
    _chain(data, table, small, size)
    for at in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        name = entries[at : at + 64].decode("utf-16-le", "replace").partition("\0")[0]
        start, length = struct.unpack_from("<2I", entries, at + 116)
        if length > len(data):
            raise ListError(ListProblem.DAMAGED)
        if length >= _SMALL:
            content = _chain(data, table, start, size)[:length]
            if name in _STREAMS:
                return content
    return b""


def _chain(data: bytes, table: list[int], sector: int, size: int) -> bytes:
    """Return the sectors of a chain. Raises ListError for one that turns in a circle or leaves the file."""
    found = bytearray()
    while sector <= _LAST_REGULAR:
        if len(found) > len(data) or sector >= len(table):
            raise ListError(ListProblem.DAMAGED)
        found += data[(sector + 1) * size : (sector + 2) * size]
        sector = table[sector]
    return bytes(found)


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, at)
        if kind == length == 0:  # the rest of the last sector
            return
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def check_binary_part(data: bytes) -> None:
    """Check sizes and places in a sheet, or the strings, of a workbook in XLSB. Raises ListError."""
    rows = columns = cells = 0
    try:
        for kind, at in _binary_records(data):
            if kind == _BINARY_ROW:
                rows = max(rows, struct.unpack_from("<I", data, at)[0] + 1)
            elif kind in _BINARY_CELLS:
                cells += 1
                columns = max(columns, struct.unpack_from("<I", data, at)[0] + 1)
            elif kind == _BINARY_END:
                break
            elif kind == _BINARY_STRINGS and max(struct.unpack_from("<2I", data, at)) > len(data):
                raise ListError(ListProblem.DAMAGED)
    except (struct.error, IndexError):
        raise ListError(ListProblem.DAMAGED) from None
    check_area(rows, columns, cells)


def check_area(rows: int, columns: int, cells: int) -> None:
    """Check a sheet: a library keeps each place between the first and the last. Raises ListError."""
    if rows > _LAST_ROW or columns > LAST_COLUMN:
        raise ListError(ListProblem.DAMAGED)
    if rows * columns > max(_LARGEST_AREA, cells * _EMPTIEST):
        raise ListError(ListProblem.TOO_LARGE_UNPACKED)


def _binary_records(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the kind of each record and where its content begins."""
    at, end = 0, len(data)
    while at < end:
        kind = data[at]
        at += 1
        if kind & 0x80:
            kind = kind & 0x7F | (data[at] & 0x7F) << 7
            at += 1
        length = shift = 0
        while True:
            byte = data[at]
            at += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift > 21:
                break
        yield kind, at
        at += length
