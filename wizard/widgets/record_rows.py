"""Records by the thousand: what each is, what is known of it, and how it stands.

Only what is seen is made and drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wizard.widgets.record_layout import lay_out, row_height
from wizard.widgets.record_painting import RecordPainter
from wizard.widgets.scrolling import scroll_thinly
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import PANEL_RADIUS, em
from wizard.widgets.theme import shades
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
    """One row: icon, title, detail, and a status as icon + word in a tone."""

    icon: str
    title: str
    detail: str
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    faint: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        """What a screen reader says of it."""
        return tuple(filter(None, (self.title, self.status, self.detail)))


class RecordRows(QListView):
    """Rows to choose one from; `chosen` has the row's number, -1 for none."""

    chosen = Signal(int)

    def __init__(self, record: Callable[[int], Record], parent: QWidget | None = None) -> None:
        """Make an empty list; `record` makes the record of a row when it is seen."""
        super().__init__(parent)
        self._visible_rows: int | None = None
        self._records = _Model(record, self)
        self.setModel(self._records)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        scroll_thinly(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not the current row: a list that gets the focus makes its first row current, chosen by nobody.
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit(self.chosen_row()))

    def begin_anew(self, count: int, current: int = -1) -> None:
        """Show so many rows, all of them new, one of them chosen."""
        blocked = self.blockSignals(True)
        self._records.begin_anew(count)
        self.setCurrentRow(current)
        self.blockSignals(blocked)
        self._fit()

    def grow(self, count: int) -> None:
        """Have so many rows; those at the end are new."""
        self._records.grow(count)
        self._fit()

    def show_rows(self, count: int) -> None:
        """Be as high as this many rows."""
        self._visible_rows = count
        self._fit()

    def count(self) -> int:
        """How many rows there are."""
        return self._records.rowCount()

    def record(self, row: int) -> Record:
        """What a row shows."""
        return self._records.record(row)

    def currentRow(self) -> int:
        """The row that the keyboard is at, -1 for none."""
        return self.currentIndex().row()

    def chosen_row(self) -> int:
        """The row that is chosen, -1 for none."""
        return next((index.row() for index in self.selectedIndexes()), -1)

    def setCurrentRow(self, row: int) -> None:
        """Choose a row and scroll to it; -1 chooses none."""
        # Not through the view: it would take "none" for an answer, and have no row when the keyboard comes.
        command = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._records.index(row), command)

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
    """As many rows as there are; the records are made on demand.

    The strings are empty. What the view asks again and again of every row, whether it is there, is answered
    without a word of Python: a layout of ten thousand rows would take 40 ms of it.
    """

    def __init__(self, record: Callable[[int], Record], parent: QWidget) -> None:
        super().__init__(parent)
        self.record = record

    def begin_anew(self, count: int) -> None:
        self.setStringList([])
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
        return ("\n" if role == _Role.ToolTipRole else ", ").join(record.told)


class _Delegate(QStyledItemDelegate):
    def __init__(self, rows: RecordRows) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._rows.row_width()
        return QSize(em() * 10, lay_out(index.data(_RECORD), width, QApplication.font().key()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        RecordPainter(painter, option).paint(index.data(_RECORD), first=index.row() == 0)
        painter.restore()
