"""A list of records, up to tens of thousands: a row is made when it is measured or painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wizard.widgets.record_painting import RecordPainter, lay_out, row_height
from wizard.widgets.scrolling import scroll_in_a_box
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import PANEL_RADIUS, em, plain_tip
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone

_FEW: Final = 3
_MANY: Final = 40  # more rows than any screen shows at once
_BATCH: Final = 100  # rows whose heights are worked out before the window may do something else
_HIGHEST: Final = (1 << 24) - 1  # as high as a widget can be
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_RECORD: Final = _Role.UserRole + 1


@dataclass(frozen=True, slots=True)
class Record:
    """Icon, title, detail, and a status as icon and word in a tone."""

    icon: str
    title: str
    detail: str
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    faint: bool = False

    @property
    def spoken(self) -> tuple[str, ...]:
        """Its texts in the order in which a screen reader reads them."""
        return tuple(filter(None, (self.title, self.status, self.detail)))


class RecordList(QListView):
    """Rows to choose one from; `chosen` has the row's number, -1 for none."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._visible_rows: int | None = None
        self._records = _Model(self)
        self.setModel(self._records)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        scroll_in_a_box(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not the current row: a list that gets the focus makes its first row current, chosen by nobody.
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit(self.chosen_row()))

    def show_records(self, records: Sequence[Record], current: int = -1) -> None:
        """Show these rows; `current` is the number of the chosen one, -1 for none."""
        self.show_lazily(len(records), records.__getitem__, current)

    def show_lazily(self, count: int, record: Callable[[int], Record], current: int = -1) -> None:
        """Show `count` rows; `record` makes the one of a number when it is needed."""
        with QSignalBlocker(self):
            self._records.show(count, record)
            self.setCurrentRow(current)
        self._fit()

    def grow(self, count: int) -> None:
        """Add rows at the end until there are `count`."""
        self._records.grow(count)
        self._fit()

    def show_rows(self, count: int) -> None:
        """Be as high as `count` rows, whatever is in the list."""
        self._visible_rows = count
        self._fit()

    def count(self) -> int:
        return self._records.rowCount()

    def record(self, row: int) -> Record:
        return self._records.record(row)

    def details(self, row: int) -> str:
        """Return the second line of a row."""
        return self.record(row).detail

    def currentRow(self) -> int:
        """Return the row that the keyboard is at, -1 for none."""
        return self.currentIndex().row()

    def chosen_row(self) -> int:
        """Return the row that is chosen, -1 for none."""
        return next((index.row() for index in self.selectedIndexes()), -1)

    def choose_current(self) -> bool:
        """Choose the row that the keyboard is at, or the first; return True if it was chosen before."""
        if self.chosen_row() >= 0 and self.chosen_row() == self.currentRow():
            return True
        self.setCurrentRow(max(self.currentRow(), 0))
        return False

    def setCurrentRow(self, row: int) -> None:
        """Choose a row and scroll to it; -1 chooses none."""
        # Not through the view: it would take "none" for an answer, and have no row when the keyboard comes.
        command = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._records.index(row), command)
        self._scroll_to(row)

    def _scroll_to(self, row: int) -> None:
        """Scroll to the current row; of many rows the last ones have their places a little later."""
        index = self._records.index(row)
        if index.isValid() and row == self.currentRow():
            if self.visualRect(index).isValid():
                self.scrollTo(index)
            else:
                QTimer.singleShot(0, self, lambda: self._scroll_to(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the row that the keyboard goes to: Qt does not while rows still get their places."""
        before = self.currentRow()
        super().keyPressEvent(event)
        if self.currentRow() != before and self.chosen_row() < 0:
            self.setCurrentRow(self.currentRow())

    def sizeHint(self) -> QSize:
        """A few rows; where there is room for more it grows, as far as it has rows."""
        return QSize(super().sizeHint().width(), self._height(min(self.count(), _FEW)))

    def minimumSizeHint(self) -> QSize:
        """Room for two rows, or the one there is."""
        return QSize(em() * 8, self._height(min(self.count(), 2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        theme = theme_of(self.palette())
        clear = QColor(Qt.GlobalColor.transparent)
        edge = QPen(theme.edge, theme.line)
        draw_surface(painter, QRectF(self.viewport().rect()), em() * PANEL_RADIUS, clear, edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def row_width(self) -> int:
        """The width of a row beside the scroll bar, whether that is there or not: rows keep their height."""
        return self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()

    def _fit(self) -> None:
        """Never higher than the rows."""
        if self._visible_rows is not None:
            self.setFixedHeight(self._height(self._visible_rows))
        elif self.count() < _MANY:
            self.setMaximumHeight(self._height(max(self.count(), 1)))
        else:
            self.setMaximumHeight(_HIGHEST)
        self.updateGeometry()

    def _height(self, rows: int) -> int:
        """The height of the first rows, and of empty ones where there are fewer."""
        heights = [self.sizeHintForRow(row) for row in range(min(rows, self.count()))]
        return sum(heights) + row_height() * max(rows - len(heights), 0) + 2


class _Model(QStringListModel):
    """Rows whose records are made on demand.

    The strings are empty: `rowCount` and `index`, which the view calls for every row, stay in C++. In Python
    they would take 40 ms for a layout of ten thousand rows.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.record: Callable[[int], Record] = [].__getitem__

    def show(self, count: int, record: Callable[[int], Record]) -> None:
        self.setStringList([])
        self.record = record
        self.grow(count)

    def grow(self, count: int) -> None:
        if count > self.rowCount():
            self.insertRows(self.rowCount(), count - self.rowCount())

    def flags(self, _index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole, _RECORD):
            return None
        record = self.record(index.row())
        if role == _Role.DisplayRole:
            return record.title
        if role == _RECORD:
            return record
        if role == _Role.ToolTipRole:
            return plain_tip("\n".join(record.spoken))
        return ", ".join(record.spoken)


class _Delegate(QStyledItemDelegate):
    def __init__(self, rows: RecordList) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._rows.row_width()
        return QSize(em() * 10, lay_out(index.data(_RECORD), width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        RecordPainter(painter, option).paint(index.data(_RECORD), first=index.row() == 0)
        painter.restore()
