"""Promises of Check a list about its looks: room for every verdict and key, and nothing that moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.window.check_page import OTHER, W, field, open_page, read, table
from tests.window.person import Person
from wizard.messages import Message
from wizard.pages.check import CheckPage
from wizard.widgets.check_box import CheckBox
from wizard.widgets.empty import EmptyState
from wizard.widgets.fonts import key_font
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.text import em
from wizard.widgets.tones import Tone
from wizard.widgets.verdict_table import KEY, NOTE, VerdictTable


def test_the_row_says_where_to_look_and_what_is_confused_where_no_place_is_known(person: Person) -> None:
    open_page(person)
    right = "H9PGW-TC6D9-Y2PP7-Q3W2V-DDMQG"
    lookalike, nowhere = W.replace("9B", "98"), f"BBN{W[3:]}"
    read(person, right, f"0{right[1:]}", lookalike, nowhere, right[:-1])
    notes = [table(person).verdicts.index(row, NOTE).data() for row in range(5)]
    assert notes == [
        "",
        "Group 1, position 1: Q, D, C or G?",
        "Group 1, position 3: 6 or 8? · Group 3, position 5: 8 or B?",
        "Compare all characters; B and 8, G and 6, V and Y are easily confused",
        "24 of 25 characters",
    ]


@pytest.mark.parametrize("size", [(640, 480), (960, 700), (1600, 1200)])
def test_what_stands_where_there_are_no_keys_stands_together(person: Person, size: tuple[int, int]) -> None:
    open_page(person)
    person.window.resize(*size)
    QApplication.processEvents()
    empty = person.find(EmptyState)
    parts = [one.geometry() for one in empty.findChildren(QWidget) if one.parent() is empty]
    assert len(parts) == 3
    block = parts[0].united(parts[2])
    assert block.height() < 11 * em()
    assert abs(block.center().y() - empty.rect().center().y()) < empty.height() / 6


def test_in_a_narrow_table_the_verdict_keeps_its_room_and_the_note_is_a_tool_tip(person: Person) -> None:
    open_page(person)
    read(person, W, W)
    listed = table(person)
    note = listed.model().columnCount() - 1
    listed.resize(em() * 40, listed.height())
    assert not listed.isColumnHidden(note)
    listed.resize(em() * 20, listed.height())
    QApplication.processEvents()
    assert listed.isColumnHidden(note)
    assert listed.horizontalScrollBar().maximum() == 0
    tip = listed.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "line 1" in tip


@pytest.mark.parametrize("size", [(640, 480), (960, 700), (1600, 1200)])
def test_full_keys_have_room_for_all_of_a_key(person: Person, size: tuple[int, int]) -> None:
    open_page(person)
    person.window.resize(*size)
    read(person, W)
    person.find(CheckBox).setChecked(True)
    QApplication.processEvents()
    assert table(person).verdicts.index(0, KEY).data() == W
    assert QFontMetrics(key_font(table(person).font())).horizontalAdvance(W) < table(person).columnWidth(KEY)


# A still page.


def test_nothing_moves_when_something_is_said_or_a_row_is_chosen(person: Person) -> None:
    page = open_page(person)
    read(person, W, "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG", W, OTHER)
    before = places(page)
    for _ in range(3):
        person.press("Next problem")
        assert places(page) == before
    page.banner.say(Tone.WARNING, Message("A title", "An explanation that is long. " * 9, "An advice."))
    assert places(page) == before
    page.banner.clear()
    QTest.keyClick(field(person), Qt.Key.Key_Escape)
    assert places(page) == before


def places(page: CheckPage) -> list[QRect]:
    """The rectangles of all controls that are always there, in the page's coordinates."""
    QApplication.processEvents()
    controls: list[QWidget] = [one for one in page.findChildren(QAbstractButton) if one.text() != "Cancel"]
    controls += [*page.findChildren(VerdictTable), *page.findChildren(KeyEdit)]
    inside = [one for one in controls if one.isVisibleTo(page) and page.content.isAncestorOf(one)]
    return [QRect(one.mapTo(page.content, QPoint()), one.size()) for one in inside]
