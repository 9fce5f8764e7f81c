"""Promises of Review and Redeem: nothing happens unseen, and every refusal has a next step."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWizard

from tests.tour.expected_text import plain
from tests.window.person import Person
from tests.window.stalling import Stall, refuse
from tests.window.steps import begin_and_forget, to_review
from wizard.contract import Action, Agreement, Code, Quote
from wizard.orders import patience
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, EXPIRED, EXTEND, NEW, TERM_6, USED_OWN
from wizard.service.http import HttpService
from wizard.widgets.banner import Banner
from wizard.widgets.check_box import CheckBox
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
COMMIT = QWizard.WizardButton.CommitButton


def banners(person: Person) -> list[str]:
    return [one.title for one in person.page.findChildren(Banner) if one.isVisibleTo(person.page)]


def shown_buttons(person: Person) -> list[str]:
    buttons = person.page.findChildren(QPushButton)
    return [one.text().replace("&", "") for one in buttons if one.isVisibleTo(person.page)]


def of_an_older_agreement(patch: pytest.MonkeyPatch) -> None:
    """The first quote names another agreement than those after it."""
    real = HttpService.quote

    def quote(service: HttpService, *arguments: Any) -> Quote:
        patch.setattr(HttpService, "quote", real)
        answer = real(service, *arguments)
        return replace(answer, agreement=Agreement("2025-12", answer.agreement.url))

    patch.setattr(HttpService, "quote", quote)


def test_the_whole_effect_is_shown_for_whom_it_is(person: Person) -> None:
    to_review(person, ADD[0].text, task=Action.ADD, subscription="S-1001")
    texts = person.texts()
    for part in ("Add licenses · De Groene Fiets B.V.", "degroenefiets.example · NL-1001"):
        assert part in texts
    assert "20 licenses" in texts
    assert "25 licenses" in texts
    boxes = [box.text().replace("&", "") for box in person.page.findChildren(CheckBox)]
    assert "I am the right person to do this for De Groene Fiets B.V." in boxes


def test_what_is_warned_about_has_to_be_wanted(person: Person) -> None:
    to_review(person, EXTEND[0].text, TERM_6.text, task=Action.EXTEND, subscription="S-1002")
    assert not person.button(COMMIT).isEnabled()


def test_fewer_licenses_are_warned_about_and_ticked(person: Person) -> None:
    to_review(person, EXTEND[0].text, task=Action.EXTEND, subscription="S-1008")
    boxes = [one for one in person.page.findChildren(CheckBox) if one.isVisible()]
    assert len(boxes) == 3
    for box in boxes[1:]:
        person.click(box)
    assert not person.button(COMMIT).isEnabled()
    person.click(boxes[0])
    assert person.button(COMMIT).isEnabled()


def test_rejected_keys_are_removed_and_the_others_go_on(person: Person) -> None:
    to_review(person, NEW[0].text, EXPIRED.text, NEW[1].text)
    assert person.says("key-expired")
    assert not person.button(COMMIT).isEnabled()
    person.press("Remove the rejected keys")
    person.settle()
    assert person.page.banner.title == ""
    assert EXPIRED.text[-5:] not in person.list_titles()
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert "10 licenses" in person.texts()


def test_where_all_are_rejected_removing_them_leads_back_to_the_keys(person: Person) -> None:
    to_review(person, EXPIRED.text)
    assert "Use these keys for something else" in shown_buttons(person)
    person.press("Remove the rejected keys")
    person.wait_for(Step.KEYS)
    assert not person.windows.session.flow.draft.entries


def test_each_rejected_key_says_why_when_it_is_chosen(person: Person) -> None:
    to_review(person, NEW[0].text, EXPIRED.text, USED_OWN.text)
    assert person.says("key-expired")
    listed = person.find(RecordList)
    listed.setCurrentRow(2)
    assert person.says("key-used")
    listed.setCurrentRow(0)
    assert person.page.banner.title == ""


def test_the_same_keys_serve_something_else(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.press("Use these keys for something else")
    person.wait_for(Step.START)
    assert "Kept in this order: 1 key" in person.texts()
    person.choose_action(Action.ADD)
    person.next(Step.ACCOUNT)
    assert person.can_go_on()
    person.next(Step.SUBSCRIPTION)
    person.pick("S-1001")
    person.next(Step.KEYS)
    assert NEW[0].text[-5:] in person.list_titles()


def test_a_reference_goes_onto_the_receipt(person: Person) -> None:
    to_review(person, NEW[0].text)
    QTest.keyClicks(person.find(QLineEdit), "PO 4711")
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert "PO 4711" in person.texts()


def test_a_key_is_no_reference(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.find(QLineEdit).setText(NEW[1].text)
    person.windows.session.flow.set_reference(NEW[1].text)
    person.agree()
    person.redeem()
    person.settle()
    assert person.step is Step.REVIEW
    assert person.says("request-invalid")
    assert NEW[1].text.encode() not in b"".join(
        path.read_bytes() for path in person.windows.session.folder.iterdir()
    )


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", 'x"><b>bold'])
def test_only_a_page_is_a_link_to_the_agreement(
    person: Person, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    real = HttpService.quote

    def quote(service: HttpService, *arguments: Any) -> Quote:
        return replace(real(service, *arguments), agreement=Agreement("<b>7</b>", url))

    monkeypatch.setattr(HttpService, "quote", quote)
    to_review(person, NEW[0].text)
    assert not any("Read" in one.text() for one in person.page.findChildren(QPushButton) if one.isVisible())
    assert "Version <b>7</b>" in [one.text() for one in person.page.findChildren(QLabel) if one.isVisible()]


def test_without_a_browser_the_address_of_the_agreement_is_shown(person: Person) -> None:
    person.windows.session.open_address = lambda _: False
    to_review(person, NEW[0].text)
    person.press("Read version 2026-01")
    assert "The agreement: https://cirrus.example/agreement" in plain(person.texts())


def test_what_is_missing_before_redeem_is_said(person: Person) -> None:
    to_review(person, NEW[0].text)
    assert "To redeem, first tick every box above." in person.texts()
    person.agree()
    assert "To redeem, first tick every box above." not in person.texts()


# ---- refusals


@pytest.mark.parametrize("code", [Code.QUOTE_EXPIRED, Code.QUOTE_CHANGED])
def test_a_review_that_no_longer_held_is_made_anew_and_says_so(
    person: Person, monkeypatch: pytest.MonkeyPatch, code: Code
) -> None:
    refuse(monkeypatch, "redeem", code)
    of_an_older_agreement(monkeypatch)
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.wait_for(Step.REVIEW)
    person.bot.waitUntil(lambda: bool(banners(person)))
    assert person.says(code)
    assert "The license agreement is now version 2026-01." in person.texts()
    assert not person.button(COMMIT).isEnabled(), "what was ticked before was ticked for another review"
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)


def test_a_key_lost_to_somebody_else_is_marked_in_the_new_review(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_review(person, NEW[0].text, NEW[1].text)
    person.agree()
    with closing(HttpServiceOf(person)) as other:
        other.redeem_key(NEW[0].text)
    person.redeem()
    person.wait_for(Step.REVIEW)
    person.bot.waitUntil(lambda: len(banners(person)) == 2)
    assert person.says("quote-changed")
    assert person.says("key-used")
    assert f"…{NEW[0].text[-5:]} is now" in person.texts()
    person.press("Remove the rejected keys")
    person.settle()
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)


class HttpServiceOf:
    """Somebody else at the same practice service."""

    def __init__(self, person: Person) -> None:
        from wizard.service.practice import PracticeService

        self._service = PracticeService(person.windows.session.folder)

    def redeem_key(self, key: str) -> None:
        from wizard.contract import Action, QuoteRequest, RedemptionRequest

        quote = self._service.quote(QuoteRequest("NL-1001", Action.NEW, (key,)))
        request = RedemptionRequest(quote.agreement.version, quote.customer.id)
        self._service.redeem(quote.id, request, "somebody-elses-key")

    def close(self) -> None:
        self._service.close()


def test_a_lost_role_leads_back_to_the_review(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "redeem", Code.ROLE_REQUIRED, customer="De Groene Fiets B.V.", roles="reader")
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.wait_for(Step.REVIEW)
    person.bot.waitUntil(lambda: person.says("role-required"))


def test_no_quote_leaves_a_way_to_try_again(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "quote", Code.OFFLINE, host="practice")
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)
    person.type_key(NEW[0].text)
    person.click(person.button(QWizard.WizardButton.NextButton))
    person.wait_for(Step.REVIEW)
    assert person.page.banner.title
    assert not person.button(COMMIT).isEnabled()
    person.press("Try again")
    person.settle()
    assert "De Groene Fiets" in person.texts()


# ---- Redeem


def test_a_busy_service_is_tried_again_by_itself(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "redeem", Code.SERVICE_BUSY, retry_after=2)
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.bot.waitUntil(lambda: "Trying again by itself in 2 seconds." in person.texts())
    assert person.says("service-busy")
    person.wait_for(Step.DONE)


def test_a_lost_answer_is_asked_for_until_it_is_known(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "PAUSE_SECONDS", 1)
    real = HttpService.redeem

    def lost(service: HttpService, *arguments: Any) -> Any:
        from wizard.contract import Problem
        from wizard.service.errors import ServiceError

        real(service, *arguments)
        raise ServiceError(Problem(Code.OUTCOME_UNKNOWN, {"host": "practice"}), may_have_been_sent=True)

    monkeypatch.setattr(HttpService, "redeem", lost)
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.bot.waitUntil(lambda: person.says("outcome-unknown"))
    assert "nothing was redeemed" not in person.texts().lower()
    person.wait_for(Step.DONE)


def test_an_order_that_was_never_sent_is_said_to_wait_not_to_be_unknown(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "redeem", Code.OFFLINE, times=1, host="practice")
    refuse(monkeypatch, "receipt", Code.OFFLINE, times=1, host="practice")
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    person.press("Try again now")
    person.settle()
    (entry,) = entries(person.windows.session.folder)
    assert entry.state is EntryState.PAUSED
    person.press("Try again now")
    person.wait_for(Step.DONE)


def test_while_an_order_waits_there_is_one_way_on_and_one_out(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "redeem", Code.OFFLINE, times=1, host="practice")
    to_review(person, NEW[0].text)
    buttons = QWizard.WizardButton
    assert person.button(COMMIT).isVisible()
    person.agree()
    person.redeem()
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    for kind in (buttons.BackButton, buttons.NextButton, COMMIT):
        assert not person.button(kind).isVisible()
    assert person.button(buttons.CancelButton).isVisible()
    person.press("Try again now")
    person.wait_for(Step.DONE)
    assert person.button(buttons.FinishButton).isVisible()


def test_a_fault_of_ours_in_redeem_leaves_a_way_on(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
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
    person.agree()
    person.redeem()
    person.bot.waitUntil(lambda: bool(stall.calls))
    assert "Redeeming. This takes a few seconds" in person.texts()
    assert "Stop waiting" not in shown_buttons(person)
    assert not person.button(QWizard.WizardButton.BackButton).isEnabled()
    assert not person.button(QWizard.WizardButton.NextButton).isEnabled()
    QTest.keyClick(person.window, Qt.Key.Key_Return)
    stall.let_go()
    person.wait_for(Step.DONE)


def entries(folder: Path) -> list[Any]:
    with closing(Journal(folder)) as journal:
        return list(journal.entries())


# ---- an order from an earlier time


def test_resuming_an_expired_review_asks_for_the_same_keys(
    open_window: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_and_forget(folder)
    refuse(monkeypatch, "redeem", Code.QUOTE_EXPIRED)
    person = open_window()
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    person.press("Resume this order")
    person.bot.waitUntil(lambda: "Enter the keys again" in shown_buttons(person))
    person.press("Enter the keys again")
    person.wait_for(Step.KEYS)
    assert f"…{ADD[0].text[-5:]}" in person.texts()
    person.type_key(ADD[0].text)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    done, refused = entries(folder)
    assert done.state is EntryState.REDEEMED
    assert refused.replaced_by == done.id


def test_another_order_after_that_is_not_asked_for_those_keys(
    open_window: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_and_forget(folder)
    refuse(monkeypatch, "redeem", Code.QUOTE_EXPIRED)
    person = open_window()
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    person.press("Resume this order")
    person.bot.waitUntil(lambda: "Enter the keys again" in shown_buttons(person))
    person.press("Enter the keys again")
    person.wait_for(Step.KEYS)
    for step in (Step.SUBSCRIPTION, Step.ACCOUNT, Step.START):
        person.back(step)
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)
    assert person.page.banner.title == ""


def test_a_refusal_for_good_leads_back_to_the_start(
    open_window: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_and_forget(folder)
    refuse(monkeypatch, "redeem", Code.ROLE_REQUIRED, customer="De Groene Fiets B.V.", roles="reader")
    person = open_window()
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    person.press("Resume this order")
    person.bot.waitUntil(lambda: "Back to the start" in shown_buttons(person))
    assert person.page.before_closing() is None
    person.press("Back to the start")
    person.wait_for(Step.START)
    assert not person.can_go_on()
