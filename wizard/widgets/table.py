"""The one kind of table: whole rows of one height, several to be chosen, a head on the page's own ground."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from wizard.widgets.button import is_ctrl_enter
from wizard.widgets.scrolling import scroll_in_a_box
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.table_painting import HEIGHT, FlatHeader
from wizard.widgets.text import PANEL_RADIUS, em
from wizard.widgets.theme import theme_of


class Table(QTableView):
    """A table of which only what is seen is painted.

    `opened` has the number of the row on which Enter, F2 or a double-click was used.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arriving = False
        self.setHorizontalHeader(FlatHeader(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        scroll_in_a_box(self)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(em())
        self.verticalHeader().setDefaultSectionSize(round(em() * HEIGHT))
        self.horizontalHeader().setMinimumSectionSize(em())
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def chosen_rows(self) -> list[int]:
        """Return the numbers of the chosen rows, in their order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def show_row(self, row: int) -> None:
        """Choose a row and scroll to it."""
        index = self.model().index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def enter_rows(self) -> None:
        """Take the keyboard, at the chosen row or the first."""
        if self.model().rowCount():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.chosen_rows():
                self.show_row(0)

    def sizeHint(self) -> QSize:
        """Some rows; it grows with the page."""
        return QSize(em() * 24, round(em() * HEIGHT * 4))

    def minimumSizeHint(self) -> QSize:
        """The head and three rows."""
        return QSize(em() * 10, round(em() * HEIGHT * 4))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to no row where nobody has chosen one: the arrow keys begin at the first."""
        self._arriving = True
        super().focusInEvent(event)
        self._arriving = False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go by rows: Home and End lead to the first and the last."""
        actions = QAbstractItemView.CursorAction
        if self._arriving:
            return QModelIndex()
        if action in (actions.MoveHome, actions.MoveEnd):
            last = self.model().rowCount() - 1
            return self.model().index(0 if action is actions.MoveHome else last, 0)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Enter open the row that the keyboard is at; Escape and Ctrl+Enter are the page's."""
        if is_ctrl_enter(event):
            event.ignore()
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._has_one():
            self.opened.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _has_one(self) -> bool:
        """Choose the row that the keyboard is at, unless several are; return False for several or none."""
        rows, current = self.chosen_rows(), self.currentIndex()
        if len(rows) > 1 or not current.isValid():
            return False
        if rows != [current.row()]:  # Ctrl and an arrow key lead to a row without choosing it
            self.show_row(current.row())
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows and the box around them; in the accent while the keyboard is here."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        theme = theme_of(self.palette())
        edge = QPen(theme.accent_line, 2.0) if self.hasFocus() else QPen(theme.edge, theme.line)
        clear = QColor(Qt.GlobalColor.transparent)
        draw_surface(painter, QRectF(self.viewport().rect()), em() * PANEL_RADIUS, clear, edge)
