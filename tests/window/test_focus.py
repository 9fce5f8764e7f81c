"""Enter and the focus. The order and the names of all controls are in tests/gui/test_access.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget, QWizard

from tests.window.person import Person
from tests.window.steps import to_review
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.widgets.check_box import CheckBox


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {spoken(widget)!r}"


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def test_enter_redeems_only_on_the_button_itself(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    commit = person.button(QWizard.WizardButton.CommitButton)
    assert commit.isEnabled()
    for widget in (person.find(CheckBox), person.find(QLineEdit), person.page):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Return)
        assert person.step is Step.REVIEW
    commit.setFocus()
    QTest.keyClick(commit, Qt.Key.Key_Return)
    person.wait_for(Step.DONE)


def test_a_keyboard_that_comes_back_finds_the_page_scrolled_to_it(person: Person) -> None:
    person.window.resize(700, 420)
    QApplication.processEvents()
    for _ in range(12):
        QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
        focused = person.window.focusWidget()
        assert focused is not None
        if person.page.isAncestorOf(focused):
            seen = focused.visibleRegion().boundingRect()
            assert seen.height() > 0, told(focused)
