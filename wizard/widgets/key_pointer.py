"""The mouse on a line of key characters: clicks into cells, drags, drops, the context menu."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from wizard.keys.alphabet import GROUP
from wizard.widgets import key_input
from wizard.widgets.key_line import KeyLine, has_selection_clipboard, on_clipboard

_Left = Qt.MouseButton.LeftButton


class PointedKeyLine(KeyLine):
    """A `KeyLine` whose cells can be pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._double_clicked: tuple[QElapsedTimer, QPoint] | None = None
        # Qt's own drag carries no dashes.
        self.setDragEnabled(False)

    def _cell_at(self, x: float) -> int:
        """The number of the cell at `x`, from 0; beyond the last character too."""
        raise NotImplementedError

    def createStandardContextMenu(self) -> QMenu:
        """Qt's own menu, with our copy, cut and paste behind it."""
        menu = super().createStandardContextMenu()
        ours = {"edit-copy": self.copy, "edit-cut": self.cut, "edit-paste": self.paste}
        for action in menu.actions():
            command = ours.get(action.objectName())
            if command is not None:
                action.triggered.disconnect()
                action.triggered.connect(command)
            if command == self.paste:
                # Also where there is no text: then a notice says so.
                action.setEnabled(bool(on_clipboard().formats()))
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes pictures and files too: dropped, they are answered with a notice."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Moves the caret along with a text."""
        mime = event.mimeData()
        if not self.isReadOnly() and (mime.hasImage() or mime.hasUrls()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Pastes what is dropped, at the place where it is dropped."""
        if self.isReadOnly():
            event.ignore()
            return
        # Ends Qt's caret of the drag, which it keeps to itself.
        super().dragLeaveEvent(QDragLeaveEvent())
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        event.acceptProposedAction()
        self._take_mime(event.mimeData())

    def _drag(self) -> None:
        mime = QMimeData()
        mime.setText(self.selectedKey())
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Puts the caret into the cell, before its character; in the selection it may begin a drag."""
        place = event.position()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        plain = event.button() == _Left and not shift and not self._composing
        if plain and not self._is_third_click(place.toPoint()) and self._is_selected(place.x()):
            self._pressed = place.toPoint()
            return
        super().mousePressEvent(event)
        if plain and not self.hasSelectedText():
            self._enter_cell(place.x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Selects, or drags the selection away."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        distance = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.buttons() & _Left and distance >= QApplication.startDragDistance():
            self._pressed = None
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pastes X11's selection with the middle button, and makes ours carry dashes."""
        if event.button() == Qt.MouseButton.MiddleButton and has_selection_clipboard():
            self._take_from(QClipboard.Mode.Selection)
            return
        if self._pressed is not None:
            self._pressed = None
            self.deselect()
            self._enter_cell(event.position().x())
        super().mouseReleaseEvent(event)
        self._publish_selection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects the group; a third click selects all."""
        super().mouseDoubleClickEvent(event)
        text = self.text()
        cell = self._cell_at(event.position().x())
        if event.button() != _Left or not 0 <= cell < len(text):
            return
        timer = QElapsedTimer()
        timer.start()
        self._double_clicked = (timer, event.position().toPoint())
        first = cell - cell % GROUP
        start, end = (
            key_input.unit_of(text, edge) for edge in (first, key_input.group_end(first, len(text)))
        )
        self.setSelection(start, end - start)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Shows Qt's own menu, with our commands."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _enter_cell(self, x: float) -> None:
        text = self.text()
        cell = self._cell_at(x)
        if 0 <= cell < len(text):
            self.setCursorPosition(key_input.unit_of(text, cell))

    def _is_selected(self, x: float) -> bool:
        if not self.hasSelectedText():
            return False
        unit = key_input.unit_of(self.text(), self._cell_at(x))
        return self.selectionStart() <= unit < self.selectionEnd()

    def _is_third_click(self, place: QPoint) -> bool:
        if self._double_clicked is None:
            return False
        timer, where = self._double_clicked
        near = (place - where).manhattanLength() < QApplication.startDragDistance()
        return near and not timer.hasExpired(QApplication.doubleClickInterval())
