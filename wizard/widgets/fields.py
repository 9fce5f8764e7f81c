"""A field to type in, with the edge that all controls have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from wizard.widgets.text import CONTROL_HEIGHT, CONTROL_RADIUS
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import muted


class TextField(QLineEdit):
    """A line to type in. Its text, caret and menus are the platform's own; only the edge is ours."""

    def __init__(self) -> None:
        super().__init__()
        self._hint = ""
        self._below: Callable[[], object] | None = None
        self.setFrame(False)
        self._make_room()
        self._tone_down()

    def lead_down(self, go: Callable[[], object]) -> None:
        """Call `go` when an arrow key leads down out of the field, to the list that it searches."""
        self._below = go

    def emptied(self) -> bool:
        """Empty it; return False where it is empty."""
        full = bool(self.text())
        self.clear()
        return full

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, or leave the field downward."""
        if self._below is not None and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self._below()
        else:
            super().keyPressEvent(event)

    def setPlaceholderText(self, text: str) -> None:
        """Set the hint; the field's name is shown where the hint has no room, or nothing."""
        self._hint = text
        self.setToolTip(text)
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As high as a button, as narrow as a few letters."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._make_room()
        elif event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tone_down()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge over the field's own ground, which is the page's."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self.palette())
        focused = self.hasFocus()
        width = 2.0 if focused else theme.line
        painter.setPen(QPen(theme.accent_line if focused else theme.outline, width))
        radius = self.fontMetrics().height() * CONTROL_RADIUS
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _show_hint(self) -> None:
        """Show the longest hint that fits uncut."""
        margins, inside = self.textMargins(), 3 * self.fontMetrics().averageCharWidth()
        room = self.width() - margins.left() - margins.right() - inside
        room -= sum(side.width() for side in self.findChildren(QToolButton) if side.isVisible())
        fitting = (one for one in (self._hint, self.accessibleName()) if self._width_of(one) <= room)
        super().setPlaceholderText(next(fitting, ""))

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _tone_down(self) -> None:
        """A hint as faint as it stays legible; the platform's is fainter."""
        palette = QApplication.palette(self)
        palette.setColor(QPalette.ColorRole.PlaceholderText, muted(palette))
        self.setPalette(palette)

    def _make_room(self) -> None:
        side = round(self.fontMetrics().height() * 0.45)
        self.setTextMargins(side, 0, side, 0)
