"""The window while a service takes its time: it responds, says what it waits for, and lets go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton, QWizard

from tests.window.person import Person
from tests.window.stalling import Stall
from wizard.contract import Action
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.widgets.busy import Busy

NEXT = QWizard.WizardButton.NextButton


def stalled_account(person: Person, patch: pytest.MonkeyPatch) -> Stall:
    stall = Stall(patch, "account")
    person.choose_action(Action.NEW)
    person.click(person.button(NEXT))
    person.bot.waitUntil(lambda: bool(stall.calls))
    return stall


def test_the_window_lives_while_it_waits(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    stall = stalled_account(person, monkeypatch)
    ticks: list[int] = []
    clock = QTimer(person.window, interval=5)
    clock.timeout.connect(lambda: ticks.append(1))
    clock.start()
    person.bot.waitUntil(lambda: len(ticks) > 20)
    assert "Asking the service who you are and for whom…" in person.texts()
    (bar,) = person.page.findChildren(QProgressBar)
    assert bar.isVisible()
    assert bar.maximum() == 0
    assert not person.button(NEXT).isEnabled()
    stall.let_go()
    person.settle()
    assert not bar.isVisible()
    assert person.can_go_on()


def test_escape_stops_waiting_and_does_not_close(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    stall = stalled_account(person, monkeypatch)
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    assert person.window.isVisible()
    assert "You stopped waiting" in person.texts()
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)
    person.settle()
    assert "You stopped waiting" in person.texts(), "the answer that came late is dropped"
    person.press("Try again")
    person.settle()
    assert person.can_go_on()


def test_an_answer_for_a_page_that_is_left_is_dropped(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = stalled_account(person, monkeypatch)
    person.click(person.button(QWizard.WizardButton.BackButton))
    assert person.step is Step.START
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)
    person.settle()
    assert person.step is Step.START
    assert person.windows.session.flow.draft.customer is None


def test_an_answer_for_a_window_that_is_gone_is_dropped(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = stalled_account(person, monkeypatch)
    with person.bot.captureExceptions() as faults:
        person.window.reject()
        stall.let_go()
        person.bot.waitUntil(lambda: stall.ended == 1)
    assert not person.window.isVisible()
    assert faults == []


def test_enter_and_space_press_nothing_while_the_page_waits(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = stalled_account(person, monkeypatch)
    focused = person.window.focusWidget()
    assert isinstance(focused, Busy)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(focused, key)
    assert person.step is Step.ACCOUNT
    assert person.window.isVisible()
    assert "Asking the service" in person.texts()
    stall.let_go()
    person.settle()


def test_after_the_answer_the_keyboard_is_on_the_page(person: Person) -> None:
    person.choose_action(Action.NEW)
    for step in (Step.ACCOUNT, Step.KEYS):
        person.next(step)
        focused = person.window.focusWidget()
        assert focused is not None
        assert person.page.isAncestorOf(focused), step
    person.type_key(NEW[0].text)
    person.next(Step.REVIEW)
    focused = person.window.focusWidget()
    assert focused is not None
    assert person.page.isAncestorOf(focused)


def test_after_a_problem_the_keyboard_is_on_the_way_out(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = stalled_account(person, monkeypatch)
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    focused = person.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Try again"
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)


def test_another_service_is_chosen_at_once_while_the_first_is_still_opening(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Choosing never waits for a service that somebody else waits for."""
    stall = Stall(monkeypatch, "info")
    person.choose_action(Action.NEW)
    person.click(person.button(NEXT))
    person.bot.waitUntil(lambda: bool(stall.calls))
    person.click(person.button(QWizard.WizardButton.BackButton))
    session = person.windows.session
    from wizard.orders.place import Place, Source

    session.move(Place(Source.PRACTICE, account="reseller"))
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)
    person.next(Step.ACCOUNT)
    assert "Kenji Mori" in person.texts()
