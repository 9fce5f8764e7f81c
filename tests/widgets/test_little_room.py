"""Promises of controls that have little room: at 200 % text, in languages of long words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wizard.widgets.button import Button, Link
from wizard.widgets.chooser import Chooser
from wizard.widgets.flow_row import FlowRow


@pytest.mark.parametrize("word", ["abonnementsverlenging", "ábóññéméñtšvérléñgíñg"])
def test_a_word_is_never_broken_whatever_its_accents(qtbot: QtBot, word: str) -> None:
    for control in (Button(f"a {word}"), Link(f"a {word}")):
        qtbot.addWidget(control)
        assert control.minimumSizeHint().width() > control.fontMetrics().horizontalAdvance(word)


def test_between_japanese_letters_a_line_may_end(qtbot: QtBot) -> None:
    button = Button("プロダクトキーを入力する")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() < button.fontMetrics().horizontalAdvance(button.text())


def test_a_button_gives_up_air_before_it_asks_for_more_room(qtbot: QtBot) -> None:
    button = Button("abonnementsverlenging")
    qtbot.addWidget(button)
    least = button.minimumSizeHint().width()
    assert least < button.sizeHint().width()
    assert button.heightForWidth(least) == button.sizeHint().height()


def test_a_long_choice_wraps_in_a_narrow_chooser(qtbot: QtBot) -> None:
    chooser = Chooser()
    qtbot.addWidget(chooser)
    chooser.addItems(["Any kind of key", "Keys of an activation service"])
    chooser.setCurrentIndex(1)
    least = chooser.minimumSizeHint().width()
    assert least < chooser.sizeHint().width()
    assert chooser.heightForWidth(least) > chooser.sizeHint().height()


def test_a_button_knows_that_the_mouse_has_left_while_a_dialog_was_open(qtbot: QtBot) -> None:
    for button in (Button("One"), Link("Two")):
        qtbot.addWidget(button)
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        QCursor.setPos(button.mapToGlobal(QPoint(-500, -500)))
        QApplication.sendEvent(button, QEvent(QEvent.Type.ActivationChange))
        assert not button.underMouse()


def test_what_is_at_the_far_end_begins_its_own_line_where_there_is_no_room_beside(qtbot: QtBot) -> None:
    row, near, far = QWidget(), Link("Open another list…"), Link("Find a key you had before…")
    qtbot.addWidget(row)
    flow = FlowRow(near, far=(far,))
    row.setLayout(flow)
    row.resize(900, 200)
    row.show()
    assert far.geometry().right() == row.rect().right()
    row.resize(far.sizeHint().width() + 10, 200)
    flow.activate()
    assert far.geometry().left() == near.geometry().left()
    assert far.geometry().top() > near.geometry().bottom()
    row.hide()
