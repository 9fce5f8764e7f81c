"""Promises of Review: nothing is hidden, nothing is ticked for the person, nothing is redeemed unseen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget, QWizard

from tests.window.guided import Browser
from tests.window.person import Person
from tests.window.proposing import propose_nothing
from tests.window.stalling import refuse
from tests.window.steps import save_as, to_review, to_subscription
from wizard.contract import Action, Agreement, Code, Quote, QuoteRequest, RedemptionRequest
from wizard.orders.steps import Step
from wizard.pages.option_cards import OptionCards
from wizard.pages.rejected_keys import RejectedKeys
from wizard.pages.review import ReviewPage
from wizard.server.practice_data import ADD, EXTEND, NEW
from wizard.service.http import HttpService
from wizard.service.practice import PracticeService
from wizard.widgets.check_box import CheckBox
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
COMMIT = QWizard.WizardButton.CommitButton


def plain(text: str) -> str:
    """Without the places where a word may be broken."""
    return text.replace("\u200b", "")


def boxes(person: Person) -> list[CheckBox]:
    return [one for one in person.page.findChildren(CheckBox) if one.isVisibleTo(person.page)]


def shown_buttons(person: Person) -> list[str]:
    buttons = person.page.findChildren(QPushButton)
    return [one.text().replace("&", "") for one in buttons if one.isVisibleTo(person.page)]


def redeem_elsewhere(person: Person, key: str) -> None:
    """Somebody else redeems a key at the same service."""
    with closing(PracticeService(person.windows.session.folder)) as service:
        quote = service.quote(QuoteRequest("NL-1001", Action.NEW, (key,)))
        request = RedemptionRequest(quote.agreement.version, quote.customer.id)
        service.redeem(quote.id, request, "somebody-elses-key")


def of_an_older_agreement(patch: pytest.MonkeyPatch) -> None:
    """The first quote names another agreement than those after it."""
    real = HttpService.quote

    def quote(service: HttpService, *arguments: Any) -> Quote:
        patch.setattr(HttpService, "quote", real)
        answer = real(service, *arguments)
        return replace(answer, agreement=Agreement("2025-12", answer.agreement.url))

    patch.setattr(HttpService, "quote", quote)


# ---- what is shown


def test_the_whole_effect_is_shown_for_whom_it_is(person: Person) -> None:
    to_review(person, ADD[0].text, task=Action.ADD, subscription="S-1001")
    texts = plain(person.texts())
    for part in ("De Groene Fiets B.V.", "degroenefiets.example", "20 licenses", "25 licenses"):
        assert part in texts
    assert f"Add licenses with 1 key (…{ADD[0].text[-5:]}): Cirrus Workplace, 5 licenses, 6 months" in texts
    assert "I’m authorized to redeem for De Groene Fiets B.V." in boxes(person)[-1].text().replace("&", "")


def test_people_see_the_name_of_a_subscription_and_no_id(person: Person) -> None:
    to_review(person, ADD[0].text, task=Action.ADD, subscription="S-1001")
    assert "order PO 4711" in person.texts()
    assert "S-1001" not in person.texts()


def test_many_keys_are_summed_first_and_listed_on_demand(person: Person) -> None:
    to_review(person, *(key.text for key in ADD[:5]), task=Action.ADD, subscription="S-1001")
    assert "Add licenses with 5 keys: Cirrus Workplace, 25 licenses, 6 months" in person.texts()
    assert not any(one.isVisibleTo(person.page) for one in person.page.findChildren(RecordList))
    person.press("Show keys")
    assert ADD[4].text[-5:] in person.list_titles()


# ---- what has to be agreed to


def test_one_box_authorizes_and_accepts_the_agreement(person: Person) -> None:
    to_review(person, NEW[0].text)
    assert not person.button(COMMIT).isEnabled()
    (box,) = boxes(person)
    assert "accept the license agreement (2026-01)" in box.text()
    person.click(box)
    assert person.button(COMMIT).isEnabled()


def test_an_agreement_is_accepted_once_for_a_customer(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    person.press_foot("New order for this customer")
    person.wait_for(Step.KEY)
    to_review(person, NEW[1].text)
    (box,) = boxes(person)
    assert "authorized to redeem" in box.text().replace("&", "")
    assert "agreement" not in box.text()
    assert not box.isChecked()


def test_a_tick_lives_with_the_customer_and_not_with_the_quote(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    person.back(Step.SUBSCRIPTION)
    person.next(Step.REVIEW)
    assert person.button(COMMIT).isEnabled()


def test_fewer_licenses_are_warned_about_and_accepted(person: Person) -> None:
    to_review(person, EXTEND[0].text, task=Action.EXTEND, subscription="S-1008")
    assert "Fewer licenses from today" in person.texts()
    warned, authorized = boxes(person)
    person.click(authorized)
    assert not person.button(COMMIT).isEnabled()
    person.click(warned)
    assert person.button(COMMIT).isEnabled()


def test_fewer_licenses_after_reactivating_say_nothing_of_extending(person: Person) -> None:
    to_review(person, ADD[0].text, task=Action.REACTIVATE, subscription="S-1004")
    assert "Fewer licenses from today" in person.texts()
    assert "extending" not in person.texts()
    assert "After this order, the subscription has only the licenses of this order." in person.texts()


def test_a_warning_is_accepted_again_in_every_review(person: Person) -> None:
    to_review(person, EXTEND[0].text, task=Action.EXTEND, subscription="S-1008")
    person.agree()
    person.back(Step.SUBSCRIPTION)
    person.next(Step.REVIEW)
    assert [box.isChecked() for box in boxes(person)] == [False, True]


def test_what_is_missing_is_said_beside_redeem(person: Person) -> None:
    to_review(person, NEW[0].text)
    assert person.page.banner.title == "To redeem, first tick the box."
    person.agree()
    assert person.page.banner.title == ""


def test_what_is_missing_stays_said_in_another_language_and_after_another_message(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.enter_room(Step.ORDERS)
    person.click(person.button(QWizard.WizardButton.FinishButton))
    person.wait_for(Step.REVIEW)
    assert person.page.banner.title == "To redeem, first tick the box."
    person.go_on_in("nl")
    assert not person.button(COMMIT).isEnabled()
    assert person.page.banner.title == "Vink eerst het vakje aan om in te wisselen."
    person.go_on_in("en")
    assert person.page.banner.title == "To redeem, first tick the box."


def test_ctrl_enter_redeems_and_enter_does_not(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    boxes(person)[0].setFocus()
    QTest.keyClick(boxes(person)[0], Qt.Key.Key_Return)
    person.settle()
    assert person.step is Step.REVIEW
    QTest.keyClick(boxes(person)[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(Step.DONE)


def test_ctrl_enter_redeems_wherever_the_keyboard_is(
    person: Person, monkeypatch: pytest.MonkeyPatch, browser: Browser
) -> None:
    to_review(person, *(key.text for key in ADD[:5]), task=Action.ADD, subscription="S-1001")
    person.press("Show keys")
    person.agree()
    person.settle()
    redeemed: list[QWidget | None] = []

    def commit() -> bool:
        redeemed.append(person.window.focusWidget())
        return False

    monkeypatch.setattr(person.page, "commit", commit)
    visited: list[QWidget | None] = []
    while (focused := person.window.focusWidget()) is not None and focused not in visited:
        QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        visited.append(focused)
        assert redeemed == visited, f"Ctrl+Enter on {focused} does not redeem"
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert len(visited) > 8
    assert person.step is Step.REVIEW
    assert not browser.opened


# ---- the reference and the agreement


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
    assert person.says_title("request-invalid", field="reference")
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
    assert not any("Read" in text for text in shown_buttons(person))
    assert "<b>7</b>" in [one.text() for one in person.page.findChildren(QLabel) if one.isVisible()]


def test_without_a_browser_the_address_of_the_agreement_is_shown(open_window: Open) -> None:
    person = open_window()
    person.windows.session.open_address = lambda _: False
    to_review(person, NEW[0].text)
    person.press("Read the agreement, version 2026-01")
    assert "The agreement: https://cirrus.example/agreement" in plain(person.texts())


# ---- keys that are lost before Redeem


def test_a_key_rejected_meanwhile_comes_first_with_its_reason(person: Person) -> None:
    to_review_with_a_lost_key(person)
    assert not person.button(COMMIT).isEnabled()
    assert "1 of 2 keys can be redeemed. 1 can’t:" in person.texts()
    assert NEW[0].text[-5:] in person.list_titles()
    person.find(RecordList).setCurrentRow(0)
    assert person.says("key-used")


def test_the_others_continue_and_the_rejected_one_is_on_the_receipt(person: Person) -> None:
    to_review_with_a_lost_key(person)
    person.press("Continue without 1 key")
    person.settle()
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert "1 key was not redeemed:" in person.texts()
    person.press("Copy receipt")
    assert f"Not redeemed: …{NEW[0].text[-5:]}" in QApplication.clipboard().text()


def test_the_same_keys_serve_something_else(person: Person) -> None:
    to_review_with_a_lost_key(person)
    person.press("Choose another use")
    person.wait_for(Step.SUBSCRIPTION)
    assert len(person.windows.session.flow.draft.entries) == 2


def test_rejected_keys_are_copied_and_saved_without_a_whole_key(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    to_review_with_a_lost_key(person)
    person.press("Copy")
    copied = QApplication.clipboard().text()
    save_as(monkeypatch, tmp_path / "rejected.csv")
    person.press("Save…")
    saved = (tmp_path / "rejected.csv").read_text(encoding="utf-8-sig")
    for text in (copied, saved):
        assert NEW[0].text[-5:] in text
        assert "redeemed before" in text
        assert NEW[0].text[:5] not in text
    assert person.page.banner.title == "Saved: rejected.csv"
    assert "Show in folder" in shown_buttons(person) or any(
        "Show in folder" in one.text() for one in person.page.banner.buttons
    )


def test_a_key_used_on_this_computer_names_the_order_and_opens_its_receipt(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    person.press_foot("New order for this customer")
    person.wait_for(Step.KEY)
    person.enter_keys(NEW[0].text, NEW[1].text)
    person.next(Step.SUBSCRIPTION)
    person.press("Show")
    rejected = person.find(RejectedKeys)
    person.bot.waitUntil(lambda: "Redeemed on this computer on" in rejected.rows.details(0))
    assert "for De Groene Fiets B.V." in rejected.rows.details(0)
    rejected.rows.setCurrentRow(0)
    person.press("Open its receipt")
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    assert any(NEW[0].text[-5:] in label.text() for label in sheet.findChildren(QLabel))
    sheet.close()


def test_a_key_redeemed_in_another_window_is_left_out_and_the_order_ends(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    redeem_elsewhere(person, NEW[0].text)
    person.redeem()
    person.wait_for(Step.REVIEW)
    assert "No key is left to redeem. To continue, enter another key." in person.texts()
    assert not any("Continue without" in one or "another use" in one for one in shown_buttons(person))
    assert NEW[0].text[-5:] in person.list_titles()
    person.press("Change keys")
    person.wait_for(Step.KEY)
    person.paste(NEW[1].text)
    to_review_again(person)
    assert NEW[1].text[-5:] in person.texts()
    assert NEW[0].text[-5:] not in person.texts()


def test_another_use_after_a_lost_key_counts_only_the_keys_that_are_left(person: Person) -> None:
    to_review_with_a_lost_key(person)
    person.press("Choose another use")
    person.wait_for(Step.SUBSCRIPTION)
    assert person.page.heading.text() == "How do you want to use these 5 licenses?"
    assert "1 of 2 keys can be used. 1 can’t:" in person.texts()


@pytest.mark.parametrize("older", [False, True])
def test_back_from_a_review_that_lost_a_key_asks_again_what_the_others_can_do(
    person: Person, monkeypatch: pytest.MonkeyPatch, older: bool
) -> None:
    if older:
        propose_nothing(monkeypatch)
    to_review_with_a_lost_key(person)
    person.press("Continue without 1 key")
    person.settle()
    person.back(Step.SUBSCRIPTION)
    person.next(Step.REVIEW)
    assert NEW[1].text[-5:] in person.texts()


def to_review_again(person: Person) -> None:
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)


def to_review_with_a_lost_key(person: Person) -> None:
    """Two keys; somebody else redeems the first one after the choice."""
    to_subscription(person, NEW[0].text, NEW[1].text)
    person.bot.waitUntil(lambda: bool(person.find(OptionCards).cards()))
    person.choose(Action.NEW)
    redeem_elsewhere(person, NEW[0].text)
    person.next(Step.REVIEW)


# ---- reviews that no longer hold


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
    person.bot.waitUntil(lambda: person.says(code))
    message = person.page.banner.message
    assert message is not None
    assert "The license agreement is now version 2026-01." in message.advice
    assert not person.button(COMMIT).isEnabled(), "another agreement has to be accepted anew"
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)


def test_a_quote_is_renewed_before_it_expires_and_the_tick_stays(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    page, before = person.page, person.windows.session.flow.draft.quote
    assert isinstance(page, ReviewPage)
    page.renew()
    person.bot.waitUntil(lambda: bool(page.banner.title))
    assert person.windows.session.flow.draft.quote != before
    assert page.banner.title == "Reviewed again: nothing changed."
    assert person.button(COMMIT).isEnabled()


def test_a_lost_role_leads_to_the_customer(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "quote", Code.ROLE_REQUIRED, customer="De Groene Fiets B.V.", roles="reader")
    person.enter_keys(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.NEW)
    person.next(Step.CUSTOMER)


def test_no_quote_leaves_a_way_to_try_again(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "quote", Code.OFFLINE, host="practice")
    to_review(person, NEW[0].text)
    assert person.page.banner.title
    assert not person.button(COMMIT).isEnabled()
    person.press("Try again")
    person.settle()
    assert "De Groene Fiets" in person.texts()
