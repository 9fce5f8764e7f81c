"""A whole order by keyboard alone, and what Enter does on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QWidget, QWizard

from tests.window.person import Person
from tests.window.steps import to_review
from wizard.contract import Action
from wizard.orders.steps import Step
from wizard.pages.option_cards import OptionCards
from wizard.server.practice_data import ADD, NEW
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.record_list import RecordList

MOST_TABS = 40


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard is lost"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def tab_to(person: Person, wanted: QWidget) -> None:
    """Press Tab until a control has the keyboard."""
    for _ in range(MOST_TABS):
        if focused() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches it on {person.step}")


def test_an_order_by_enter_space_and_arrows_alone(person: Person) -> None:
    person.window.activateWindow()
    assert isinstance(focused(), KeyEdit), "the first page begins in the key field"
    QTest.keyClicks(focused(), ADD[7].text)
    press(Qt.Key.Key_Return)
    person.wait_for(Step.SUBSCRIPTION)
    card = person.find(OptionCards).card_of(Action.ADD, "S-1001")
    assert focused() is card
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    person.wait_for(Step.REVIEW)
    assert isinstance(focused(), QCheckBox)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(Step.DONE)


def test_a_customer_by_keyboard_alone(person: Person) -> None:
    person.window.activateWindow()
    QTest.keyClicks(focused(), ADD[5].text)
    tab_to(person, person.find(QComboBox))
    press(Qt.Key.Key_Down)
    mnemonic(person, QWizard.WizardButton.NextButton)
    person.wait_for(Step.CUSTOMER)
    tab_to(person, person.find(RecordList))
    press(Qt.Key.Key_Space)
    mnemonic(person, QWizard.WizardButton.NextButton)
    person.wait_for(Step.SUBSCRIPTION)


def test_an_order_by_mnemonics(person: Person) -> None:
    person.window.activateWindow()
    QTest.keyClicks(focused(), ADD[6].text)
    mnemonic(person, QWizard.WizardButton.NextButton)
    person.wait_for(Step.SUBSCRIPTION)
    press(Qt.Key.Key_Down)  # from the first card to the second, which is not chosen by that
    press(Qt.Key.Key_Space)
    mnemonic(person, QWizard.WizardButton.NextButton)
    person.wait_for(Step.REVIEW)
    for box in person.page.findChildren(QCheckBox):
        if box.isVisibleTo(person.page):
            tab_to(person, box)
            press(Qt.Key.Key_Space)
    mnemonic(person, QWizard.WizardButton.CommitButton)
    person.wait_for(Step.DONE)


def mnemonic(person: Person, which: QWizard.WizardButton) -> None:
    """Press Alt and the underlined letter of a button."""
    button = person.button(which)
    assert button.isEnabled(), person.texts()
    letter = button.text()[button.text().index("&") + 1]
    QTest.keyClick(person.window, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)


def test_every_control_that_takes_the_keyboard_has_a_name(person: Person) -> None:
    assert not nameless(person)
    person.enter_keys(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    assert not nameless(person)
    person.choose(Action.ADD, "S-1001")
    person.next(Step.REVIEW)
    assert not nameless(person)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert not nameless(person)


def nameless(person: Person) -> list[QWidget]:
    return [
        widget
        for widget in person.page.findChildren(QWidget)
        if widget.isVisibleTo(person.page)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)() or _buddy(person, widget))
    ]


def _buddy(person: Person, widget: QWidget) -> str:
    return "".join(label.text() for label in person.page.findChildren(QLabel) if label.buddy() is widget)


def test_enter_in_the_reference_does_not_redeem(person: Person) -> None:
    to_review(person, NEW[3].text)
    person.agree()
    QTest.keyClick(person.find(QLineEdit), Qt.Key.Key_Return)
    person.settle()
    assert person.step is Step.REVIEW
