"""A list with one line a row: number, name, a short remark with its sign, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wizard.widgets.line_painting import LinePainter, line_height
from wizard.widgets.scrolling import scroll_in_a_box
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import PANEL_RADIUS, em, plain_tip
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
LINE: Final = _Role.UserRole + 1
_FEWEST: Final = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A row: `number` as it is shown, `name` (in the face of keys where `is_key`), a remark and its tone."""

    number: str
    name: str
    remark: str
    tone: Tone | None = None
    is_key: bool = True

    @property
    def spoken(self) -> str:
        """The row as a screen reader reads it."""
        return ", ".join(filter(None, (self.number, self.name, self.remark)))


class LineList(QListView):
    """Rows of one height, made on demand; several can be chosen with Shift, Ctrl and Ctrl+A.

    Each row has the same `links`, painted in the row that the mouse or the keyboard is at, and in
    rows with a problem. `acted` has the row and the number of the action; the first is also a double-click
    and F2, the last one the key Delete, for all rows chosen.
    """

    acted = Signal(int, int)
    removed = Signal(object)
    """The chosen rows: Delete was pressed."""
    chosen = Signal()
    """Other rows are chosen."""

    def __init__(self, links: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.links = links
        self.hovered = -1
        self._lines = _Model(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        scroll_in_a_box(self)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())

    def show_lines(self, count: int, line: Callable[[int], Line]) -> None:
        """Show `count` rows; `line` makes the one of a number when it is needed. None is chosen."""
        place = self.verticalScrollBar().value()
        self._lines.show(count, line)
        self.verticalScrollBar().setValue(place)
        self.chosen.emit()

    def refresh(self) -> None:
        """Ask for the words of the rows again; their number, place and choice stay."""
        last = self._lines.rowCount() - 1
        if last >= 0:
            self._lines.dataChanged.emit(self._lines.index(0), self._lines.index(last))

    def count(self) -> int:
        return self._lines.rowCount()

    def line(self, row: int) -> Line:
        return self._lines.line(row)

    def chosen_rows(self) -> list[int]:
        """Return the rows that are chosen, in their order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def go_to(self, row: int) -> None:
        """Choose one row and scroll to it."""
        index = self._lines.index(row)
        command = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, command)
        self.scrollTo(index)

    def action_place(self, row: int, action: int) -> QPoint:
        """Return the middle of an action's link in the viewport, where it is painted."""
        rect = self.visualRect(self._lines.index(row))
        places = LinePainter.action_places(rect, self.links, self.layoutDirection())
        return places[action].center()

    def sizeHint(self) -> QSize:
        """A few rows; it grows with the page."""
        return QSize(em() * 20, line_height() * 5 + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(em() * 8, line_height() * _FEWEST + 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a frame and choose no row: nobody has chosen one."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 does the first action, Delete removes; Enter is the page's."""
        rows = self.chosen_rows()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Delete) and rows:
            self.removed.emit(rows)
        elif event.key() == Qt.Key.Key_F2 and len(rows) == 1:
            self.acted.emit(rows[0], 0)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the actions of the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())
        over = self._action_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose rows, but not where an action is."""
        if self._action_at(event.position().toPoint()) is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self._action_at(event.position().toPoint())
        if action is not None and event.button() is Qt.MouseButton.LeftButton:
            self.acted.emit(*action)
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do the first action of a row."""
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0 and self.links and self._action_at(event.position().toPoint()) is None:
            self.acted.emit(row, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, the box around them, and the frame of the focus where no row has it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        theme = theme_of(self.palette())
        clear = QColor(Qt.GlobalColor.transparent)
        bare = self.hasFocus() and not self.selectedIndexes()
        edge = QPen(theme.accent_line, 2.0) if bare else QPen(theme.edge, theme.line)
        draw_surface(painter, QRectF(self.viewport().rect()), em() * PANEL_RADIUS, clear, edge)

    def shows_actions(self, row: int) -> bool:
        """Return True if the links of a row are painted."""
        if not self.links:
            return False
        tone = self.line(row).tone
        at = self.hovered == row or (self.hasFocus() and self.currentIndex().row() == row)
        return at or tone in (Tone.PROBLEM, Tone.WARNING)

    def _action_at(self, place: QPoint) -> tuple[int, int] | None:
        index = self.indexAt(place)
        if not index.isValid() or not self.shows_actions(index.row()):
            return None
        rect = self.visualRect(index)
        places = LinePainter.action_places(rect, self.links, self.layoutDirection())
        found = (number for number, link in enumerate(places) if link.contains(place))
        action = next(found, None)
        return None if action is None else (index.row(), action)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self.line: Callable[[int], Line] = [].__getitem__

    def show(self, count: int, line: Callable[[int], Line]) -> None:
        self.beginResetModel()
        self._count, self.line = count, line
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole, LINE):
            return None
        line = self.line(index.row())
        if role == LINE:
            return line
        return plain_tip(line.remark) if role == _Role.ToolTipRole else line.spoken


class _Delegate(QStyledItemDelegate):
    def __init__(self, lines: LineList) -> None:
        super().__init__(lines)
        self._lines = lines

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(em() * 8, line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        actions = self._lines.links if self._lines.shows_actions(index.row()) else ()
        LinePainter(painter, option, self._lines.links).paint(
            index.data(LINE), actions, first=index.row() == 0, widest=str(self._lines.count())
        )
        painter.restore()
