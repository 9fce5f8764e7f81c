"""Microsoft keys in the window: each saved before its page, copied once, answered in its turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QWizard

from tests.window.guided import (
    CUSTOMER,
    ENDINGS,
    KEYS,
    Browser,
    button,
    clipboard,
    go_to_first_panel,
    go_to_guide,
    known_of,
    new_order,
    press,
    press_text,
    say,
    settle,
)
from tests.window.person import Person
from wizard.contract import Action
from wizard.microsoft import Cloud, Product, addresses, plan
from wizard.orders.journal import EntryState
from wizard.orders.steps import Step
from wizard.pages import guide
from wizard.widgets.button import Button
from wizard.widgets.numbered_steps import BulletedNotes, NumberedSteps
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Remark

Open = Callable[..., Person]


def test_a_key_is_written_down_before_its_page_opens(person: Person, folder: Path) -> None:
    seen: list[dict[str, EntryState]] = []

    def look(_address: str) -> bool:
        seen.append({ending: record.state for ending, record in known_of(folder).items()})
        return True

    person.windows.session.open_address = look
    go_to_guide(person)
    press(person, "open")
    waiting = dict.fromkeys(ENDINGS[1:], EntryState.PAUSED)
    assert seen == [{ENDINGS[0]: EntryState.BEGUN, **waiting}]


def test_the_key_is_copied_with_dashes_and_the_page_opened(person: Person, browser: Browser) -> None:
    go_to_guide(person)
    press(person, "open")
    assert clipboard() == KEYS[0]
    assert browser.opened == [addresses.YOUR_PRODUCTS]


def test_what_the_page_said_is_asked_only_when_it_was_opened(person: Person, browser: Browser) -> None:
    go_to_guide(person)
    assert "What did the page say?" not in person.texts()
    press(person, "open")
    assert "What did the page say?" in person.texts()


def test_once_the_page_was_opened_both_answers_are_equal_and_in_sight(
    person: Person, browser: Browser
) -> None:
    go_to_guide(person, KEYS[:1])
    assert person.find(Button, "open").leading
    press(person, "open")
    steps, notes = person.find(NumberedSteps), person.find(BulletedNotes)
    answers = [button(person, name) for name in ("redeemed", "message")]
    tops = [one.mapTo(person.page, QPoint()).y() for one in (button(person, "open"), *answers, steps, notes)]
    assert tops == sorted(tops)
    leading = [one for one in person.page.findChildren(Button) if one.isVisible() and one.leading]
    assert not leading


def test_the_customer_is_named_beside_the_button_of_the_page(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:1])
    assert f"Make sure you sign in with an account of {CUSTOMER}" in person.texts()
    assert person.find(Button, "open").isVisible()
    assert not browser.opened


def test_the_address_is_at_the_step_that_opens_it(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:1])
    remarks = [one.text().replace("\u200b", "") for one in person.find(NumberedSteps).findChildren(Remark)]
    assert remarks[0] == addresses.YOUR_PRODUCTS


def test_once_a_page_was_opened_there_is_no_back_and_the_rest_can_wait(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person)
    assert person.button(QWizard.WizardButton.BackButton).isVisible()
    press(person, "open")
    assert not person.button(QWizard.WizardButton.BackButton).isVisible()
    press(person, "redeemed")
    person.press_foot("Keep the rest for later")
    person.wait_for(Step.GUIDED)
    states = [known_of(folder)[ending].state for ending in ENDINGS]
    assert states == [EntryState.REDEEMED, EntryState.PAUSED, EntryState.PAUSED]


def test_redeemed_is_taken_back_by_undo(person: Person, browser: Browser, folder: Path) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "open")
    press(person, "redeemed")
    assert known_of(folder)[ENDINGS[0]].redeemed
    person.press_foot("Undo")
    person.settle()
    assert known_of(folder)[ENDINGS[0]].state is EntryState.BEGUN
    assert "What did the page say?" in person.texts()
    assert f"…{ENDINGS[0]}" in person.texts()


def test_redeemed_is_taken_back_from_the_end(person: Person, browser: Browser, folder: Path) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    press_text(person, "A key was not redeemed after all")
    person.wait_for(Step.GUIDE)
    person.find(RecordList).setCurrentRow(0)
    press_text(person, "It was not redeemed")
    assert known_of(folder)[ENDINGS[0]].state is EntryState.BEGUN
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)


def test_the_second_key_of_a_new_subscription_is_added_to_it(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:2], Action.NEW)
    press(person, "open")
    press(person, "redeemed")
    press(person, "open")
    assert browser.opened == [addresses.NEW_BUSINESS, addresses.YOUR_PRODUCTS]
    assert "company name" not in person.texts()
    assert "<b>Add another product key</b>" in person.texts()


@pytest.mark.parametrize("opened", [False, True])
def test_an_order_can_be_given_up(
    person: Person, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch, opened: bool
) -> None:
    go_to_guide(person, KEYS[:2])
    if opened:
        press(person, "open")
    monkeypatch.setattr(guide, "ask", lambda _page, _question, agreed: agreed())
    press_text(person, "Give up this order")
    person.wait_for(Step.GUIDED if opened else Step.KEY)
    states = {ending: record.state for ending, record in known_of(folder).items()}
    assert states == ({ENDINGS[0]: EntryState.UNKNOWN, ENDINGS[1]: EntryState.REFUSED} if opened else {})


def test_a_busy_key_can_be_put_aside_by_one_button(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    say(person, "Your request cannot be processed right now")
    shown = [one.text().replace("&", "") for one in person.page.findChildren(QPushButton) if one.isVisible()]
    assert [one for one in shown if "for later" in one.lower()] == ["Leave this key for later"]


def test_each_note_has_its_bullet_and_an_address_begins_a_line(person: Person) -> None:
    notes = BulletedNotes()
    person.bot.addWidget(notes)
    notes.show_notes(("First.", "Try this one: https://example.com/a-b"))
    texts = [one.text().replace("\u200b", "") for one in notes.findChildren(Remark)]
    assert texts == ["•", "First.", "•", "Try this one:\nhttps://example.com/a-b"]
    notes.show_notes(())
    assert notes.isHidden()


def test_without_a_browser_the_address_is_shown_and_copied(person: Person, browser: Browser) -> None:
    browser.works = False
    go_to_guide(person)
    press(person, "open")
    assert "No browser could be opened" in person.texts()
    assert addresses.YOUR_PRODUCTS in person.texts()
    assert clipboard() == addresses.YOUR_PRODUCTS
    press(person, "copy")
    assert clipboard() == KEYS[0]


def test_a_redeemed_key_is_never_offered_again(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    new_order(person, same_customer=True)
    go_to_first_panel(person, KEYS[:1])
    assert "There is no key left to redeem here" in person.texts()
    assert not any(one.isVisible() for one in person.page.findChildren(QPushButton, "open"))


def test_keys_can_be_reordered_put_aside_and_taken_up_again(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person)
    listed = person.find(RecordList)
    listed.setCurrentRow(0)
    press_text(person, "Move down")
    assert ENDINGS[1] in person.texts()
    press(person, "open")
    assert clipboard() == KEYS[1]
    press(person, "aside")
    assert known_of(folder)[ENDINGS[1]].state is EntryState.PAUSED
    listed.setCurrentRow([ENDINGS[1] in listed.record(row).title for row in range(3)].index(True))
    press_text(person, "Redeem it next")
    press(person, "open")
    assert clipboard() == KEYS[1]


def test_keys_put_aside_can_be_gone_on_with_from_the_end(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "aside")
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    press_text(person, "Redeem the keys left for later")
    person.wait_for(Step.GUIDE)
    press(person, "open")
    assert clipboard() == KEYS[0]


def test_steps_name_the_buttons_and_say_that_nobody_compared_them(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:1])
    shown = person.texts()
    assert "<b>Add more licenses</b>" in shown
    assert "haven’t been checked against the current pages" in shown
    assert plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD).address in shown.replace("\u200b", "")


def test_a_wrong_answer_can_be_given_anew_from_the_end(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "open")
    say(person, "The product key has already been used")
    press_text(person, "Continue with the next key")
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    person.back(Step.GUIDE)
    assert "There is no key left to redeem here" in person.texts()
    assert "select it below and choose “Ask again”" in person.texts()
    listed = person.find(RecordList)
    rows = {listed.record(row).title[-5:]: row for row in range(2)}
    listed.setCurrentRow(rows[ENDINGS[1]])
    assert button(person, "take-up").text().replace("&", "") == "It was not redeemed"
    listed.setCurrentRow(rows[ENDINGS[0]])
    opened = len(browser.opened)
    press_text(person, "Ask again")
    assert "What did the page say?" in person.texts()
    assert len(browser.opened) == opened
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    assert [known_of(folder)[ending].redeemed for ending in ENDINGS[:2]] == [True, True]
    assert "2 of 2 keys redeemed" in person.texts()


def test_the_one_key_of_an_order_can_be_asked_again_and_put_aside(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    say(person, "The product key has already been used")
    press_text(person, "Show the results")
    person.wait_for(Step.GUIDED)
    person.back(Step.GUIDE)
    person.find(RecordList).setCurrentRow(0)
    press_text(person, "Ask again")
    assert known_of(folder)[ENDINGS[0]].state is EntryState.REFUSED, "until another answer is given"
    press(person, "aside")
    person.wait_for(Step.GUIDED)
    assert known_of(folder)[ENDINGS[0]].state is EntryState.PAUSED


def test_closing_with_a_key_on_its_way_asks_first(person: Person, browser: Browser) -> None:
    go_to_guide(person)
    question = person.page.before_closing()
    assert question is not None
    assert "nothing is saved" in question.explanation
    press(person, "open")
    question = person.page.before_closing()
    assert question is not None
    assert "asks you to enter each key again" in question.explanation
    person.enter_room(Step.SETTINGS)
    assert person.page.before_closing() == question, "the order is still there behind the room"


def test_the_clock_of_a_busy_page_gives_notice(
    person: Person, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import timedelta

    from wizard.orders import local_time

    go_to_guide(person, KEYS[:1])
    press(person, "open")
    say(person, "Your request cannot be processed right now")
    assert "15 minutes" in person.texts()
    real = local_time.now
    monkeypatch.setattr(local_time, "now", lambda: real() + timedelta(minutes=16))
    person.bot.waitUntil(lambda: "15 minutes have passed" in person.texts())
    person.settle()
    press_text(person, "Open Microsoft’s support")
    assert browser.opened[-1] == addresses.SUPPORT


def test_a_missing_role_lets_all_keys_wait(person: Person, browser: Browser, folder: Path) -> None:
    go_to_guide(person)
    press(person, "open")
    say(person, "You must be a global or billing administrator to use a product key")
    assert "Users > Active users" in person.texts()
    press_text(person, "Stop here for now")
    person.wait_for(Step.GUIDED)
    assert {record.state for record in known_of(folder).values()} == {EntryState.PAUSED}
    assert len(known_of(folder)) == 3


def test_an_order_that_was_not_processed_is_the_same_key_again(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "open")
    say(person, "Your order cannot be processed")
    assert "no key is used up" in person.texts()
    press(person, "open")
    assert clipboard() == KEYS[0]
    press(person, "redeemed")
    assert known_of(folder)[ENDINGS[0]].redeemed
    settle(person)
    assert button(person, "open").isVisible()


@pytest.mark.parametrize("typed", ["2027-03-31", "31-3-2027", "3/31/2027"])
def test_enter_in_the_expiry_date_field_goes_on(person: Person, browser: Browser, typed: str) -> None:
    go_to_first_panel(person, KEYS[:1])
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    expiry = [one for one in person.page.findChildren(QLineEdit) if one.isVisible()][1]
    QTest.keyClicks(expiry, typed)
    assert "March 31, 2027" in person.texts()
    QTest.keyClick(expiry, Qt.Key.Key_Return)
    assert button(person, "open").isVisible(), "the first key is next"
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    licenses = next(one for one in person.page.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(licenses, "27")
    QTest.keyClick(licenses, Qt.Key.Key_Return)
    settle(person)
    assert "27 licenses" in person.texts()


def test_what_was_said_of_a_browser_is_gone_where_the_message_is_asked_for(
    person: Person, browser: Browser
) -> None:
    browser.works = False
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    assert "No browser could be opened" in person.texts()
    press(person, "message")
    assert "No browser could be opened" not in person.texts()


def test_a_key_that_is_out_is_not_said_to_have_to_be_taken_out(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "open")
    say(person, "The product key has already been used")
    assert "Take this key out" not in person.texts()
    assert "removed from this order" in person.texts()


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_no_letter_is_underlined_twice_beside_the_list_of_keys(
    open_window: Callable[..., Person], language: str
) -> None:
    person = open_window(language)
    person.windows.session.open_address = lambda _address: True
    go_to_guide(person)
    for answer in ("open", "redeemed", ""):
        person.find(RecordList).setCurrentRow(1)
        shown = [
            one for one in person.window.findChildren(QPushButton) if one.isVisible() and one.isEnabled()
        ]
        letters = [letter for one in shown if (letter := QKeySequence.mnemonic(one.text()).toString())]
        assert sorted(set(letters)) == sorted(letters)
        if answer:
            press(person, answer)
