"""One program runs a batch: a lock that ends with its process, on every system."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Final

from wizard.orders.errors import JournalError
from wizard.service.storage_faults import storage_problem

_PATIENCE: Final = 0.2
"""Seconds to wait for one who only asks if the batch is run."""


class BatchBusyError(Exception):
    """Another program runs this batch."""


class BatchLock:
    """A lock for one batch: a transaction that SQLite takes back when its process is gone."""

    def __init__(self, folder: Path, batch: str) -> None:
        self._folder = folder
        self.path = folder / f"ledger-run-{batch}.lock"
        self._connection: sqlite3.Connection | None = None

    def __enter__(self) -> BatchLock:
        """Take the lock. Raises BatchBusyError, and JournalError where the folder cannot be written."""
        try:
            connection = sqlite3.connect(
                self.path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise JournalError(storage_problem(error, self._folder)) from error
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            connection.close()
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise BatchBusyError from error
            raise JournalError(storage_problem(error, self._folder)) from error
        self._connection = connection
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()


def is_running(folder: Path, batch: str) -> bool:
    """True while a program runs a batch. Raises JournalError where the folder cannot be written."""
    if not BatchLock(folder, batch).path.exists():
        return False
    try:
        with BatchLock(folder, batch):
            return False
    except BatchBusyError:
        return True
