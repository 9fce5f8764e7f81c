"""Models of a list that is being read: rows, progress, notes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from wizard.keys.text import ending
from wizard.keys.verdicts import Check, Verdict


class Row(NamedTuple):
    """One key of a list, as it was found and judged. A tuple: a million of them take half the time.

    Its repr shows the ending alone, so that a row may be logged by accident.
    """

    number: int
    """Which key of the list it is, from 1."""
    line: int
    """The line it begins in, from 1; of a workbook, the row of the sheet."""
    cell: str | None
    """``B7``, ``B7:F7`` where it was split over cells, ``Sheet!B7`` in a workbook with several sheets."""
    text: str
    """Its letters and digits, upper case, no dashes."""
    check: Check
    """DUPLICATE for all but the first of the same."""
    duplicate_of: int | None
    """The line of the first of the same."""
    duplicate_cell: str | None
    """Of a workbook, the cell of the first of the same."""
    fields: tuple[str, ...] | None
    """The cells of its row in the source (of running text, its line), where they were asked for.

    Empty where that would be mostly other keys, or thousands of characters.
    """

    @property
    def ending(self) -> str:
        """All of the key that may be shown, logged or stored."""
        return ending(self.text)

    def __repr__(self) -> str:
        return f"Row(number={self.number}, line={self.line}, verdict={self.check.verdict})"


class UnreadPlace(StrEnum):
    """A place in a list that may hold a key and cannot be read."""

    FORMULA = "formula"
    """A cell with a formula and no stored result."""
    PICTURE = "picture"
    ATTACHMENT = "attachment"
    PAGE = "page"
    """A page without text: a picture of one."""
    CODE = "code"
    """A key in a script, a style or a comment of a web page, and nowhere else."""


class Fields(StrEnum):
    """The cells of the source that a row carries."""

    NONE = "none"
    MASKED = "masked"
    """With the ending of each key in its place, also of other keys in the row."""
    FULL = "full"
    """As they are, keys included."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of reading a list. `bytes_total` is None where it is unknown, as from a pipe."""

    bytes_read: int
    bytes_total: int | None
    keys: int


@dataclass(slots=True)
class Notes:
    """Facts about the reading, to be shown beside the rows. Counts go up while the list is read."""

    verdicts: Counter[Verdict] = field(default_factory=Counter)
    masks: int = 0
    """Masked keys and placeholders, among the impossible ones."""
    lines: int = 0
    """Lines of text, or rows of sheets, that were read."""
    lines_without: int = 0
    """Those that have something on them but no key; what is certainly a heading or a total is none."""
    parts: int = 0
    """Those of them that hold a part of a key and nothing else."""
    first_part: int | None = None
    """The line of the first such part."""
    almost: int = 0
    """Those of them that look as if a whole key was meant, and that cannot be read as one."""
    first_almost: int | None = None
    """The first such line."""
    converted: int = 0
    """Characters in a key's line or cell that were full-width or another compatibility form."""
    web_codes: int = 0
    """Codes such as ``&nbsp;`` that were read as the characters they stand for."""
    put_together: int = 0
    """Keys that stood split over several cells."""
    unreadable: int = 0
    """Bytes that are no text in the encoding they are in. They end a key, and never join two pieces."""
    encodings: Counter[str] = field(default_factory=Counter)
    """Number of times each was met where the text is more than ASCII: ``utf-8``, ``cp932``, ``utf-16-le``."""
    too_wide: int = 0
    """Rows that were too long for a table and were read as running text: their keys have no cell."""
    endless: int = 0
    """Stretches of letters without any end, far longer than keys, that were skipped."""
    places: Counter[UnreadPlace] = field(default_factory=Counter)
    """Places that were not read, though a key could be there."""
    pictures: int = 0
    """Pictures and attachments that were in the text as letters, and were skipped."""

    @property
    def unread(self) -> int:
        """Number of lines in which a key was meant and none was found."""
        return self.parts + self.almost

    @property
    def is_incomplete(self) -> bool:
        """True if a key may be lost: in a line, or in a place that was not read."""
        return self.unread > 0 or self.places.total() > 0

    def meant(self, line: int, *, part: bool) -> None:
        """Count a line in which a key was meant, or only a part of one, and none was found."""
        if part:
            self.parts += 1
            self.first_part = self.first_part or line
        else:
            self.almost += 1
            self.first_almost = self.first_almost or line


class ListProblem(StrEnum):
    """Reasons why a list cannot be read, or not to its end."""

    NOT_FOUND = "list-not-found"
    FOLDER = "list-folder"
    NO_FILE = "list-no-file"
    """A device or a connection between programs."""
    DENIED = "list-denied"
    UNREADABLE = "list-unreadable"
    EMPTY = "list-empty"
    BINARY = "list-binary"
    PICTURE = "list-picture"
    PROTECTED = "list-protected"
    OTHER_DOCUMENT = "list-other-document"
    """A format that is not read; `kind` says which: document, archive, apple, message."""
    TOO_LARGE_UNPACKED = "list-too-large-unpacked"
    DAMAGED = "list-damaged"


class ListError(Exception):
    """A list cannot be read (on). Its text holds nothing of the list, and not the name of the file."""

    def __init__(self, problem: ListProblem, **parameters: str | int) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.parameters = parameters
