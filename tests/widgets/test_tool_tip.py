"""A tool tip shows a name letter by letter; it never loads a picture or follows a link for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wizard.widgets.column_grid import ColumnGrid
from wizard.widgets.line_list import Line, LineList
from wizard.widgets.text import plain_tip


@pytest.mark.parametrize(
    "name",
    ["<img src='//host/x'><h1>Northwind</h1>", "<b>B", "De Groene Fiets B.V.", "a < b & c > d", "two\nlines"],
)
def test_markup_in_a_name_is_shown_and_not_followed(name: str) -> None:
    shown = QTextDocument()
    tip = plain_tip(name)
    if tip == name:
        shown.setPlainText(tip)
    else:
        shown.setHtml(tip)
    assert shown.toPlainText() == name
    assert "<img" not in tip
    assert "<h1" not in tip


def test_a_cell_of_a_list_is_shown_letter_by_letter_too(qtbot: QtBot) -> None:
    grid = ColumnGrid([("customer", "Customer")])
    qtbot.addWidget(grid)
    cell = "<img src='//host/x'><h1>Northwind Traders of the North</h1>"
    grid.show_columns([cell], ["customer"], [[cell]])
    tips = [label.toolTip() for label in grid.findChildren(QLabel) if label.toolTip()]
    assert len(tips) == 2
    assert "<img" not in "".join(tips)


def test_a_remark_of_a_row_is_shown_letter_by_letter_too(qtbot: QtBot) -> None:
    rows = LineList()
    qtbot.addWidget(rows)
    rows.show_lines(1, lambda _row: Line("1", "ABCDE", "Redeemed for <img src='//host/x'>"))
    assert "<img" not in rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
