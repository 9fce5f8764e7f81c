"""Promises of closing: it asks where something would be lost, and only there; the size is remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWizard

from tests.window.person import Person
from tests.window.stalling import Stall
from tests.window.steps import another_order, begin_and_forget, resume, to_keys, to_review, to_subscription
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.window.app import read_settings

Open = Callable[..., Person]


def question(person: Person) -> QMessageBox | None:
    boxes = [one for one in person.window.findChildren(QMessageBox) if one.isVisible()]
    return boxes[0] if boxes else None


def answer(person: Person, text: str) -> None:
    box = question(person)
    assert box is not None
    person.click(next(one for one in box.buttons() if one.text() == text))


def test_with_nothing_entered_it_closes_at_once(person: Person) -> None:
    person.window.close()
    assert question(person) is None
    assert not person.window.isVisible()


@pytest.mark.parametrize("text", [NEW[0].text, "BCD"])
def test_with_a_key_in_the_field_closing_asks(person: Person, text: str) -> None:
    person.type_key(text)
    person.window.close()
    assert person.window.isVisible()
    answer(person, "Keep")
    assert person.window.isVisible()
    assert question(person) is None
    assert to_keys(person).key() == text
    person.window.close()
    assert person.window.isVisible()
    answer(person, "Close")
    assert not person.window.isVisible()


@pytest.mark.parametrize("text", ["", NEW[0].text, "BCD"])
def test_escape_neither_closes_nor_asks(person: Person, text: str) -> None:
    person.type_key(text)
    QTest.keyClick(to_keys(person), Qt.Key.Key_Escape)
    assert person.window.isVisible()
    assert question(person) is None
    assert to_keys(person).key() == text


def test_asking_twice_opens_one_question(person: Person) -> None:
    to_keys(person)
    person.type_key("BCD")
    person.window.reject()
    person.window.reject()
    assert len([one for one in person.window.findChildren(QMessageBox) if one.isVisible()]) == 1


def test_enter_in_the_question_means_no(person: Person) -> None:
    to_keys(person)
    person.type_key("BCD")
    person.window.reject()
    box = question(person)
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert person.window.isVisible()


def test_during_redeem_it_asks_and_the_question_ends_with_the_order(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = Stall(monkeypatch, "redeem")
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.bot.waitUntil(lambda: bool(stall.calls))
    assert person.button(QWizard.WizardButton.CancelButton).text() == "&Close"
    person.click(person.button(QWizard.WizardButton.CancelButton))
    box = question(person)
    assert box is not None
    assert box.text() == "Close while the order is not finished?"
    stall.let_go()
    person.wait_for(Step.DONE)
    person.bot.waitUntil(lambda: question(person) is None)
    assert person.window.isVisible()
    assert person.page.heading.text() == "1 key redeemed"


def test_closed_during_redeem_the_order_is_resumed_at_the_next_start(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = Stall(monkeypatch, "redeem")
    person = open_window()
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.bot.waitUntil(lambda: bool(stall.calls))
    person.window.close()
    answer(person, "Close and resume later")
    assert not person.window.isVisible()
    later = open_window()
    resume(later)
    stall.let_go()
    later.wait_for(Step.DONE)
    assert later.page.heading.text() == "1 key redeemed"


def test_after_the_receipt_close_closes(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    person.click(person.button(QWizard.WizardButton.CancelButton))
    assert not person.window.isVisible()


def test_the_size_is_remembered(open_window: Open) -> None:
    first = open_window()
    first.window.resize(QSize(731, 569))
    first.window.close()
    second = open_window()
    assert second.window.size() == QSize(731, 569)


def test_a_size_that_cannot_be_read_is_not_used(open_window: Open, folder: Path) -> None:
    first = open_window()
    first.window.close()
    settings = read_settings(folder)
    settings.setValue("window", "nonsense")
    settings.sync()
    second = open_window()
    assert second.window.width() > 400


def test_there_is_no_way_back_from_an_order_that_is_resumed(
    open_window: Callable[..., Person], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_and_forget(folder)
    person = open_window()
    stall = Stall(monkeypatch, "receipt")
    resume(person)
    person.bot.waitUntil(lambda: bool(stall.calls))
    assert person.step is Step.REDEEM
    assert not person.button(QWizard.WizardButton.BackButton).isEnabled()
    stall.let_go()
    person.wait_for(Step.DONE)
    assert not person.button(QWizard.WizardButton.BackButton).isEnabled()
    another_order(person)
    to_subscription(person, NEW[0].text)
    assert person.button(QWizard.WizardButton.BackButton).isEnabled()
