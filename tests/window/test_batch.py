"""The batch page: one list with keys for many customers, from the list to its results."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from tests.window.batches import BAKERY, BIKES, CACTUS, SAKURA, Reseller, ready_rows, saved, table
from tests.window.person import Person
from tests.window.stalling import Stall
from wizard.orders.batches.columns import Role
from wizard.orders.batches.models import Existing, OrderState, Question
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.pages.batches.work import BatchWork, Stage
from wizard.pages.stops import mistyped
from wizard.server.practice_data import ADD, NEW, USED_OTHER
from wizard.widgets.column_grid import ColumnGrid
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.line_list import LineList
from wizard.window.window import ActivationWizard

Open = Callable[..., Person]


def answer(person: Person, text: str) -> None:
    """Press a button of the question that is open."""
    boxes = [one for one in person.window.findChildren(QMessageBox) if one.isVisible()]
    button = next(one for one in boxes[-1].buttons() if one.text().replace("&", "") == text)
    person.click(button)
    person.settle()


def says(person: Person, text: str) -> bool:
    return text in person.texts()


def redeemed(folder: Path) -> list[str]:
    """The endings of all keys that the journal knows as redeemed."""
    with closing(Journal(folder)) as journal:
        entries = journal.entries()
    return sorted(
        ending for one in entries if one.state is EntryState.REDEEMED for ending in one.order.endings
    )


# The way in.


def test_a_list_with_customers_is_offered_as_a_batch_on_the_first_page(person: Person) -> None:
    person.paste(table(*ready_rows()))
    person.bot.waitUntil(lambda: "3 customers" in person.page.banner.title)
    assert person.windows.session.flow.draft.entries == ()
    person.press("Open as a batch")
    person.wait_for(Step.BATCH)
    assert "3 keys for 3 customers" in person.page.intro.text()


def test_its_keys_go_to_one_customer_after_another_question(person: Person) -> None:
    person.paste(table(*ready_rows()))
    person.bot.waitUntil(lambda: "3 customers" in person.page.banner.title)
    person.press("Use all 3 keys for one customer")
    assert person.windows.session.flow.draft.entries == ()
    answer(person, "For one customer")
    assert len(person.windows.session.flow.draft.entries) == 3
    assert person.find(LineList).count() == 3


def test_check_a_list_offers_it_too(person: Person) -> None:
    person.enter_room(Step.CHECK)
    QApplication.clipboard().setText(table(*ready_rows()))
    QTest.keyClick(person.find(KeyEdit), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.bot.waitUntil(lambda: "3 customers" in person.page.banner.title)
    person.press("Open as a batch")
    person.wait_for(Step.BATCH)


def test_a_list_for_one_customer_is_offered_nothing(person: Person) -> None:
    person.paste(table((*BAKERY, NEW[0].text), ("", "", NEW[1].text)))
    person.bot.waitUntil(lambda: len(person.windows.session.flow.draft.entries) == 2)
    person.settle()
    assert "Open as a batch" not in person.buttons()


def test_what_was_cannot_be_read_says_so_and_the_room_stays(person: Person, tmp_path: Path) -> None:
    one = Reseller(person)
    one.open(tmp_path / "gone.csv")
    assert person.page.banner.title.startswith("gone.csv: ")
    assert "Open a list…" in person.buttons()


# Columns.


def test_a_column_is_corrected_and_remembered(open_window: Open) -> None:
    person = open_window()
    one = Reseller(person)
    rows = [("Shop 24", NEW[0].text), ("Shop 25", NEW[1].text)]
    text = table(*rows, headings=("Who", "Product Key"))
    one.paste(text)
    assert person.page.banner.title == "No customers were found in this list"
    chooser = person.find(ColumnGrid).choosers[0]
    chooser.setFocus()
    chooser.setCurrentIndex(chooser.findData(Role.CUSTOMER))
    chooser.activated.emit(chooser.currentIndex())
    assert chooser.isVisible()
    assert chooser.hasFocus()
    assert "2 keys for 2 customers" in person.page.intro.text()
    again = Reseller(open_window())
    again.paste(text)
    assert "2 keys for 2 customers" in again.page.intro.text()


def test_the_first_rows_show_no_full_key(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    assert NEW[0].text[-5:] in person.texts()
    assert NEW[0].text[:5] not in person.texts()


def test_rows_without_a_customer_say_whose_they_are_before_anything_is_planned_or_redeemed(
    person: Person,
) -> None:
    one = Reseller(person)
    one.paste(table((*BAKERY, NEW[0].text), ("", "", NEW[1].text), (*CACTUS, NEW[2].text)))
    told = "Row 3 names no customer: it belongs to the customer above it."
    assert told in person.texts()
    one.make_plan()
    assert told in person.texts()
    rows = (*BAKERY, NEW[0].text), ("", "", NEW[1].text), (*CACTUS, NEW[2].text), ("", "", NEW[3].text)
    again = Reseller(person)
    again.page.begin(BatchWork())
    again.paste(table(*rows))
    assert "2 rows between 3 and 5 name no customer: each belongs to the customer above it." in person.texts()


def test_back_from_a_room_leads_to_the_room_that_one_came_from(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    for room in (Step.SETTINGS, Step.ORDERS, Step.SETTINGS):
        person.enter_room(room)
    person.click(person.button(one.person.window.WizardButton.FinishButton))
    person.wait_for(Step.BATCH)
    assert "3 keys for 3 customers" in person.page.intro.text()
    person.click(person.button(one.person.window.WizardButton.FinishButton))
    person.wait_for(Step.KEY)


# Decisions.


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


# Review, run, results.


def test_a_whole_batch_is_redeemed(person: Person, folder: Path) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows(), (*BAKERY, USED_OTHER.text), (*BAKERY, mistyped(NEW[9].text))))
    one.make_plan()
    one.review()
    assert "3 keys · 15 licenses · 3 customers" in person.texts()
    assert "2 can’t be redeemed" in person.texts()
    one.redeem()
    assert person.page.heading.text() == "3 of 5 keys redeemed"
    assert redeemed(folder) == sorted(row[-1][-5:] for row in ready_rows())


def test_redeem_waits_for_the_tick_and_says_so(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.review()
    assert person.page.banner.title == "To redeem, first tick the box."
    window = person.window
    assert isinstance(window, ActivationWizard)
    assert window.foot.decisive() is None
    person.agree()
    button = window.foot.decisive()
    assert button is not None
    assert not button.leading


def test_an_order_that_was_stopped_continues_when_its_list_is_opened_again(
    open_window: Open, folder: Path, tmp_path: Path
) -> None:
    path = saved(tmp_path / "november.csv", *ready_rows())
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    one.review()
    one.person.agree()
    one.person.press_foot("Redeem")
    one.page.runner.stop()
    one.wait_for(Stage.RESULTS)
    again = Reseller(open_window())
    again.open(path)
    again.make_plan()
    if OrderState.READY in again.states():
        again.person.press_foot("Continue with")
        again.wait_for(Stage.RESULTS)
    assert redeemed(folder) == sorted(row[-1][-5:] for row in ready_rows())


@pytest.mark.parametrize("state", [OrderState.READY, OrderState.UNDER_WAY])
def test_a_reviewed_batch_that_was_cut_off_continues_without_another_review(
    open_window: Open, folder: Path, tmp_path: Path, state: OrderState
) -> None:
    path = saved(tmp_path / "november.csv", *ready_rows())
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    planning, batch, orders = one.begin()
    for order in orders:  # the power is cut before anything is sent
        planning.records.save(batch, replace(order, state=state))
    again = Reseller(open_window())
    again.open(path)
    again.make_plan()
    again.person.press_foot("Continue with 3 keys")
    again.wait_for(Stage.RESULTS)
    assert redeemed(folder) == sorted(row[-1][-5:] for row in ready_rows())


def test_the_way_on_stands_right_of_back_as_in_an_order(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    assert person.foot()[-3:] == ["Back", "Save plan…", "Review 3 keys"]


def test_enter_on_an_order_tells_all_of_it_at_every_stage(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BAKERY, NEW[0].text), (*CACTUS, USED_OTHER.text)))
    one.make_plan()
    one.review()
    one.choose(BAKERY[0])
    QTest.keyClick(one.table, Qt.Key.Key_Return)
    told = person.page.banner.message
    assert told is not None
    assert BAKERY[0] in told[0]
    assert f"…{NEW[0].text[-5:]}" in told[1]
    one.redeem()
    one.table.setFocus()
    one.choose(CACTUS[0])
    QTest.keyClick(one.table, Qt.Key.Key_Return)
    told = person.page.banner.message
    assert told is not None
    assert CACTUS[0] in told[0]
    assert "This key has been redeemed before" in told[1]
    assert "contact the reseller" in told[1]


def test_back_leaves_a_plan_under_way_and_the_rest_is_asked_for_later(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = Stall(monkeypatch, "account")
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    person.press_foot("Make the plan")
    person.bot.waitUntil(lambda: len(stall.calls) == 1)
    person.press_foot("Back")
    stall.let_go()
    person.bot.waitUntil(lambda: not one.busy)
    assert one.page.work.stage is Stage.LIST
    one.make_plan()
    assert one.states() == [OrderState.READY] * 3


def test_who_comes_back_while_a_plan_is_still_stopping_gets_all_of_it(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = Stall(monkeypatch, "account")
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    person.press_foot("Make the plan")
    person.bot.waitUntil(lambda: len(stall.calls) == 1)
    person.press_foot("Back")
    person.press_foot("Make the plan")
    stall.let_go()
    one.wait_for(Stage.PLAN)
    assert one.states() == [OrderState.READY] * 3


# The ledger.


def test_a_key_of_the_batch_is_known_at_once_on_the_first_page(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.review()
    one.redeem()
    person.click(person.button(one.page.wizard().WizardButton.FinishButton))
    person.wait_for(Step.KEY)
    person.type_key(NEW[0].text)
    person.bot.waitUntil(lambda: "redeemed before" in person.page.banner.title)
    assert BAKERY[0] in person.texts()


def test_the_ledger_is_searched_and_forgets_a_customer(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.review()
    one.redeem()
    one.page.ledger.open()
    person.bot.waitUntil(lambda: "3 keys found" in person.texts())
    search = one.page.search_view
    for text, told in ((NEW[1].text, "1 key found"), (NEW[2].text[-5:], "1 key found"), ("", "3 keys found")):
        search.field.setText(text)
        search.search()
        person.bot.waitUntil(partial(says, person, told))
    search.rows.setCurrentRow(0)
    person.press("Forget this customer…")
    answer(person, "Forget")
    person.bot.waitUntil(lambda: "2 keys found" in person.texts())


# By keyboard alone.


def test_a_whole_batch_by_keyboard_alone(person: Person, folder: Path) -> None:
    one = Reseller(person)
    window = person.window
    QApplication.clipboard().setText(table(("Bakkerij van Dijk", "", NEW[0].text), *ready_rows()[1:]))

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(window.focusWidget() or window, key, modifier)
        person.settle()

    def tab_to(text: str) -> None:
        for _ in range(60):
            focused = window.focusWidget()
            if isinstance(focused, QAbstractButton) and focused.text().replace("&", "").startswith(text):
                return
            press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab never comes to {text!r}")

    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    tab_to("Make the plan")
    press(Qt.Key.Key_Return)
    one.wait_for(Stage.PLAN)
    assert window.focusWidget() is one.table
    assert one.table.chosen_rows() == [0]
    press(Qt.Key.Key_Return)
    assert one.states()[0] is OrderState.TO_DECIDE  # a name alone needs a yes, and the question is read first
    tab_to("Yes, it’s ")
    person.settle()
    press(Qt.Key.Key_Return)
    assert one.states() == [OrderState.READY] * 3
    assert window.focusWidget() is one.table  # and not “Leave out”: one Return too many is harmless
    tab_to("Review")
    press(Qt.Key.Key_Return)
    one.wait_for(Stage.REVIEW)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    one.wait_for(Stage.RESULTS)
    assert len(redeemed(folder)) == 3
