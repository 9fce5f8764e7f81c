"""The key field: one text field that paints five groups of five cells. Section 6 of the design."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget

from wizard import keys
from wizard.keys import Check, KeyFormat
from wizard.widgets import key_input
from wizard.widgets.key_cells import Cells
from wizard.widgets.key_clipboard import clipboard, on_clipboard
from wizard.widgets.key_marks import Marks, marks_of
from wizard.widgets.key_mouse import KeyMouse
from wizard.widgets.key_painting import KeyPainter, Look
from wizard.widgets.key_style import KeyStyle
from wizard.widgets.key_typing import KeyTyping
from wizard.widgets.text import text
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone

_Event = QEvent.Type
_REPAINT_EVENTS: Final = frozenset({_Event.EnabledChange, _Event.ActivationChange, _Event.ReadOnlyChange})


class KeyEdit(QLineEdit):
    """A product key, typed or pasted in any form, in cells that say where to look again.

    The characters are the text of a single QLineEdit in a fixed-pitch face with wide letter spacing, so
    caret, selection, input method, undo and screen readers are the platform's own; the cells are painted
    behind them. `KeyStyle` puts the characters into their cells, `KeyTyping` cleans what is typed and pasted,
    `KeyMouse` points at cells.
    """

    checked = Signal(object)
    """The `keys.Check` of the content, once after every change; `check()` returns it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = KeyFormat.AUTO
        self._check = keys.check("")
        self._marks = Marks()
        self._painter = KeyPainter()
        self._foreign = False
        self._framed = True
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text("KeyEdit", "Product key"))
        self._cell_style = KeyStyle(self)
        self._typing = KeyTyping(self, self._cell_style)
        self._mouse = KeyMouse(self, self._cell_style, self._typing)
        self.listPasted = self._typing.listPasted
        self.filePasted = self._typing.filePasted
        self.notice = self._typing.notice
        self._typing.refused.connect(self._check_content)
        self.textChanged.connect(self._take_change)

    # Public

    def key(self) -> str:
        """Return the characters in the field: normalized, without dashes, 30 at most."""
        return self.text()

    def setKey(self, text: str) -> None:
        """Replace the content, in one step that can be undone."""
        letters = keys.typed(text)
        if letters != self.text():
            self._typing.replace(letters)

    def check(self) -> Check:
        """Return what can be said about the key; characters that found no room count in its length."""
        return self._check

    def setKeyFormat(self, key_format: KeyFormat) -> None:
        """Check the key as one for a service that takes `key_format`."""
        if key_format is not self._format:
            self._format = key_format
            self._check_content()

    def setFeedback(self, text: str) -> None:
        """Tell screen readers the remark on the key under the field."""
        self.setAccessibleDescription(text)

    def setBadge(self, tone: Tone) -> None:
        """Show another sign at the end than the check's, until the key changes: what the page knows of it."""
        self._marks = self._marks._replace(badge=tone)
        self.update()

    def setFramed(self, framed: bool) -> None:
        """Paint the frame, or leave it to what the field is in."""
        self._framed = framed
        self.update()

    @property
    def cells(self) -> Cells:
        """The places of the cells, as they are painted when nothing is scrolled."""
        return self._cell_style.cells

    @property
    def scrolled(self) -> int:
        """The distance by which the cells are scrolled to the left, in pixels."""
        return self._cell_style.scrolled

    def paste(self) -> None:
        self._typing.take(on_clipboard())

    def copy(self) -> None:
        """Copy the selection, with the key's dashes."""
        if self.hasSelectedText():
            clipboard().setText(self._typing.selected_key())

    def cut(self) -> None:
        """Copy the selection with the key's dashes and delete it."""
        if self.hasSelectedText() and not self.isReadOnly():
            self.copy()
            self.del_()

    # Content

    def _take_change(self, text: str) -> None:
        clean = key_input.kept(text)
        if clean != text:
            # Set from outside (setText, a screen reader, dictation), or Korean letters joined by a deletion.
            self.setText(clean)
        else:
            self._check_content()

    def _check_content(self) -> None:
        """Check the content with what found no room, mark its cells, and emit `checked`."""
        text, left_out = self.text(), self._typing.left_out
        if text:
            self._cell_style.be_exact()
        check = keys.check(text, self._format)
        if left_out:
            check = replace(check, length=len(text) + left_out)
        self._check = check
        self._marks = marks_of(check, len(text))
        if (len(text) > keys.LENGTH) is not (self.cells.count > keys.LENGTH):
            self._cell_style.arrange()
        # Formats stay where they are when characters move.
        foreign = not text.isascii()
        if (self._foreign or foreign) and not self._typing.preedit:
            self._cell_style.level()
        self._foreign = foreign
        self.update()
        self.checked.emit(check)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._typing.press(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._typing.compose(event)
        if not self._typing.preedit:
            self._cell_style.level()

    # Mouse, drag and drop

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def createStandardContextMenu(self) -> QMenu:
        """Return Qt's own menu, with our copy, cut and paste behind it."""
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept pictures and files too: dropped, they are answered with a notice."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Move the caret along with a text."""
        mime = event.mimeData()
        if not self.isReadOnly() and (mime.hasImage() or mime.hasUrls()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Paste what is dropped, at the place where it is dropped."""
        if self.isReadOnly():
            event.ignore()
            return
        super().dragLeaveEvent(QDragLeaveEvent())  # ends Qt's caret of the drag, which it keeps to itself
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        event.acceptProposedAction()
        self._typing.take(event.mimeData())

    # Looks

    def sizeHint(self) -> QSize:
        """Return the size of a key and the sign behind it, at the best distance."""
        return self.cells.measures.size(least=False)

    def minimumSizeHint(self) -> QSize:
        """Return the size of a key and the sign behind it, still legible, or of a key and its surplus."""
        return self.cells.measures.size(least=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow font, colors and style; stay left to right, where Qt would follow letters or keyboard."""
        super().changeEvent(event)
        if event.type() == _Event.LayoutDirectionChange:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        elif event.type() in _REPAINT_EVENTS:
            self.update()
        elif (style := getattr(self, "_cell_style", None)) is not None:  # events come before there is one
            style.change(event.type())

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what was set on the parent before it is shown."""
        self._cell_style.follow_parent()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cell_style.resize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then let Qt paint text and caret over them."""
        painter, look = QPainter(self), self._look()
        if self._framed:
            self._painter.paint_field(painter, look, self.size(), self.devicePixelRatio())
        painter.setClipRect(self._cell_style.room())
        painter.translate(-self.scrolled, 0)
        self._painter.paint(painter, look, self.cells.canvas(self.size()), self.devicePixelRatio())
        painter.end()
        super().paintEvent(event)
        if self.cells.scrolls and not self._typing.preedit:
            self._cell_style.follow_scrolling()
        if self._cell_style.is_outdated():
            QTimer.singleShot(0, self, self._cell_style.follow_parent)
        if not self._cell_style.exact:
            QTimer.singleShot(0, self, self._cell_style.be_exact)

    def _look(self) -> Look:
        text, cells, palette = self.text(), self.cells, self._cell_style.palette
        cell = key_input.cell_of(text, self.cursorPosition())
        start = key_input.cell_of(text, self.selectionStart()) if self.hasSelectedText() else 0
        # The group changes with the window's activity; Qt sets it when it is asked.
        palette.setCurrentColorGroup(self.palette().currentColorGroup())
        return Look(
            cells=cells,
            palette=palette,
            theme=theme_of(palette),
            enabled=self.isEnabled(),
            read_only=self.isReadOnly(),
            length=len(text) + len(self._typing.preedit),
            focused=self.hasFocus(),
            selection=(start, start + len(self.selectedText())),
            marks=self._marks,
            hidden_from=cell if self._typing.preedit else key_input.MOST,
        )
