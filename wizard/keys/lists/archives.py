"""Bounds on zip files, checked before anything is unpacked."""

from __future__ import annotations

import re
import zipfile
from typing import Final

from wizard.keys.lists.models import ListError, ListProblem
from wizard.keys.lists.streams import Stream

MIB: Final = 1024 * 1024
MOST_UNPACKED: Final = 1024 * MIB
"""A workbook, unpacked: a full sheet of ten columns has some 400 MiB."""
_MOST_STRINGS: Final = 256 * MIB
_MOST_OTHERS: Final = 32 * MIB
"""The texts of all cells, and other parts, are in memory at once; sheets are not."""
_MOST_PARTS: Final = 20_000
_WORKBOOK: Final = re.compile(r"xl/workbook\d*\.xml").fullmatch
_PROTECTED: Final = 0x1

_OTHERS: Final = (
    ("xl/workbook.bin", "binary-workbook"),
    ("content.xml", "opendocument"),
    ("word/", "document"),
    ("ppt/", "document"),
    ("Index/", "document"),
)


def checked(stream: Stream) -> None:
    """Check that a zip file is a workbook of a bearable size. Raises ListError."""
    try:
        with zipfile.ZipFile(stream) as archive:
            parts = archive.infolist()
    except ListError:
        raise
    except Exception:  # a damaged file fails in many ways
        raise ListError(ListProblem.DAMAGED) from None
    if any(part.flag_bits & _PROTECTED for part in parts):
        raise ListError(ListProblem.PROTECTED)
    names = {part.filename for part in parts}
    if not any(map(_WORKBOOK, names)):
        kind = next(
            (kind for start, kind in _OTHERS if any(name.startswith(start) for name in names)), "archive"
        )
        raise ListError(ListProblem.OTHER_DOCUMENT, kind=kind)
    too_many = len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED
    if too_many or any(part.file_size > _most(part.filename.lower()) for part in parts):
        raise ListError(ListProblem.TOO_LARGE_UNPACKED)


def _most(name: str) -> int:
    if name.startswith("xl/worksheets/"):
        return MOST_UNPACKED
    others = name.endswith((".xml", ".rels")) and name != "xl/sharedstrings.xml"
    return _MOST_OTHERS if others else _MOST_STRINGS
