"""Keys and clicks that do nothing: held Enter, Enter of a composition, and what comes with a page change."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QMouseEvent, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from wizard.widgets.first_frame import FirstFrame

PAUSE_MS: Final = 400
"""Who presses twice within this time meant the page that is gone."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PRESSES = frozenset({*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Select})
_Type = QEvent.Type
_CLICKS = frozenset({_Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.MouseButtonDblClick})
_KEYS = frozenset({_Type.KeyPress, _Type.KeyRelease, _Type.ShortcutOverride})


class Stillness(QObject):
    """A filter of one window's events; `pause_ms` after a page change, presses do nothing.

    Nor do clicks where a list or a menu was that has closed so lately: they were meant for it.
    """

    def __init__(self, window: QWidget) -> None:
        """Watch the application on behalf of `window`, from its first frame on."""
        super().__init__(window)
        self._window = window
        self._since = QElapsedTimer()
        self._closed = QElapsedTimer()
        self._clicked_at, self._closed_at = QPointF(), QPointF()
        self._composing = False
        self._held: set[int] = set()
        self.pause_ms = PAUSE_MS
        FirstFrame(window, self._watch)

    def begin_pause(self) -> None:
        """The page changed: what is pressed now was meant for the one before."""
        self._since.start()

    @property
    def pausing(self) -> bool:
        """True for a moment after a page change."""
        return self._since.isValid() and not self._since.hasExpired(self.pause_ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow presses that cannot be meant."""
        kind = event.type()
        if kind is _Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            return False
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._is_ours(watched) and self._swallows(event)
        if kind in _CLICKS and isinstance(event, QMouseEvent):
            if isinstance(watched, QWidget) and _is_popup(watched.window()):
                self._clicked_at = event.globalPosition()
            return self._is_ours(watched) and (self.pausing or self._was_for_popup(event))
        if kind is _Type.Hide and _is_popup(watched):
            self._closed.start()
            self._closed_at = self._clicked_at
        return False

    def _was_for_popup(self, event: QMouseEvent) -> bool:
        """True for the second click of two, the first of which chose from a list over this place."""
        here = event.globalPosition()
        if self._closed.isValid() and not self._closed.hasExpired(self.pause_ms):
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
            return False
        if key in _ENTER:
            if self._composing:
                QGuiApplication.inputMethod().commit()
                self._composing = False
                return True
            if event.isAutoRepeat():
                return not _takes_lines(self._window.focusWidget())
        if key in _PRESSES and self.pausing:
            return not (key == Qt.Key.Key_Space and _takes_text(self._window.focusWidget()))
        return False

    def _is_ours(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched.window() is self._window


def _is_popup(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and watched.windowType() is Qt.WindowType.Popup


def _takes_lines(widget: QWidget | None) -> bool:
    return isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()


def _takes_text(widget: QWidget | None) -> bool:
    return widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
