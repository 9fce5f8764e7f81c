"""Decisions of a plan: for all orders or for one, by an answer, a yes or another customer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from tests.window.batches import BAKERY, BIKES, CACTUS, SAKURA, Reseller, answer, ready_rows, table
from tests.window.person import Person
from wizard.orders.batches.models import Existing, OrderState, Question
from wizard.pages.batches.work import Stage
from wizard.server.practice_data import ADD, NEW, USED_OTHER


def test_one_answer_decides_all_customers_that_have_the_product(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, NEW[0].text), *ready_rows()[1:]))
    one.make_plan()
    assert one.order(BIKES[0]).question is Question.USE
    person.press("Start a new one")
    assert set(one.states()) == {OrderState.READY}
    assert one.plan.existing is Existing.NEW


def test_a_similar_name_needs_a_yes(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(("Bakkerij van Dijk", "", NEW[0].text), (*CACTUS, NEW[1].text)))
    one.make_plan()
    assert one.order("Bakkerij van Dijk").question is Question.MATCH
    one.choose("Bakkerij van Dijk")
    person.press("Yes, it’s bakkerijvandijk.example")
    assert set(one.states()) == {OrderState.READY}


def test_a_warning_is_accepted_for_all_its_rows_which_the_question_lists(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, ADD[0].text, "extend"), headings=("Customer", "Domain", "Key", "Action")))
    one.make_plan()
    order = one.order(BIKES[0])
    if order.question is Question.USE:
        chosen = next(option for option in order.options if option.warnings)
        one.page.plan_view.panel.used.emit(order.number, chosen)
    assert one.order(BIKES[0]).question is Question.WARNING
    one.choose(BIKES[0])
    person.press("Accept this…")
    box = next(one for one in person.window.findChildren(QMessageBox) if one.isVisible())
    assert box.text() == f"Accept “Fewer licenses from today” for {BIKES[0]}?"
    assert "row 2" in box.informativeText()
    answer(person, "Accept")
    assert one.states() == [OrderState.READY]


def test_a_warning_of_several_orders_is_accepted_for_their_number(person: Person) -> None:
    one = Reseller(person)
    rows = ((*BIKES, ADD[0].text, "extend"), (*SAKURA, ADD[1].text, "extend"))
    one.paste(table(*rows, headings=("Customer", "Domain", "Key", "Action")))
    one.make_plan()
    for customer, subscription in ((BIKES[0], "S-1001"), (SAKURA[0], "S-2001")):
        order = one.order(customer)
        uses = {(use.action, use.subscription_id): use for use in order.options}
        one.page.plan_view.panel.used.emit(order.number, uses["extend", subscription])
    one.choose(BIKES[0])
    person.press("Accept this…")
    box = next(one for one in person.window.findChildren(QMessageBox) if one.isVisible())
    assert box.text().endswith(" for 2 orders?")
    answer(person, "Decide for each")
    assert one.order(BIKES[0]).question is Question.WARNING


def test_a_yes_to_a_warning_is_for_the_listed_orders_alone_as_they_are(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, ADD[0].text), (*SAKURA, ADD[1].text)))
    one.make_plan()
    for customer, subscription in ((BIKES[0], "S-1001"), (SAKURA[0], "S-2001"), (BIKES[0], "S-1008")):
        order = one.order(customer)
        uses = {(use.action, use.subscription_id): use for use in order.options}
        one.page.plan_view.panel.used.emit(order.number, uses["extend", subscription])
        assert [warning.code for warning in one.order(customer).warnings] == ["licenses-reduced"]
        assert one.order(customer).question is Question.WARNING
        one.choose(customer)
        person.press("Accept this…")
        answer(person, "Accept")
        assert one.order(customer).state is OrderState.READY


def test_an_order_is_left_out_and_brought_back(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.choose(BAKERY[0])
    person.press("Leave out")
    assert one.order(BAKERY[0]).state is OrderState.LEFT_OUT
    person.press_foot("Undo")
    assert one.order(BAKERY[0]).state is OrderState.READY
    assert person.window.focusWidget() is one.table
    assert one.table.currentIndex().row() == one.row_of(BAKERY[0])


def test_another_customer_is_found_by_a_part_of_its_name(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(("Unknown Ltd.", "unknown.example", NEW[0].text), (*CACTUS, NEW[1].text)))
    one.make_plan()
    assert one.order("Unknown Ltd.").question is Question.CUSTOMER
    one.choose("Unknown Ltd.")
    person.press("Choose the customer…")
    from wizard.pages.batches.customer_sheet import CustomerSheet

    sheet = next(one for one in person.window.findChildren(CustomerSheet) if one.isVisible())
    sheet.search.setText("bakker")
    sheet.search.textEdited.emit("bakker")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    one.wait_for(Stage.PLAN)
    order = one.order("Unknown Ltd.")
    assert order.customer is not None
    assert order.customer.name == BAKERY[0]


def test_nothing_moves_when_other_orders_are_chosen(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, NEW[0].text), (*BAKERY, USED_OTHER.text), *ready_rows()[1:]))
    one.make_plan()
    kept = [
        widget
        for widget in person.window.findChildren(QAbstractButton)
        if widget.isVisible() and widget.objectName() not in {"decide", "leave-out", "decide-otherwise"}
    ]

    def places() -> list[QRect]:
        return [QRect(widget.mapTo(person.window, QPoint()), widget.size()) for widget in kept]

    before = places()
    for row in range(one.table.count()):
        one.table.show_row(row)
        person.settle()
        assert places() == before, one.table.line(row).spoken


def test_a_mistyped_key_says_where_to_look(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BAKERY, NEW[0].text[:-1] + "O"), (*CACTUS, NEW[1].text)))
    one.make_plan()
    one.choose(BAKERY[0])
    assert "Group 5, position 5: Q, D, C or G? · Compare it with the original" in person.texts()
    assert "built-in check fails" not in person.texts()
