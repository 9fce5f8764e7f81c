"""Characters that are mistaken for each other, drawn large to be compared with a card."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from wizard.widgets.fonts import key_font
from wizard.widgets.tones import mix

_SCALE: Final = 2.2
_WIDTH: Final = 1.8
_HEIGHT: Final = 1.15
_GAP: Final = 0.5
_RADIUS: Final = 0.14
_LINE: Final = 0.03

_Role = QPalette.ColorRole


class GlyphPairs(QWidget):
    """Groups of characters side by side, such as 8 and B, each group in a box; in rows where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[tuple[str, ...], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_groups(self, groups: tuple[tuple[str, ...], ...]) -> None:
        """Show these characters, in their groups, or nothing."""
        if groups != self._groups:
            self._groups = groups
            self.setAccessibleName(", ".join(" ".join(group) for group in groups))
            self.updateGeometry()
            self.update()
        self.setVisible(bool(groups))

    def sizeHint(self) -> QSize:
        """All in one row."""
        boxes = self._boxes(None)
        width = max((box.right() + 1 for box in boxes), default=0)
        return QSize(width, self._cell().height())

    def minimumSizeHint(self) -> QSize:
        """The widest group."""
        widest = max((len(group) for group in self._groups), default=0)
        return QSize(widest * self._cell().width(), self._cell().height())

    def heightForWidth(self, width: int) -> int:
        """The height in which all find room."""
        return max((box.bottom() + 1 for box in self._boxes(width)), default=self._cell().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box by box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for group, box in zip(self._groups, self._boxes(self.width()), strict=True):
            placed = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            self._paint_group(painter, group, QRectF(placed))
        painter.end()

    def _paint_group(self, painter: QPainter, group: tuple[str, ...], box: QRectF) -> None:
        palette = self.palette()
        line = max(1.0, box.height() * _LINE)
        edge = mix(palette.color(_Role.Base), palette.color(_Role.Text), 0.4)
        painter.setPen(QPen(edge, line))
        painter.setBrush(palette.color(_Role.Base))
        radius = box.height() * _RADIUS
        half = line / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
        width = box.width() / len(group)
        painter.setFont(key_font(self.font(), _SCALE))
        for number, character in enumerate(group):
            cell = QRectF(box.left() + number * width, box.top(), width, box.height())
            if number:
                painter.setPen(QPen(edge, line))
                inset = radius / 2
                painter.drawLine(QLineF(cell.left(), cell.top() + inset, cell.left(), cell.bottom() - inset))
            painter.setPen(palette.color(_Role.Text))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, character)

    def _cell(self) -> QSize:
        metrics = QFontMetricsF(key_font(self.font(), _SCALE))
        return QSize(round(metrics.horizontalAdvance("8") * _WIDTH), round(metrics.height() * _HEIGHT))

    def _boxes(self, width: int | None) -> list[QRect]:
        """A box for each group, left to right; in rows where `width` is given."""
        cell = self._cell()
        gap = round(cell.width() * _GAP)
        boxes: list[QRect] = []
        x = y = 0
        for group in self._groups:
            wide = cell.width() * len(group)
            if boxes and width is not None and x + wide > width:
                x, y = 0, y + cell.height() + gap
            boxes.append(QRect(x, y, wide, cell.height()))
            x += wide + gap
        return boxes
