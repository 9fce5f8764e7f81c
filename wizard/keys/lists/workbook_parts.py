"""Parts of a workbook beside the values of its cells: formulas, notes, links, text boxes, pictures."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import Final

from wizard.keys.finding import find
from wizard.keys.lists.archives import opened
from wizard.keys.lists.models import Fields, Notes, UnreadPlace
from wizard.keys.lists.positions import Found, packed
from wizard.keys.lists.running_text import RunningText
from wizard.keys.lists.streams import Stream

_BLOCK: Final = 1024 * 1024
_LONGEST_CELL: Final = 64 * 1024
_NUMBER: Final = re.compile(r"\d+")
# A cell with a formula and nothing that it gave: it was saved by a program that does not calculate.
_FORMULA: Final = re.compile(
    rb'<(?:\w+:)?c r="([A-Z]{1,3}\d{1,7})"[^>]{0,200}>'
    rb"<(?:\w+:)?f\b[^>]{0,500}>([^<]{0,9000})</(?:\w+:)?f>(?:<(?:\w+:)?v ?/>|<v></v>)?</(?:\w+:)?c>"
)
_NOTE: Final = re.compile(
    rb'<(?:\w+:)?(?:comment|threadedComment)\b[^>]{0,500}?\bref="([A-Z]{1,3}\d{1,7})".{0,40000}?'
    rb"</(?:\w+:)?(?:comment|threadedComment)>",
    re.S,
)
_LINK: Final = re.compile(rb'Target="([^"]{20,4000})"')
_PARAGRAPH: Final = re.compile(rb"</a:p>")
_PARTS: Final = re.compile(r"xl/(?:comments\d*|threadedComments/.*|comments/.*)\.xml").fullmatch
_DRAWINGS: Final = re.compile(r"xl/drawings/[^/]*\.xml").fullmatch
_LINKS: Final = re.compile(r"xl/worksheets/_rels/[^/]*\.rels").fullmatch
_SHEETS: Final = re.compile(r"xl/worksheets/[^/]*\.xml").fullmatch
_PICTURES: Final = re.compile(r"(?:xl/media|Pictures)/.+").fullmatch


class WorkbookParts:
    """The keys outside the cells of a workbook in a zip file, but for those that a cell shows too."""

    def __init__(self, stream: Stream, with_formulas: frozenset[str], notes: Notes) -> None:
        """Read all parts but the cells; formulas of the sheets that have some. Raises ListError."""
        self._with_formulas = with_formulas
        self._notes = notes
        self._found: dict[str, str] = {}
        with opened(stream) as archive:
            for part in archive.infolist():
                for cell, text in self._texts(archive, part):
                    for candidate in find(text).candidates:
                        self._found.setdefault(candidate.text, cell)

    def seen(self, found: Iterable[Found]) -> None:
        """Take out the keys that a cell shows."""
        if self._found:
            for _, _, _, letters, _ in found:
                self._found.pop(letters, None)

    def left(self) -> list[Found]:
        """Return the keys that no cell shows."""
        return [
            (line, packed(line), cell or None, letters, None)
            for letters, cell in self._found.items()
            for line in (_line(cell),)
        ]

    def _texts(self, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[tuple[str, str]]:
        name = part.filename
        if _PICTURES(name):
            self._notes.places[UnreadPlace.PICTURE] += 1
        elif name in self._with_formulas and _SHEETS(name):
            yield from self._formulas(archive, part)
        elif _PARTS(name):
            for match in _NOTE.finditer(archive.read(part)):
                yield match[1].decode(), _decoded(match[0])
        elif _DRAWINGS(name):
            yield "", _decoded(_PARAGRAPH.sub(b"\n", archive.read(part)))
        elif _LINKS(name):
            for target in _LINK.findall(archive.read(part)):
                yield "", _decoded(target)

    def _formulas(self, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[tuple[str, str]]:
        rest = b""
        with archive.open(part) as file:
            while block := file.read(_BLOCK):
                data = rest + block
                rest = data[-_LONGEST_CELL:] if len(block) == _BLOCK else b""
                end = 0
                for match in _FORMULA.finditer(data):
                    end = match.end()
                    text = _decoded(match[2])
                    if not find(text).candidates:
                        self._notes.places[UnreadPlace.FORMULA] += 1
                    yield match[1].decode(), text
                rest = data[max(end, len(data) - len(rest)) :] if rest else b""


def damaged_text(stream: Stream, fields: Fields, notes: Notes) -> Iterator[list[Found]]:
    """Yield the keys in the texts of a damaged workbook, as far as it unpacks, without their cells."""
    with opened(stream) as archive:
        for part in archive.infolist():
            if not _SHEETS(part.filename) and part.filename != "xl/sharedStrings.xml":
                continue
            text = RunningText(fields, notes)
            with archive.open(part) as file:
                while block := file.read(_BLOCK):
                    yield text.found(_decoded(block).replace("</", "\n</"))
            yield text.found("", last=True)


def _decoded(data: bytes) -> str:
    return html.unescape(data.decode("utf-8", "replace"))


def _line(cell: str) -> int:
    match = _NUMBER.search(cell)
    return int(match[0]) if match else 1
