"""A whole order by keyboard alone, and what Enter and Escape do on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QWidget, QWizard

from tests.window.person import Person
from tests.window.steps import to_review
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, NEW
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.option_card import OptionCard

MOST_TABS = 60


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard is lost"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def tab_to(person: Person, kind: type[QWidget], wanted: QWidget | None = None) -> QWidget:
    """Press Tab until a control of this kind has the keyboard."""
    for _ in range(MOST_TABS):
        here = focused()
        if isinstance(here, kind) and wanted in (None, here):
            return here
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches a {kind.__name__} on {person.step}")


def test_an_order_by_keyboard_alone(person: Person) -> None:
    """Type, Enter, choose with Space, Enter, tick with Space, Ctrl+Enter."""
    person.window.activateWindow()
    assert isinstance(focused(), KeyEdit), "the first page begins in the key field"
    QTest.keyClicks(focused(), ADD[7].text)
    press(Qt.Key.Key_Return)
    person.wait_for(Step.SUBSCRIPTION)
    tab_to(person, OptionCard)
    press(Qt.Key.Key_Space)
    assert person.windows.session.flow.draft.option is not None
    mnemonic(person, QWizard.WizardButton.NextButton)
    person.wait_for(Step.REVIEW)
    for box in person.page.findChildren(QCheckBox):
        if box.isVisibleTo(person.page):
            tab_to(person, QCheckBox, box)
            press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(Step.DONE)


def mnemonic(person: Person, which: QWizard.WizardButton) -> None:
    """Press Alt and the underlined letter of a button."""
    button = person.button(which)
    assert button.isEnabled(), person.texts()
    letter = button.text()[button.text().index("&") + 1]
    QTest.keyClick(person.window, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)


def test_every_control_that_takes_the_keyboard_has_a_name(person: Person) -> None:
    to_review(person, NEW[0].text)
    for step in (Step.SUBSCRIPTION, Step.KEY):
        person.back(step)
        nameless = [
            widget
            for widget in person.page.findChildren(QWidget)
            if widget.isVisibleTo(person.page)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (widget.accessibleName() or getattr(widget, "text", str)() or _buddy(person, widget))
        ]
        assert not nameless, f"{person.step}: {nameless}"


def _buddy(person: Person, widget: QWidget) -> str:
    return "".join(label.text() for label in person.page.findChildren(QLabel) if label.buddy() is widget)


def test_enter_in_the_reference_does_not_redeem(person: Person) -> None:
    to_review(person, NEW[3].text)
    person.agree()
    QTest.keyClick(person.find(QLineEdit), Qt.Key.Key_Return)
    person.settle()
    assert person.step is Step.REVIEW
