"""Lists to test with, and what was read of them in a few words."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.keys.samples import CHECKED, SERVICE_LETTERS
from wizard.keys import dashed
from wizard.keys.lists import ListReader, Row, open_list, read_stream, read_text

KEYS = [key.printed for key in CHECKED] + [dashed(letters) for letters in SERVICE_LETTERS]
"""Sixty keys that are typed right, all different."""


def saved(folder: Path, content: str | bytes, name: str = "keys.txt") -> Path:
    """A file with this content; text is UTF-8."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def rows_of(reader: ListReader) -> list[Row]:
    """All rows."""
    with reader:
        return list(reader)


def texts(rows: Sequence[Row]) -> list[str]:
    """The keys, with dashes."""
    return [dashed(row.text) for row in rows]


def verdicts(rows: Sequence[Row]) -> list[str]:
    """Return their verdicts."""
    return [row.check.verdict.value for row in rows]


def lines(rows: Sequence[Row]) -> list[int]:
    """Return their positions."""
    return [row.line for row in rows]


def cells(rows: Sequence[Row]) -> list[str | None]:
    """In which cells they stand."""
    return [row.cell for row in rows]


def pasted(text: str, **options: Any) -> list[Row]:
    """Read a paste."""
    return rows_of(read_text(text, **options))


def opened(path: Path, **options: Any) -> list[Row]:
    """Read a file."""
    return rows_of(open_list(path, **options))


class Dribble(io.RawIOBase):
    """A pipe that gives a few bytes at a time, as many as `sizes` say."""

    def __init__(self, data: bytes, sizes: Sequence[int]) -> None:
        self._data = io.BytesIO(data)
        self._sizes = list(sizes)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        asked = self._sizes.pop(0) if self._sizes else size
        return self._data.read(min(asked, size) if size >= 0 else asked)


def dribbled(data: bytes, sizes: Sequence[int], **options: Any) -> list[Row]:
    """Read a pipe that gives so many bytes at a time."""
    return rows_of(read_stream(Dribble(data, sizes), **options))  # type: ignore[arg-type]
