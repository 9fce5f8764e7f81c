"""Characters that are mistaken for each other, drawn large to be compared with a card."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.widgets.flow_row import FlowRow
from wizard.widgets.fonts import key_font
from wizard.widgets.layouts import clear_layout
from wizard.widgets.tones import mix

# Parts of the text's size, of a character's width, and of a box's height.
_SCALE: Final = 2.2
_WIDTH: Final = 1.8
_HEIGHT: Final = 1.15
_RADIUS: Final = 0.14
_LINE: Final = 0.03

_Role = QPalette.ColorRole


class GlyphPairs(QWidget):
    """Groups of characters side by side, such as 8 and B, each group in a box; in rows where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[tuple[str, ...], ...] = ()
        self._row = FlowRow()
        self.setLayout(self._row)

    def show_groups(self, groups: tuple[tuple[str, ...], ...]) -> None:
        """Show these characters, in their groups, or nothing."""
        if groups != self._groups:
            self._groups = groups
            self.setAccessibleName(", ".join(" ".join(group) for group in groups))
            clear_layout(self._row)
            for group in groups:
                self._row.addWidget(_Box(group))
        self.setVisible(bool(groups))

    def width_of(self, groups: tuple[tuple[str, ...], ...]) -> int:
        """Return the width of groups in one row."""
        sizes = [_size_of(group, self.font()).width() for group in groups]
        return sum(sizes) + self._row.spacing() * max(len(groups) - 1, 0)


def _size_of(group: tuple[str, ...], font: QFont) -> QSize:
    metrics = QFontMetricsF(key_font(font, _SCALE))
    width = round(metrics.horizontalAdvance("8") * _WIDTH)
    return QSize(width * len(group), round(metrics.height() * _HEIGHT))


class _Box(QWidget):
    """One group, a cell for each character."""

    def __init__(self, group: tuple[str, ...]) -> None:
        super().__init__()
        self._group = group
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _size_of(self._group, self.font())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, box = self.palette(), QRectF(self.rect())
        base, text = palette.color(_Role.Base), palette.color(_Role.Text)
        edge = QPen(mix(base, text, 0.4), max(1.0, box.height() * _LINE))
        half, radius, width = edge.widthF() / 2, box.height() * _RADIUS, box.width() / len(self._group)
        painter.setPen(edge)
        painter.setBrush(base)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
        painter.setFont(key_font(self.font(), _SCALE))
        for number, character in enumerate(self._group):
            cell = QRectF(number * width, 0, width, box.height())
            if number:
                painter.setPen(edge)
                painter.drawLine(QLineF(cell.left(), radius / 2, cell.left(), box.height() - radius / 2))
            painter.setPen(text)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, character)
