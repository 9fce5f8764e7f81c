"""Opening of lists: a file, a pipe, a paste."""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, Final

from wizard.keys.lists.encodings import opened
from wizard.keys.lists.file_type import Kind, kind_of
from wizard.keys.lists.literal_source import LiteralSource
from wizard.keys.lists.models import Fields, ListError, ListProblem, Notes
from wizard.keys.lists.reader import ListReader, Source
from wizard.keys.lists.streams import BLOCK, Stream
from wizard.keys.lists.text_source import TextSource
from wizard.keys.lists.workbooks import Workbook
from wizard.keys.verdicts import KeyFormat

_NO_NAMES: Final = (errno.ENAMETOOLONG, errno.EINVAL, errno.ELOOP)
_LARGEST_PIPED_WORKBOOK: Final = 256 * 1024 * 1024


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
    whether rows carry the cells of their source. `tick` is called whenever
    more was read.
    """
    name = os.fspath(path)
    try:
        if Path(name).is_dir():  # on Windows opening it says only that access is denied
            raise ListError(ListProblem.FOLDER)
        file = Path(name).open("rb")  # noqa: SIM115
    except PermissionError:
        raise ListError(ListProblem.DENIED) from None
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise ListError(ListProblem.NOT_FOUND) from None
    except OSError as error:
        problem = ListProblem.NOT_FOUND if error.errno in _NO_NAMES else ListProblem.UNREADABLE
        raise ListError(problem) from None
    status = os.fstat(file.fileno())
    total = status.st_size if stat.S_ISREG(status.st_mode) else None
    stream, suffix = Stream(file, total), Path(name).suffix
    return _reader(stream, suffix, key_format, duplicates=duplicates, fields=fields, tick=tick)


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
        head = stream.read(BLOCK)
        if kind_of(head, stream) is Kind.TEXT:
            source: Source = TextSource(opened(stream, head, notes), suffix, fields, notes)
        else:
            if not stream.seekable():
                stream = _in_memory(stream, head)
            source = Workbook(stream, fields, notes)
    except BaseException:
        stream.close()
        raise
    stream.tick = tick
    return ListReader(source, stream, notes, key_format, duplicates=duplicates)


def _in_memory(stream: Stream, head: bytes) -> Stream:
    """Read a workbook into memory: it cannot be read in one pass, and must not be stored on a disk."""
    data = bytearray(head)
    while block := stream.read(BLOCK):
        data += block
        if len(data) > _LARGEST_PIPED_WORKBOOK:
            raise ListError(ListProblem.TOO_LARGE_UNPACKED)
    return Stream(io.BytesIO(data), len(data))
