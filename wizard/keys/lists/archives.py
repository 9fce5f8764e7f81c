"""Bounds on workbooks in zip files, checked before a library unpacks them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from wizard.keys.lists.binary_workbooks import check_area, check_binary_part
from wizard.keys.lists.models import ListError, ListProblem
from wizard.keys.lists.streams import Stream

MIB: Final = 1024 * 1024
MOST_UNPACKED: Final = 1024 * MIB
"""A workbook, unpacked: a full sheet of ten columns has some 400 MiB."""
_MOST_STRINGS: Final = 256 * MIB
_MOST_OTHERS: Final = 32 * MIB
"""Other parts than sheets are in memory at once."""
_MOST_PARTS: Final = 20_000
_BLOCK: Final = MIB
_PROTECTED: Final = 0x1

_WORKBOOKS: Final = ("xl/workbook", "content.xml")
_OTHERS: Final = (("word/", "document"), ("ppt/", "document"), ("Index/", "apple"), ("Metadata/", "apple"))
_SPREADSHEET: Final = b"opendocument.spreadsheet"

# A cell has at most 32,767 characters; a tag has some attributes; elements nest some ten deep.
_LONGEST_TAG: Final = MIB // 2
_LONGEST_ROW: Final = 16 * MIB
_DEEPEST: Final = 100_000  # comments and instructions count too
_ROWS: Final = (b"<row ", b"<row>", b":row ", b":row>", b"<table:table-row")
_ROW_NUMBER: Final = re.compile(rb'row [^>]*?\br="(\d{1,9})"')
_FAR_CELL: Final = re.compile(rb' r="([A-Z]{2,5})\d')
_NEAR_CELL: Final = re.compile(rb' r="([A-Z])\d')
_SAMPLE: Final = 64 * 1024
_BINARY_PART: Final = re.compile(r"xl/(?:worksheets/[^/]*|sharedStrings)\.bin").fullmatch
# A value that OpenDocument repeats over thousands of cells.
_REPEATED: Final = re.compile(
    rb'number-columns-repeated="\d{4,}"[^>]*office:value-type|office:value-type[^>]*number-columns-repeated="\d{4,}"'
    rb'|number-rows-repeated="\d{4,}"[^>]*>(?:<table:table-cell[^>]*/>){0,50}<table:table-cell[^>]*office:value-type'
)
_ROOT: Final = re.compile(rb"<([A-Za-z_][^\s/>]*)")
_TAIL: Final = 400


@contextmanager
def opened(stream: Stream) -> Iterator[zipfile.ZipFile]:
    """Open a zip file. Raises ListError for a damaged one, also for what its reader meets."""
    try:
        with zipfile.ZipFile(stream) as archive:
            yield archive
    except (ListError, GeneratorExit):
        raise
    except Exception:  # a damaged file fails in many ways
        raise ListError(ListProblem.DAMAGED) from None


class Contents(NamedTuple):
    """Facts about a workbook: True if no part breaks off, and the parts that have formulas."""

    is_whole: bool
    with_formulas: frozenset[str]


def checked(stream: Stream) -> Contents:
    """Check that a zip file is a workbook of a bearable size. Raises ListError."""
    whole, formulas = True, set()
    with opened(stream) as archive:
        parts = archive.infolist()
        if any(part.flag_bits & _PROTECTED for part in parts):
            raise ListError(ListProblem.PROTECTED)
        names = {part.filename for part in parts}
        if not any(name.startswith(_WORKBOOKS) for name in names) or _is_text_document(archive, names):
            raise ListError(ListProblem.OTHER_DOCUMENT, kind=_kind(names))
        too_many = len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED
        if too_many or any(part.file_size > _most(part.filename.lower()) for part in parts):
            raise ListError(ListProblem.TOO_LARGE_UNPACKED)
        for part in parts:
            if part.filename.endswith(".xml"):
                is_whole, has_formulas = _check_shape(_blocks(archive, part))
                whole = whole and is_whole
                formulas.update([part.filename] if has_formulas else [])
            elif _BINARY_PART(part.filename):
                check_binary_part(archive.read(part))
    return Contents(whole, frozenset(formulas))


def _blocks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as file:
        while block := file.read(_BLOCK):
            yield block


def _kind(names: set[str]) -> str:
    if "content.xml" in names:
        return "document"
    found = (kind for start, kind in _OTHERS if any(name.startswith(start) for name in names))
    return next(found, "archive")


def _is_text_document(archive: zipfile.ZipFile, names: set[str]) -> bool:
    """Return True for OpenDocument that is no spreadsheet."""
    return "content.xml" in names and "mimetype" in names and _SPREADSHEET not in archive.read("mimetype")


def _most(name: str) -> int:
    if name.startswith("xl/worksheets/") or name == "content.xml":
        return MOST_UNPACKED
    others = name.endswith((".xml", ".rels")) and name != "xl/sharedstrings.xml"
    return _MOST_OTHERS if others else _MOST_STRINGS


def _check_shape(blocks: Iterable[bytes]) -> tuple[bool, bool]:
    """Check that XML nests, and has tags, rows and places, as workbooks do. Raises ListError.

    Return True if it is whole, and True if it may have formulas.
    """
    has_formulas = False
    depth = in_tag = in_row = rows = cells = columns = 0
    root, tail = None, b""
    for block in blocks:
        root = root or _ROOT.search(block)
        tail = (tail + block)[-_TAIL:]
        has_formulas = has_formulas or b"</f>" in block or b":f>" in block
        depth += block.count(b"<") - 2 * block.count(b"</") - block.count(b"/>")
        last_tag = block.rfind(b">")
        in_tag = len(block) - last_tag if last_tag >= 0 else in_tag + len(block)
        last_row = next((at for at in map(block.rfind, _ROWS) if at >= 0), -1)
        in_row = len(block) - last_row if last_row >= 0 else in_row + len(block) if rows else 0
        number = _ROW_NUMBER.search(block, last_row) if last_row >= 0 else None
        rows = max(rows, int(last_row >= 0), int(number[1]) if number else 0)
        cells += block.count(b"<c ") or block.count(b":c ")
        names = {*_FAR_CELL.findall(block), *_NEAR_CELL.findall(block, 0, _SAMPLE)}
        columns = max([columns, *map(_column, names)])
        repeats = b"-repeated=" in block and _REPEATED.search(block) is not None
        if repeats or depth > _DEEPEST or in_tag > _LONGEST_TAG or in_row > _LONGEST_ROW:
            raise ListError(ListProblem.TOO_LARGE_UNPACKED)
    check_area(rows, columns, cells)
    return root is not None and tail.rstrip().endswith((b"</" + root[1] + b">", b"/>")), has_formulas


def _column(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - ord("A") + 1
    return number
