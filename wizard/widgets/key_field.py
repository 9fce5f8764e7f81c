"""The key field with Paste inside its end: one frame around both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wizard.widgets.button import Link
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.layouts import row_of
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import CONTROL_RADIUS, TIGHT, em, gap, text
from wizard.widgets.theme import theme_of


class KeyField(QWidget):
    """A `KeyEdit`, and the link that pastes into it."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = KeyEdit(self)
        self.edit.setFramed(False)
        self.edit.installEventFilter(self)
        self.edit.setMinimumWidth(em() * 8)  # with less room, a key scrolls with the caret as in any field
        self.paste = Link(text("KeyEdit", "&Paste"))
        self.paste.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.paste.clicked.connect(self._paste)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = row_of((self.edit, 1), self.paste, within=self, spacing=0)
        self._arrange(beside=True)

    def hasHeightForWidth(self) -> bool:
        """Return False: a key is one line."""
        return False

    def minimumSizeHint(self) -> QSize:
        """As high as a key, and Paste where that is below it."""
        return QSize(em() * 12, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put Paste below the key where both have no room in a line."""
        super().resizeEvent(event)
        wanted = self.edit.minimumSizeHint().width() + self.paste.sizeHint().width()
        self._arrange(beside=event.size().width() >= wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus of the field in the frame; leave Ctrl+Z to the window where nothing was typed."""
        if watched is self.edit and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif watched is self.edit and event.type() is QEvent.Type.ShortcutOverride:
            undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
            if undo and not self.edit.isUndoAvailable():
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame: the ring of the focus when the field has it."""
        theme = theme_of(self.palette())
        focused = self.edit.hasFocus()
        pen = QPen(theme.accent_line if focused else theme.outline, 2.0 if focused else theme.line)
        rect = self.rect() if self._beside else self.edit.geometry().adjusted(-2, 0, 2, 0)
        draw_surface(QPainter(self), QRectF(rect), em() * CONTROL_RADIUS * 1.5, theme.base, pen)

    def _arrange(self, *, beside: bool) -> None:
        direction = QHBoxLayout.Direction
        self._beside = beside
        self._row.setContentsMargins(2, 0, gap(TIGHT) if beside else 2, 0)
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.updateGeometry()

    def _paste(self) -> None:
        self.edit.paste()
        self.edit.setFocus()
