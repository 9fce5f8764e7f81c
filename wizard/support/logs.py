"""The log file: what happened lately, for whoever helps. No key, no token, no name is in it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from wizard import keys

NAME = "product-key-wizard.log"
_BYTES = 256_000
_FILES = 3

_ours = logging.getLogger("wizard")


def log_file(data_folder: Path) -> Path:
    """The newest log file; earlier ones stand beside it with a number.

    It is where the system keeps logs, but in the data folder where that is not the user's own.
    """
    from platformdirs import user_data_path, user_log_path

    own = user_data_path("ProductKeyWizard", appauthor=False)
    folder = user_log_path("ProductKeyWizard", appauthor=False) if data_folder == own else data_folder
    return folder / NAME


def begin_log(data_folder: Path) -> None:
    """Write from now on, 256 kB a file and three files at most. Where that is not possible, go on without."""
    try:
        path = log_file(data_folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _Handler(path, maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(_WithoutKeys("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    end_log()
    _ours.addHandler(handler)
    _ours.setLevel(logging.INFO)


def end_log() -> None:
    """Write no more, and close the file."""
    for handler in [one for one in _ours.handlers if isinstance(one, _Handler)]:
        _ours.removeHandler(handler)
        handler.close()


@contextmanager
def logged(data_folder: Path, what: str) -> Iterator[None]:
    """Write the log while something is done; `what` is its first line."""
    begin_log(data_folder)
    _ours.info("%s", what)
    try:
        yield
    finally:
        end_log()


class _Handler(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk stops no order."""


class _WithoutKeys(logging.Formatter):
    """Nothing of ours logs a key; what a library puts into a message is looked through all the same."""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return "(a line with a key in it was left out)" if keys.contains_key(line) else line
