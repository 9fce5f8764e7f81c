"""The log file, for support. No key, no token, no name is in it."""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO, TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from wizard import keys
from wizard.service.private_folder import make_private
from wizard.support.folders import log_folder

NAME = "product-key-wizard.log"
_BYTES = 256_000
_FILES = 3

_ours = logging.getLogger("wizard")


def log_file(data_folder: Path) -> Path:
    """Return the newest log file; earlier ones are beside it with a number."""
    return log_folder(data_folder) / NAME


def begin_log(data_folder: Path) -> None:
    """Write from now on, at most three files of 256 kB; without a log where that is not possible."""
    try:
        path = log_file(data_folder)
        make_private(path.parent)
        handler = _Handler(path, maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(_WithoutKeys("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    end_log()
    _ours.addHandler(handler)
    _ours.setLevel(logging.INFO)


def end_log() -> None:
    """Stop writing and close the file."""
    for handler in [one for one in _ours.handlers if isinstance(one, _Handler)]:
        _ours.removeHandler(handler)
        handler.close()


@contextmanager
def logged(data_folder: Path, what: str) -> Iterator[None]:
    """Write the log while something is done; its first line is `what`."""
    begin_log(data_folder)
    _ours.info("%s", what)
    try:
        yield
    finally:
        end_log()


class _Handler(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        """Open the file for its owner alone; never a pipe or a device, which could block an order."""
        path = Path(self.baseFilename)
        if path.exists() and not path.is_file():
            raise FileExistsError(errno.EEXIST, "not a file")
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        return TextIOWrapper(FileIO(os.open(path, flags, 0o600), "ab"), encoding=self.encoding)

    def close(self) -> None:
        """Close the file; the rest of it is lost on a full disk."""
        with suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:
        """Ignore it: a full disk stops no order."""


class _WithoutKeys(logging.Formatter):
    """Leaves out lines with a key: the program logs none, but a library could."""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return "(a line with a key in it was left out)" if keys.contains_key(line) else line
