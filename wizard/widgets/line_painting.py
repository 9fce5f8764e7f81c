"""Draws one row of a list with one line a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from wizard.widgets.badges import draw_badge
from wizard.widgets.fonts import key_font, scaled
from wizard.widgets.surfaces import draw_ring, draw_surface
from wizard.widgets.text import CONTROL_RADIUS, em
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone, mix, tone_color

if TYPE_CHECKING:
    from wizard.widgets.line_list import Line

_State = QStyle.StateFlag
_HEIGHT: Final = 1.9  # lines' heights
_NAME: Final = 5.0
_NARROW: Final = 26  # lines' heights: with less width, the number and the room of hidden actions give way


def line_height() -> int:
    """Return the height of a row."""
    return round(em() * _HEIGHT)


class LinePainter:
    """Paints a row: number, name, sign and remark from the beginning, actions at the end."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, every: tuple[str, ...]) -> None:
        """Take the row's place and colors; in a wide row `every` action has its room, shown or not."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter = painter
        self._palette: QPalette = option.palette
        self._rect: QRect = option.rect
        self._state: QStyle.StateFlag = option.state
        self._direction: Qt.LayoutDirection = option.direction
        self._theme = theme_of(self._palette)
        self._every = every

    @staticmethod
    def action_places(rect: QRect, actions: tuple[str, ...], direction: Qt.LayoutDirection) -> list[QRect]:
        """Return the places of a row's links, from the beginning of the line."""
        metrics, gap = QFontMetrics(QApplication.font()), em() * 2 // 3
        right, places = rect.right() + 1 - gap, []
        for action in reversed(actions):
            width = metrics.horizontalAdvance(action)
            places.append(QRect(right - width, rect.top(), width, rect.height()))
            right -= width + gap
        return [QStyle.visualRect(direction, rect, place) for place in reversed(places)]

    def paint(self, line: Line, actions: tuple[str, ...], *, first: bool, widest: str) -> None:
        """Draw it; `first` has no rule above it, `widest` is the widest number."""
        chosen = bool(self._state & _State.State_Selected)
        self._paint_ground(chosen=chosen, first=first)
        ink = self._theme.on_chosen if chosen else self._theme.text
        ground = self._theme.chosen if chosen else self._theme.base
        left = self._rect.left() + em() * 2 // 3
        font = QApplication.font()
        wide = self._rect.width() >= em() * _NARROW
        if wide:
            width = QFontMetrics(font).horizontalAdvance(widest)
            place = QRect(left, self._rect.top(), width, self._rect.height())
            self._write(place, font, mix(ink, ground, 0.35), line.number, far=True)
            left += width + em()
        left = self._paint_name(line, left, ink) + em()
        kept = self._every if wide else actions
        places = self.action_places(self._rect, kept, Qt.LayoutDirection.LeftToRight)
        end = places[0].left() - em() // 2 if places else self._rect.right() - em() // 2
        self._paint_remark(line, left, end, ink, chosen=chosen)
        for text, place in zip(actions, places[-len(actions) :] if actions else (), strict=True):
            self._write(place, font, ink if chosen else self._theme.link, text)

    def _paint_name(self, line: Line, left: int, ink: QColor) -> int:
        font = scaled(QApplication.font(), 1.0, QFont.Weight.Medium)
        face = key_font(font, 1.0) if line.is_key else font
        width = max(
            QFontMetrics(face).horizontalAdvance(line.name), round(em() * _NAME) if line.is_key else 0
        )
        place = QRect(left, self._rect.top(), width + 2, self._rect.height())
        self._painter.save()
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._write(place, face, ink, line.name)
        self._painter.restore()
        return left + width

    def _paint_remark(self, line: Line, left: int, end: int, ink: QColor, *, chosen: bool) -> None:
        tone = line.tone
        color = ink if chosen or tone is None else tone_color(self._palette, tone)
        if tone is not None:
            side = round(em() * 0.9)
            place = QRect(left, self._rect.center().y() - side // 2 + 1, side, side)
            draw_badge(self._painter, QRectF(self._placed(place)), tone, self._palette)
            left += side + em() // 2
        if tone is Tone.SUCCESS and not chosen:
            color = mix(self._theme.text, self._theme.base, 0.25)
        room = max(end - left, 0)
        metrics = QFontMetrics(QApplication.font())
        shown = metrics.elidedText(line.remark, Qt.TextElideMode.ElideRight, room)
        place = QRect(left, self._rect.top(), room, self._rect.height())
        self._write(place, QApplication.font(), color, shown)

    def _paint_ground(self, *, chosen: bool, first: bool) -> None:
        painter, theme = self._painter, self._theme
        if not first:
            painter.setPen(QPen(theme.edge, 1))
            top = self._rect.top()
            painter.drawLine(self._rect.left() + em() // 2, top, self._rect.right() - em() // 2, top)
        panel, radius = QRectF(self._rect).adjusted(3, 2, -3, -2), em() * CONTROL_RADIUS
        if chosen:
            draw_surface(painter, panel, radius, theme.chosen, QPen(theme.chosen, theme.line))
        elif self._state & _State.State_MouseOver:
            draw_surface(painter, panel, radius, theme.raised, QPen(theme.raised, theme.line))
        if self._state & _State.State_HasFocus and chosen:
            draw_ring(painter, panel, radius, theme)

    def _write(self, place: QRect, font: QFont, color: QColor, text: str, *, far: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignRight if far else Qt.AlignmentFlag.AlignLeft
        leading = QStyle.visualAlignment(self._direction, side)
        flags = (leading | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextDontClip.value
        self._painter.setFont(font)
        self._painter.setPen(color)
        self._painter.drawText(self._placed(place), flags, text)

    def _placed(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._rect, place)
