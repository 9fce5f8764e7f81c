"""Promises to hasty fingers: a quick row of presses is one press."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWizard

from tests.patience import rest
from tests.window.batches import BIKES, Reseller, ready_rows, table
from tests.window.person import Person
from wizard.orders.batches.models import Question
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.window.window import ActivationWizard

LEFT = Qt.MouseButton.LeftButton
NEXT = QWizard.WizardButton.NextButton
PAUSE_MS = 1_000
PAUSES = 2.5
LONG_MS = 600_000


def pause_of(person: Person, milliseconds: int) -> None:
    """From now on, this is how long presses after a change do nothing; what came before is past."""
    assert isinstance(person.window, ActivationWizard)
    person.window.stillness.pause_ms = 0
    rest()
    person.click(person.page.heading)
    person.window.stillness.pause_ms = milliseconds


def middle(person: Person, widget: QAbstractButton) -> QPoint:
    return widget.mapTo(person.window, widget.rect().center())


def press_on_and_on(person: Person, press: Callable[[], None]) -> None:
    """Press as fast as the program takes it, until several pauses after the page has changed."""
    pause_of(person, PAUSE_MS)
    start, clock = person.step, QElapsedTimer()
    while not clock.isValid() or clock.elapsed() < PAUSES * PAUSE_MS:
        press()
        rest()
        if person.step is not start and not clock.isValid():
            clock.start()


def test_a_burst_of_clicks_goes_one_page_on(person: Person) -> None:
    person.type_key(NEW[0].text)
    at = middle(person, person.button(NEXT))
    press_on_and_on(person, lambda: QTest.mouseClick(person.window.windowHandle(), LEFT, pos=at))
    assert person.step is Step.SUBSCRIPTION
    assert person.page.banner.message is None, "Next was not pressed there"


def test_a_burst_of_enter_goes_one_page_on_and_chooses_nothing(person: Person) -> None:
    person.type_key(NEW[0].text)
    press_on_and_on(person, lambda: QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_Return))
    assert person.step is Step.SUBSCRIPTION
    assert person.windows.session.flow.draft.action is None


def test_a_held_key_is_known_by_its_release_and_press_of_one_moment(person: Person) -> None:
    person.type_key(NEW[0].text)
    pause_of(person, LONG_MS)
    field = person.window.focusWidget()
    assert field is not None
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        event.setTimestamp(4711)
        QApplication.sendEvent(field, event)
    person.settle()
    assert person.step is Step.KEY


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_double_click_opens_a_menu_and_leaves_it_open(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, NEW[0].text), *ready_rows()[1:]))
    one.make_plan()
    assert one.order(BIKES[0]).question is Question.USE
    one.choose(BIKES[0])
    chooser = next(
        button for button in person.page.findChildren(QAbstractButton) if button.text() == "Choose…"
    )
    at = middle(person, chooser)
    pause_of(person, LONG_MS)
    QTest.mouseClick(person.window.windowHandle(), LEFT, pos=at)
    rest()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    second = menu.mapFromGlobal(person.window.mapToGlobal(at))
    QTest.mouseDClick(menu.windowHandle(), LEFT, pos=second)
    rest()
    assert QApplication.activePopupWidget() is menu
    menu.close()
