"""Announcements for screen readers: the last one within 400 ms, only when something changed."""

from __future__ import annotations

from PySide6 import QtGui  # not QAccessible: the binding makes a class when its name is first asked for
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

DEBOUNCE_MS = 400


class Quarters:
    """The quarters of a work that takes its time: what a screen reader hears of it, and not each step."""

    def __init__(self) -> None:
        self._passed = 0

    def begin(self) -> None:
        """Begin a new count of quarters."""
        self._passed = 0

    def passes(self, done: int, total: int) -> bool:
        """Return True if another quarter is done; the end has a sentence of its own."""
        quarter = 4 * done // total if total else 0
        passed, self._passed = quarter > self._passed, max(quarter, self._passed)
        return passed and quarter < 4


class _Announcer(QObject):
    """One per widget that announces; it goes with the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text = ""
        self._said = ""
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._say)

    def announce(self, text: str) -> None:
        self._text = text
        self._timer.start()

    def _say(self) -> None:
        if self._text and self._text != self._said and self._widget.isVisible():
            event = QtGui.QAccessibleAnnouncementEvent(self._widget, self._text)
            QtGui.QAccessible.updateAccessibility(event)
        self._said = self._text


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader read a text about a widget, soon."""
    own = widget.findChild(_Announcer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    announcer = own if isinstance(own, _Announcer) else _Announcer(widget)
    announcer.announce(text)
