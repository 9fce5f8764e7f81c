"""Promises of few steps: the clicks and keys of whole journeys, counted as a person makes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWizard

from tests.window.guided import KEYS, Browser, answer
from tests.window.pages import press
from tests.window.person import Person
from tests.window.steps import save_as
from wizard.contract import Action
from wizard.orders.steps import Step
from wizard.pages.check import CheckPage
from wizard.server.practice_data import NEW

BUTTONS = QWizard.WizardButton
PASTE = 1
"""Ctrl+V in the field, which has the focus."""


class Clicks(QObject):
    """Counts the presses of the mouse that reach the program."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and watched.isWidgetType():
            self.count += 1
        return False


@pytest.fixture
def clicks(qapp: QApplication) -> Clicks:
    counting = Clicks()
    qapp.installEventFilter(counting)
    return counting


def tick(person: Person) -> None:
    """Click every box that is not ticked."""
    for box in person.page.findChildren(QCheckBox):
        if box.isVisibleTo(person.page) and not box.isChecked():
            person.click(box)


def redeem(person: Person) -> None:
    person.click(person.button(BUTTONS.CommitButton))
    person.wait_for(Step.DONE)


def test_one_key_takes_five_clicks_from_start_to_receipt(person: Person, clicks: Clicks) -> None:
    """Paste, Next, the option, Next, the box, Redeem: six at most."""
    person.paste(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    tick(person)
    redeem(person)
    assert clicks.count + PASTE <= 6


def test_a_reseller_takes_six_for_each_further_customer(person: Person, clicks: Clicks) -> None:
    """New order, paste, Next, search and Enter twice, the option, Next, the box, Redeem."""
    for number, customer in enumerate(("seaside", "cactus", "bakkerij")):
        if number:
            person.click(leading(person))
            person.wait_for(Step.KEY)
        person.paste(NEW[number].text)
        person.be("reseller")  # at a service, with any account
        before, keys = clicks.count, 0
        person.next(Step.CUSTOMER)
        QTest.keyClicks(person.window.focusWidget(), customer)
        QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
        person.bot.waitUntil(lambda: person.windows.session.flow.draft.customer is not None)
        person.settle()
        QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
        keys += 2
        person.wait_for(Step.SUBSCRIPTION)
        person.choose(Action.NEW)
        person.next(Step.REVIEW)
        tick(person)
        redeem(person)
        assert clicks.count - before <= 6, customer
        assert keys == 2


def leading(person: Person) -> QPushButton:
    """The blue button of the foot."""
    return next(
        one
        for one in person.window.findChildren(QPushButton)
        if one.isVisible() and getattr(one, "leading", False) and not person.page.isAncestorOf(one)
    )


def test_each_key_at_microsoft_takes_two(person: Person, clicks: Clicks, browser: Browser) -> None:
    """Copy key and open page, then the answer."""
    person.paste(*KEYS)
    person.next(Step.PRODUCT)
    answer(person)
    person.next(Step.GUIDE)
    press(person, "skip")
    for number in range(len(KEYS)):
        before = clicks.count
        press(person, "open")
        press(person, "redeemed")
        assert clicks.count - before == 2, number
    person.wait_for(Step.GUIDED)


def test_a_list_is_checked_to_its_first_problem_and_saved_with_four(
    person: Person, clicks: Clicks, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The room, the paste, Next problem, Save."""
    text = "\n".join([*(key.text for key in NEW[:5]), "0" + NEW[5].text[1:]])
    person.enter_room(Step.CHECK)
    page = person.page
    assert isinstance(page, CheckPage)
    page.intake.read_text(text)
    person.settle()
    person.press("Next problem")
    save_as(monkeypatch, tmp_path / "verdicts.csv")
    person.press_foot("Save as CSV")
    person.settle()
    assert (tmp_path / "verdicts.csv").exists()
    assert clicks.count + PASTE <= 4
