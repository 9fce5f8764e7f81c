"""A status as a chip: an icon and a word on a breath of the tone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication

from wizard.widgets.badges import draw_badge
from wizard.widgets.layouts import mirrored
from wizard.widgets.shades import shades
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import em
from wizard.widgets.tones import Tone, tinted, tone_color

_SIGN = 0.9  # lines' heights
_SIDE = 0.5


def chip_height() -> int:
    """The height of every chip, in pixels."""
    return round(em() * 1.35)


def chip_width(word: str, tone: Tone) -> int:
    """The width of a chip with this word; a neutral one has no sign."""
    sign = 0 if tone is Tone.NEUTRAL else round(em() * (_SIGN + 0.25))
    return QFontMetrics(QApplication.font()).horizontalAdvance(word) + sign + round(em() * _SIDE) * 2 + 2


def draw_chip(
    painter: QPainter, rect: QRect, word: str, tone: Tone, palette: QPalette, direction: Qt.LayoutDirection
) -> None:
    """Draw a chip into `rect`; a word without room is cut in its middle."""
    on, color = shades(palette), tone_color(palette, tone)
    fill = on.raised if tone is Tone.NEUTRAL else tinted(on.base, color)
    edge = QPen(color if on.line > 1 else fill, on.line)
    draw_surface(painter, QRectF(rect), rect.height() / 2, fill, edge)
    left = rect.left() + round(em() * _SIDE)
    if tone is not Tone.NEUTRAL:
        side = round(em() * _SIGN)
        sign = QRect(left, rect.top() + (rect.height() - side) // 2, side, side)
        draw_badge(painter, QRectF(mirrored(sign, rect, direction)), tone, palette)
        left += side + round(em() * 0.25)
    room = QRect(left, rect.top(), rect.right() + 1 - round(em() * _SIDE) - left, rect.height())
    font = QApplication.font()
    shown = QFontMetrics(font).elidedText(word, Qt.TextElideMode.ElideMiddle, room.width() + 1)
    painter.setFont(font)
    painter.setPen(color if tone is not Tone.NEUTRAL else on.text)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
    painter.drawText(mirrored(room, rect, direction), int(flags.value), shown)
