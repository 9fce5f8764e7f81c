"""A table of orders: for whom, with which keys, and what they do; ten thousand rows, made when seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from wizard.widgets.table import Table
from wizard.widgets.table_painting import FAINT, LINK, TONE, CellDelegate
from wizard.widgets.text import em, plain_tip
from wizard.widgets.tones import Tone

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
CUSTOMER, KEYS, HOLDS, EFFECT = range(4)
_WIDE: Final = 36  # lines' heights: a table with room for all columns
_NARROW: Final = 24  # one with room for two
_HOLDS: Final = (4.7, 8.6)  # what an order holds: the beginning of a product's name, or all of it
_ENDING: Final = 4.4  # the end of a key
_DOES: Final = 21  # what it does, with its sign, in one line


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One order in words; `place` says where it is in the list, `link` what can be done with it.

    For a screen reader, which sees no sign, heading or arrow: `counted`, `state` and `heard`, the effect.
    """

    customer: str
    place: str
    keys: str
    holds: str
    effect: str
    tone: Tone | None = None
    link: str = ""
    counted: str = ""
    state: str = ""
    heard: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader reads it."""
        told = (self.counted or self.keys, self.holds, self.state, self.heard or self.effect)
        return ", ".join(filter(None, (self.customer, self.place, *told)))


class OrderTable(Table):
    """One row an order. `acted` has the row whose link was clicked; `chosen`: other rows are chosen."""

    acted = Signal(int)
    chosen = Signal()

    def __init__(self, headers: tuple[str, str, str, str]) -> None:
        """Create it empty; `headers` name customer, keys, what they hold, what they do."""
        super().__init__()
        self._orders = _Model(headers, self)
        self.setModel(self._orders)
        self.setItemDelegate(CellDelegate(self, strong_column=CUSTOMER))
        self.horizontalHeader().setSectionsClickable(False)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())

    def show_lines(self, count: int, line: Callable[[int], OrderLine]) -> None:
        """Show `count` rows from the top, none chosen; `line` makes one when it is needed."""
        self._orders.show(count, line)
        self.chosen.emit()

    def repaint_lines(self) -> None:
        """Paint the rows that are visible again: their words have changed."""
        self._orders.repaint()

    def count(self) -> int:
        return self._orders.rowCount()

    def line(self, row: int) -> OrderLine:
        return self._orders.line(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a link."""
        super().mouseMoveEvent(event)
        over = self._link_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._link_at(event.position().toPoint())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self.acted.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between the columns: what an order holds is cut before what it does."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self.setColumnHidden(HOLDS, width < em() * _WIDE)
        self.setColumnHidden(KEYS, width < em() * _NARROW)
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(EFFECT, modes.Stretch)
        customer = round(width * (0.31 if width >= em() * _NARROW else 0.45))
        keys = self._least_width(KEYS, _ENDING)
        least, most = self._least_width(HOLDS, _HOLDS[0]), em() * _HOLDS[1]
        header.resizeSection(CUSTOMER, customer)
        header.resizeSection(KEYS, keys)
        left = width - customer - keys - em() * _DOES
        header.resizeSection(HOLDS, round(max(least, min(left, most))))

    def _least_width(self, column: int, ems: float) -> int:
        """Return the room for what a column shows, and for its name."""
        return max(round(em() * ems), self.horizontalHeader().sectionSizeHint(column) + em())

    def _link_at(self, place: QPoint) -> int | None:
        index = self.indexAt(place)
        link = str(index.data(LINK) or "") if index.isValid() else ""
        if not link:
            return None
        rect = CellDelegate.link_place(self.visualRect(index), link, self.layoutDirection())
        return index.row() if rect.contains(place) else None


class _Model(QAbstractTableModel):
    def __init__(self, headers: tuple[str, str, str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._headers = headers
        self._count = 0
        self._make: Callable[[int], OrderLine] = [].__getitem__
        self._last: tuple[int, OrderLine] | None = None
        """The line that was made last: one row is asked for its cells in turn."""

    def line(self, row: int) -> OrderLine:
        if self._last is None or self._last[0] != row:
            self._last = row, self._make(row)
        return self._last[1]

    def show(self, count: int, line: Callable[[int], OrderLine]) -> None:
        self.beginResetModel()
        self._count, self._make, self._last = count, line, None
        self.endResetModel()

    def repaint(self) -> None:
        self._last = None
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, EFFECT))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole, TONE, FAINT, LINK):
            return None
        line, column = self.line(index.row()), index.column()
        if role == _Role.ToolTipRole:
            return plain_tip(line.spoken)
        if role == _Role.AccessibleTextRole and column in (CUSTOMER, EFFECT):
            return line.spoken if column == CUSTOMER else line.heard or line.effect
        if role == FAINT:
            return line.place if column == CUSTOMER else None
        if role in (TONE, LINK):
            return (line.tone if role == TONE else line.link) if column == EFFECT else None
        return (line.customer, line.keys, line.holds, line.effect)[column]
