"""The intake of lists that are pasted, dropped or opened; they are read off the GUI thread."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from pathlib import PurePath
from threading import Event, Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from wizard.keys import KeyFormat
from wizard.keys.lists import (
    SUFFIXES,
    Company,
    Fields,
    ListError,
    ListReader,
    Notes,
    Progress,
    open_list,
    read_text,
)
from wizard.messages import Message, Translator
from wizard.messages.lists import file_name, list_problem
from wizard.orders.checked_list import ListLayout
from wizard.pages.file_dialogs import ask_for_file
from wizard.widgets.busy import Busy
from wizard.widgets.key_clipboard import offered
from wizard.widgets.key_input import NoticeKind
from wizard.widgets.text import text

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


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


FILES: Final = " ".join(f"*.{one}" for one in SUFFIXES)
_SHOWN_MS: Final = 200  # figures that change faster cannot be read


class ListIntake(QObject):
    """Reads one list at a time: `began`, then `rows` in chunks, then `ended` with a Message or None.

    `refused` has a Message about something that is no list. While it reads, `busy` shows its progress.
    """

    began = Signal()
    rows = Signal(object)
    ended = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        speech: Translator,
        key_format: Callable[[], KeyFormat],
        parent: QWidget,
        *,
        typing: bool,
        fields: Fields = Fields.NONE,
    ) -> None:
        """Read for the page `parent`; keys are checked by what `key_format` returns when a list is begun.

        `typing`: a key may be typed there as well. `fields`: the cells of the list that its rows carry.
        """
        super().__init__(parent)
        self._speech = speech
        self._key_format = key_format
        self._page = parent
        self.reading: Reading | None = None
        self._typing = typing
        self._fields = fields
        self._name = ""
        self.source: str | PurePath = ""
        """The text, or the file, that was read last."""
        self._running = False
        self._stopped = False
        self.busy = Busy()
        self.busy.cancelled.connect(self._stop)
        self._looking = QTimer(self, interval=_SHOWN_MS)
        self._looking.timeout.connect(self._show_progress)

    @property
    def running(self) -> bool:
        """True while a list is read."""
        return self._running

    @property
    def stopped(self) -> bool:
        """True if the person stopped the last list before its end."""
        return self._stopped

    @property
    def notes(self) -> Notes | None:
        """Notes about the last list; None before there was one."""
        reader = self._reader
        return reader.notes if reader is not None else None

    @property
    def company(self) -> Company:
        """Verdict of the last whole list on its keys."""
        return self._reader.company if self._reader is not None else Company.NONE

    @property
    def layout(self) -> ListLayout:
        """The separator and the columns of the last list. Raises ValueError before there was one."""
        if self._reader is None:
            raise ValueError("no list was read")
        return self._reader

    @property
    def _reader(self) -> ListReader | None:
        return self.reading.reader if self.reading is not None else None

    def read_text(self, text: str) -> None:
        self.source = text

        def open_reader(key_format: KeyFormat) -> ListReader:
            return read_text(text, key_format, fields=self._fields)

        self._read(open_reader, "")

    def read_file(self, path: str) -> None:
        self.source = PurePath(path)

        def open_reader(key_format: KeyFormat) -> ListReader:
            return open_list(path, key_format, fields=self._fields, pipes=False)

        self._read(open_reader, file_name(path))

    def take(self, mime: QMimeData) -> None:
        """Read what was pasted or dropped: a file, text, or something that cannot be read."""
        offer = offered(mime)
        if isinstance(offer, NoticeKind):
            self.refused.emit(self._no_text(offer))
        elif isinstance(offer, PurePath):
            self.read_file(str(offer))
        else:
            self.read_text(offer)

    def take_drop(self, event: QDropEvent) -> None:
        """Read what was dropped on the page."""
        self.take(event.mimeData())
        event.acceptProposedAction()

    def choose_file(self) -> None:
        """Let the person choose a file, and read it."""
        lists, all_files = text("ListIntake", "Lists"), text("ListIntake", "All files")
        title, kinds = text("ListIntake", "Open a list"), (f"{lists} ({FILES})", f"{all_files} (*)")
        chosen = ask_for_file(self._page, title, *kinds)
        if chosen is not None:
            self.read_file(str(chosen))

    def cancel(self) -> None:
        """Stop reading; the rows that came stay."""
        if self.reading is not None:
            self.reading.cancel()

    def drop(self) -> None:
        """Stop reading, and tell nothing of its end."""
        self.cancel()
        self.reading = None
        self._rest()
        self._looking.stop()
        self.busy.hide()

    def _rest(self) -> None:
        if self._running:
            self._running = False
            gc.enable()

    def _stop(self) -> None:
        self._stopped = self._running
        self.cancel()

    def _read(self, open_reader: Callable[[KeyFormat], ListReader], name: str) -> None:
        """Read what this opens; `name` is the file's, if it is one."""
        self.cancel()
        self._name, self._stopped = name, False
        key_format = self._key_format()
        reading = Reading(lambda: open_reader(key_format))
        reading.rows.connect(lambda rows: self.rows.emit(rows) if reading is self.reading else None)
        reading.ended.connect(lambda error: self._end(reading, error))
        self.destroyed.connect(reading.cancel)
        self.reading, self._running = reading, True
        # Rows make no cycles, and to look for some among all there is stops the window for 50 ms and more.
        gc.disable()
        self.busy.wait_for(self._doing())
        self._looking.start()
        self.began.emit()

    def _end(self, reading: Reading, error: Exception | None) -> None:
        if reading is not self.reading:
            return
        self._rest()
        if not isValid(self):  # the window was closed meanwhile
            return
        self._looking.stop()
        self.busy.hide()
        self.ended.emit(None if error is None else self._message(error))

    def _message(self, error: Exception) -> Message:
        if not isinstance(error, ListError):
            raise error
        message = list_problem(self._speech, error.problem, error.parameters)
        return message._replace(title=f"{self._name}: {message.title}") if self._name else message

    def _no_text(self, offer: object) -> Message:
        return Message(
            text("ListIntake", "There is no text to check"),
            text("ListIntake", "A picture cannot be read.")
            if offer is NoticeKind.PICTURE
            else text("ListIntake", "What you pasted can’t contain a key."),
            text("ListIntake", "Copy the keys as text, or open the file they are in; or type the key.")
            if self._typing
            else text("ListIntake", "Copy the keys as text, or open the file they are in."),
        )

    def _doing(self) -> str:
        return text("ListIntake", "Reading the list…")

    def _show_progress(self) -> None:
        reader = self._reader
        if reader is not None:
            self.busy.show_progress(*self._progress_of(reader.progress))

    def _progress_of(self, progress: Progress) -> tuple[str, int]:
        """Return the progress in words and in percent; 100 percent only at the end."""
        read = self._speech.keys(progress.keys)
        percent = min(99, 100 * progress.bytes_read // progress.bytes_total) if progress.bytes_total else 0
        return f"{self._doing()} {read} · {percent} %", percent
