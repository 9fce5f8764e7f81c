"""The first rows of a list as a table, with a chooser over each column for what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from wizard.widgets.chooser import Chooser
from wizard.widgets.layouts import clear_layout, put_in_tab_order
from wizard.widgets.scrolling import scroll_thinly
from wizard.widgets.text import NEAR, Paragraph, Strong, em, gap, plain_tip, text

_COLUMN = 9.5  # lines' heights: a cell is cut there


class ColumnGrid(QScrollArea):
    """`changed` has a column, counted from 0, and the meaning that was chosen for it."""

    changed = Signal(int, object)

    def __init__(self, meanings: Sequence[tuple[object, str]]) -> None:
        """Create it empty; `meanings` are the values and names of what a column may hold."""
        super().__init__()
        self._meanings = tuple(meanings)
        self._choosers: list[Chooser] = []
        self._shown: tuple[Sequence[str], Sequence[Sequence[str]]] = (), ()
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, gap(NEAR))
        self._grid.setHorizontalSpacing(gap(NEAR))
        self._grid.setVerticalSpacing(gap(NEAR))
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_thinly(self)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    @property
    def choosers(self) -> tuple[Chooser, ...]:
        """The choosers, one a column."""
        return tuple(self._choosers)

    def show_columns(
        self, names: Sequence[str], meanings: Sequence[object], rows: Sequence[Sequence[str]]
    ) -> None:
        """Show columns by their names, with what each holds and its first cells; names may be empty."""
        values = [value for value, _ in self._meanings]
        if (names, rows) == self._shown:  # a chooser keeps the keyboard
            for chooser, meaning in zip(self._choosers, meanings, strict=True):
                chooser.setCurrentIndex(values.index(meaning))
            return
        self._shown = names, rows
        clear_layout(self._grid)
        self._choosers = []
        for column, (name, meaning) in enumerate(zip(names, meanings, strict=True)):
            chooser = Chooser()
            for value, told in self._meanings:
                chooser.addItem(told, value)
            chooser.setCurrentIndex(values.index(meaning))
            self._describe(chooser, column, name, [row[column] for row in rows if column < len(row)])
            chooser.activated.connect(lambda index, column=column: self.changed.emit(column, values[index]))
            chooser.installEventFilter(self)
            self._choosers.append(chooser)
            chooser.setFixedWidth(round(em() * _COLUMN))
            self._put(chooser, 0, column)
            self._put(_cut(Strong(), name), 1, column)
            for place, row in enumerate(rows):
                self._put(_cut(Paragraph(), row[column] if column < len(row) else ""), place + 2, column)
        self._grid.setColumnStretch(len(names), 1)
        self._grid.setRowStretch(len(rows) + 2, 1)
        put_in_tab_order(self, tuple(self._choosers))
        inner = self.widget()
        assert inner is not None, "it was set above"
        self.setFixedHeight(inner.sizeHint().height() + self.horizontalScrollBar().sizeHint().height())

    def _describe(self, chooser: Chooser, column: int, name: str, cells: Sequence[str]) -> None:
        """Have a screen reader say what is asked, of which column, and how that begins."""
        asked = text("ColumnGrid", "What column {number} holds").format(number=column + 1)
        chooser.setAccessibleName(f"{asked}: {name}" if name else asked)
        begins = ", ".join(dict.fromkeys(filter(None, cells)))
        told = text("ColumnGrid", "It begins with {cells}").format(cells=begins) if begins else ""
        chooser.setAccessibleDescription(told)

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        """Put a widget into the grid; at once, so that the height is known."""
        self._grid.addWidget(widget, row, column)
        widget.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the chooser that the keyboard comes to."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, em(), 0)
        return False


def _cut(label: Paragraph, text: str) -> Paragraph:
    """Show the beginning of a text in one line; the tool tip has all of it."""
    width = round(em() * _COLUMN)
    shown = QFontMetrics(label.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
    label.setWordWrap(False)
    label.setText(shown)
    if shown != text:
        label.setToolTip(plain_tip(text))
    return label
