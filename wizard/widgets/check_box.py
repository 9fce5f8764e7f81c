"""A check box whose text wraps: agreements are often longer than a line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from wizard.widgets.layouts import let_wrap, mirrored
from wizard.widgets.phrases import in_phrases
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import CONTROL_RADIUS
from wizard.widgets.theme import Theme, theme_of

_ROOM = 10_000
_MARK = 1.05  # lines' heights
_TICK = ((0.24, 0.52), (0.43, 0.7), (0.77, 0.32))


class CheckBox(QCheckBox):
    """Draws its mark in the palette's colors, and the text beside it in as many lines as it takes."""

    def __init__(self, text: str = "") -> None:
        """Create it unticked; `text` may hold a mnemonic."""
        super().__init__(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        let_wrap(self, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return self._size(_ROOM)

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        words = self.fontMetrics().averageCharWidth() * 16
        return QSize(self._text_left() + words, self._size(_ROOM).height())

    def heightForWidth(self, width: int) -> int:
        return self._size(width).height()

    def hitButton(self, pos: QPoint) -> bool:
        """Return True everywhere: the text can be clicked too."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(self.palette())
        mark = QRectF(mirrored(self._mark_rect(), self.rect(), self.layoutDirection()))
        self._paint_mark(painter, mark, theme)
        painter.setPen(theme.text if self.isEnabled() else theme.faint)
        text = mirrored(self._text_rect(self.width()), self.rect(), self.layoutDirection())
        painter.drawText(text, self._flags(), in_phrases(self.text()))

    def _paint_mark(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        radius = self._unit() * CONTROL_RADIUS * 0.8
        line = max(theme.line, 1.2)
        if not self.isEnabled():
            draw_surface(painter, rect, radius, theme.raised, QPen(theme.edge, line))
        elif self.isChecked():
            draw_surface(painter, rect, radius, theme.accent, QPen(theme.accent, line))
        else:
            face = theme.hovered if self.underMouse() else theme.base
            draw_surface(painter, rect, radius, face, QPen(theme.outline, line))
        if self.isChecked():
            color = theme.on_accent if self.isEnabled() else theme.faint
            width = rect.width() / 9
            painter.setPen(QPen(color, width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            side = rect.width()
            painter.drawPolyline([rect.topLeft() + QPointF(x * side, y * side) for x, y in _TICK])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent_line, 2))
            painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)

    def _flags(self) -> int:
        leading = Qt.AlignmentFlag.AlignLeft  # a painter mirrors it
        return Qt.TextFlag.TextShowMnemonic.value | Qt.TextFlag.TextWordWrap.value | leading.value

    def _unit(self) -> int:
        return self.fontMetrics().height()

    def _mark_rect(self) -> QRect:
        """Beside the first line; the frame of the focus has its room around it."""
        side = round(self._unit() * _MARK)
        return QRect(4, 4, side, side)

    def _text_left(self) -> int:
        return self._mark_rect().right() + 1 + round(self._unit() * 0.55)

    def _text_rect(self, width: int) -> QRect:
        left, mark = self._text_left(), self._mark_rect()
        room = QRect(left, 0, max(width - left - 2, 1), _ROOM)
        used = self.fontMetrics().boundingRect(room, self._flags(), in_phrases(self.text()))
        top = max(mark.center().y() - self._unit() // 2, 0)
        return QRect(left, top, min(used.width() + 1, room.width()), used.height())

    def _size(self, width: int) -> QSize:
        text = self._text_rect(width)
        return QSize(text.right() + 3, max(text.bottom() + 2, self._mark_rect().bottom() + 4) + 1)
