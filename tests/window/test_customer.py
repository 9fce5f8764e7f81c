"""Promises of Customer: nobody is chosen by accident, and a refusal gives its reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QWizard

from tests.window.person import Person
from tests.window.stalling import Stall, refuse
from tests.window.steps import redeem_new
from wizard.contract import Code
from wizard.orders.steps import Step
from wizard.pages.new_customer import NewCustomer
from wizard.server.practice_data import NEW
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
NAMES = {"en": "Netherlands", "nl": "Nederland", "ja": "オランダ"}


def to_customers(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.be("reseller")
    person.next(Step.CUSTOMER)


def chosen(person: Person) -> str | None:
    customer = person.windows.session.flow.draft.customer
    return customer.id if customer else None


def search(person: Person) -> QLineEdit:
    return person.find(QLineEdit)


def enter(person: Person) -> None:
    focused = person.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)


def one_row(person: Person) -> bool:
    return person.find(RecordList).count() == 1


def found_alone(person: Person, name: str) -> bool:
    return one_row(person) and name in person.list_titles()


def test_the_only_customer_is_not_asked_for(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    assert chosen(person) == "NL-1001"
    assert "De Groene Fiets B.V." in person.texts()


def test_of_many_customers_none_is_chosen_by_the_keyboard_coming_by(person: Person) -> None:
    to_customers(person)
    assert person.window.focusWidget() is search(person)
    listed = person.find(RecordList)
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    assert chosen(person) is None
    enter(person)
    assert chosen(person) is None
    assert person.page.banner.title == "Choose the customer first."
    assert person.window.focusWidget() is search(person)


def test_one_hit_and_enter_chooses_it_and_a_second_goes_on(person: Person) -> None:
    to_customers(person)
    QTest.keyClicks(search(person), "seaside")
    enter(person)
    person.bot.waitUntil(lambda: chosen(person) == "GB-1003")
    assert person.step is Step.CUSTOMER
    enter(person)
    person.wait_for(Step.SUBSCRIPTION)


def test_arrow_keys_lead_from_the_search_into_the_list(person: Person) -> None:
    to_customers(person)
    QTest.keyClick(search(person), Qt.Key.Key_Down)
    assert person.window.focusWidget() is person.find(RecordList)
    assert person.find(RecordList).chosen_row() == 0


def test_a_search_that_holds_a_key_is_not_sent(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    to_customers(person)
    stall = Stall(monkeypatch, "customers")
    QTest.keyClicks(search(person), NEW[1].text)
    enter(person)
    assert not stall.calls
    assert "This is a product key" in person.page.banner.title
    stall.let_go()
    person.press("Add the key")
    person.wait_for(Step.KEY)
    assert NEW[1].text in person.windows.session.flow.draft.key_texts


def test_a_reader_is_told_which_role_it_takes_and_checks_again(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.be("reader")
    person.next(Step.CUSTOMER)
    person.pick("NL-1001")
    assert person.says("role-required")
    person.click(person.button(QWizard.WizardButton.NextButton))
    assert person.step is Step.CUSTOMER
    assert person.says("role-required")
    person.press("Check again")
    person.settle()
    assert person.step is Step.CUSTOMER


def test_a_search_finds_by_name_domain_and_id(person: Person) -> None:
    to_customers(person)
    wanted = {"bakkerij": "Bakkerij Van Dijk", "sakura-works": "株式会社", "GB-1003": "Seaside"}
    for words, found in wanted.items():
        search(person).clear()
        QTest.keyClicks(search(person), words)
        person.bot.waitUntil(partial(found_alone, person, found))
    assert chosen(person) is None


def test_what_is_typed_while_a_search_runs_is_kept(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    to_customers(person)
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
    to_customers(person)
    person.pick("NL-1005")
    assert chosen(person) == "NL-1005"
    QTest.keyClicks(search(person), "seaside")
    person.bot.waitUntil(lambda: one_row(person))
    assert chosen(person) is None


def test_nobody_found_is_said_and_escape_shows_all_again(person: Person) -> None:
    to_customers(person)
    QTest.keyClicks(search(person), "nobody is called this")
    person.bot.waitUntil(lambda: "No customer matches this search." in person.texts())
    QTest.keyClick(search(person), Qt.Key.Key_Escape)
    person.bot.waitUntil(lambda: person.find(RecordList).count() > 1)
    assert search(person).text() == ""
    assert person.step is Step.CUSTOMER


def test_a_search_that_fails_is_told_with_a_way_on(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    to_customers(person)
    refuse(monkeypatch, "customers", Code.OFFLINE, host="practice")
    QTest.keyClicks(search(person), "sea")
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    person.press("Try again")
    person.settle()
    assert search(person).text() == "sea"
    assert found_alone(person, "Seaside")


def test_recent_customers_come_first(open_window: Open) -> None:
    person = open_window()
    to_customers(person)
    redeem_new(person, "GB-1003")
    person.press_foot("Enter your own key")
    person.wait_for(Step.KEY)
    person.type_key(NEW[1].text)
    person.be("reseller")
    person.next(Step.CUSTOMER)
    assert "GB-1003" in person.find(RecordList).details(0)
    assert person.find(RecordList).record(0).status == "Recent"


# ---- another customer


def open_form(person: Person) -> NewCustomer:
    person.press("Create a customer")
    (form,) = person.page.findChildren(NewCustomer)
    return form


def fill_form(form: NewCustomer, domain: str, country: str | None = "NL") -> None:
    name, domain_field = form.findChildren(QLineEdit)
    name.clear()
    QTest.keyClicks(name, "Windmill Tours")
    domain_field.setText(domain)
    box = form.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData(country))


def create_button(form: NewCustomer) -> QPushButton:
    box = form.findChildren(QDialogButtonBox)[0]
    accept = QDialogButtonBox.ButtonRole.AcceptRole
    button = next(one for one in box.buttons() if box.buttonRole(one) is accept)
    assert isinstance(button, QPushButton)
    return button


def faults(form: NewCustomer) -> list[str]:
    return [line.text() for line in form.findChildren(FeedbackLine) if line.text()]


@pytest.mark.parametrize(
    ("typed", "domain"),
    [
        ("windmill.example", "windmill.example"),
        ("https://www.windmill.example/shop?x=1", "windmill.example"),
        ("Info@Windmill.Example", "windmill.example"),
        ("müller-windmill.example", "xn--mller-windmill-gsb.example"),
    ],
)
def test_a_domain_is_taken_from_what_people_paste(person: Person, typed: str, domain: str) -> None:
    to_customers(person)
    form = open_form(person)
    fill_form(form, typed)
    person.click(create_button(form))
    person.bot.waitUntil(lambda: chosen(person) is not None)
    customer = person.windows.session.flow.draft.customer
    assert customer is not None
    assert customer.domain == domain
    person.settle()


def test_a_field_that_is_wrong_says_so_under_it_and_gets_the_keyboard(person: Person) -> None:
    to_customers(person)
    form = open_form(person)
    button = create_button(form)
    assert button.isEnabled()
    person.click(button)
    assert faults(form) == ["Enter the name of the organization."]
    name, domain = form.findChildren(QLineEdit)
    assert form.focusWidget() is name
    fill_form(form, "no domain")
    person.click(button)
    assert "example.com" in faults(form)[0]
    assert form.focusWidget() is domain
    fill_form(form, "windmill.example", country=None)
    QTest.keyClick(domain, Qt.Key.Key_End)
    domain.textEdited.emit(domain.text())
    person.click(button)
    assert faults(form) == ["Choose the country or region."]
    form.reject()


def test_a_reseller_creates_a_customer_who_is_chosen_then(person: Person) -> None:
    to_customers(person)
    form = open_form(person)
    fill_form(form, "windmill.example")
    person.click(create_button(form))
    person.bot.waitUntil(lambda: chosen(person) is not None)
    person.settle()
    assert "Windmill Tours" in person.list_titles()
    person.next(Step.SUBSCRIPTION)


def test_a_form_closed_while_it_waits_drops_the_answer(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_customers(person)
    stall = Stall(monkeypatch, "create_customer")
    form = open_form(person)
    fill_form(form, "windmill.example")
    person.click(create_button(form))
    person.bot.waitUntil(lambda: bool(stall.calls))
    form.reject()
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)
    person.settle()
    assert chosen(person) is None


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_countries_are_named_in_the_language_of_the_window(open_window: Open, language: str) -> None:
    person = open_window(language)
    person.type_key(NEW[0].text)
    person.be("reseller")
    person.next(Step.CUSTOMER)
    person.click(person.find(QPushButton, "create-customer"))
    (form,) = person.page.findChildren(NewCustomer)
    box = form.findChildren(QComboBox)[0]
    assert box.itemText(box.findData("NL")).startswith(NAMES[language])
    form.reject()
