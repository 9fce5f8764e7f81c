"""Promises of practice: it is recognized as practice, and says of each of its keys what it will bring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from tests.window.person import Person
from wizard.contract import Action
from wizard.orders.steps import Step
from wizard.pages.practice_keys import PracticeKeys
from wizard.server.practice_data import NEW

Open = Callable[..., Person]


def menu(person: Person) -> QMenu:
    """The practice keys, once they were looked up."""
    button = person.find(PracticeKeys)
    person.bot.waitUntil(button.isEnabled)
    found = button.menu()
    assert isinstance(found, QMenu)
    return found


def to_keys(person: Person) -> None:
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_each_practice_key_says_its_own_outcome(open_window: Open, language: str) -> None:
    person = open_window(language)
    to_keys(person)
    actions = [action for action in menu(person).actions() if not action.isSeparator()]
    headings = [action.text() for action in menu(person).actions() if action.isSeparator()]
    assert len(headings) == 3
    assert all(headings)
    without_ending = [action.text().rpartition(" · ")[0] for action in actions[6:]]
    assert len(without_ending) > 8
    assert len(set(without_ending)) == len(without_ending)


def test_a_receipt_of_practice_says_so_wherever_it_goes(person: Person) -> None:
    to_keys(person)
    person.type_key(NEW[0].text)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert "Well practiced" in person.texts()
    assert "no real keys, no real licenses" in person.texts()
    person.press("Copy receipt")
    assert QApplication.clipboard().text().startswith("Practice receipt: nothing real was redeemed\n")
