"""Promises of Account and Subscription: nobody is chosen by accident, and a refusal gives its reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QPushButton

from tests.window.person import Person
from tests.window.stalling import Stall, refuse
from wizard.contract import Action, Code
from wizard.orders.steps import Step
from wizard.pages.new_customer import NewCustomer
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]


def as_reseller(person: Person, task: Action = Action.ADD) -> None:
    person.choose_action(task)
    person.next(Step.ACCOUNT)
    person.be("reseller")


def chosen(person: Person) -> str | None:
    customer = person.windows.session.flow.draft.customer
    return customer.id if customer else None


def search(person: Person) -> QLineEdit:
    return person.find(QLineEdit)


def test_the_only_customer_is_chosen_with_name_domain_and_id(person: Person) -> None:
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    assert "Signed in as Noor de Wit\nGlobal administrator" in person.texts()
    assert person.list_titles() == "De Groene Fiets B.V."
    assert person.find(RecordList).details(0) == "degroenefiets.example · NL-1001 · NL"
    assert person.can_go_on()


def test_of_many_customers_none_is_chosen_by_the_keyboard_coming_by(person: Person) -> None:
    as_reseller(person)
    listed = person.find(RecordList)
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    assert chosen(person) is None
    assert not person.can_go_on()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert chosen(person) is not None
    assert person.step is Step.ACCOUNT
    QTest.keyClick(listed, Qt.Key.Key_Return)
    person.wait_for(Step.SUBSCRIPTION)


def test_a_reader_is_told_which_role_it_takes(person: Person) -> None:
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.be("reader")
    assert person.says("role-required")
    assert not person.can_go_on()
    person.be("admin")
    assert person.page.banner.title == ""
    assert person.can_go_on()


def test_a_search_finds_by_name_domain_and_id(person: Person) -> None:
    as_reseller(person)
    wanted = {"bakkerij": "Bakkerij Van Dijk", "sakura-works": "株式会社", "GB-1003": "Seaside"}
    for words, found in wanted.items():
        search(person).clear()
        QTest.keyClicks(search(person), words)
        person.bot.waitUntil(partial(found_alone, person, found))
    assert chosen(person) is None


def found_alone(person: Person, name: str) -> bool:
    return one_row(person) and name in person.list_titles()


def one_row(person: Person) -> bool:
    return person.find(RecordList).count() == 1


def test_what_is_typed_while_a_search_runs_is_kept(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    as_reseller(person)
    stall = Stall(monkeypatch, "customers")
    search(person).setFocus()
    QTest.keyClicks(search(person), "sea")
    person.bot.waitUntil(lambda: bool(stall.calls))
    QTest.keyClicks(search(person), "side")
    assert search(person).text() == "seaside"
    assert search(person).isVisible()
    stall.let_go()
    person.bot.waitUntil(lambda: stall.calls[-1][0] == "seaside" and one_row(person))
    assert "Seaside" in person.list_titles()


def test_who_is_not_found_is_not_chosen_any_more(person: Person) -> None:
    as_reseller(person)
    person.pick("NL-1005")
    assert chosen(person) == "NL-1005"
    QTest.keyClicks(search(person), "seaside")
    person.bot.waitUntil(lambda: one_row(person))
    assert chosen(person) is None
    assert not person.can_go_on()


def test_nobody_found_is_said(person: Person) -> None:
    as_reseller(person)
    QTest.keyClicks(search(person), "nobody is called this")
    person.bot.waitUntil(lambda: "No customer of yours is called that." in person.texts())
    search(person).clear()
    QTest.keyClick(search(person), Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: person.find(RecordList).count() > 1)
    assert person.step is Step.ACCOUNT


def test_a_search_that_fails_is_told_with_a_way_on(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    as_reseller(person)
    refuse(monkeypatch, "customers", Code.OFFLINE, host="practice")
    QTest.keyClicks(search(person), "sea")
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    person.press("Try again")
    person.settle()
    assert person.find(RecordList).count() > 1


def new_customer(person: Person, domain: str) -> NewCustomer:
    person.press("Create a customer")
    (form,) = person.page.findChildren(NewCustomer)
    name, domain_field = form.findChildren(QLineEdit)
    QTest.keyClicks(name, "Windmill Tours")
    QTest.keyClicks(domain_field, domain)
    country = form.findChildren(QComboBox)[0]
    country.setCurrentIndex(country.findData("NL"))
    return form


def create_button(form: NewCustomer) -> QPushButton:
    box = form.findChildren(QDialogButtonBox)[0]
    button = next(
        one for one in box.buttons() if box.buttonRole(one) is QDialogButtonBox.ButtonRole.AcceptRole
    )
    assert isinstance(button, QPushButton)
    return button


def test_a_reseller_creates_a_customer_who_is_chosen_then(person: Person) -> None:
    as_reseller(person, Action.NEW)
    form = new_customer(person, "windmill.example")
    person.click(create_button(form))
    person.bot.waitUntil(lambda: chosen(person) is not None)
    person.settle()
    assert "Windmill Tours" in person.list_titles()
    assert person.can_go_on()


def test_a_customer_that_was_not_created_at_once_is_on_the_second_try(person: Person) -> None:
    as_reseller(person, Action.NEW)
    form = new_customer(person, "second-try.example")
    person.click(create_button(form))
    person.bot.waitUntil(
        lambda: form._banner.title == "The account of Windmill Tours could not be set up yet"
    )
    person.click(create_button(form))
    person.bot.waitUntil(lambda: chosen(person) is not None)


def test_the_form_needs_a_name_a_domain_and_a_country(person: Person) -> None:
    as_reseller(person, Action.NEW)
    form = new_customer(person, "no domain")
    assert not create_button(form).isEnabled()
    form.findChildren(QLineEdit)[1].setText("windmill.example")
    form._update_create()
    assert create_button(form).isEnabled()
    form.findChildren(QComboBox)[0].setCurrentIndex(-1)
    assert not create_button(form).isEnabled()
    form.reject()


def test_a_form_closed_while_it_waits_drops_the_answer(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_reseller(person, Action.NEW)
    stall = Stall(monkeypatch, "create_customer")
    form = new_customer(person, "windmill.example")
    person.click(create_button(form))
    person.bot.waitUntil(lambda: bool(stall.calls))
    form.reject()
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)
    person.settle()
    assert chosen(person) is None


def test_an_admin_creates_nobody(person: Person) -> None:
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    buttons = [one.text() for one in person.page.findChildren(QPushButton) if one.isVisibleTo(person.page)]
    assert not [text for text in buttons if "Create" in text]


def test_the_practice_account_is_the_same_after_a_change_of_language(person: Person) -> None:
    as_reseller(person)
    person.back(Step.START)
    chooser = person.find(QComboBox)
    chooser.setCurrentIndex(chooser.findData("nl"))
    chooser.activated.emit(chooser.currentIndex())
    person.settle()
    person.next(Step.ACCOUNT)
    assert person.find(QComboBox).currentData() == "reseller"
    assert "Kenji Mori" in person.texts()


# ---- Subscription


def to_subscriptions(person: Person, task: Action) -> None:
    person.choose_action(task)
    person.next(Step.ACCOUNT)
    person.next(Step.SUBSCRIPTION)


def test_those_that_fit_come_first_with_product_licenses_and_expiry(person: Person) -> None:
    to_subscriptions(person, Action.ADD)
    listed = person.find(RecordList)
    assert "20 licenses" in listed.details(0)
    assert "S-1001" in listed.details(0)
    spoken = [", ".join(listed.record(row).spoken) for row in range(listed.count())]
    states = ["Active" in text for text in spoken]
    assert states == sorted(states, reverse=True)


def test_no_subscription_is_chosen_by_the_keyboard_coming_by(person: Person) -> None:
    to_subscriptions(person, Action.ADD)
    person.find(RecordList).setFocus(Qt.FocusReason.TabFocusReason)
    assert person.windows.session.flow.draft.subscription is None
    assert not person.can_go_on()


@pytest.mark.parametrize(
    ("task", "subscription"),
    [(Action.ADD, "S-1003"), (Action.EXTEND, "S-1005"), (Action.REACTIVATE, "S-1001")],
)
def test_one_that_does_not_fit_says_why(person: Person, task: Action, subscription: str) -> None:
    to_subscriptions(person, task)
    person.pick(subscription)
    assert person.page.banner.title
    assert not person.can_go_on()


def test_another_task_forgets_a_subscription_that_it_does_not_fit(person: Person) -> None:
    to_subscriptions(person, Action.ADD)
    person.pick("S-1001")
    person.back(Step.ACCOUNT)
    person.back(Step.START)
    to_subscriptions(person, Action.REACTIVATE)
    assert person.windows.session.flow.draft.subscription is None
    assert not person.can_go_on()


@pytest.mark.parametrize("task", [Action.ADD, Action.REACTIVATE])
def test_where_no_subscription_fits_another_action_is_one_click_away(person: Person, task: Action) -> None:
    person.choose_action(task)
    person.next(Step.ACCOUNT)
    person.be("reseller")
    person.pick("NL-1005" if task is Action.ADD else "US-1004")
    person.next(Step.SUBSCRIPTION)
    assert person.page.banner.title.endswith("has no subscription for this")
    person.press("Choose another action")
    person.wait_for(Step.START)
    assert chosen(person) == ("NL-1005" if task is Action.ADD else "US-1004")
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)


def test_one_that_does_not_fit_leads_to_another_action_too(person: Person) -> None:
    to_subscriptions(person, Action.REACTIVATE)
    person.pick("S-1001")
    person.press("Choose another action")
    person.wait_for(Step.START)


@pytest.mark.parametrize(
    ("language", "names"),
    [("nl", ["Åland (AX)", "Albanië (AL)", "Duitsland (DE)"]), ("ja", ["ドイツ (DE)", "日本 (JP)"])],
)
def test_countries_are_named_and_sorted_in_the_language_of_the_window(
    open_window: Open, language: str, names: list[str]
) -> None:
    person = open_window(language)
    as_reseller(person, Action.NEW)
    person.click(person.page._create)  # type: ignore[attr-defined]
    (form,) = person.page.findChildren(NewCustomer)
    country = form.findChildren(QComboBox)[0]
    listed = [country.itemText(row) for row in range(country.count())]
    assert [name for name in listed if name in names] == names
    form.reject()
