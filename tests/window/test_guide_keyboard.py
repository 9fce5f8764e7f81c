"""A whole guided order of three keys by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWizard

from tests.window.guided import (
    CUSTOMER,
    ENDINGS,
    KEYS,
    Browser,
    button,
    clipboard,
    in_banner,
    known_of,
    page_that_says,
    settle,
    tab_to,
)
from tests.window.person import Person
from wizard.contract import Action, Code
from wizard.microsoft import Product, addresses, quoted
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.widgets.card import Card
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.key_edit import KeyEdit

Open = Callable[..., Person]
REDEEMED = "OK"


def choose(person: Person, grid: int, value: object) -> None:
    """Go to a card with Tab and the arrow keys, and take it with Space."""
    cards = person.page.findChildren(CardGrid)[grid]
    wanted = cards.card(value)
    for _ in range(60):
        here = QApplication.focusWidget()
        assert here is not None
        if isinstance(here, Card) and here.parent() is cards:
            break
        QTest.keyClick(here, Qt.Key.Key_Tab)
    right = Qt.Key.Key_Right
    for arrow in (right, right, right, right):
        here = QApplication.focusWidget()
        if here is wanted or here is None:
            break
        QTest.keyClick(here, arrow)
    assert QApplication.focusWidget() is wanted
    QTest.keyClick(wanted, Qt.Key.Key_Space)


def go_on(person: Person, step: Step) -> None:
    """Press Alt and the letter of Next."""
    following = person.button(QWizard.WizardButton.NextButton)
    assert following.isEnabled(), person.texts()
    letter = following.text()[following.text().index("&") + 1]
    QTest.keyClick(person.window, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)
    person.wait_for(step)


def take(person: Person, name: str) -> None:
    """Go to a button of the guide and press Space."""
    wanted = button(person, name)
    tab_to(person, wanted)
    QTest.keyClick(wanted, Qt.Key.Key_Space)
    settle(person)


def paste(person: Person, text: str) -> None:
    """Paste into the field that has the keyboard."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(field, "Ctrl+V")


def type_into_next(person: Person, *texts: str) -> None:
    """Type into the first field of the panel, and into those that Tab comes to after it."""
    tab_to(person, next(one for one in person.page.findChildren(QLineEdit) if one.isVisible()))
    for number, text in enumerate(texts):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, text)
        if number < len(texts) - 1:
            QTest.keyClick(field, Qt.Key.Key_Tab)


@pytest.mark.parametrize("language", ["nl", "ja"])
def test_three_keys_by_keyboard(open_window: Open, folder: Path, language: str) -> None:
    used, busy = (quoted(language, code)[0].text for code in (Code.KEY_USED, Code.SERVICE_BUSY))
    person = open_window(language)
    person.window.activateWindow()
    with page_that_says(REDEEMED, used, busy, REDEEMED) as page:
        browser = Browser(page)
        person.windows.session.open_address = browser
        walk_three_keys(person, browser)
    assert browser.opened == [addresses.YOUR_PRODUCTS] * 4
    assert browser.shown == [REDEEMED, used, busy, REDEEMED]
    known = known_of(folder)
    assert [known[ending].state for ending in ENDINGS] == [
        *(EntryState.REDEEMED, EntryState.REFUSED, EntryState.REDEEMED)
    ]
    assert known[ENDINGS[1]].code == Code.KEY_USED
    with closing(Journal(folder)) as journal:
        receipts = [entry.receipt for entry in journal.entries() if entry.receipt]
    assert len(receipts) == 2, "licenses and expiry date were noted before and after"


def walk_three_keys(person: Person, browser: Browser) -> None:
    assert isinstance(QApplication.focusWidget(), KeyEdit)
    paste(person, "\n".join(KEYS))
    settle(person)
    go_on(person, Step.PRODUCT)
    choose(person, 0, Product.MICROSOFT_365)
    choose(person, 1, Action.ADD)
    tab_to(person, person.find(QLineEdit))
    paste(person, CUSTOMER)
    go_on(person, Step.GUIDE)
    type_into_next(person, "25", "2027-03-31")
    take(person, "take")
    take(person, "open")
    assert clipboard() == KEYS[0]
    assert browser.says == REDEEMED
    take(person, "redeemed")
    take(person, "open")
    assert clipboard() == KEYS[1]
    answer_with_message(person, browser.says)
    following = in_banner(person)
    tab_to(person, following)
    QTest.keyClick(following, Qt.Key.Key_Space)
    settle(person)
    take(person, "open")
    assert clipboard() == KEYS[2]
    answer_with_message(person, browser.says)
    take(person, "open")
    assert clipboard() == KEYS[2], "a busy page takes the same key again"
    assert browser.says == REDEEMED
    take(person, "redeemed")
    person.wait_for(Step.GUIDED)
    type_into_next(person, "27", "2027-03-31")
    take(person, "note")


def answer_with_message(person: Person, message: str) -> None:
    take(person, "message")
    paste(person, message)
    take(person, "said")
