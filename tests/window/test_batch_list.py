"""The way into a batch: a list that names customers is offered, read, and its columns corrected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.window.batches import BAKERY, CACTUS, Reseller, answer, ready_rows, table
from tests.window.person import Person
from wizard.orders.batches.columns import Role
from wizard.orders.steps import Step
from wizard.pages.batches.work import BatchWork
from wizard.server.practice_data import NEW
from wizard.widgets.column_grid import ColumnGrid
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.line_list import LineList

Open = Callable[..., Person]


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
