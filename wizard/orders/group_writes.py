"""Writes of several threads in one transaction: one wait for the disk instead of one for each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar, cast

from wizard.orders.record_file import transaction

T = TypeVar("T")


class _Write(Generic[T]):
    """A write that waits for its transaction."""

    def __init__(self, work: Callable[[sqlite3.Connection], T]) -> None:
        self.work = work
        self.done = False
        self.result: T | None = None
        self.error: BaseException | None = None


class GroupWrites:
    """The writes to one connection; those that wait while another is on its way to the disk go together."""

    def __init__(self, connection: sqlite3.Connection, lock: Lock) -> None:
        """Write to `connection`, which `lock` guards."""
        self._connection = connection
        self._lock = lock
        self._waiting: list[_Write[object]] = []
        self._gate = Lock()

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Carry `work` out in a transaction that is on disk when this returns. Raises what it raises.

        A failure of one is one of all that were in its transaction: then none of their rows was written.
        """
        mine = _Write(work)
        with self._gate:
            self._waiting.append(cast("_Write[object]", mine))
        with self._lock:
            if not mine.done:
                self._write_all()
        if mine.error is not None:
            raise mine.error
        return cast("T", mine.result)

    def add(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Have `work` carried out with the next write; nobody learns if that fails."""
        with self._gate:
            self._waiting.append(_Write(work))

    def _write_all(self) -> None:
        with self._gate:
            group, self._waiting = self._waiting, []
        try:
            with transaction(self._connection):
                for one in group:
                    one.result = one.work(self._connection)
        except BaseException as error:
            for one in group:
                one.error = error
        for one in group:
            one.done = True
