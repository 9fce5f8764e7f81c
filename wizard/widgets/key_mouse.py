"""The mouse on the key field: a click goes into a cell, a drag selects or carries the selection away."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QClipboard, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from wizard.keys.alphabet import GROUP
from wizard.widgets import key_input
from wizard.widgets.key_clipboard import drag, has_selection_clipboard, on_clipboard, publish_selection
from wizard.widgets.key_style import KeyStyle
from wizard.widgets.key_typing import KeyTyping

_LEFT = Qt.MouseButton.LeftButton


class KeyMouse:
    """The mouse on a line edit that `typing` writes into and `style` puts into cells."""

    def __init__(self, line: QLineEdit, style: KeyStyle, typing: KeyTyping) -> None:
        """Turn Qt's own drag off: it carries no dashes."""
        self._line = line
        self._style = style
        self._typing = typing
        self._pressed: QPoint | None = None
        self._double_clicked: tuple[QElapsedTimer, QPoint] | None = None
        line.setDragEnabled(False)

    def press(self, event: QMouseEvent) -> None:
        """Put the caret into the cell, before its character; in the selection a drag may begin."""
        place = event.position()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        plain = event.button() == _LEFT and not shift and not self._typing.preedit
        if plain and not self._is_third_click(place.toPoint()) and self._is_selected(place.x()):
            self._pressed = place.toPoint()
            return
        QLineEdit.mousePressEvent(self._line, event)
        if plain and not self._line.hasSelectedText():
            self._enter_cell(place.x())

    def move(self, event: QMouseEvent) -> None:
        """Select, or drag the selection away."""
        if self._pressed is None:
            QLineEdit.mouseMoveEvent(self._line, event)
            return
        distance = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.buttons() & _LEFT and distance >= QApplication.startDragDistance():
            self._pressed = None
            drag(self._line, self._typing.selected_key())

    def release(self, event: QMouseEvent) -> None:
        """Paste X11's selection with the middle button, and let ours carry dashes."""
        if event.button() == Qt.MouseButton.MiddleButton and has_selection_clipboard():
            self._typing.take(on_clipboard(QClipboard.Mode.Selection))
            return
        if self._pressed is not None:
            self._pressed = None
            self._line.deselect()
            self._enter_cell(event.position().x())
        QLineEdit.mouseReleaseEvent(self._line, event)
        publish_selection(self._typing.selected_key())

    def double_click(self, event: QMouseEvent) -> None:
        """Select the group; a third click selects all."""
        QLineEdit.mouseDoubleClickEvent(self._line, event)
        text, cell = self._line.text(), self._cell_at(event.position().x())
        if event.button() != _LEFT or not 0 <= cell < len(text):
            return
        timer = QElapsedTimer()
        timer.start()
        self._double_clicked = (timer, event.position().toPoint())
        first = cell - cell % GROUP
        last = key_input.group_end(first, len(text))
        start, end = key_input.unit_of(text, first), key_input.unit_of(text, last)
        self._line.setSelection(start, end - start)

    def _cell_at(self, x: float) -> int:
        return self._style.cells.at(x + self._style.scrolled)

    def _enter_cell(self, x: float) -> None:
        text, cell = self._line.text(), self._cell_at(x)
        if 0 <= cell < len(text):
            self._line.setCursorPosition(key_input.unit_of(text, cell))

    def _is_selected(self, x: float) -> bool:
        if not self._line.hasSelectedText():
            return False
        unit = key_input.unit_of(self._line.text(), self._cell_at(x))
        return self._line.selectionStart() <= unit < self._line.selectionEnd()

    def _is_third_click(self, place: QPoint) -> bool:
        if self._double_clicked is None:
            return False
        timer, where = self._double_clicked
        near = (place - where).manhattanLength() < QApplication.startDragDistance()
        return near and not timer.hasExpired(QApplication.doubleClickInterval())
