"""A list, from a file, a pipe or a paste to rows."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from wizard.keys.lists.encodings import opened
from wizard.keys.lists.judging import Judge
from wizard.keys.lists.kinds import Kind, kind_of
from wizard.keys.lists.places import Found
from wizard.keys.lists.shapes import Fields, ListError, ListProblem, Notes, Progress, Row
from wizard.keys.lists.streams import BLOCK, CancelledReading, Stream
from wizard.keys.lists.text_source import TextSource
from wizard.keys.lists.workbooks import Workbook
from wizard.keys.verdicts import KeyFormat

_LARGEST_PIPED_WORKBOOK: Final = 256 * 1024 * 1024


class _Source(Protocol):
    delimiter: str | None

    @property
    def header(self) -> tuple[str, ...]: ...

    def batches(self) -> Iterator[list[Found]]: ...

    def where(self, place: int) -> tuple[int, str | None]: ...


class ListReader:
    """A list that is being read. Rows come in chunks; nothing is read before they are asked for.

    A chunk is what 64 KiB of text or 256 rows of a workbook hold, some 10 ms of work, and may be empty:
    then there were no keys there. Only the start of a workbook may take longer; `tick` is called meanwhile.
    To be used in one thread, except `cancel` and `progress`.
    """

    def __init__(
        self,
        source: _Source,
        stream: Stream,
        notes: Notes,
        key_format: KeyFormat,
        *,
        duplicates: bool,
    ) -> None:
        """Read `source`, which reads `stream` and writes `notes`."""
        self.notes = notes
        """What there is to say beside the rows, up to now."""
        self._source = source
        self._stream = stream
        self._judge = Judge(key_format, duplicates, notes)

    def __enter__(self) -> ListReader:
        """Close the list at the end."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the list."""
        self.close()

    def __iter__(self) -> Iterator[Row]:
        """All rows, one by one."""
        for rows in self.chunks():
            yield from rows

    def chunks(self) -> Iterator[list[Row]]:
        """The rows, a few at a time. Raises ListError where the list cannot be read on.

        After `cancel` it ends.
        """
        try:
            for found in self._source.batches():
                if self._stream.cancelled:
                    return
                yield self._judge.rows(found, self._source.where)
        except CancelledReading:
            return

    def cancel(self) -> None:
        """Stop soon. From any thread."""
        self._stream.cancelled = True

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()

    @property
    def cancelled(self) -> bool:
        """Whether somebody stopped it."""
        return self._stream.cancelled

    @property
    def progress(self) -> Progress:
        """How far it is. From any thread."""
        total = self._stream.bytes_total
        read = self._stream.bytes_read
        return Progress(read if total is None else min(read, total), total, self._judge.keys)

    @property
    def delimiter(self) -> str | None:
        """What stands between the cells of a table in a text; known with the first chunk."""
        return self._source.delimiter

    @property
    def header(self) -> tuple[str, ...]:
        """The row of a table that names the columns, if there is one; known with the first key."""
        return self._source.header


def open_list(
    path: str | os.PathLike[str],
    key_format: KeyFormat = KeyFormat.AUTO,
    *,
    duplicates: bool = True,
    fields: Fields = Fields.NONE,
    tick: Callable[[], None] | None = None,
) -> ListReader:
    """Open a file. Raises ListError where it is certain that it holds no list.

    Text, CSV and TSV in any of the usual encodings, and XLSX. Keys are judged by `key_format`, as `check`
    does. Without `duplicates` nothing is kept of a key, and the same one may come twice. `fields` says
    whether rows carry the cells of their source. `tick` is called whenever something was read.
    """
    name = os.fspath(path)
    try:
        if Path(name).is_dir():  # on Windows opening it says only that access is denied
            raise ListError(ListProblem.FOLDER)
        file = Path(name).open("rb")
    except (FileNotFoundError, NotADirectoryError):
        raise ListError(ListProblem.NOT_FOUND) from None
    except PermissionError:
        raise ListError(ListProblem.DENIED) from None
    except (OSError, ValueError) as error:
        raise ListError(ListProblem.UNREADABLE, reason=type(error).__name__) from None
    status = os.fstat(file.fileno())
    total = status.st_size if stat.S_ISREG(status.st_mode) else None
    stream = Stream(file, total, tick=tick)
    return _reader(stream, Path(name).suffix, key_format, duplicates=duplicates, fields=fields)


def read_stream(
    file: BinaryIO,
    key_format: KeyFormat = KeyFormat.AUTO,
    *,
    duplicates: bool = True,
    fields: Fields = Fields.NONE,
    tick: Callable[[], None] | None = None,
) -> ListReader:
    """Read what comes from a pipe or standard input, as `open_list` does. `file` stays open."""
    stream = Stream(file, None, owned=False, tick=tick)
    return _reader(stream, "", key_format, duplicates=duplicates, fields=fields)


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
    source = TextSource(lambda: stream.read(BLOCK), "", fields, notes)
    return ListReader(source, stream, notes, key_format, duplicates=duplicates)


def _reader(
    stream: Stream, suffix: str, key_format: KeyFormat, *, duplicates: bool, fields: Fields
) -> ListReader:
    notes = Notes()
    try:
        head = stream.read(BLOCK)
        if kind_of(head, stream) is Kind.TEXT:
            source: _Source = TextSource(opened(stream, head, notes), suffix, fields, notes)
        else:
            if not stream.seekable():
                stream = _in_memory(stream, head)
            source = Workbook(stream, fields, notes)
    except BaseException:
        stream.close()
        raise
    return ListReader(source, stream, notes, key_format, duplicates=duplicates)


def _in_memory(stream: Stream, head: bytes) -> Stream:
    """A workbook cannot be read from its start to its end; and it must not lie on a disk."""
    data = bytearray(head)
    while block := stream.read(BLOCK):
        data += block
        if len(data) > _LARGEST_PIPED_WORKBOOK:
            raise ListError(ListProblem.TOO_LARGE_UNPACKED)
    return Stream(io.BytesIO(data), len(data), tick=stream.tick)
