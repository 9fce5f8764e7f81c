"""A list of records: what each is, what is known of it, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.widgets.record_layout import lay_out, row_height
from wizard.widgets.record_painting import RecordPainter
from wizard.widgets.scrolling import scroll_thinly
from wizard.widgets.shades import shades
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import PANEL_RADIUS, em
from wizard.widgets.tones import Tone

_FEW = 3
_Index = QModelIndex | QPersistentModelIndex
_DETAIL = Qt.ItemDataRole.UserRole
_RECORD = Qt.ItemDataRole.UserRole + 1


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
        self._visible_rows: int | None = None
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        scroll_thinly(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not the current row: a list that gets the focus makes its first row current, chosen by nobody.
        self.itemSelectionChanged.connect(lambda: self.chosen.emit(self.chosen_row()))

    def show_records(self, records: list[Record], current: int = -1) -> None:
        """Show these rows, one of them chosen."""
        blocked = self.blockSignals(True)
        self.clear()
        for record in records:
            item = QListWidgetItem(record.title)
            item.setData(_DETAIL, record.detail)
            item.setData(_RECORD, record)
            told = list(filter(None, (record.title, record.status, record.detail)))
            item.setToolTip("\n".join(told))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(told))
            self.addItem(item)
        self.setCurrentRow(current)
        self.blockSignals(blocked)
        self._fit()

    def show_rows(self, count: int) -> None:
        """Be as high as this many rows."""
        self._visible_rows = count
        self._fit()

    def chosen_row(self) -> int:
        """The row that is chosen, -1 for none."""
        return next((index.row() for index in self.selectedIndexes()), -1)

    def take_or_go_on(self) -> bool:
        """Enter was pressed: chooses the current row; True when it was chosen before."""
        if self.chosen_row() >= 0 and self.chosen_row() == self.currentRow():
            return True
        self.setCurrentRow(max(self.currentRow(), 0))
        return False

    def details(self, row: int) -> str:
        """The second line of a row."""
        return str(self.item(row).data(_DETAIL))

    def sizeHint(self) -> QSize:
        """A few rows; where there is room for more it grows, as far as it has rows."""
        return QSize(super().sizeHint().width(), self._height(min(self.count(), _FEW)))

    def minimumSizeHint(self) -> QSize:
        """Room for two rows, or the one there is."""
        return QSize(em() * 8, self._height(min(self.count(), 2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the box around them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        on = shades(self.palette())
        clear = QColor(Qt.GlobalColor.transparent)
        edge = QPen(on.edge, on.line)
        draw_surface(painter, QRectF(self.viewport().rect()), em() * PANEL_RADIUS, clear, edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make rows as high as their texts are now."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def row_width(self) -> int:
        """The width of a row beside the scroll bar, whether that is there or not: rows keep their height."""
        return self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()

    def _fit(self) -> None:
        """Never higher than the rows."""
        if self._visible_rows is None:
            self.setMaximumHeight(self._height(max(self.count(), 1)))
        else:
            self.setFixedHeight(self._height(self._visible_rows))
        self.updateGeometry()

    def _height(self, rows: int) -> int:
        """The height of the first rows, and of empty ones where there are fewer."""
        heights = [self.sizeHintForRow(row) for row in range(min(rows, self.count()))]
        return sum(heights) + row_height() * max(rows - len(heights), 0) + 2


class _Delegate(QStyledItemDelegate):
    def __init__(self, records: RecordList) -> None:
        super().__init__(records)
        self._records = records

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._records.row_width()
        return QSize(em() * 10, lay_out(index.data(_RECORD), width, QApplication.font().key()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        RecordPainter(painter, option).paint(index.data(_RECORD), first=index.row() == 0)
        painter.restore()
