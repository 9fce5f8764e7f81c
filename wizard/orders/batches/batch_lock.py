"""One program runs a batch: a lock that ends with its process, on every system."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from wizard.orders.record_file import as_problems

_PATIENCE: Final = 0.2
"""Seconds to wait for one who only asks if the batch is run."""


class BatchBusyError(Exception):
    """Another program runs this batch."""


class BatchMovedError(Exception):
    """Another program has run this batch since it was planned."""


@contextmanager
def batch_lock(folder: Path, batch: str) -> Iterator[None]:
    """Lock one batch: by a transaction that SQLite takes back when its process is gone.

    Raises BatchBusyError, and JournalError where the folder cannot be written.
    """
    with as_problems(folder):
        path = _path(folder, batch)
        connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    with closing(connection):
        with as_problems(folder):
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                    raise BatchBusyError from error
                raise
        yield


def is_running(folder: Path, batch: str) -> bool:
    """True while a program runs a batch. Raises JournalError where the folder cannot be written."""
    if not _path(folder, batch).exists():
        return False
    try:
        with batch_lock(folder, batch):
            return False
    except BatchBusyError:
        return True


def _path(folder: Path, batch: str) -> Path:
    return folder / f"ledger-run-{batch}.lock"
