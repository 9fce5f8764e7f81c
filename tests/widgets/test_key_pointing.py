"""The mouse on the key field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.widgets.conftest import MICROSOFT, center, plain
from wizard.widgets.key_edit import KeyEdit

KEY = plain(MICROSOFT)
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("where", [0.05, 0.5, 0.95])
@pytest.mark.parametrize("width", [0, 1, 300])
def test_a_click_puts_the_caret_into_the_cell(edit: KeyEdit, where: float, width: int) -> None:
    edit.setFixedWidth(edit.minimumSizeHint().width() + width)
    edit.setKey(KEY)
    edit.repaint()
    hits = []
    for cell in range(25):
        box = edit.cells.cell(cell)
        x = box.left() + where * box.width()
        QTest.mouseClick(edit, LEFT, pos=QPoint(int(x), int(box.center().y())))
        hits.append(edit.cursorPosition())
    assert hits == list(range(25))


def test_a_click_into_an_empty_cell_goes_to_the_end(edit: KeyEdit) -> None:
    edit.setKey("W269N")
    edit.setCursorPosition(0)
    QTest.mouseClick(edit, LEFT, pos=center(edit, 17))
    assert edit.cursorPosition() == 5
    edit.setKey("")
    QTest.mouseClick(edit, LEFT, pos=center(edit, 17))
    assert edit.cursorPosition() == 0


def test_clicks_beside_the_cells_go_to_the_ends(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    QTest.mouseClick(edit, LEFT, pos=QPoint(1, 1))
    assert edit.cursorPosition() == 0
    QTest.mouseClick(edit, LEFT, pos=QPoint(edit.width() - 1, 5))
    assert edit.cursorPosition() >= 24


def test_drags_select_and_shift_clicks_extend(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    QTest.mousePress(edit, LEFT, pos=center(edit, 3))
    QTest.mouseMove(edit, center(edit, 11))
    QTest.mouseRelease(edit, LEFT, pos=center(edit, 11))
    assert KEY.find(edit.selectedText()) == 3
    assert len(edit.selectedText()) in (8, 9)
    edit.setCursorPosition(2)
    QTest.mouseClick(edit, LEFT, SHIFT, center(edit, 20))
    assert edit.selectedText().startswith(KEY[2:20])


def test_a_double_click_selects_the_group_a_third_one_all(edit: KeyEdit) -> None:
    edit.setKey(KEY[:18])
    QTest.mouseDClick(edit, LEFT, pos=center(edit, 7))
    assert edit.selectedText() == KEY[5:10]
    QTest.mouseClick(edit, LEFT, pos=center(edit, 7))
    assert edit.selectedText() == KEY[:18]


def test_a_double_click_on_the_last_group_selects_what_is_there(edit: KeyEdit) -> None:
    edit.setKey(KEY[:18])
    QTest.mouseDClick(edit, LEFT, pos=center(edit, 16))
    assert edit.selectedText() == KEY[15:18]


def test_a_click_into_the_selection_takes_it_back(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setSelection(2, 10)
    QTest.mousePress(edit, LEFT, pos=center(edit, 4))
    assert edit.selectedText() == KEY[2:12]
    QTest.mouseRelease(edit, LEFT, pos=center(edit, 4))
    assert not edit.hasSelectedText()
    assert edit.cursorPosition() == 4


def test_clicks_hit_among_characters_of_other_scripts(edit: KeyEdit) -> None:
    edit.setKey("漢B漢𠮷В漢ХH")
    edit.repaint()
    units = [0, 1, 2, 3, 5, 6, 7, 8]
    hits = []
    for cell in range(8):
        QTest.mouseClick(edit, LEFT, pos=center(edit, cell))
        hits.append(edit.cursorPosition())
    assert hits == units
