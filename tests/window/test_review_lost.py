"""Promises of Review where a key is lost before Redeem, or the review no longer holds."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWizard

from tests.window.person import Person
from tests.window.proposing import propose_nothing
from tests.window.stalling import refuse
from tests.window.steps import save_as, to_review, to_subscription
from wizard.contract import Action, Agreement, Code, Quote, QuoteRequest, RedemptionRequest
from wizard.orders.steps import Step
from wizard.pages.option_cards import OptionCards
from wizard.pages.rejected_keys import RejectedKeys
from wizard.pages.review import ReviewPage
from wizard.server.practice_data import NEW
from wizard.service.http import HttpService
from wizard.service.practice import PracticeService
from wizard.widgets.record_list import RecordList

COMMIT = QWizard.WizardButton.CommitButton


def redeem_elsewhere(person: Person, key: str) -> None:
    """Somebody else redeems a key at the same service."""
    with closing(PracticeService(person.windows.session.folder)) as service:
        quote = service.quote(QuoteRequest("NL-1001", Action.NEW, (key,)))
        request = RedemptionRequest(quote.agreement.version, quote.customer.id)
        service.redeem(quote.id, request, "somebody-elses-key")


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


def of_an_older_agreement(patch: pytest.MonkeyPatch) -> None:
    """The first quote names another agreement than those after it."""
    real = HttpService.quote

    def quote(service: HttpService, *arguments: Any) -> Quote:
        patch.setattr(HttpService, "quote", real)
        answer = real(service, *arguments)
        return replace(answer, agreement=Agreement("2025-12", answer.agreement.url))

    patch.setattr(HttpService, "quote", quote)


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
    assert "Show in folder" in person.buttons() or any(
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
    assert not any("Continue without" in one or "another use" in one for one in person.buttons())
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
