"""Reading of a list off the GUI thread, in chunks that leave the window responsive."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wizard.keys.lists import ListReader

# So many chunks may wait to be shown. One: reader and window share one interpreter lock, and a window that
# is waited for gets its turn at once; nor does a file that is faster than the window fill the memory.
_AHEAD: Final = 1
_TOGETHER: Final = 500
"""Rows that are handed over between two turns of the event loop: a few ms."""

_under_way: set[Reading] = set()


class Reading(QObject):
    """One list that is read. Emits `rows` with each chunk, and `ended` with the error or None."""

    rows = Signal(object)
    ended = Signal(object)
    _arrived = Signal(object)
    _finished = Signal(object)

    def __init__(self, open_reader: Callable[[], ListReader]) -> None:
        """Start reading; `open_reader` is called in the reading thread."""
        super().__init__()
        self.reader: ListReader | None = None
        self._wanted = True
        self._waiting = 0
        self._room = Event()
        self._room.set()
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._end, Qt.ConnectionType.QueuedConnection)
        _under_way.add(self)
        Thread(target=self._read, args=(open_reader,), name="list", daemon=True).start()

    def cancel(self) -> None:
        """Stop reading; nothing arrives any more but `ended`."""
        self._wanted = False
        if self.reader is not None:
            self.reader.cancel()
        self._room.set()

    @Slot(object)
    def _hand_over(self, chunk: object) -> None:
        try:
            if self._wanted:
                self.rows.emit(chunk)
        finally:  # not before: while rows are shown, the lock is the window's alone
            self._waiting -= 1
            self._room.set()

    @Slot(object)
    def _end(self, error: object) -> None:
        _under_way.discard(self)
        self.ended.emit(error)

    def _read(self, open_reader: Callable[[], ListReader]) -> None:
        """Read everything, in the reading thread."""
        error: Exception | None = None
        try:
            with open_reader() as reader:
                self.reader = reader
                for chunk in reader.chunks():
                    if not self._wanted:
                        break
                    for start in range(0, len(chunk), _TOGETHER):
                        self._offer(chunk[start : start + _TOGETHER])
        except Exception as fault:  # raised again, as a sentence, where somebody can read it
            error = fault
        with suppress(RuntimeError):  # the program is going, and with it the one who asked
            self._finished.emit(error)

    def _offer(self, chunk: object) -> None:
        while self._waiting >= _AHEAD and self._wanted:
            self._room.clear()
            self._room.wait(timeout=1.0)
        self._waiting += 1
        self._arrived.emit(chunk)
