"""Blocking calls off the GUI thread, whose results come back to it.

When a page is left, or the person cancels, the result is dropped. When the page is gone, another one may take
the task over; else the result waits for nobody. The call itself may still be running: nothing can stop a
thread.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Task(Generic[T]):
    """One call that is under way. Made, answered and cancelled in the GUI thread.

    `done` is called with the result, or `failed` with the exception; neither after `cancel`, nor where
    `owner` is gone. The window closes only after a call that `saves`, unless somebody does not want to wait.
    """

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        saves: bool = False,
    ) -> None:
        self.saves = saves
        self._owner = owner
        self._outcome: tuple[T, Exception | None] | None = None
        self._answers: tuple[Callable[[T], None], Callable[[Exception], None]] | None = (done, failed)
        _under_way.add(self)
        # A daemon: a call that hangs must not keep the program from closing.
        Thread(target=_work, args=(self, work, relay()), name="task", daemon=True).start()

    def cancel(self) -> None:
        """Stop waiting; the result is dropped."""
        self._answers = None

    def arrive(self, result: T, error: Exception | None) -> None:
        """The call has ended."""
        _under_way.discard(self)
        self._outcome = result, error
        self._hand_out()

    def pass_to(self, owner: QObject, done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Answer another page from now on: at once where the call ended while the page before was gone."""
        if self._answers is not None:
            self._owner, self._answers = owner, (done, failed)
            self._hand_out()

    def _hand_out(self) -> None:
        if self._outcome is None or self._answers is None or not isValid(self._owner):
            return
        (result, error), (done, failed) = self._outcome, self._answers
        self._outcome = self._answers = None
        if error is None:
            done(result)
        else:
            failed(error)


class _Relay(QObject):
    """Lives in the GUI thread for as long as the program; what workers emit arrives there as events."""

    arrived = Signal(object, object, object)
    saved = Signal(bool)
    """A call that saves has ended, and was answered: well, or with an error."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self.hand_over, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object, object)
    def hand_over(self, task: Task[Any], result: object, error: Exception | None) -> None:
        try:
            task.arrive(result, error)
        finally:
            if task.saves:
                self.saved.emit(error is None)


_under_way: set[Task[Any]] = set()
_relays: list[_Relay] = []


def under_way() -> int:
    """Count the calls that have not ended, cancelled ones included."""
    return len(_under_way)


def saving() -> bool:
    """Return True while something is being saved, also for a page that was left."""
    return any(task.saves for task in _under_way)


def relay() -> _Relay:
    """Return the one relay; its `saved` says when a call that saves has ended."""
    if not _relays:
        _relays.append(_Relay())
    return _relays[0]


def _work(task: Task[T], work: Callable[[], T], relay: _Relay) -> None:
    try:
        outcome: tuple[object, Exception | None] = (work(), None)
    except Exception as error:  # it is raised again, as a sentence, where somebody can read it
        outcome = (None, error)
    with suppress(RuntimeError):  # the program is ending, and with it the page
        relay.arrived.emit(task, *outcome)
