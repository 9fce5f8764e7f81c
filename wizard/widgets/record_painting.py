"""Lays out and draws one row of a list of records, as many lines high as its texts take."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from wizard.widgets.chips import chip_size, draw_chip
from wizard.widgets.fonts import key_font, scaled
from wizard.widgets.icons import draw_icon
from wizard.widgets.surfaces import draw_ring, draw_surface
from wizard.widgets.text import CONTROL_RADIUS, em, fitting
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone, mix

if TYPE_CHECKING:
    from wizard.widgets.record_list import Record

_State = QStyle.StateFlag


WRAPS: Final = Qt.TextFlag.TextWordWrap.value
_HIGH: Final = 10_000
_HIDDEN: Final = "\u2022"
_LEAST: Final = 12  # lines' heights: with less for the words, the status is below them


@dataclass(frozen=True, slots=True)
class RecordLayout:
    """The places in a row whose upper left corner is at 0, 0; read left to right. `chip` may be empty."""

    icon: QRect
    title: QRect
    detail: QRect
    chip: QRect
    height: int


def row_height() -> int:
    """Return the least height of a row: two lines and air."""
    return round(em() * 3.4)


def title_font() -> QFont:
    """Return the font of a row's title."""
    return scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold)


def is_hidden_key(title: str) -> bool:
    """Return True if a title is a key with only its ending shown: it stays in one line."""
    return _HIDDEN in title


def lay_out(record: Record, width: int) -> RecordLayout:
    """Return the places for `record` in a row of `width`."""
    title = _HIDDEN if is_hidden_key(record.title) else record.title  # one line, whichever key it is
    return _lay_out(title, record.detail, record.status, record.tone, width, QApplication.font().key())


