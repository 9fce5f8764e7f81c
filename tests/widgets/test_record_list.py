"""A list of records scales: rows are made when they are needed, and the keyboard never waits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.widgets.record_list import Record, RecordList

MANY = 10_000


@pytest.fixture
def made() -> list[int]:
    """The numbers of the rows that were made."""
    return []


@pytest.fixture
def listed(qtbot: QtBot, made: list[int]) -> RecordList:
    """A list of ten thousand rows, shown."""

    def record(row: int) -> Record:
        made.append(row)
        return Record("key", f"{row} · •••••-•••••-•••••-•••••-BCDFG", "a detail", "fine")

    shown = RecordList()
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    shown.show_lazily(MANY, record)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_a_shown_list_has_made_a_few_of_its_rows(listed: RecordList, made: list[int]) -> None:
    assert listed.count() == MANY
    assert 0 < len(set(made)) <= MANY // 10
    assert 0 in made
    assert MANY - 1 not in made


def test_the_last_of_many_rows_can_be_chosen_and_seen(listed: RecordList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.chosen) as chosen:
        listed.setCurrentRow(MANY - 1)
    assert chosen.args == [MANY - 1]
    last = listed.model().index(MANY - 1, 0)
    qtbot.waitUntil(lambda: listed.viewport().rect().intersects(listed.visualRect(last)))
    assert listed.details(MANY - 1) == "a detail"


def test_a_list_that_grows_keeps_what_is_chosen(listed: RecordList) -> None:
    listed.setCurrentRow(3)
    listed.grow(MANY + 5)
    assert listed.count() == MANY + 5
    assert listed.chosen_row() == 3


def test_enter_chooses_the_row_first_and_leads_on_then(listed: RecordList) -> None:
    listed.setFocus()
    assert not listed.choose_current()
    assert listed.chosen_row() == 0
    assert listed.choose_current()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert listed.chosen_row() == 1
