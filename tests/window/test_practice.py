"""Promises of practice: it is recognized as practice, and says of each of its keys what it will bring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from tests.window.person import Person
from tests.window.steps import order
from wizard.pages.practice_menu import practice_menu
from wizard.server.practice_data import NEW

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
