"""A list of records in two lines each: what it is, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.widgets.badges import draw_badge
from wizard.widgets.icons import draw_icon
from wizard.widgets.text import em, scaled
from wizard.widgets.tones import Tone, mix, tone_color

_Index = QModelIndex | QPersistentModelIndex
_DETAIL = Qt.ItemDataRole.UserRole
_RECORD = Qt.ItemDataRole.UserRole + 1
_DEMI = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Record:
    """One row: icon, title, detail, and a status as icon + word in a tone."""

    icon: str
    title: str
    detail: str
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    faint: bool = False


class RecordList(QListWidget):
    """Rows to choose one from; `chosen` has the row's number, -1 for none."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self.chosen)

    def show_records(self, records: list[Record], current: int = -1) -> None:
        """Show these rows, one of them chosen."""
        blocked = self.blockSignals(True)
        self.clear()
        for record in records:
            item = QListWidgetItem(record.title)
            item.setData(_DETAIL, record.detail)
            item.setData(_RECORD, record)
            spoken = filter(None, (record.title, record.status, record.detail))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
            self.addItem(item)
        self.setCurrentRow(current)
        self.blockSignals(blocked)

    def details(self, row: int) -> str:
        """The second line of a row."""
        return str(self.item(row).data(_DETAIL))

    def minimumSizeHint(self) -> QSize:
        """Room for two rows."""
        return QSize(em() * 12, row_height() * 2 + 4)


def row_height() -> int:
    """The height of a row: two lines and air."""
    return round(em() * 3.1)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(em() * 12, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        record: Record = index.data(_RECORD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_row(painter, option, record)
        painter.restore()


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, record: Record) -> None:
    palette: QPalette = option.palette
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    accent = palette.color(QPalette.ColorRole.Highlight)
    panel = QRectF(rect).adjusted(3, 2, -3, -2)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(mix(accent, base, 0.85))
        painter.setPen(accent)
        painter.drawRoundedRect(panel, em() * 0.4, em() * 0.4)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(mix(accent, base, 0.94))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(panel, em() * 0.4, em() * 0.4)
    if record.faint:
        text = mix(text, base, 0.3)
    inner = rect.adjusted(em() * 2 // 3, em() * 2 // 5, -em() * 2 // 3, -em() * 2 // 5)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    side = round(em() * 1.4)
    icon = QRect(inner.right() - side if mirrored else inner.left(), inner.top() + em() // 3, side, side)
    draw_icon(painter, record.icon, QRectF(icon), text)
    words = inner.adjusted(0 if mirrored else side + em() // 2, 0, -(side + em() // 2) if mirrored else 0, 0)
    status_width = _paint_status(painter, palette, words, record, mirrored=mirrored)
    title = words.adjusted(status_width if mirrored else 0, 0, 0 if mirrored else -status_width, 0)
    leading = int(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    bold = scaled(QApplication.font(), 1.0, _DEMI)
    painter.setFont(bold)
    painter.setPen(text)
    metrics = QFontMetrics(bold)
    shown = metrics.elidedText(record.title, Qt.TextElideMode.ElideRight, title.width())
    painter.drawText(title, leading | int(Qt.AlignmentFlag.AlignTop), shown)
    painter.setFont(QApplication.font())
    painter.setPen(mix(text, base, 0.25))
    shown = QFontMetrics(painter.font()).elidedText(record.detail, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, leading | int(Qt.AlignmentFlag.AlignBottom), shown)


def _paint_status(
    painter: QPainter, palette: QPalette, words: QRect, record: Record, *, mirrored: bool
) -> int:
    """Draw the status at the far end of the first line; answers the width it took."""
    if not record.status:
        return 0
    color = tone_color(palette, record.tone)
    metrics = QFontMetrics(QApplication.font())
    side = round(em() * 0.95)
    width = metrics.horizontalAdvance(record.status) + side + em() // 2
    left = words.left() if mirrored else words.right() - width
    mark = left + width - side if mirrored else left
    draw_badge(painter, QRectF(mark, words.top() + em() * 0.1, side, side), record.tone, palette)
    painter.setFont(QApplication.font())
    painter.setPen(color)
    text = QRect(left if mirrored else left + side + em() // 4, words.top(), width, em())
    painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft), record.status)
    return width + em() // 2
