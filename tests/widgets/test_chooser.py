"""Choosers: the wheel scrolls the page, a press opens the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.wheel import turn_wheel
from wizard.widgets.chooser import Chooser


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    """A page that scrolls, with a chooser at its top."""
    page = QWidget()
    column = QVBoxLayout(page)
    chooser = Chooser()
    chooser.addItems(["English", "Nederlands", "日本語"])
    column.addWidget(chooser)
    column.addStretch()
    page.setMinimumHeight(2000)
    scrolling = QScrollArea()
    scrolling.setWidgetResizable(True)
    scrolling.setWidget(page)
    qtbot.addWidget(scrolling)
    scrolling.resize(400, 300)
    with qtbot.waitExposed(scrolling):
        scrolling.show()
    return scrolling


@pytest.mark.parametrize("focused", [True, False])
def test_a_closed_chooser_leaves_the_wheel_to_the_page(area: QScrollArea, focused: bool) -> None:
    chooser = area.findChildren(Chooser)[0]
    if focused:
        chooser.setFocus()
    assert not turn_wheel(chooser)
    assert chooser.currentIndex() == 0
    assert turn_wheel(area.viewport())


def test_the_keyboard_still_chooses(area: QScrollArea) -> None:
    chooser = area.findChildren(Chooser)[0]
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.currentText() == "Nederlands"


def test_a_letter_for_a_button_that_the_page_lacks_chooses_nothing(area: QScrollArea) -> None:
    chooser = area.findChildren(Chooser)[0]
    QTest.keyClick(chooser, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert chooser.currentText() == "English"
    QTest.keyClick(chooser, Qt.Key.Key_N)
    assert chooser.currentText() == "Nederlands"
