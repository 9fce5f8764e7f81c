"""Chips of which one is chosen: each shows a part of a list, with its count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QWidget

from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.group import Group
from wizard.widgets.surfaces import draw_focus, draw_surface
from wizard.widgets.text import em
from wizard.widgets.theme import theme_of

_HEIGHT = 1.6  # lines' heights


class Chip(Button):
    """A rounded button that stays chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # it is read as one of several; the group sees to it

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + em() + 4, round(em() * _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The text in one line: chips wrap as a whole."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        return self.sizeHint().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, rect = theme_of(self.palette()), QRectF(self.rect())
        radius = rect.height() / 2
        chosen = self.isChecked()
        fill = theme.chosen if chosen else theme.hovered if self.underMouse() else theme.base
        edge = QPen(theme.accent_line if chosen else theme.outline, 1.5 if chosen else theme.line)
        draw_surface(painter, rect, radius, fill, edge)
        painter.setPen(theme.on_chosen if chosen else theme.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus(painter, rect, radius, theme)


class FilterChips(Group):
    """`chosen` has the value of the chip that was clicked. All chips keep their places: counts may be 0.

    Tab comes to the chosen chip, arrow keys choose another one, as in every group of which one is chosen.
    """

    chosen = Signal(object)

    def __init__(self, name: str, values: Sequence[object]) -> None:
        """Create a chip for each value; the first is chosen. `name` says what is chosen."""
        super().__init__()
        self.setAccessibleName(name)
        self._values = tuple(values)
        self._group = QButtonGroup(self)
        self._chips = [Chip(self) for _ in self._values]
        row = FlowRow(*self._chips)
        for number, chip in enumerate(self._chips):
            self._group.addButton(chip, number)
            self._lead_tab(number, chosen=False)
        self._group.idToggled.connect(self._lead_tab)
        self._chips[0].setChecked(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))
        self.setLayout(row)

    def name(self, texts: Sequence[str]) -> None:
        """Write these texts on the chips."""
        for chip, text in zip(self._chips, texts, strict=True):
            chip.setText(text)
            chip.setAccessibleName(text)
            chip.updateGeometry()

    @property
    def value(self) -> object:
        """The value of the chip that is chosen."""
        return self._values[self._group.checkedId()]

    def choose(self, value: object) -> None:
        """Choose the chip of a value, without a signal."""
        self._chips[self._values.index(value)].setChecked(True)

    def chip(self, value: object) -> Chip:
        return self._chips[self._values.index(value)]

    def _lead_tab(self, number: int, chosen: bool) -> None:
        """Let Tab stop at the chosen chip, and pass by the others."""
        policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        self._chips[number].setFocusPolicy(policy)
