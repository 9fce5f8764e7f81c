"""Runs a blocking call off the GUI thread and brings its result back.

A task belongs to a page. When the page is left, or the person cancels, the result is dropped: the call itself
may still be running (nothing can stop a thread), but nobody waits for it any more.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class _Relay(QObject):
    """Lives in the GUI thread; what the worker emits arrives there as an event."""

    arrived = Signal(object, object)


class Task(Generic[T]):
    """One call that is under way.

    `done` is called with the result, or `failed` with the exception, in the GUI thread; neither after
    `cancel`.
    """

    def __init__(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Start the call."""
        self._done = done
        self._failed = failed
        self._wanted = True
        self._relay = _Relay()
        self._relay.arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        # A daemon: a call that hangs must not keep the program from closing.
        Thread(target=_work, args=(work, self._relay), name="task", daemon=True).start()

    def cancel(self) -> None:
        """Stop waiting; the result is dropped."""
        self._wanted = False

    @Slot(object, object)
    def _arrive(self, result: T, error: Exception | None) -> None:
        if not self._wanted:
            return
        self._wanted = False
        if error is None:
            self._done(result)
        else:
            self._failed(error)


def _work(work: Callable[[], object], relay: _Relay) -> None:
    try:
        outcome: tuple[object, Exception | None] = (work(), None)
    except Exception as error:  # it is raised again, as a sentence, where somebody can read it
        outcome = (None, error)
    try:
        relay.arrived.emit(*outcome)
    except RuntimeError:
        # The window is gone, and with it the one who asked.
        sys.stderr.flush()
