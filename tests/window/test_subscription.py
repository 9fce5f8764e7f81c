"""Promises of Subscription: everything the keys can do, side by side, and nothing chosen for the person."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWizard

from tests.window.person import Person
from tests.window.proposing import impossible, many, only, propose_nothing
from tests.window.stalling import Stall, refuse
from tests.window.steps import to_review, to_subscription
from wizard.contract import Action, Code, Problem
from wizard.orders.steps import Step
from wizard.pages.option_cards import OptionCards
from wizard.server.practice_data import ADD, ARCHIVE, EXPIRED, EXTEND, NEW, REACTIVATE, USED_OTHER, USED_OWN
from wizard.widgets.option_card import OptionCard
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]


def cards(person: Person) -> tuple[OptionCard, ...]:
    return person.find(OptionCards).cards()


def words(card: OptionCard) -> str:
    return " | ".join(label.text() for label in card.findChildren(QLabel))


# ---- the options


def test_every_option_has_the_same_two_lines_to_compare(person: Person) -> None:
    to_subscription(person, *(key.text for key in ADD[:3]))
    assert person.page.heading.text() == "How do you want to use these 15 licenses?"
    texts = person.texts()
    assert "3 keys: Cirrus Workplace, 15 licenses, 6 months" in texts
    assert "Your Cirrus Workplace with 20 licenses, since" in texts
    assert "order PO 4711" in texts
    add = person.find(OptionCards).card_of("add", "S-1001")
    new = person.find(OptionCards).card_of("new")
    assert add is not None
    assert new is not None
    assert "20 → 35 licenses" in words(add)
    assert "(same)" in words(add)
    assert "15 licenses" in words(new)
    assert "→" not in words(new)


def test_nothing_is_chosen_until_it_is_chosen(person: Person) -> None:
    to_subscription(person, ADD[0].text)
    assert not any(card.isChecked() for card in cards(person))
    assert person.window.focusWidget() is cards(person)[0]
    person.click_next()
    assert person.step is Step.SUBSCRIPTION
    assert person.page.banner.title == "Choose how to use the keys."


def test_the_only_option_is_chosen(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    only(monkeypatch, lambda option: option.action == "new")
    to_subscription(person, NEW[0].text)
    assert [card.isChecked() for card in cards(person)] == [True]
    person.next(Step.REVIEW)


def test_enter_chooses_the_card_in_focus_and_a_second_one_continues(person: Person) -> None:
    to_subscription(person, ADD[0].text)
    card = cards(person)[0]
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert person.step is Step.SUBSCRIPTION
    assert card.isChecked()
    QTest.keyClick(card, Qt.Key.Key_Return)
    person.wait_for(Step.REVIEW)


def test_fewer_licenses_are_warned_about_on_the_card(person: Person) -> None:
    to_subscription(person, EXTEND[0].text)
    card = person.find(OptionCards).card_of("extend", "S-1008")
    assert card is not None
    assert "licenses from today" in words(card)
    assert "becomes" in card.accessibleDescription()


def test_keys_that_do_not_fit_together_are_kept_for_the_next_order(person: Person) -> None:
    to_subscription(person, ADD[0].text, ADD[1].text, EXTEND[0].text)
    card = person.find(OptionCards).card_of("extend", "S-1001")
    assert card is not None
    assert "Uses 2 keys of 6 months. Kept for the next order: 1 key." in words(card)
    person.choose(Action.EXTEND, "S-1001")
    person.next(Step.REVIEW)
    assert len(person.windows.session.flow.draft.afterwards) == 1


def test_what_is_not_possible_is_folded_with_its_reasons(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    unfit = Problem(Code.SUBSCRIPTION_UNFIT, {"status": "disabled", "action": "extend"})
    impossible(monkeypatch, "S-1008", unfit)
    to_subscription(person, ADD[0].text)
    assert "1 subscription doesn’t fit." in person.texts()
    assert "This subscription is disabled" not in person.texts()
    person.press("Show why")
    assert "This subscription is disabled" in person.texts()


def test_above_eight_subscriptions_there_is_a_search(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    many(monkeypatch, 40)
    to_subscription(person, ADD[0].text)
    search = person.window.focusWidget()
    assert search is not None
    QTest.keyClicks(search, "PO 4727")
    assert sum(card.isVisible() for card in cards(person)) == 1
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert all(card.isVisible() for card in cards(person))
    assert person.step is Step.SUBSCRIPTION


def test_a_customer_with_a_thousand_subscriptions_is_shown_in_a_moment(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(monkeypatch, 200)
    to_subscription(person, ADD[0].text)
    assert len(cards(person)) == 200


# ---- several products, keys of no use


def test_several_products_become_orders_one_after_the_other(person: Person) -> None:
    to_subscription(person, ADD[0].text, REACTIVATE[0].text)
    assert "First Cirrus Workplace (1 key), then Cirrus Device Guard (1 key)." in person.texts()
    person.press("Start with Cirrus Device Guard")
    assert "First Cirrus Device Guard (1 key), then Cirrus Workplace (1 key)." in person.texts()


def test_rejected_keys_are_counted_with_a_way_to_see_them(person: Person) -> None:
    to_subscription(person, NEW[0].text, EXPIRED.text, USED_OWN.text)
    assert "1 of 3 keys can be used. 2 can’t:" in person.texts()
    person.press("Show")
    assert EXPIRED.text[-5:] in person.list_titles()


def test_keys_of_no_use_say_why_and_lead_on(person: Person) -> None:
    to_subscription(person, EXPIRED.text, USED_OWN.text)
    assert person.page.heading.text() == "2 keys can’t be used for De Groene Fiets B.V."
    assert "2 keys can’t be used:" in person.texts()
    assert EXPIRED.text[-5:] in person.list_titles()
    focused = person.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text().replace("&", "") == "Change keys"
    assert "code: key-used" in person.copied("Copy details")
    assert "Copied" in person.buttons()
    person.press("Change keys")
    person.wait_for(Step.KEY)


def test_a_used_key_leads_to_other_keys_and_next_says_so(person: Person) -> None:
    to_subscription(person, USED_OWN.text)
    assert "This order has redeemed nothing. To continue, change the keys." in person.texts()
    focused = person.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text().replace("&", "") == "Change keys"
    person.click_next()
    assert person.step is Step.SUBSCRIPTION
    told = "There is nothing to choose here. To continue, change the keys."
    assert person.page.banner.title == told
    assert person.window.focusWidget() is focused


def test_what_to_do_with_the_only_key_is_said_at_once(person: Person) -> None:
    to_subscription(person, USED_OWN.text)
    assert person.page.banner.title == "This key has been redeemed before"
    assert person.buttons().count("Copy details") == 1


def test_of_several_keys_a_person_chooses_the_one_to_read_about(person: Person) -> None:
    to_subscription(person, USED_OWN.text, USED_OTHER.text)
    assert person.page.banner.message is None


def test_a_key_that_another_customer_could_use_leads_to_the_customers(person: Person) -> None:
    to_subscription(person, ARCHIVE.text)
    assert "Choose another customer, or change the keys." in person.texts()
    focused = person.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text().replace("&", "") == "Another customer"


def test_a_key_of_no_use_is_marked_so(person: Person) -> None:
    to_subscription(person, USED_OWN.text)
    listed = person.find(RecordList)
    assert listed.record(0).status == "can’t be used"


def test_one_key_is_spoken_of_as_one(person: Person) -> None:
    to_subscription(person, EXPIRED.text)
    assert person.page.heading.text() == "1 key can’t be used for De Groene Fiets B.V."


# ---- Back, Change


def test_back_and_forth_keeps_the_choice(person: Person) -> None:
    to_review(person, ADD[0].text, task=Action.ADD, subscription="S-1001")
    person.back(Step.SUBSCRIPTION)
    card = person.find(OptionCards).card_of("add", "S-1001")
    assert card is not None
    assert card.isChecked()


def test_change_leads_to_the_customer_and_keeps_the_keys(person: Person) -> None:
    to_subscription(person, ADD[0].text)
    person.press("Change")
    person.wait_for(Step.CUSTOMER)
    assert len(person.windows.session.flow.draft.entries) == 1


# ---- services that propose nothing


def test_an_older_service_lets_the_person_choose(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    propose_nothing(monkeypatch)
    to_subscription(person, ADD[0].text)
    person.bot.waitUntil(lambda: bool(cards(person)))
    person.settle()
    assert "the review will show it" in person.texts()
    person.choose(Action.ADD, "S-1001")
    person.next(Step.REVIEW)
    assert "25 licenses" in person.texts()


def test_refused_proposals_leave_both_ways(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "proposals", Code.OFFLINE, host="practice")
    to_subscription(person, ADD[0].text)
    labels = [one.text().replace("&", "") for one in person.page.banner.buttons]
    assert labels[:2] == ["Try again", "Choose yourself"]
    person.press("Try again")
    person.settle()
    assert cards(person)


def test_after_a_long_wait_the_person_may_choose(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.pages.subscription.SLOW_MS", 50)
    stall = Stall(monkeypatch, "proposals")
    person.enter_keys(ADD[0].text)
    person.click(person.button(QWizard.WizardButton.NextButton))
    person.bot.waitUntil(lambda: bool(stall.calls))
    person.bot.waitUntil(lambda: "This takes longer than usual." in person.texts())
    person.press("Choose yourself")
    person.settle()
    assert "This takes longer than usual." not in person.texts()
    person.choose(Action.NEW)
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)
    person.next(Step.REVIEW)


# ---- a still page


def test_no_control_moves_because_something_is_said(person: Person) -> None:
    to_subscription(person, NEW[0].text, EXPIRED.text)
    person.press("Show")
    person.settle()
    before = person.places()
    person.press("Copy")
    person.settle()
    assert person.places() == before
    person.click_next()
    person.settle()
    assert person.places() == before
    person.choose(Action.NEW)
    person.settle()
    assert person.places() == before
