"""Promises of Redeem: it moves on by itself, waits in the open, and redeems nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWizard

from tests.window.person import Person
from tests.window.stalling import Stall, refuse
from tests.window.steps import begin_and_forget, resume, to_review
from wizard.contract import Code, Problem
from wizard.orders import patience
from wizard.orders.journal import Entry, EntryState, Journal
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, NEW
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService

Open = Callable[..., Person]
BUTTONS = QWizard.WizardButton


def shown_buttons(person: Person) -> list[str]:
    buttons = person.page.findChildren(QPushButton)
    return [one.text().replace("&", "") for one in buttons if one.isVisibleTo(person.page)]


def entries(folder: Path) -> list[Entry]:
    with closing(Journal(folder)) as journal:
        return list(journal.entries())


def press_redeem(person: Person) -> None:
    person.agree()
    person.redeem()


def test_a_busy_service_is_tried_again_by_itself(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "redeem", Code.SERVICE_BUSY, retry_after=4)
    to_review(person, NEW[0].text)
    press_redeem(person)
    person.bot.waitUntil(lambda: "Trying again in" in person.texts())
    assert person.says("service-busy")
    person.wait_for(Step.DONE)


def test_a_lost_answer_is_asked_for_until_it_is_known(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "PAUSE_SECONDS", 4)
    real = HttpService.redeem

    def lost(service: HttpService, *arguments: Any) -> Any:
        real(service, *arguments)
        raise ServiceError(Problem(Code.OUTCOME_UNKNOWN, {"host": "practice"}), may_have_been_sent=True)

    monkeypatch.setattr(HttpService, "redeem", lost)
    to_review(person, NEW[0].text)
    press_redeem(person)
    person.bot.waitUntil(lambda: person.says("outcome-unknown"))
    assert "nothing was redeemed" not in person.texts().lower()
    assert "product-key" not in person.texts(), "no terminal command stands in a window"
    person.wait_for(Step.DONE)


def test_an_order_that_was_never_sent_is_paused_and_not_unknown(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "redeem", Code.OFFLINE, times=1, host="practice")
    refuse(monkeypatch, "receipt", Code.OFFLINE, times=1, host="practice")
    to_review(person, NEW[0].text)
    press_redeem(person)
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    person.press("Try again now")
    person.settle()
    (entry,) = entries(person.windows.session.folder)
    assert entry.state is EntryState.PAUSED
    person.press("Try again now")
    person.wait_for(Step.DONE)


def test_every_button_that_is_named_is_there(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "redeem", Code.OFFLINE, times=1, host="practice")
    to_review(person, NEW[0].text)
    press_redeem(person)
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    assert [one for one in shown_buttons(person) if one] == ["Try again now", "Do it later", "Copy details"]
    for kind in (BUTTONS.BackButton, BUTTONS.NextButton, BUTTONS.CommitButton):
        assert not person.button(kind).isVisible()
    assert person.button(BUTTONS.CancelButton).isVisible()
    person.press("Try again now")
    person.wait_for(Step.DONE)


def test_an_order_that_is_left_for_later_is_offered_on_the_first_page(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "redeem", Code.OFFLINE, times=1, host="practice")
    to_review(person, NEW[0].text)
    press_redeem(person)
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    person.press("Do it later")
    person.wait_for(Step.KEY)
    assert not person.windows.session.flow.draft.entries, "its key is not entered in another order"
    resume(person)
    person.wait_for(Step.DONE)


def test_a_fault_of_the_program_leaves_a_next_step(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    real = HttpService.redeem

    def faulty(service: HttpService, *arguments: Any) -> Any:
        monkeypatch.setattr(HttpService, "redeem", real)
        raise ZeroDivisionError

    monkeypatch.setattr(HttpService, "redeem", faulty)
    to_review(person, NEW[0].text)
    person.agree()
    with person.bot.captureExceptions() as caught:
        person.redeem()
        person.bot.waitUntil(lambda: person.step is Step.REDEEM and person.says("outcome-unknown"))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    person.press("Try again now")
    person.wait_for(Step.DONE)


def test_redeem_can_neither_be_stopped_nor_left(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    stall = Stall(monkeypatch, "redeem")
    to_review(person, NEW[0].text)
    press_redeem(person)
    person.bot.waitUntil(lambda: bool(stall.calls))
    assert "Redeeming. This usually takes a few seconds" in person.texts()
    assert "Stop waiting" not in shown_buttons(person)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(person.window, key)
    assert person.window.isVisible()
    assert person.step is Step.REDEEM
    stall.let_go()
    person.wait_for(Step.DONE)


def test_copied_details_name_key_customer_time_and_order(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "redeem", Code.OFFLINE, times=1, host="practice")
    to_review(person, NEW[0].text)
    press_redeem(person)
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    details = person.copied("Copy details")
    (entry,) = entries(person.windows.session.folder)
    for part in ("code: offline", "customer: De Groene Fiets B.V. (NL-1001)", f"order: {entry.id}", "time: "):
        assert part in details
    assert "None" not in details
    assert NEW[0].text not in details.replace("-", "")
    person.press("Try again now")
    person.wait_for(Step.DONE)


# ---- an order from an earlier time


def test_an_order_that_broke_off_is_resumed_to_its_receipt(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    resume(person)
    person.wait_for(Step.DONE)
    assert f"…{ADD[0].text[-5:]}" in person.texts()


def test_resuming_an_expired_review_asks_for_the_same_keys(
    open_window: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_and_forget(folder)
    refuse(monkeypatch, "redeem", Code.QUOTE_EXPIRED)
    person = open_window()
    resume(person)
    person.bot.waitUntil(lambda: "Enter the keys again" in shown_buttons(person))
    person.press("Enter the keys again")
    person.wait_for(Step.KEY)
    assert f"…{ADD[0].text[-5:]}" in person.texts()
    person.enter_keys(ADD[0].text)
    person.next(Step.SUBSCRIPTION)
    person.next(Step.REVIEW)  # the choice of then is chosen
    press_redeem(person)
    person.wait_for(Step.DONE)
    done, refused = entries(folder)
    assert done.state is EntryState.REDEEMED
    assert refused.replaced_by == done.id


def test_a_refusal_for_good_leads_to_a_new_order(
    open_window: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_and_forget(folder)
    refuse(monkeypatch, "redeem", Code.ROLE_REQUIRED, customer="De Groene Fiets B.V.", roles="reader")
    person = open_window()
    resume(person)
    person.bot.waitUntil(lambda: "New order" in shown_buttons(person))
    assert person.page.before_closing() is None
    person.press("New order")
    person.wait_for(Step.KEY)
