"""Promises of Review: nothing is hidden, nothing is ticked for the person, nothing is redeemed unseen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget, QWizard

from tests.window.guided import Browser
from tests.window.person import Person
from tests.window.steps import to_review
from wizard.contract import Action, Agreement, Quote
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, EXTEND, NEW
from wizard.service.http import HttpService
from wizard.widgets.check_box import CheckBox
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
COMMIT = QWizard.WizardButton.CommitButton


def plain(text: str) -> str:
    """Without the places where a word may be broken."""
    return text.replace("\u200b", "")


def boxes(person: Person) -> list[CheckBox]:
    return [one for one in person.page.findChildren(CheckBox) if one.isVisibleTo(person.page)]


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
    assert not any("Read" in text for text in person.buttons())
    assert "<b>7</b>" in [one.text() for one in person.page.findChildren(QLabel) if one.isVisible()]


def test_without_a_browser_the_address_of_the_agreement_is_shown(open_window: Open) -> None:
    person = open_window()
    person.windows.session.open_address = lambda _: False
    to_review(person, NEW[0].text)
    person.press("Read the agreement, version 2026-01")
    assert "The agreement: https://cirrus.example/agreement" in plain(person.texts())
