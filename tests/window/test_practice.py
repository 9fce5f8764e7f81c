"""Promises of practice: it is recognized as practice, and says of each of its keys what it will bring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox

from tests.window.person import Person
from tests.window.steps import order, redeem_new
from wizard.orders.steps import Step
from wizard.pages.practice_menu import practice_menu
from wizard.server.practice_data import NEW, READ_ONLY

Open = Callable[..., Person]


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_each_practice_key_says_its_own_outcome(open_window: Open, language: str) -> None:
    session = (person := open_window(language)).windows.session
    menu = practice_menu(session, session.practice_keys(), person.page, lambda _: None)
    actions = [action for action in menu.actions() if not action.isSeparator()]
    headings = [action.text() for action in menu.actions() if action.isSeparator()]
    assert len(headings) == 3
    assert all(headings)
    without_ending = [action.text().rpartition(" · ")[0] for action in actions[6:]]
    assert len(without_ending) > 8
    assert len(set(without_ending)) == len(without_ending)
    menu.deleteLater()


def test_a_receipt_of_practice_says_so_wherever_it_goes(person: Person) -> None:
    order(person, NEW[0].text)
    assert "Practice only: De Groene Fiets B.V. would have" in person.texts()
    assert "no real keys, no real licenses" in person.texts()
    person.press("Copy receipt")
    assert QApplication.clipboard().text().startswith("Practice receipt: nothing real was redeemed\n")


def test_the_account_that_was_chosen_stays_for_the_next_order(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.be("reseller")
    person.next(Step.CUSTOMER)
    redeem_new(person, "NL-1005")
    person.press_foot("New order for this customer")
    person.wait_for(Step.KEY)
    person.type_key(NEW[1].text)
    assert person.find(QComboBox).currentData() == "reseller"
    person.next(Step.SUBSCRIPTION)
    assert "Bakkerij Van Dijk" in person.texts()


def test_a_key_of_one_account_chooses_its_own(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.be("reseller")
    person.press_foot("Add this key")
    person.press_foot("Start over")
    (box,) = person.window.findChildren(QMessageBox)
    person.click(next(one for one in box.buttons() if one.text() == "Start over"))
    person.type_key(READ_ONLY.text)
    assert person.find(QComboBox).currentData() == "reader"


def test_the_account_that_was_chosen_stays_for_the_next_start(open_window: Open) -> None:
    first = open_window()
    first.type_key(NEW[0].text)
    first.be("reseller")
    first.window.reject()
    if boxes := first.window.findChildren(QMessageBox):
        first.click(next(one for one in boxes[0].buttons() if one.text() == "Close"))
    again = open_window()
    again.type_key(NEW[1].text)
    assert again.find(QComboBox).currentData() == "reseller"
