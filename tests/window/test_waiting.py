"""Promises of the window while a service takes its time: it lives, says what it waits for, and lets go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton, QWizard

from tests.window.person import Person
from tests.window.stalling import Stall
from wizard.contract import Action
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.widgets.busy import Busy

NEXT = QWizard.WizardButton.NextButton
WAITING = "Looking up the options for De Groene Fiets B.V.…"


def stalled_proposals(person: Person, patch: pytest.MonkeyPatch) -> Stall:
    """Someone who waits at Subscription."""
    stall = Stall(patch, "proposals")
    person.enter_keys(NEW[0].text)
    person.click(person.button(NEXT))
    person.bot.waitUntil(lambda: bool(stall.calls))
    return stall


def let_go(person: Person, stall: Stall) -> None:
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == len(stall.calls))
    person.settle()


def test_the_window_lives_while_it_waits(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    stall = stalled_proposals(person, monkeypatch)
    ticks: list[int] = []
    clock = QTimer(person.window, interval=5)
    clock.timeout.connect(lambda: ticks.append(1))
    clock.start()
    person.bot.waitUntil(lambda: len(ticks) > 20)
    assert WAITING in person.texts()
    (bar,) = person.page.findChildren(QProgressBar)
    assert bar.isVisible()
    assert bar.maximum() == 0
    let_go(person, stall)
    assert not bar.isVisible()
    person.choose(Action.NEW)
    assert person.can_continue()


def test_escape_stops_waiting_and_does_not_close(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    stall = stalled_proposals(person, monkeypatch)
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    assert person.window.isVisible()
    assert "You stopped waiting" in person.texts()
    let_go(person, stall)
    assert "You stopped waiting" in person.texts(), "the answer that came late is dropped"
    person.press("Try again")
    person.settle()
    person.choose(Action.NEW)


def test_an_answer_for_a_page_that_is_left_is_dropped(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = stalled_proposals(person, monkeypatch)
    person.click(person.button(QWizard.WizardButton.BackButton))
    assert person.step is Step.KEY
    let_go(person, stall)
    assert person.step is Step.KEY
    assert person.windows.session.flow.draft.proposals is None


def test_an_answer_for_a_window_that_is_gone_is_dropped(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = stalled_proposals(person, monkeypatch)
    with person.bot.captureExceptions() as faults:
        person.page.leave()
        person.window.hide()
        stall.let_go()
        person.bot.waitUntil(lambda: stall.ended == 1)
    assert faults == []


def test_enter_and_space_press_nothing_while_the_page_waits(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = stalled_proposals(person, monkeypatch)
    focused = person.window.focusWidget()
    assert isinstance(focused, Busy)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(focused, key)
    assert person.step is Step.SUBSCRIPTION
    assert person.window.isVisible()
    assert WAITING in person.texts()
    let_go(person, stall)


def test_after_the_answer_the_keyboard_is_on_the_page(person: Person) -> None:
    person.enter_keys(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    assert on_the_page(person)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    assert on_the_page(person)


def on_the_page(person: Person) -> bool:
    focused = person.window.focusWidget()
    return focused is not None and person.page.isAncestorOf(focused)


def test_after_a_problem_the_keyboard_is_on_the_way_out(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = stalled_proposals(person, monkeypatch)
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    focused = person.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Try again"
    let_go(person, stall)


def test_another_account_is_chosen_at_once_while_the_first_is_still_opening(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Choosing never waits for a service that something else waits for."""
    stall = Stall(monkeypatch, "info")
    person.enter_keys(NEW[0].text)
    person.click(person.button(NEXT))
    person.bot.waitUntil(lambda: bool(stall.calls))
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.windows.session.flow.choose_place(Place.of(Source.PRACTICE, account="reseller"))
    let_go(person, stall)
    person.next(Step.CUSTOMER)
    assert "株式会社さくら製作所" in person.list_titles()
