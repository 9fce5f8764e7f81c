"""What is inside a zip file, before anything of it is unpacked."""

from __future__ import annotations

import zipfile
from typing import Final

from wizard.keys.lists.shapes import ListError, ListProblem
from wizard.keys.lists.streams import Stream

MIB: Final = 1024 * 1024
MOST_UNPACKED: Final = 1024 * MIB
"""What is read of a workbook, unpacked: a full sheet of ten columns has some 400 MiB."""
_MOST_STRINGS: Final = 256 * MIB
_MOST_OTHERS: Final = 32 * MIB
"""The texts of all cells, and every other part, are in memory at once; sheets are not."""
_MOST_PARTS: Final = 20_000
_WORKBOOK: Final = "xl/workbook.xml"
_PROTECTED: Final = 0x1

_OTHERS: Final = (
    ("xl/workbook.bin", "binary-workbook"),
    ("content.xml", "opendocument"),
    ("word/", "document"),
    ("ppt/", "document"),
)


def checked(stream: Stream) -> None:
    """See that a zip file is a workbook that can be read in the memory there is. Raises ListError."""
    try:
        with zipfile.ZipFile(stream) as archive:
            parts = archive.infolist()
    except Exception:  # a damaged file fails in many ways; a ListError is none of them
        raise ListError(ListProblem.DAMAGED) from None
    if any(part.flag_bits & _PROTECTED for part in parts):
        raise ListError(ListProblem.PROTECTED)
    names = {part.filename for part in parts}
    if _WORKBOOK not in names:
        kind = next(
            (kind for start, kind in _OTHERS if any(name.startswith(start) for name in names)), "archive"
        )
        raise ListError(ListProblem.OTHER_DOCUMENT, kind=kind)
    read = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
    total = sum(part.file_size for part in read)
    if (
        total > MOST_UNPACKED
        or len(parts) > _MOST_PARTS
        or any(part.file_size > _most(part) for part in read)
    ):
        raise ListError(ListProblem.TOO_LARGE_UNPACKED)


def _most(part: zipfile.ZipInfo) -> int:
    if part.filename.startswith("xl/worksheets/"):
        return MOST_UNPACKED
    return _MOST_STRINGS if part.filename.lower() == "xl/sharedstrings.xml" else _MOST_OTHERS
