"""Drawing that controls and panels share: a rounded ground with an edge, the frame of the focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from wizard.widgets.theme import Theme, theme_of
from wizard.widgets.tones import Tone, mix, tone_color

_GLOW: Final = 0.28
"""Share of the accent in the glow inside the frame of the focus."""


def draw_surface(painter: QPainter, rect: QRectF, radius: float, fill: QColor, edge: QPen) -> None:
    """Draw a rounded ground; its edge lies inside `rect`, so that it aligns with its neighbors."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = edge.widthF() / 2
    painter.setPen(edge)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def draw_tinted(painter: QPainter, rect: QRectF, radius: float, palette: QPalette, tone: Tone) -> None:
    """Draw the ground of a message: a breath of its tone, and an edge in it."""
    theme, color = theme_of(palette), tone_color(palette, tone)
    if theme.line > 1:
        fill, edge = theme.base, QPen(color, theme.line)
    elif tone is Tone.NEUTRAL:
        fill, edge = theme.raised, QPen(theme.edge, 1)
    else:
        fill, edge = mix(theme.base, color, 0.07), QPen(mix(theme.base, color, 0.3), 1)
    draw_surface(painter, rect, radius, fill, edge)


def draw_ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """Draw a line in the accent inside the edge of what has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent_line, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def draw_focus(
    painter: QPainter, rect: QRectF, radius: float, theme: Theme, color: QColor | None = None
) -> None:
    """Draw the frame of what has the focus: a line in the accent, with a soft glow inside it.

    `color` where the ground is not the page's: there it is a line inside the edge.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if color is not None or theme.line > 1:
        painter.setPen(QPen(color or theme.text, 1.4))
        painter.drawRoundedRect(rect.adjusted(3.7, 3.7, -3.7, -3.7), max(radius - 2, 1), max(radius - 2, 1))
    if color is None:
        if theme.line <= 1:
            painter.setPen(QPen(mix(theme.base, theme.accent_line, _GLOW), 3))
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), max(radius - 2, 1), max(radius - 2, 1))
        draw_ring(painter, rect, radius, theme)
