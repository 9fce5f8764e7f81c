"""Effect of an order: the subscription before, an arrow, the subscription after."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.widgets.icons import draw_icon
from wizard.widgets.layouts import clear_layout, column_of, row_of, show_now
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import PANEL_RADIUS, Paragraph, Remark, Strong, em
from wizard.widgets.theme import theme_of


@dataclass(frozen=True, slots=True)
class Side:
    """One half: its heading, the number that counts, and the lines below."""

    heading: str
    licenses: str
    details: tuple[str, ...]


NARROW = 17  # lines' heights: below this, the panels are below each other


class BeforeAfter(QWidget):
    """Two panels beside each other, or below each other in a narrow place; the main number is large."""

    def __init__(self) -> None:
        super().__init__()
        self._row = row_of(within=self, spacing=em() // 2)

    def show_sides(self, before: Side, after: Side) -> None:
        clear_layout(self._row)
        self._row.addWidget(_Panel(before, accented=False), 1)
        self._row.addWidget(_Arrow(self._row), 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addWidget(_Panel(after, accented=True), 1)
        show_now(self)
        spoken = (
            ", ".join(filter(None, (side.heading, side.licenses, *side.details))) for side in (before, after)
        )
        self.setAccessibleName("; ".join(spoken))

    def minimumSizeHint(self) -> QSize:
        panels = self.findChildren(_Panel)
        return QSize(max((panel.minimumSizeHint().width() for panel in panels), default=0), em() * 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < em() * NARROW
        beside, below = QHBoxLayout.Direction.LeftToRight, QHBoxLayout.Direction.TopToBottom
        self._row.setDirection(below if narrow else beside)


class _Panel(QWidget):
    def __init__(self, side: Side, *, accented: bool) -> None:
        super().__init__()
        self._accented = accented
        heading, licenses = Remark(side.heading), Strong(side.licenses, 1.5)
        lines, margins = map(Paragraph, side.details), (em() * 3 // 4,) * 4
        column_of(heading, licenses, *lines, 1, within=self, margins=margins, spacing=em() // 5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(self.palette())
        fill = theme.base
        if self._accented and theme.line <= 1:
            fill = theme.chosen
        edge = QPen(theme.accent_line, 1.5) if self._accented else QPen(theme.edge, theme.line)
        draw_surface(painter, QRectF(self.rect()), em() * PANEL_RADIUS, fill, edge)


class _Arrow(QWidget):
    """Points from one panel to the other."""

    def __init__(self, row: QHBoxLayout) -> None:
        super().__init__()
        self._row = row

    def sizeHint(self) -> QSize:
        side = em() * 3 // 2
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._row.direction() is QHBoxLayout.Direction.TopToBottom:
            painter.rotate(90)
            painter.translate(0, -self.width())
        elif self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.scale(-1, 1)
            painter.translate(-self.width(), 0)
        rect = QRectF(0, 0, self.sizeHint().width(), self.sizeHint().height())
        draw_icon(painter, "arrow", rect, theme_of(self.palette()).text)
