"""Draws one row of a list of records, in the palette's colors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from wizard.widgets.badges import draw_badge
from wizard.widgets.icons import draw_icon
from wizard.widgets.text import em, scaled
from wizard.widgets.tones import mix, tone_color

if TYPE_CHECKING:
    from wizard.widgets.record_list import Record

NARROW = 26  # lines' heights: below this, the status has a line of its own and the detail has two
_State = QStyle.StateFlag
_Role = QPalette.ColorRole


def row_height(*, narrow: bool = False) -> int:
    """The height of a row: two lines and air; four where it is narrow."""
    return round(em() * (5.2 if narrow else 3.1))


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
        self._bold = scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold)

    def paint(self, record: Record) -> None:
        """Draw it."""
        self._paint_panel()
        base, text = self._palette.color(_Role.Base), self._palette.color(_Role.Text)
        if record.faint:
            text = mix(text, base, 0.3)
        inner = self._rect.adjusted(em() * 2 // 3, em() * 2 // 5, -em() * 2 // 3, -em() * 2 // 5)
        side = round(em() * 1.4)
        icon = QRect(inner.left(), inner.top() + em() // 3, side, side)
        draw_icon(self._painter, record.icon, QRectF(self._mirrored(icon)), text)
        words = inner.adjusted(side + em() // 2, 0, 0, 0)
        taken = self._paint_status(words, record)
        self._painter.setPen(text)
        self._write(words.adjusted(0, 0, -taken, 0), self._bold, record.title)
        self._painter.setPen(mix(text, base, 0.25))
        self._paint_detail(words, record.detail)

    def _paint_panel(self) -> None:
        painter, palette = self._painter, self._palette
        base, accent = palette.color(_Role.Base), palette.color(_Role.Highlight)
        panel, radius = QRectF(self._rect).adjusted(3, 2, -3, -2), em() * 0.4
        if self._state & _State.State_Selected:
            painter.setBrush(mix(accent, base, 0.85))
            painter.setPen(accent)
            painter.drawRoundedRect(panel, radius, radius)
        elif self._state & _State.State_MouseOver:
            painter.setBrush(mix(accent, base, 0.94))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(panel, radius, radius)
        if self._state & _State.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(_Role.Text), 1.0, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(panel.adjusted(2, 2, -2, -2), radius * 0.7, radius * 0.7)

    def _paint_status(self, words: QRect, record: Record) -> int:
        """Draw the status at the far end of the first line, or below; answers the width it takes there."""
        if not record.status:
            return 0
        side, gap = round(em() * 0.95), em() // 4
        wanted = QFontMetrics(QApplication.font()).horizontalAdvance(record.status) + side + 2 * gap
        line = QRect(words.left(), words.top(), words.width(), em())
        if self._narrow:
            line.moveBottom(words.bottom())
        else:
            line.setLeft(max(words.left(), words.right() - wanted))
        mark = QRect(line.left(), line.top() + em() // 10, side, side)
        draw_badge(self._painter, QRectF(self._mirrored(mark)), record.tone, self._palette)
        self._painter.setPen(tone_color(self._palette, record.tone))
        self._write(line.adjusted(side + gap, 0, 0, 0), QApplication.font(), record.status)
        return 0 if self._narrow else wanted + gap

    def _paint_detail(self, words: QRect, detail: str) -> None:
        if not self._narrow:
            self._write(words.adjusted(0, words.height() - em(), 0, 0), QApplication.font(), detail)
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
