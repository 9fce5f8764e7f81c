"""Our own drawings, in the colors of text and accent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.widgets.icons import draw_drawing
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import PANEL_RADIUS, em
from wizard.widgets.theme import theme_of


class Drawing(QWidget):
    """Shows what the words beside it say; silent to a screen reader."""

    def __init__(self, name: str) -> None:
        """Create it from the file `name` in `resources/drawings`."""
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(em() * 8, em() * 24 // 5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, rect = theme_of(self.palette()), QRectF(self.rect())
        draw_surface(painter, rect, em() * PANEL_RADIUS, theme.raised, QPen(theme.edge, theme.line))
        draw_drawing(painter, self._name, rect, theme.text, theme.accent_line)
