"""Draws one row of a list of records, in the palette's colors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from wizard.widgets.chips import chip_height, chip_width, draw_chip
from wizard.widgets.faces import key_font
from wizard.widgets.icons import draw_icon
from wizard.widgets.shades import shades
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import CONTROL_RADIUS, em, scaled
from wizard.widgets.tones import mix

if TYPE_CHECKING:
    from wizard.widgets.record_list import Record

NARROW = 26  # lines' heights: below this, the status has a line of its own and the detail has two
_State = QStyle.StateFlag


def row_height(*, narrow: bool = False) -> int:
    """The height of a row: two lines and air; four where it is narrow."""
    return round(em() * (5.8 if narrow else 3.4))


class RecordPainter:
    """Knows where things go in one row."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, *, narrow: bool) -> None:
        """Take the row's place and colors."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter = painter
        self._palette: QPalette = option.palette
        self._rect: QRect = option.rect
        self._state: QStyle.StateFlag = option.state
        self._direction: Qt.LayoutDirection = option.direction
        self._narrow = narrow
        self._taken = 0
        self._on = shades(self._palette)
        self._bold = scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold)

    def paint(self, record: Record, *, first: bool) -> None:
        """Draw it; `first` has no line above it."""
        chosen = bool(self._state & _State.State_Selected)
        self._paint_panel(chosen=chosen, first=first)
        ground = self._on.chosen if chosen else self._on.base
        text = self._on.on_chosen if chosen else self._on.text
        if record.faint:
            text = mix(text, ground, 0.3)
        inner = self._rect.adjusted(em() * 2 // 3, em() // 2, -em() * 2 // 3, -em() // 2)
        side = round(em() * 2)
        icon = QRect(inner.left() + em() // 6, self._icon_top(inner, side), side, side)
        self._paint_icon(record, icon, text)
        words = inner.adjusted(side + round(em() * 0.8), 0, 0, 0)
        self._taken = self._paint_status(words, record)
        self._paint_title(words.adjusted(0, 0, -self._taken, 0), record.title, text, ground)
        self._painter.setPen(mix(text, ground, 0.2))
        self._paint_detail(words, record.detail)

    def _icon_top(self, inner: QRect, side: int) -> int:
        return inner.top() + (0 if self._narrow else (inner.height() - side) // 2)

    def _paint_icon(self, record: Record, place: QRect, color: QColor) -> None:
        """The icon on a disk."""
        disk = QRectF(self._mirrored(place))
        fill = self._on.base if self._state & _State.State_Selected else self._on.raised
        draw_surface(self._painter, disk, disk.width() / 2, fill, QPen(self._on.edge, self._on.line))
        inset = disk.width() * 0.24
        if self._state & _State.State_Selected:
            color = self._on.text
        draw_icon(self._painter, record.icon, disk.adjusted(inset, inset, -inset, -inset), color)

    def _paint_panel(self, *, chosen: bool, first: bool) -> None:
        painter, on = self._painter, self._on
        if not first:
            painter.setPen(QPen(on.edge, 1))
            top = self._rect.top()
            painter.drawLine(self._rect.left() + em(), top, self._rect.right() - em(), top)
        panel, radius = QRectF(self._rect).adjusted(4, 4, -4, -3), em() * CONTROL_RADIUS
        if chosen:
            draw_surface(painter, panel, radius, on.chosen, QPen(on.chosen, on.line))
            pill = QRect(round(panel.left()) + 4, round(panel.center().y() - em() / 2), 3, em())
            draw_surface(painter, QRectF(self._mirrored(pill)), 1.5, on.accent_line, QPen(on.accent_line, 1))
        elif self._state & _State.State_MouseOver:
            draw_surface(painter, panel, radius, on.raised, QPen(on.raised, on.line))
        if self._state & _State.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(on.accent_line, 2))
            painter.drawRoundedRect(panel.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_status(self, words: QRect, record: Record) -> int:
        """Draw the status at the far end of the first line, or below; answers the width it takes there."""
        if not record.status:
            return 0
        wanted = chip_width(record.status, record.tone)
        height = chip_height()
        if self._narrow:
            line = QRect(words.left(), words.bottom() + 1 - height, min(wanted, words.width()), height)
        else:
            wanted = min(wanted, words.width() * 2 // 3)
            top = words.top() + (words.height() - height) // 2
            line = QRect(words.right() + 1 - wanted, top, wanted, height)
        chip = self._mirrored(line)
        draw_chip(self._painter, chip, record.status, record.tone, self._palette, self._direction)
        return 0 if self._narrow else wanted + em() // 2

    def _paint_title(self, room: QRect, title: str, text: QColor, ground: QColor) -> None:
        """A name, or a key of which only the ending is to be read."""
        hidden, dash, ending = title.rpartition("-")
        self._painter.setPen(text)
        if "\u2022" not in hidden:
            self._write(room, self._bold, title)
            return
        plain = QApplication.font()
        before = f"{hidden}{dash}"
        width = QFontMetrics(plain).horizontalAdvance(before)
        face = key_font(self._bold, 1.05)
        if width + QFontMetrics(face).horizontalAdvance(ending) > room.width():
            width, before = QFontMetrics(plain).horizontalAdvance("\u2026"), "\u2026"
        self._painter.setPen(mix(text, ground, 0.4))
        self._write(room, plain, before)
        self._painter.setPen(text)
        self._write(room.adjusted(width + em() // 8, 0, 0, 0), face, ending)

    def _paint_detail(self, words: QRect, detail: str) -> None:
        if not self._narrow:
            taken = self._taken
            self._write(words.adjusted(0, words.height() - em(), -taken, 0), QApplication.font(), detail)
            return
        first, rest = _broken(detail, QFontMetrics(QApplication.font()), words.width())
        top = words.adjusted(0, round(em() * 1.15), 0, 0)
        self._write(top, QApplication.font(), first)
        self._write(top.adjusted(0, em(), 0, 0), QApplication.font(), rest)

    def _write(self, rect: QRect, font: QFont, text: str) -> None:
        """One line, at the top of a rectangle; what has no room is told by the tool tip."""
        # The middle: of a key the ending counts, of a name the beginning.
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        leading = Qt.AlignmentFlag.AlignLeft
        aligned = QStyle.visualAlignment(self._direction, leading) | Qt.AlignmentFlag.AlignTop
        self._painter.setFont(font)
        self._painter.drawText(self._mirrored(rect), int(aligned.value), shown)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._rect, rect)


def _broken(text: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """A text in two lines, broken between its parts where one line is too short."""
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    parts = text.split(" ")
    for count in range(len(parts) - 1, 0, -1):
        first = " ".join(parts[:count])
        if metrics.horizontalAdvance(first) <= width:
            return first.removesuffix(" ·"), " ".join(parts[count:]).removeprefix("· ")
    return text, ""
