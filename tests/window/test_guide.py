"""Microsoft keys in the window: led to the right page, for the right customer, each key once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.window.guided import (
    CUSTOMER,
    ENDINGS,
    KEYS,
    Browser,
    button,
    clipboard,
    enter_keys,
    go_to_customer,
    go_to_guide,
    known_of,
    name_customer,
    press,
    press_text,
    say,
    settle,
)
from tests.window.person import Person
from wizard.contract import Action
from wizard.microsoft import Cloud, Product, addresses, all_plans, plan
from wizard.orders.journal import EntryState
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.page import page_class
from wizard.server.practice_data import NEW
from wizard.widgets.bulleted_notes import BulletedNotes
from wizard.widgets.button import Button
from wizard.widgets.numbered_steps import NumberedSteps
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Remark

Open = Callable[..., Person]


@pytest.fixture
def browser(person: Person) -> Browser:
    """In the place of the system's."""
    browser = Browser()
    person.windows.session.open_address = browser
    return browser


@pytest.fixture(autouse=True)
def nothing_stays_on_the_clipboard() -> Iterator[None]:
    yield
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().clear()


def rail(person: Person) -> list[str]:
    return [page_class(step).rail_name for step in person.windows.session.flow.route]


# ---- the way there


def test_the_rail_shows_the_steps_that_this_order_has(person: Person) -> None:
    go_to_customer(person)
    assert rail(person) == ["Start", "Product", "Customer", "Keys", "Guide", "Done"]


def test_a_product_for_personal_use_is_led_elsewhere_without_a_customer_or_a_key(
    person: Person, browser: Browser
) -> None:
    go_to_customer(person, Action.NEW, Product.CONSUMER)
    assert rail(person) == ["Start", "Product", "Guide"]
    assert "Keys for personal use do not fit" in person.texts()
    press_text(person, "Open the page")
    assert browser.opened == [addresses.CONSUMER]


def test_reactivating_names_the_customer_and_offers_to_try_a_key(person: Person, browser: Browser) -> None:
    go_to_customer(person, Action.REACTIVATE)
    name_customer(person)
    person.next(Step.GUIDE)
    assert CUSTOMER in person.page.heading.text()
    assert "not with a product key" in person.texts()
    press_text(person, "Try to extend it with a key")
    assert person.step is Step.KEYS
    enter_keys(person, KEYS[:1])
    assert person.windows.session.flow.draft.action is Action.EXTEND


def test_volume_licenses_need_no_key_and_take_one(person: Person) -> None:
    go_to_customer(person, Action.NEW, Product.VOLUME)
    name_customer(person)
    person.next(Step.GUIDE)
    assert "online administrator" in person.texts()
    press_text(person, "I have a key to enter")
    assert person.step is Step.KEYS
    assert rail(person)[-3:] == ["Keys", "Guide", "Done"]


@pytest.mark.parametrize("shown", all_plans(), ids=lambda one: f"{one.cloud}-{one.product}-{one.action}")
def test_every_way_of_the_table_can_be_walked_to_its_page(
    person: Person, browser: Browser, shown: object
) -> None:
    known = shown
    assert isinstance(known, type(all_plans()[0]))
    go_to_customer(person, Action(known.action), known.product, list(Cloud).index(known.cloud))
    if known.product is not Product.CONSUMER:
        name_customer(person)
        takes_keys = known.needs_key
        person.next(Step.KEYS if takes_keys else Step.GUIDE)
        if takes_keys:
            enter_keys(person, KEYS[:1])
            assert not browser.opened, "no page opens before the customer is named"
            press(person, "agree")
            if known.action is not Action.NEW:
                press(person, "skip")
            press(person, "open")
            assert browser.opened == [known.address]
            return
    press_text(person, "Open the page")
    assert browser.opened == [known.address]


def test_the_closed_cloud_says_so_and_leads_to_the_worldwide_one(person: Person, browser: Browser) -> None:
    go_to_customer(person, Action.ADD, Product.MICROSOFT_365, list(Cloud).index(Cloud.GERMANY))
    name_customer(person)
    person.next(Step.KEYS)
    enter_keys(person, KEYS[:1])
    press(person, "agree")
    press(person, "skip")
    assert "October 29, 2021" in person.texts()
    assert addresses.YOUR_PRODUCTS_GERMANY in person.texts().replace("\u200b", "")
    press(person, "open")
    assert browser.opened == [addresses.YOUR_PRODUCTS]


# ---- which customer


