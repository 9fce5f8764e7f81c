"""Keys and clicks that do nothing: held Enter, Enter of a composition, and what comes with a page change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QShowEvent,
    Qt,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import getCppPointer, isValid

from wizard.widgets.first_frame import FirstFrame
from wizard.window.double_press import DoublePress
from wizard.window.newcomers import Newcomers

PAUSE_MS: Final = 400
"""Who presses twice within this time meant the page that is gone."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PRESSES = frozenset({*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Select})
_Type = QEvent.Type
_CLICKS = frozenset({_Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.MouseButtonDblClick})
_FILTERED = frozenset({QInputMethodEvent, QKeyEvent, QMouseEvent, QShowEvent, QMoveEvent, QHideEvent})
"""The classes of events that can matter here. Thousands of others come by when a page is shown."""


class Stillness(QObject):
    """A filter of one window's events; `pause_ms` after a page change, presses do nothing.

    Nor do clicks on a control that came or moved so lately, where a list or a menu was that has closed, and
    the second of two where something else is now: they were meant for what is gone.
    """

    def __init__(self, window: QWidget) -> None:
        """Watch the application on behalf of `window`, from its first frame on."""
        super().__init__(window)
        self._window = window
        self._since = QElapsedTimer()
        self._opened, self._closed = QElapsedTimer(), QElapsedTimer()
        self._refused = QElapsedTimer()
        self._clicked_at, self._closed_at = QPointF(), QPointF()
        self._composing = False
        self._arriving = self._pressed = self._swallowed = False
        self._focused: QWidget | None = None
        self._laid_out = 0  # an address: a reference to what Qt has deleted would end the program
        self._pressed_at = self._released_at = 0  # by the clock of the events
        self._newcomers, self._double = Newcomers(), DoublePress()
        self.pause_ms = PAUSE_MS
        FirstFrame(window, self._watch)

    def begin_pause(self) -> None:
        """The page changed: what is pressed now was meant for the one before.

        The time is counted from when the program is free again: presses wait while it builds a page.
        """
        self._arriving = True
        self._since.start()
        QTimer.singleShot(0, self, self._arrive)

    @property
    def pausing(self) -> bool:
        """True for a moment after a page change."""
        if self._since.isValid() and not self._arriving and self._since.elapsed() >= self.pause_ms:
            self._since.invalidate()
        return self._since.isValid() and self.pause_ms > 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow presses that cannot be meant."""
        if type(event) not in _FILTERED:
            return False
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif isinstance(event, QKeyEvent):
            return self._is_ours(watched) and self._swallows(event)
        elif not isinstance(watched, QWidget):
            if isinstance(event, QMouseEvent) and event.type() in _CLICKS:
                self._focused = self._window.focusWidget()  # a press moves the focus before it gets here
            return False
        elif not isinstance(event, QMouseEvent):
            self._watch_place(watched, event)
        elif event.type() in _CLICKS:
            if _is_popup(watched.window()):
                self._clicked_at = event.globalPosition()
                return self._opened_it(event)
            return self._swallows_click(watched, event)
        return False

    def _watch_place(self, widget: QWidget, event: QEvent) -> None:
        """Notice what comes, moves and goes.

        QWizard hides all that it lays out and shows it again whenever a page's completeness changes: it did
        not go. Dialogs come and go as they are.
        """
        goes = isinstance(event, QHideEvent)
        if widget.isWindow():
            if _is_popup(widget):
                self._watch_popup(event)
        elif widget.parentWidget() is self._window:
            self._laid_out = _address(widget) if goes else 0
        elif isinstance(event, QMoveEvent):
            self._newcomers.note(widget, event.oldPos(), self.pause_ms)
        elif self._laid_out and any(_address(one) == self._laid_out for one in _around(widget)):
            if goes:  # it may come back elsewhere
                self._newcomers.note(widget, widget.pos(), self.pause_ms)
        elif not goes:
            self._newcomers.note(widget, None, self.pause_ms)

    def _watch_popup(self, event: QEvent) -> None:
        if isinstance(event, QHideEvent):
            self._closed.start()
            self._closed_at = self._clicked_at
        elif isinstance(event, QShowEvent):
            self._opened.start()

    def _swallows_click(self, widget: QWidget, event: QMouseEvent) -> bool:
        """Tell if a press, and the release after it, are kept from a control."""
        if event.type() is _Type.MouseButtonRelease:
            self._pressed = False
            if not self._swallowed:
                self._double.release()
            return self._swallowed or (self._is_ours(widget) and self.pausing)
        # Qt brings a press once more to what is around a control, and the second of two as a double-click.
        again = event.type() is _Type.MouseButtonDblClick or event.timestamp() == self._pressed_at
        if not (self._pressed and again):
            self._pressed, self._pressed_at = True, event.timestamp()
            self._swallowed = self._is_astray(widget, event)
            if self._swallowed:
                self._double.refuse(event)
                self._keep_focus()
            else:
                self._double.take(widget, event)
        return self._swallowed

    def _keep_focus(self) -> None:
        """Bring the focus back from where a press led it that was kept from its control."""
        focused, self._focused = self._focused, None
        if focused is not None and isValid(focused) and self._window.focusWidget() is not focused:
            focused.setFocus()

    def _is_astray(self, widget: QWidget, event: QMouseEvent) -> bool:
        if not self._is_ours(widget):
            return self._belongs(widget) and self._meets_another(widget, event)
        return self.pausing or self._was_for_popup(event) or self._meets_another(widget, event)

    def _meets_another(self, widget: QWidget, event: QMouseEvent) -> bool:
        """True where something else has come to the place of a press, or what it meets came just now."""
        return self._newcomers.include(widget, self.pause_ms) or self._double.goes_astray(
            widget, event, self.pause_ms
        )

    def _opened_it(self, event: QMouseEvent) -> bool:
        """True for the second press of two, the first of which opened a menu or a list."""
        recent = self._opened.isValid() and self._opened.elapsed() < self.pause_ms
        return recent and self._double.is_next(event, self.pause_ms)

    def _was_for_popup(self, event: QMouseEvent) -> bool:
        """True for the second click of two, the first of which chose from a list over this place."""
        here = event.globalPosition()
        if self._closed.isValid() and self._closed.elapsed() < self.pause_ms:
            away = (here - self._closed_at).manhattanLength()
            return away <= QGuiApplication.styleHints().startDragDistance()
        return False

    def _watch(self) -> None:
        """Watch the application, once nobody waits for the window any more.

        Objects that Qt made itself come to the filter too, and for the first of them PySide loads every class
        that it could be, which takes as long as to paint the page.
        """
        application = QApplication.instance()
        assert application is not None, "a window has an application"
        application.installEventFilter(self)

    def _swallows(self, event: QKeyEvent) -> bool:
        if event.type() is _Type.ShortcutOverride:
            return False
        key = event.key()
        if event.type() is _Type.KeyRelease:
            self._released_at = event.timestamp()
            return False
        if key in _ENTER and self._composing:
            QGuiApplication.inputMethod().commit()
            self._composing = False
            return True
        if key in _PRESSES and (self._is_repeated(event) or self.pausing):
            takes = _takes_text if key == Qt.Key.Key_Space else _takes_lines
            if not takes(self._window.focusWidget()):
                self._refused.start()
                return True
        return False

    def _is_repeated(self, event: QKeyEvent) -> bool:
        """True for a key that is held, or pressed on and on since one press of it did nothing.

        Where a program is slow, X11's repetitions come as a release and a press of one moment.
        """
        if event.isAutoRepeat() or (event.timestamp() and event.timestamp() == self._released_at):
            return True
        return self._refused.isValid() and self._refused.elapsed() < self.pause_ms

    def _arrive(self) -> None:
        self._arriving = False
        if self._since.isValid():
            self._since.start()

    def _belongs(self, widget: QWidget) -> bool:
        """True for a control of a dialog that was opened over the window."""
        return widget is self._window or any(one is self._window for one in _around(widget))

    def _is_ours(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched.window() is self._window


def _around(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that hold a widget, from the inside to the outside."""
    while (above := widget.parentWidget()) is not None:
        yield above
        widget = above


def _address(widget: QWidget) -> int:
    return int(getCppPointer(widget)[0])


def _is_popup(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and watched.windowType() is Qt.WindowType.Popup


def _takes_lines(widget: QWidget | None) -> bool:
    return isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()


def _takes_text(widget: QWidget | None) -> bool:
    return widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
