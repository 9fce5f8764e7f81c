"""Layout of one row of a list of records, as many lines high as its texts take."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from wizard.widgets.chips import chip_size
from wizard.widgets.fonts import scaled
from wizard.widgets.record import Record
from wizard.widgets.text import em, fitting
from wizard.widgets.tones import Tone

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