def test_before_the_first_page_the_customer_is_named_and_nothing_is_opened(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_customer(person)
    name_customer(person)
    person.next(Step.KEYS)
    enter_keys(person, KEYS[:1])
    assert CUSTOMER in person.page.heading.text()
    assert "private browser window" in person.texts()
    assert "top right" in person.texts()
    assert not browser.opened
    assert not known_of(folder)


def test_the_sign_in_name_can_be_copied(person: Person, browser: Browser) -> None:
    go_to_customer(person)
    name_customer(person)
    person.next(Step.KEYS)
    enter_keys(person, KEYS[:1])
    from PySide6.QtTest import QTest

    QTest.keyClicks(person.find(QLineEdit), "noor@groenefiets.example")
    press_text(person, "Copy the sign-in name")
    assert clipboard() == "noor@groenefiets.example"


def test_for_several_customers_in_a_row_it_asks_each_time(person: Person, browser: Browser) -> None:
    for number, customer in enumerate(("De Groene Fiets", "青空商事")):
        if number:
            press_text(person, "An order for another customer")
            person.wait_for(Step.START)
        go_to_customer(person)
        name_customer(person, customer)
        person.next(Step.KEYS)
        enter_keys(person, (KEYS[number],))
        assert customer in person.page.heading.text()
        press(person, "agree")
        press(person, "skip")
        press(person, "open")
        press(person, "redeemed")
        person.wait_for(Step.GUIDED)


def test_customers_are_remembered(person: Person, browser: Browser, folder: Path) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    press_text(person, "An order for another customer")
    person.wait_for(Step.START)
    go_to_customer(person)
    listed = person.find(RecordList)
    assert listed.record(0).title == CUSTOMER
    listed.setCurrentRow(0)
    person.next(Step.KEYS)


@pytest.mark.parametrize("name", ["", "   ", KEYS[0], f"key {KEYS[0]}", "x" * 201])
def test_nobody_is_called_like_that(person: Person, name: str) -> None:
    go_to_customer(person)
    field = person.find(QLineEdit)
    field.setText(name)
    field.textEdited.emit(name)
    assert not person.can_go_on()


# ---- a key on its way


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


def test_once_the_page_was_opened_its_steps_come_before_the_question(
    person: Person, browser: Browser
) -> None:
    go_to_guide(person, KEYS[:1])
    assert person.find(Button, "open").leading
    press(person, "open")
    steps, notes = person.find(NumberedSteps), person.find(BulletedNotes)
    answers = [button(person, name) for name in ("redeemed", "message")]
    tops = [one.mapTo(person.page, QPoint()).y() for one in (button(person, "open"), steps, *answers, notes)]
    assert tops == sorted(tops)
    leading = [one for one in person.page.findChildren(Button) if one.isVisible() and one.leading]
    assert not leading, "both answers are equal"


def test_a_busy_key_can_be_put_aside_by_one_button(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    say(person, "Your request cannot be processed right now")
    shown = [one.text().replace("&", "") for one in person.page.findChildren(QPushButton) if one.isVisible()]
    assert [one for one in shown if "aside" in one.lower()] == ["Not now: put this key aside"]


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
    press_text(person, "Another order for this customer")
    person.wait_for(Step.START)
    go_to_customer(person)
    person.next(Step.KEYS)
    enter_keys(person, KEYS[:1])
    assert "There is no key left to redeem here" in person.texts()
    assert not any(one.isVisible() for one in person.page.findChildren(QPushButton, "open"))


def test_keys_can_be_reordered_put_aside_and_taken_up_again(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person)
    listed = person.find(RecordList)
    listed.setCurrentRow(0)
    press_text(person, "Later")
    assert ENDINGS[1] in person.texts()
    press(person, "open")
    assert clipboard() == KEYS[1]
    press(person, "aside")
    assert known_of(folder)[ENDINGS[1]].state is EntryState.PAUSED
    listed.setCurrentRow([ENDINGS[1] in listed.record(row).title for row in range(3)].index(True))
    press_text(person, "Take up now")
    press(person, "open")
    assert clipboard() == KEYS[1]


def test_keys_put_aside_can_be_gone_on_with_from_the_end(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "aside")
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    press_text(person, "Go on with the keys put aside")
    person.wait_for(Step.GUIDE)
    press(person, "open")
    assert clipboard() == KEYS[0]


# ---- keys that belong elsewhere


def test_a_service_s_key_is_said_to_be_one_and_led_there(person: Person, browser: Browser) -> None:
    go_to_guide(person, (NEW[0].text,))
    assert "does not look like Microsoft" in person.texts()
    assert not browser.opened
    press_text(person, "To the activation service")
    person.wait_for(Step.START)
    assert person.windows.session.place.source is Source.SERVICE
    assert person.windows.session.flow.draft.key_texts == (NEW[0].text,)


def test_a_key_redeemed_for_another_customer_is_asked_about(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    press_text(person, "An order for another customer")
    person.wait_for(Step.START)
    go_to_guide(person, KEYS[:1], customer="Somebody else")
    assert f"was redeemed for {CUSTOMER}" in person.texts()
    browser.opened.clear()
    press_text(person, "Take it out of the order")
    assert not browser.opened
    assert known_of(folder)[ENDINGS[0]].customer.name == CUSTOMER


@pytest.mark.parametrize("source", [Source.PRACTICE])
def test_a_microsoft_key_at_a_service_offers_the_way_there(person: Person, source: Source) -> None:
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)
    person.type_key(KEYS[0])
    person.press("Guide me at Microsoft")
    person.wait_for(Step.MICROSOFT)
    assert person.windows.session.place.source is Source.MICROSOFT
    assert person.windows.session.flow.draft.key_texts == (KEYS[0].replace("-", ""),)


def test_checked_keys_of_microsoft_s_offer_the_way_there(person: Person) -> None:
    from wizard.pages.check import CheckPage

    person.page.findChildren(QPushButton, "check")[0].click()
    person.wait_for(Step.CHECK)
    page = person.page
    assert isinstance(page, CheckPage)
    page.intake.read_text("\n".join(KEYS))
    person.bot.waitUntil(
        lambda: any(
            "Guide me" in one.text().replace("&", "") and one.isVisible()
            for one in page.findChildren(QPushButton)
        )
    )
    person.press("Guide me at Microsoft")
    person.wait_for(Step.START)
    assert person.windows.session.place.source is Source.MICROSOFT
    assert len(person.windows.session.flow.draft.entries) == 3


def test_a_journal_that_cannot_be_written_stops_before_anything_is_opened(
    person: Person, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wizard.contract import Code, Problem
    from wizard.orders.journal import Journal, JournalError

    def full(_journal: Journal) -> None:
        raise JournalError(Problem(Code.DATA_FOLDER_FULL, {"path": str(folder)}))

    go_to_customer(person)
    name_customer(person)
    person.next(Step.KEYS)
    monkeypatch.setattr(Journal, "check_writable", full)
    enter_keys(person, KEYS[:1])
    assert person.says("data-folder-full")
    assert not browser.opened


def test_an_answer_that_cannot_be_written_is_not_lost(
    person: Person, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wizard.contract import Code, Problem
    from wizard.orders.journal import Journal, JournalError

    go_to_guide(person, KEYS[:1])
    press(person, "open")

    def full(*_: object) -> None:
        raise JournalError(Problem(Code.DATA_FOLDER_FULL, {"path": str(folder)}))

    with monkeypatch.context() as patched:
        patched.setattr(Journal, "record_outcome", full)
        press(person, "redeemed")
        assert person.says("data-folder-full")
        assert person.step is Step.GUIDE
    press_text(person, "Try again")
    person.wait_for(Step.GUIDED)
    assert known_of(folder)[ENDINGS[0]].redeemed


def test_a_misread_key_can_be_corrected(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "open")
    say(person, "The product key is not valid")
    press_text(person, "Correct this key")
    person.wait_for(Step.KEYS)
    assert person.flow_has_typed()
    person.next(Step.GUIDE)


def test_steps_name_the_buttons_and_say_that_nobody_compared_them(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:1])
    shown = person.texts()
    assert "<b>Add more licenses</b>" in shown
    assert "were not compared with today’s pages" in shown
    assert plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD).address in shown.replace("\u200b", "")


def test_a_wrong_answer_can_be_given_anew_from_the_end(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "open")
    say(person, "The product key has already been used")
    press_text(person, "Go on with the next key")
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    person.back(Step.GUIDE)
    assert "There is no key left to redeem here" in person.texts()
    assert "choose it below and ask again" in person.texts()
    listed = person.find(RecordList)
    rows = {listed.record(row).title[-5:]: row for row in range(2)}
    listed.setCurrentRow(rows[ENDINGS[1]])
    assert not button(person, "take-up").isEnabled(), "redeemed stays redeemed"
    listed.setCurrentRow(rows[ENDINGS[0]])
    opened = len(browser.opened)
    press_text(person, "Ask again")
    assert "What did the page say?" in person.texts()
    assert len(browser.opened) == opened
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    assert [known_of(folder)[ending].redeemed for ending in ENDINGS[:2]] == [True, True]
    assert "Redeemed: 2 of 2 keys" in person.texts()


def test_the_one_key_of_an_order_can_be_asked_again_and_put_aside(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    say(person, "The product key has already been used")
    press_text(person, "To the end")
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
    assert "not written down" in question.explanation
    press(person, "open")
    question = person.page.before_closing()
    assert question is not None
    assert "asks for each key in its turn" in question.explanation


def test_the_clock_of_a_busy_page_gives_notice(
    person: Person, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import timedelta

    from wizard.orders import guided_order

    go_to_guide(person, KEYS[:1])
    press(person, "open")
    say(person, "Your request cannot be processed right now")
    assert "15 minutes" in person.texts()
    real = guided_order.now
    monkeypatch.setattr(guided_order, "now", lambda: real() + timedelta(minutes=16))
    person.bot.waitUntil(lambda: "15 minutes have passed" in person.texts(), timeout=5_000)
    person.settle()
    press_text(person, "Open Microsoft’s support")
    assert browser.opened[-1] == addresses.SUPPORT


def test_a_missing_role_lets_all_keys_wait(person: Person, browser: Browser, folder: Path) -> None:
    go_to_guide(person)
    press(person, "open")
    say(person, "You must be a global or billing administrator to use a product key")
    assert "Admin > Settings" in person.texts()
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
    go_to_customer(person)
    name_customer(person)
    person.next(Step.KEYS)
    enter_keys(person, KEYS[:1])
    press(person, "agree")
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
    assert "out of this order" in person.texts()
