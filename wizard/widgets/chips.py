"""A status as a chip: an icon and a word on a breath of the tone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle

from wizard.widgets.badges import draw_badge
from wizard.widgets.layouts import mirrored
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import em, fitting
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone, tinted, tone_color

_SIGN = 0.9  # lines' heights
_SIDE = 0.5
_ONE_LINE = 1.35


_WRAPS = Qt.TextFlag.TextWordWrap.value
_HIGH = 10_000


def chip_size(word: str, tone: Tone, room: int) -> QSize:
    """The size of a chip with this word in a room so wide; a neutral one has no sign."""
    metrics = QFontMetrics(QApplication.font())
    around = _before_word(tone) + round(em() * _SIDE)
    wanted = metrics.horizontalAdvance(word) + around + 2
    if wanted <= room:
        return QSize(wanted, round(em() * _ONE_LINE))
    inside = max(room - around, 1)
    lines = metrics.boundingRect(QRect(0, 0, inside, _HIGH), _WRAPS, fitting(word, metrics, inside))
    return QSize(room, round(em() * 0.35) + lines.height())


def draw_chip(
    painter: QPainter, rect: QRect, word: str, tone: Tone, palette: QPalette, direction: Qt.LayoutDirection
) -> None:
    """Draw a chip into `rect`, the word in as many lines as it takes."""
    theme, color = theme_of(palette), tone_color(palette, tone)
    fill = theme.raised if tone is Tone.NEUTRAL else tinted(theme.base, color)
    edge = QPen(color if theme.line > 1 else fill, theme.line)
    radius = min(rect.height() / 2, em() * 0.7)
    draw_surface(painter, QRectF(rect), radius, fill, edge)
    if tone is not Tone.NEUTRAL:
        side = round(em() * _SIGN)
        top = rect.top() + (round(em() * _ONE_LINE) - side) // 2
        sign = QRect(rect.left() + round(em() * _SIDE), top, side, side)
        draw_badge(painter, QRectF(mirrored(sign, rect, direction)), tone, palette)
    left = rect.left() + _before_word(tone)
    room = QRect(left, rect.top(), rect.right() + 1 - round(em() * _SIDE) - left, rect.height())
    painter.setFont(QApplication.font())
    painter.setPen(color if tone is not Tone.NEUTRAL else theme.text)
    if rect.height() <= round(em() * _ONE_LINE):
        flags = Qt.AlignmentFlag.AlignHCenter.value | Qt.TextFlag.TextDontClip.value
    else:
        flags = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft).value | _WRAPS
        word = fitting(word, QFontMetrics(QApplication.font()), room.width())
    painter.drawText(mirrored(room, rect, direction), Qt.AlignmentFlag.AlignVCenter.value | flags, word)


def _before_word(tone: Tone) -> int:
    """From the edge to the word: air, and a sign where there is one."""
    return round(em() * _SIDE) + (0 if tone is Tone.NEUTRAL else round(em() * (_SIGN + 0.25)))
