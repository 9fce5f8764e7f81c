"""The bytes of a list: counted, and with a way to stop from another thread."""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from wizard.keys.lists.models import ListError, ListProblem

BLOCK: Final = 64 * 1024
"""Bytes that are read at a time: some 2,000 keys, some 10 ms."""
_LARGEST_READ: Final = 16 * 1024 * 1024
_PROBLEMS: Final = {
    **dict.fromkeys((errno.ENAMETOOLONG, errno.EINVAL, errno.ELOOP), ListProblem.NOT_FOUND),
    **dict.fromkeys((errno.ENXIO, errno.ENODEV, errno.EOPNOTSUPP), ListProblem.NO_FILE),
}
LARGEST: Final = 256 * 1024 * 1024
"""Bytes of a file that is read as a whole."""


class CancelledReading(BaseException):
    """Reading was cancelled. Not an Exception: a library must not take it for bad data."""


class Stream(io.RawIOBase):
    """A file that counts what is read from it. Every read is a place to stop at."""

    def __init__(self, file: BinaryIO, total: int | None, *, owned: bool = True) -> None:
        """Read `file`; closing closes it too if it is `owned`."""
        super().__init__()
        self.tick: Callable[[], None] | None = None
        """Called after every read."""
        self.bytes_read = 0
        self.bytes_total = total
        self.cancelled = False
        self._file = file
        self._owned = owned

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes. Raises ListError for an unreadable file, CancelledReading after cancel.

        Only an archive that was made to be too large asks for so much at once.
        """
        if self.cancelled:
            raise CancelledReading
        if size > _LARGEST_READ:
            raise ListError(ListProblem.TOO_LARGE_UNPACKED)
        try:
            data = self._file.read(size)
        except (OSError, ValueError):
            raise ListError(ListProblem.UNREADABLE) from None
        self.bytes_read += len(data)
        if self.tick is not None:
            self.tick()
        return data

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        """Return True for a file, False for a pipe."""
        return self._file.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to another place."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        if self._owned and not self.closed:
            self._file.close()
        super().close()


def open_file(path: str | os.PathLike[str], *, pipes: bool = True) -> Stream:
    """Open a file, or where `pipes` may be read a pipe by its name. Raises ListError.

    Opening a pipe waits for the program that writes, which Ctrl+C ends and a window cannot.
    """
    name = os.fspath(path)
    try:
        if Path(name).is_dir():  # on Windows opening it says only that access is denied
            raise ListError(ListProblem.FOLDER)
        if not pipes and Path(name).is_fifo():
            raise ListError(ListProblem.NO_FILE)
        file = Path(name).open("rb")  # noqa: SIM115
    except PermissionError:
        raise ListError(ListProblem.DENIED) from None
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise ListError(ListProblem.NOT_FOUND) from None
    except OSError as error:
        raise ListError(_PROBLEMS.get(error.errno or 0, ListProblem.UNREADABLE)) from None
    status = os.fstat(file.fileno())
    return Stream(file, status.st_size if stat.S_ISREG(status.st_mode) else None)


def file_content(path: str | os.PathLike[str], *, pipes: bool = True) -> bytes:
    """Return a whole file, which is read once, as `open_file` opens it. Raises ListError."""
    with open_file(path, pipes=pipes) as stream:
        return rest_of(stream)


def rest_of(stream: Stream, head: bytes = b"") -> bytes:
    """Return `head` and all that follows it in memory, as a key must not be stored on a disk.

    Raises ListError beyond 256 MB.
    """
    data = bytearray(head)
    while block := stream.read(BLOCK):
        data += block
        if len(data) > LARGEST:
            raise ListError(ListProblem.TOO_LARGE_UNPACKED, kind="document")
    return bytes(data)
