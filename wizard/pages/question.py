"""A question with two answers, asked in a window of its own that does not block."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6 import QtWidgets  # not QMessageBox: the binding makes a class when its name is first asked for
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSpacerItem, QWidget

from wizard.widgets.button import Button
from wizard.widgets.fonts import scaled
from wizard.widgets.text import SUBHEADING, em

_WIDTH = 24  # lines' heights


class Question(NamedTuple):
    """Texts of a question; `yes` may lose something, `no` leaves everything as it is."""

    title: str
    explanation: str
    yes: str
    no: str


def _style(box: QtWidgets.QMessageBox) -> None:
    """A title that looks like one, and the width of a line: by itself it is as narrow as its buttons."""
    title = box.findChild(QLabel, "qt_msgbox_label")
    if title is not None:
        title.setFont(scaled(title.font(), SUBHEADING, QFont.Weight.DemiBold))
    grid = box.layout()
    assert isinstance(grid, QGridLayout), "Qt lays a message box out in a grid"
    spacer = QSpacerItem(em() * _WIDTH, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    grid.addItem(spacer, grid.rowCount(), 0, 1, grid.columnCount())


def ask(
    parent: QWidget, question: Question, on_yes: Callable[[], None], on_no: Callable[[], None] = lambda: None
) -> QtWidgets.QMessageBox:
    """Open the question. Enter, Escape and closing the box mean no."""
    sign = QtWidgets.QMessageBox.Icon.Question
    box = QtWidgets.QMessageBox(sign, parent.windowTitle(), question.title, parent=parent)
    box.setInformativeText(question.explanation)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)  # names of customers are no markup
    _style(box)
    accept, stay = Button(question.yes, box), Button(question.no, box, leading=True)
    box.addButton(accept, QtWidgets.QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(stay, QtWidgets.QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.finished.connect(box.deleteLater)
    box.finished.connect(lambda: on_yes() if box.clickedButton() is accept else on_no())
    box.open()
    return box
