"""The text of PDF documents, page by page."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from wizard.keys.lists.models import Fields, ListError, ListProblem, Notes, UnreadPlace
from wizard.keys.lists.positions import Found, Source
from wizard.keys.lists.running_text import RunningText
from wizard.keys.lists.streams import CancelledReading, Stream

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MOST_PAGES: Final = 2_000
_LOCKED: Final = ("DependencyError", "FileNotDecryptedError", "NotImplementedError")
_LARGEST: Final = 256 * 1024 * 1024


class Document(Source):
    """The keys of a PDF. A page without text is a picture, and counted."""

    def __init__(self, stream: Stream, fields: Fields, notes: Notes) -> None:
        """Read `stream`, which can be sought in."""
        self._stream = stream
        self._fields = fields
        self._notes = notes

    def batches(self) -> Iterator[list[Found]]:
        """Yield the keys, page by page. Raises ListError."""
        reader = self._opened()
        text = RunningText(self._fields, self._notes)
        for number in range(self._pages(reader)):
            if self._stream.cancelled:
                raise CancelledReading
            content = self._text(reader, number)
            if not content.strip():
                self._notes.places[UnreadPlace.PAGE] += 1
            yield text.found(f"{content}\n", last=True)

    def _opened(self) -> PdfReader:
        from pypdf import PdfReader

        # What it finds odd in a file it logs; the person is told what could not be read.
        logging.getLogger("pypdf").setLevel(logging.CRITICAL)
        if (self._stream.bytes_total or 0) > _LARGEST:
            raise ListError(ListProblem.TOO_LARGE_UNPACKED, kind="document")
        self._stream.seek(0)
        try:
            reader = PdfReader(cast("BinaryIO", self._stream))
            locked = reader.is_encrypted and not reader.decrypt("")
        except (ListError, CancelledReading):
            raise
        except Exception as error:  # a damaged file fails in many ways
            if type(error).__name__ in _LOCKED:
                raise ListError(ListProblem.PROTECTED) from None
            raise ListError(ListProblem.DAMAGED, kind="document") from None
        if locked:
            raise ListError(ListProblem.PROTECTED)
        return reader

    def _pages(self, reader: PdfReader) -> int:
        try:
            count = len(reader.pages)
        except Exception:
            raise ListError(ListProblem.DAMAGED, kind="document") from None
        if count > _MOST_PAGES:
            self._notes.places[UnreadPlace.PAGE] += count - _MOST_PAGES
        return min(count, _MOST_PAGES)

    def _text(self, reader: PdfReader, number: int) -> str:
        """Return the text of a page; nothing where it cannot be read: then it is counted."""
        try:
            page: PageObject = reader.pages[number]
            return page.extract_text()
        except (ListError, CancelledReading):
            raise
        except Exception:
            return ""
