"""Promises of the window from the key to the receipt, with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWizard

from tests.window.person import Person
from wizard.contract import Action, Code
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, Example, examples

EXAMPLES = list(examples("en"))
ORDINARY = [
    next(one for one in EXAMPLES if one.action.value == task.value and one.shows == "redeemed")
    for task in (Action.NEW, Action.ADD, Action.EXTEND, Action.REACTIVATE)
]
OUTCOMES = [one for one in EXAMPLES if one.shows != "redeemed"]
WAITING = {Code.SERVICE_BUSY, Code.ACCOUNT_NOT_CREATED, Code.ORDER_NOT_PROCESSED}


@pytest.mark.parametrize("example", ORDINARY, ids=lambda one: one.action)
def test_each_action_leads_to_a_receipt(person: Person, example: Example) -> None:
    person.go_to_keys(example)
    person.type_key(example.key.lower())
    person.next(Step.REVIEW)
    assert f"…{example.key[-5:]}" not in person.window.windowTitle()
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert "Your keys are redeemed" in person.texts()
    assert example.key[-5:] in person.texts()


@pytest.mark.parametrize("example", OUTCOMES, ids=lambda one: f"{one.shows}-{one.product}")
def test_every_outcome_is_told_where_it_happens(person: Person, example: Example) -> None:
    person.go_to_keys(example)
    if person.step is Step.KEYS:
        for key in filter(None, (example.with_key, example.key)):
            if person.flow_has_typed():
                person.press("Add another key")
            person.type_key(key)
    if person.step is Step.KEYS and person.can_go_on():
        person.next(Step.REVIEW)
        if example.shows in WAITING:
            person.agree()
            person.redeem()
            person.wait_for(Step.REDEEM)
    told = person.page.banner.title or person.texts()
    assert person.says(example.shows), f"{example.shows} is not told: {told}"
    if example.shows in {Code.ACCOUNT_NOT_CREATED, Code.ORDER_NOT_PROCESSED}:
        person.press("Redeem again" if example.shows == Code.ORDER_NOT_PROCESSED else "Try again")
        person.wait_for(Step.DONE)


def test_copied_details_hold_the_code_and_no_key(person: Person) -> None:
    example = next(one for one in OUTCOMES if one.shows == Code.KEY_EXPIRED)
    person.go_to_keys(example)
    person.type_key(example.key)
    person.next(Step.REVIEW)
    person.press("Copy details")
    copied = QApplication.clipboard().text()
    assert "key-expired" in copied
    assert example.key not in copied.replace("-", "")
    assert "De Groene Fiets" not in copied


def test_back_keeps_the_keys_and_forgets_the_review(person: Person) -> None:
    person.go_to_keys(ORDINARY[1])
    person.type_key(ORDINARY[1].key)
    person.next(Step.REVIEW)
    person.agree()
    person.back(Step.KEYS)
    assert ORDINARY[1].key[-5:] in person.list_titles()
    person.next(Step.REVIEW)
    assert not person.button(QWizard.WizardButton.CommitButton).isEnabled()


def test_redeem_needs_the_agreement_and_the_right_person(person: Person) -> None:
    person.go_to_keys(ORDINARY[0])
    person.type_key(ORDINARY[0].key)
    person.next(Step.REVIEW)
    assert not person.button(QWizard.WizardButton.CommitButton).isEnabled()
    person.agree()
    assert person.button(QWizard.WizardButton.CommitButton).isEnabled()


def test_there_is_no_way_back_from_done(person: Person) -> None:
    person.go_to_keys(ORDINARY[0])
    person.type_key(ORDINARY[0].key)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert not person.button(QWizard.WizardButton.BackButton).isEnabled()


def test_a_paste_of_many_keys_becomes_rows(person: Person) -> None:
    person.go_to_keys(ORDINARY[1])
    QApplication.clipboard().setText("\n".join(key.text for key in ADD[:5]))
    person.press("Paste")
    person.bot.waitUntil(person.can_go_on)
    assert all(key.text[-5:] in person.list_titles() for key in ADD[:5])
    person.next(Step.REVIEW)


def test_a_paste_of_a_hundred_thousand_characters_leaves_the_window_alive(person: Person) -> None:
    person.go_to_keys(ORDINARY[1])
    QApplication.clipboard().setText("X" * 100_000)
    person.press("Paste")
    assert not person.can_go_on()
    assert person.find(QPushButton, "another").isEnabled() is False


def test_another_order_for_the_same_customer_begins_with_that_customer(person: Person) -> None:
    person.go_to_keys(ORDINARY[0])
    person.type_key(ORDINARY[0].key)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    person.press("Another order for this customer")
    person.wait_for(Step.START)
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    assert person.can_go_on()


def test_an_order_stands_under_earlier_orders(person: Person) -> None:
    person.go_to_keys(ORDINARY[0])
    person.type_key(ORDINARY[0].key)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    person.press("Another order")
    person.wait_for(Step.START)
    person.press("Earlier orders")
    person.wait_for(Step.ORDERS)
    assert "De Groene Fiets B.V." in person.list_titles()
