"""Small drawn signs, one shape for each tone, so that color is never alone."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.widgets.tones import Tone, tone_color

_LINE: Final = 0.11
"""The width of a line, as a part of the badge's size."""


class ToneSign(QWidget):
    """The sign of a tone beside a text; it keeps its place when there is none."""

    def __init__(self, size: float) -> None:
        """Create it empty, `size` in heights of a line of text."""
        super().__init__()
        self.tone: Tone | None = None
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tone(self, tone: Tone | None) -> None:
        """Show the sign of another tone, or none."""
        if tone is not self.tone:
            self.tone = tone
            self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.tone is not None:
            draw_badge(QPainter(self), QRectF(self.rect()), self.tone, self.palette())


def draw_badge(painter: QPainter, rect: QRectF, tone: Tone, palette: QPalette) -> None:
    """Draw the sign of `tone`, as large as the square `rect`.

    A ring with an i, a disk with a check mark, a triangle with an exclamation mark, an octagon with a cross.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = tone_color(palette, tone)
    # The sign on the shape: the tone has its contrast with Base, so Base has it with the tone.
    inner = color if tone is Tone.NEUTRAL else palette.color(QPalette.ColorRole.Base)
    _draw_shape(painter, rect, tone, color)
    painter.setPen(_pen(inner, rect.width()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in _sign(rect, tone):
        painter.drawPolyline(line)
    painter.restore()


def draw_cross(painter: QPainter, rect: QRectF, color: QColor, width: float) -> None:
    """Draw a diagonal cross that fills `rect`."""
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(rect.topLeft(), rect.bottomRight())
    painter.drawLine(rect.bottomLeft(), rect.topRight())


def draw_wedge(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw a filled triangle in `rect` that points up."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    top = QPointF(rect.center().x(), rect.top())
    painter.drawPolygon(QPolygonF([top, rect.bottomRight(), rect.bottomLeft()]))


def _draw_shape(painter: QPainter, rect: QRectF, tone: Tone, color: QColor) -> None:
    width = rect.width() * _LINE
    if tone is Tone.NEUTRAL:
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawEllipse(rect.adjusted(half, half, -half, -half))
        return
    # A pen in the same color rounds the corners.
    painter.setPen(
        QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(color)
    half = width / 2
    inner = rect.adjusted(half, half, -half, -half)
    if tone is Tone.SUCCESS:
        painter.drawEllipse(inner)
    elif tone is Tone.WARNING:
        painter.drawPolygon(_points(inner, [(0.5, 0.04), (1.0, 0.93), (0.0, 0.93)]))
    else:
        painter.drawPolygon(_octagon(inner))


def _octagon(rect: QRectF) -> QPolygonF:
    angles = [pi / 8 + number * pi / 4 for number in range(8)]
    return _points(rect, [(0.5 + cos(angle) / 1.9, 0.5 + sin(angle) / 1.9) for angle in angles])


def _sign(rect: QRectF, tone: Tone) -> list[QPolygonF]:
    if tone is Tone.SUCCESS:
        return [_points(rect, [(0.28, 0.52), (0.44, 0.67), (0.72, 0.36)])]
    if tone is Tone.PROBLEM:
        return [
            _points(rect, [(0.33, 0.33), (0.67, 0.67)]),
            _points(rect, [(0.33, 0.67), (0.67, 0.33)]),
        ]
    if tone is Tone.WARNING:
        return [_points(rect, [(0.5, 0.36), (0.5, 0.6)]), _dot(rect, 0.78)]
    return [_points(rect, [(0.5, 0.48), (0.5, 0.72)]), _dot(rect, 0.29)]


def _dot(rect: QRectF, height: float) -> QPolygonF:
    return _points(rect, [(0.5, height), (0.5, height + 0.01)])


def _points(rect: QRectF, places: list[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in places])


def _pen(color: QColor, size: float) -> QPen:
    return QPen(
        color, size * _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
