"""Opening of lists: a file, a pipe, a paste."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from wizard.keys.lists.documents import Document
from wizard.keys.lists.encodings import opened
from wizard.keys.lists.file_type import Kind, kind_of
from wizard.keys.lists.mails import Mail
from wizard.keys.lists.models import Fields, ListError, ListProblem, Notes
from wizard.keys.lists.positions import Found, Source, packed
from wizard.keys.lists.reader import ListReader
from wizard.keys.lists.streams import BLOCK, Stream, open_file, rest_of
from wizard.keys.lists.text_source import TextSource
from wizard.keys.lists.workbooks import Workbook
from wizard.keys.mail_header import is_mail
from wizard.keys.text import converted, typed
from wizard.keys.verdicts import KeyFormat

_DEEPEST: Final = 3
"""So many mails and lists are opened inside one another."""


def open_list(
    path: str | os.PathLike[str],
    key_format: KeyFormat = KeyFormat.AUTO,
    *,
    duplicates: bool = True,
    fields: Fields = Fields.NONE,
    tick: Callable[[], None] | None = None,
    pipes: bool = True,
) -> ListReader:
    """Open a file. Raises ListError where it is certain that it holds no list.

    Text of any kind in any of the usual encodings, mails, workbooks (XLSX, XLSM, XLSB, XLS, ODS) and PDF.
    Keys are checked by `key_format`, as `check` does. Without `duplicates` nothing is kept of a key, and the
    same one may come twice. `fields` chooses the cells that rows carry. `tick` is called after every read.
    `pipes` tells if a pipe may be waited for.
    """
    stream, suffix = open_file(path, pipes=pipes), Path(path).suffix
    return _reader(stream, suffix, key_format, duplicates=duplicates, fields=fields, tick=tick)


def read_content(data: bytes, suffix: str = "", *, tick: Callable[[], None] | None = None) -> ListReader:
    """Read the content of a file whose name ends in `suffix`, as `open_list` does. Raises ListError."""
    stream = Stream(io.BytesIO(data), len(data))
    return _reader(stream, suffix, KeyFormat.AUTO, duplicates=True, fields=Fields.NONE, tick=tick)


def read_stream(
    file: BinaryIO,
    key_format: KeyFormat = KeyFormat.AUTO,
    *,
    duplicates: bool = True,
    fields: Fields = Fields.NONE,
    tick: Callable[[], None] | None = None,
) -> ListReader:
    """Read what comes from a pipe or standard input, as `open_list` does. `file` stays open."""
    stream = Stream(file, None, owned=False)
    return _reader(stream, "", key_format, duplicates=duplicates, fields=fields, tick=tick)


def read_text(
    text: str,
    key_format: KeyFormat = KeyFormat.AUTO,
    *,
    duplicates: bool = True,
    fields: Fields = Fields.NONE,
) -> ListReader:
    """Read a paste, also one from a spreadsheet."""
    data = text.encode("utf-8", "replace")
    notes = Notes()
    stream = Stream(io.BytesIO(data), len(data))
    if is_mail(text):
        source: Source = _mail(data, fields, notes)
    else:
        source = TextSource(lambda: stream.read(BLOCK), "", fields, notes)
    return ListReader(source, stream, notes, key_format, duplicates=duplicates)


def check_keys(
    texts: Iterable[str], key_format: KeyFormat = KeyFormat.AUTO, *, duplicates: bool = True
) -> ListReader:
    """Check already separated keys as a list."""
    notes = Notes()
    source = LiteralSource(texts, notes)
    return ListReader(source, Stream(io.BytesIO(), 0), notes, key_format, duplicates=duplicates)


def _reader(
    stream: Stream,
    suffix: str,
    key_format: KeyFormat,
    *,
    duplicates: bool,
    fields: Fields,
    tick: Callable[[], None] | None,
) -> ListReader:
    notes = Notes()
    try:
        stream, source = _source(stream, suffix, fields, notes)
    except BaseException:
        stream.close()
        raise
    stream.tick = tick
    return ListReader(source, stream, notes, key_format, duplicates=duplicates)


def _source(
    stream: Stream, suffix: str, fields: Fields, notes: Notes, depth: int = 0
) -> tuple[Stream, Source]:
    """Return the source that reads `stream`, and the stream that it reads. Raises ListError."""
    head = stream.read(BLOCK)
    kind = kind_of(head, stream)
    if kind is Kind.TEXT:
        return stream, TextSource(opened(stream, head, notes), suffix, fields, notes)
    if kind is Kind.MAIL:
        data = rest_of(stream, head)
        return stream, _mail(data, fields, notes, depth)
    if not stream.seekable():
        data = rest_of(stream, head)
        stream = Stream(io.BytesIO(data), len(data))
    if kind is Kind.PDF:
        return stream, Document(stream, fields, notes)
    return stream, Workbook(stream, fields, notes, zipped=kind is Kind.ZIP)


def _mail(data: bytes, fields: Fields, notes: Notes, depth: int = 0) -> Mail:
    def attachment(content: bytes, name: str) -> Iterator[list[Found]]:
        if depth >= _DEEPEST:
            raise ListError(ListProblem.TOO_LARGE_UNPACKED)
        stream = Stream(io.BytesIO(content), len(content))
        yield from _source(stream, Path(name).suffix, fields, notes, depth + 1)[1].batches()

    return Mail(data, fields, notes, attachment)


_TOGETHER: Final = 1_000


class LiteralSource(Source):
    """A source whose first key is in line 1, the second in line 2 ..."""

    header: tuple[str, ...] = ()

    def __init__(self, texts: Iterable[str], notes: Notes) -> None:
        self._texts = texts
        self._notes = notes

    def batches(self) -> Iterator[list[Found]]:
        """Yield the keys, some at a time."""
        found: list[Found] = []
        for line, text in enumerate(self._texts, 1):
            self._notes.lines = line
            self._notes.converted += converted(text)
            found.append((line, packed(line), None, typed(text), None))
            if len(found) == _TOGETHER:
                yield found
                found = []
        yield found
