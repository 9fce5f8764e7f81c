"""Our own SVG icons, drawn in the color of the text around them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "resources" / "icons"
_SIDES = (16, 24, 32, 48, 64, 128, 256)


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    source = _source(name).replace("#000", color) if color else _source(name)
    return QSvgRenderer(QByteArray(source.encode()))


def draw_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw an icon into a rectangle; sharp at any scale."""
    _renderer(name, color.name()).render(painter, rect)


def draw_app_icon(painter: QPainter, rect: QRectF) -> None:
    """Draw the program's own sign, in its own colors."""
    _renderer("app", "").render(painter, rect)


@cache
def app_icon() -> QIcon:
    """Return the program's sign for the desktop, in all its sizes."""
    made = QIcon()
    for side in _SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_app_icon(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(pixmap)
    return made


def draw_drawing(painter: QPainter, name: str, rect: QRectF, color: QColor, accent: QColor) -> None:
    """Draw one of the larger drawings, in two colors."""
    source = (FOLDER.parent / "drawings" / f"{name}.svg").read_text(encoding="utf-8")
    colored = source.replace("#000", color.name()).replace("#00f", accent.name())
    QSvgRenderer(QByteArray(colored.encode())).render(painter, rect)


def draw_chevron(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw the sign of a list that opens, in the middle of a rectangle and as wide as it."""
    middle, reach = rect.center(), rect.width() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, rect.width() / 6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    places = ((-reach, -reach / 2), (0.0, reach / 2), (reach, -reach / 2))
    painter.drawPolyline([middle + QPointF(x, y) for x, y in places])