@lru_cache(maxsize=512)
def _lay_out(title: str, detail: str, status: str, tone: Tone, width: int, _font: str) -> RecordLayout:
    """Lay out a row; `_font`, the application's, is for the cache."""
    side, above = em() * 2 // 3, em() // 2
    disk = em() * 2
    left = side + em() // 6 + disk + round(em() * 0.8) - em() // 6
    room = max(width - left - side, em() * 4)
    wanted = chip_size(status, tone, room) if status else QSize()
    beside = not wanted.isEmpty() and room - wanted.width() - above >= em() * _LEAST
    words = room - wanted.width() - above if beside else room
    first = _title(title, QRect(left, above, words, _HIGH))
    plain = QFontMetrics(QApplication.font())
    below = QRect(left, first.bottom() + 1 + em() // 5, words, _HIGH)
    second = plain.boundingRect(below, WRAPS, fitting(detail, plain, words)) if detail else QRect()
    end = max(first.bottom(), second.bottom()) + 1
    chip = QRect()
    below_words = not wanted.isEmpty() and not beside
    if below_words:
        chip = QRect(QPoint(left, end + em() // 4), wanted)
        end = chip.bottom() + 1
    height = max(end + above, row_height())
    if beside:
        chip = QRect(QPoint(width - side - wanted.width(), (height - wanted.height()) // 2), wanted)
    moved = 0 if below_words else (height - above - end) // 2
    return RecordLayout(
        icon=QRect(side + em() // 6, above if below_words else (height - disk) // 2, disk, disk),
        title=QRect(left, first.top() + moved, words, first.height()),
        detail=QRect(left, second.top() + moved, words, second.height()),
        chip=chip,
        height=height,
    )


def _title(title: str, room: QRect) -> QRect:
    metrics = QFontMetrics(title_font())
    if is_hidden_key(title):
        return QRect(room.left(), room.top(), room.width(), metrics.height())
    return metrics.boundingRect(room, WRAPS, fitting(title, metrics, room.width()))


class RecordPainter:
    """Paints what `lay_out` has placed."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter = painter
        self._palette: QPalette = option.palette
        self._rect: QRect = option.rect
        self._state: QStyle.StateFlag = option.state
        self._direction: Qt.LayoutDirection = option.direction
        self._theme = theme_of(self._palette)

    def paint(self, record: Record, *, first: bool) -> None:
        """Draw it; `first` has no line above it."""
        chosen = bool(self._state & _State.State_Selected)
        self._paint_panel(chosen=chosen, first=first)
        ground = self._theme.chosen if chosen else self._theme.base
        text = self._theme.on_chosen if chosen else self._theme.text
        if record.faint:
            text = mix(text, ground, 0.3)
        places = lay_out(record, self._rect.width())
        self._paint_icon(record, places, text)
        if not places.chip.isEmpty():
            chip = self._placed(places.chip)
            draw_chip(self._painter, chip, record.status, record.tone, self._palette, self._direction)
        self._paint_title(places.title, record.title, text, ground)
        self._painter.setPen(text if record.faint else mix(text, ground, 0.2))
        self._write(places.detail, QApplication.font(), record.detail)

    def _paint_icon(self, record: Record, places: RecordLayout, color: QColor) -> None:
        """The icon on a disk."""
        disk = QRectF(self._placed(places.icon))
        fill = self._theme.base if self._state & _State.State_Selected else self._theme.raised
        draw_surface(self._painter, disk, disk.width() / 2, fill, QPen(self._theme.edge, self._theme.line))
        inset = disk.width() * 0.24
        if self._state & _State.State_Selected:
            color = self._theme.text
        draw_icon(self._painter, record.icon, disk.adjusted(inset, inset, -inset, -inset), color)

    def _paint_panel(self, *, chosen: bool, first: bool) -> None:
        painter, theme = self._painter, self._theme
        if not first:
            painter.setPen(QPen(theme.edge, 1))
            top = self._rect.top()
            painter.drawLine(self._rect.left() + em(), top, self._rect.right() - em(), top)
        panel, radius = QRectF(self._rect).adjusted(4, 4, -4, -3), em() * CONTROL_RADIUS
        if chosen:
            draw_surface(painter, panel, radius, theme.chosen, QPen(theme.chosen, theme.line))
            pill = QRect(round(panel.left()) + 4, round(panel.center().y() - em() / 2), 3, em())
            pill = QStyle.visualRect(self._direction, self._rect, pill)
            draw_surface(painter, QRectF(pill), 1.5, theme.accent_line, QPen(theme.accent_line, 1))
        elif self._state & _State.State_MouseOver:
            draw_surface(painter, panel, radius, theme.raised, QPen(theme.raised, theme.line))
        if self._state & _State.State_HasFocus:
            draw_ring(painter, panel, radius, theme)

    def _paint_title(self, room: QRect, title: str, text: QColor, ground: QColor) -> None:
        """A name, or a key of which only the ending is to be read."""
        self._painter.setPen(text)
        if not is_hidden_key(title):
            self._write(room, title_font(), title)
            return
        hidden, dash, ending = title.rpartition("-")
        face = key_font(title_font(), 1.05)
        metrics = QFontMetrics(QApplication.font())
        before = f"{hidden}{dash}"
        while (
            "-" in before.removesuffix(dash)
            and metrics.horizontalAdvance(before) + QFontMetrics(face).horizontalAdvance(ending)
            > room.width() - em() // 8
        ):
            before = before.partition("-")[2]  # fewer of the groups that tell nothing
        start = metrics.horizontalAdvance(before) + em() // 8
        width = start + QFontMetrics(face).horizontalAdvance(ending) + 1
        # A key is read from left to right in every language; only where it stands is mirrored.
        whole = self._placed(QRect(room.topLeft(), QSize(width, room.height())))
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        flags = Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextDontClip.value
        for place, font, color, part in (
            (whole, QApplication.font(), mix(text, ground, 0.25), before),
            (whole.adjusted(start, 0, 0, 0), face, text, ending),
        ):
            self._painter.setPen(color)
            self._painter.setFont(font)
            self._painter.drawText(place, flags, part)
        self._painter.setLayoutDirection(self._direction)

    def _write(self, room: QRect, font: QFont, text: str) -> None:
        """In as many lines as it takes."""
        leading = QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft)
        flags = WRAPS | (leading | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextDontClip.value
        self._painter.setFont(font)
        shown = fitting(text, QFontMetrics(font), room.width())
        self._painter.drawText(self._placed(room), flags, shown)

    def _placed(self, place: QRect) -> QRect:
        """A place in the row, where it is in the list."""
        return QStyle.visualRect(self._direction, self._rect, place.translated(self._rect.topLeft()))
