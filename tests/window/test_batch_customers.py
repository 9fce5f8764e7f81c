"""A customer of a batch that has to be created: asked once, with what the list says, never guessed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
)

from tests.window.batches import CACTUS, Reseller, Row, table
from tests.window.person import Person
from wizard.contract import Action
from wizard.orders.batches.models import OrderState, Question
from wizard.pages.batches.customer_sheet import CustomerSheet
from wizard.pages.batches.work import Stage
from wizard.pages.new_customer import NewCustomer
from wizard.server.practice_data import NEW
from wizard.widgets.button import Link
from wizard.widgets.record_list import RecordList

WINDMILL = ("Windmill Tours", "windmill.example")
COUNTRY = ("Customer", "Domain", "Country", "Key")


def open_form(person: Person, *rows: Row, headings: Row = COUNTRY) -> tuple[Reseller, NewCustomer]:
    """Plan a list, and come to the form for its first customer."""
    one = Reseller(person)
    one.paste(table(*rows, headings=headings))
    one.make_plan()
    one.choose(WINDMILL[0])
    person.press("Choose the customer…")
    sheet = next(found for found in person.window.findChildren(CustomerSheet) if found.isVisible())
    person.click(sheet.findChildren(Link, "create-customer")[0])
    return one, next(found for found in person.window.findChildren(NewCustomer) if found.isVisible())


def shown(form: NewCustomer) -> tuple[str, ...]:
    name, domain = form.findChildren(QLineEdit)
    return name.text(), domain.text(), str(form.findChildren(QComboBox)[0].currentData() or "")


def create(person: Person, form: NewCustomer) -> None:
    (box,) = form.findChildren(QDialogButtonBox)
    accept = QDialogButtonBox.ButtonRole.AcceptRole
    person.click(next(button for button in box.buttons() if box.buttonRole(button) is accept))


def test_the_form_has_what_the_list_says_and_all_rows_get_the_customer(person: Person) -> None:
    rows = ((*WINDMILL, "NL", NEW[0].text), ("", "", "", NEW[1].text), (*CACTUS, "US", NEW[2].text))
    one, form = open_form(person, *rows)
    assert shown(form) == (*WINDMILL, "NL")
    create(person, form)
    person.bot.waitUntil(lambda: one.order(WINDMILL[0]).state is OrderState.READY)
    one.wait_for(Stage.PLAN)
    customer = one.order(WINDMILL[0]).customer
    assert customer is not None
    assert (customer.name, customer.country) == (WINDMILL[0], "NL")
    assert len(one.order(WINDMILL[0]).keys) == 2


def test_a_country_that_the_list_does_not_name_is_asked_for(person: Person) -> None:
    one, form = open_form(person, (*WINDMILL, NEW[0].text), headings=("Customer", "Domain", "Key"))
    assert shown(form) == (*WINDMILL, "")
    create(person, form)
    assert form.isVisible()
    form.reject()
    assert one.states() == [OrderState.TO_DECIDE]


@pytest.fixture
def sheet(person: Person) -> CustomerSheet:
    """The search for the customer of an order whose name fits one alone."""
    one = Reseller(person)
    one.paste(table(("Bakkerij van Dijk", "", NEW[0].text)))
    one.make_plan()
    one.choose("Bakkerij van Dijk")
    person.press("Another customer…")
    return next(found for found in person.window.findChildren(CustomerSheet) if found.isVisible())


def test_a_short_list_leaves_the_rest_of_the_sheet_as_it_is(sheet: CustomerSheet) -> None:
    heights = {one: one.height() for one in sheet.findChildren(QPushButton)}
    (rows,) = sheet.findChildren(RecordList)
    assert rows.count() == 1
    QTest.keyClicks(sheet.search, "example")  # the end of every domain
    QApplication.processEvents()
    assert rows.count() > 5
    assert heights == {one: one.height() for one in sheet.findChildren(QPushButton)}


def test_a_search_that_finds_no_customer_says_so(sheet: CustomerSheet) -> None:
    def told() -> bool:
        said = "No customer matches this search."
        return any(one.text() == said and one.isVisible() for one in sheet.findChildren(QLabel))

    assert not told()
    QTest.keyClicks(sheet.search, "zzz")
    assert told()
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "bak")
    assert not told()


def pick(person: Person, customer: str) -> None:
    """Choose a customer in the sheet that is open."""
    sheet = next(found for found in person.window.findChildren(CustomerSheet) if found.isVisible())
    QTest.keyClicks(sheet.search, customer)
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
    QTest.keyClick(sheet.search.focusWidget() or sheet.search, Qt.Key.Key_Return)


def customer_of(one: Reseller, named: str) -> str:
    found = one.order(named).customer
    return found.name if found is not None else ""


def test_a_customer_chosen_by_mistake_is_chosen_again(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(("Windmolen", "", NEW[0].text)))
    one.make_plan()
    one.choose("Windmolen")
    person.press("Choose the customer…")
    pick(person, "Bakkerij")
    person.bot.waitUntil(lambda: one.order("Windmolen").state is OrderState.READY)
    person.settle()
    person.press("Another customer…")
    pick(person, "Cactus")
    person.bot.waitUntil(lambda: customer_of(one, "Windmolen") == CACTUS[0])


def test_a_use_that_was_decided_for_the_wrong_customer_is_asked_again(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(("Groene Fiets", "", NEW[0].text)))
    one.make_plan()
    one.choose("Groene Fiets")
    person.press("Yes")
    order = one.order("Groene Fiets")
    planning = one.page.work.planning
    assert planning is not None
    planning.choose_use(order.number, next(one for one in order.options if one.action == Action.NEW))
    (wrong,) = planning.customers("Seaside")
    planning.choose_customer(order.number, wrong)
    (right,) = planning.customers("degroenefiets")
    planning.choose_customer(order.number, right)
    assert one.order("Groene Fiets").question is Question.USE


def test_a_customer_that_the_list_names_for_certain_is_not_asked_about(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*CACTUS, NEW[0].text)))
    one.make_plan()
    one.choose(CACTUS[0])
    assert "Another customer…" not in person.buttons()
