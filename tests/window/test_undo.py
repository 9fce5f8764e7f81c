"""Promises of Undo beside an order: nothing that was entered is lost, and changes are undone one by one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.window.batches import BAKERY, CACTUS, Reseller, ready_rows, table
from tests.window.check_page import OTHER, W, field, open_page, read, shown
from tests.window.check_page import table as rows_of
from tests.window.person import Person
from wizard.keys import Verdict
from wizard.orders.batches.models import OrderState
from wizard.pages.batches.list_stage import ListStage
from wizard.pages.batches.work import Stage

# Check a list.


def add(person: Person, key: str) -> None:
    QTest.keyClicks(field(person), key)
    QTest.keyClick(field(person), Qt.Key.Key_Return)


def endings(*keys: str) -> list[str]:
    return [key[-5:] for key in keys]


def test_keys_that_a_list_takes_the_place_of_come_back(person: Person, tmp_path: Path) -> None:
    page = open_page(person)
    add(person, W)
    add(person, OTHER)
    opened = tmp_path / "list.txt"
    opened.write_text(OTHER, "utf-8")
    page.intake.read_file(str(opened))
    person.settle()
    assert shown(person) == endings(OTHER)
    person.undo()
    assert shown(person) == endings(W, OTHER)
    person.undo()
    assert shown(person) == endings(W)


def test_one_list_after_the_other_is_undone_from_the_field_and_from_the_table(person: Person) -> None:
    open_page(person)
    person.paste(W, OTHER, W)
    person.paste(OTHER, OTHER)
    field(person).setFocus()
    person.undo()
    assert shown(person) == endings(W, OTHER, W)
    rows_of(person).selectAll()
    QTest.keyClick(rows_of(person), Qt.Key.Key_Delete)
    assert shown(person) == []
    person.press_foot("Undo")
    assert shown(person) == endings(W, OTHER, W)
    rows_of(person).show_row(0)
    QTest.keyClick(rows_of(person), Qt.Key.Key_Delete)
    rows_of(person).setFocus()
    rows_of(person).show_row(0)
    QTest.keyClick(rows_of(person), Qt.Key.Key_Delete)
    rows_of(person).setFocus()
    person.undo()
    person.undo()
    assert shown(person) == endings(W, OTHER, W)


def test_a_file_without_a_key_takes_the_place_of_nothing(person: Person, tmp_path: Path) -> None:
    page = open_page(person)
    add(person, W)
    for path in (tmp_path / "empty.txt", tmp_path / "missing.txt"):
        if path.stem == "empty":
            path.write_text("no key here", "utf-8")
        page.intake.read_file(str(path))
        person.settle()
        assert page.banner.title
        assert shown(person) == endings(W)
        assert [row.check.verdict for row in rows_of(person).verdicts.rows] == [Verdict.COMPLETE]


def test_what_was_half_typed_comes_back_after_a_correction(person: Person) -> None:
    open_page(person)
    read(person, W, "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG")
    QTest.keyClicks(field(person), "BCD")
    person.press("Next problem")
    assert field(person).key().startswith("0H9GP")
    QTest.keyClick(field(person), Qt.Key.Key_Escape)
    assert field(person).key() == "BCD"


# Batch.


def test_orders_that_were_left_out_come_back_one_by_one(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    for customer in (BAKERY[0], CACTUS[0]):
        one.choose(customer)
        person.press("Leave out")
    person.page.setFocus()
    person.undo()
    assert one.order(CACTUS[0]).state is OrderState.READY
    assert one.order(BAKERY[0]).state is OrderState.LEFT_OUT
    person.press_foot("Undo")
    assert one.order(BAKERY[0]).state is OrderState.READY


def planned_without_one(person: Person) -> Reseller:
    """A list whose plan leaves one order out, shown before its plan."""
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.choose(BAKERY[0])
    person.press("Leave out")
    person.press_foot("Back")
    return one


def test_a_list_that_another_takes_the_place_of_comes_back_with_its_plan(person: Person) -> None:
    one = planned_without_one(person)
    one.paste(table(ready_rows()[1]))
    assert one.page.work.planning is None
    person.page.setFocus()
    person.undo()
    one.make_plan()
    assert one.page.work.stage is Stage.PLAN
    assert len(one.plan.orders) == 3
    assert one.order(BAKERY[0]).state is OrderState.LEFT_OUT


def test_a_plan_that_other_columns_make_useless_comes_back_with_its_decisions(person: Person) -> None:
    one = planned_without_one(person)
    batch_list = one.page.work.batch_list
    assert batch_list is not None
    person.find(ListStage).columnsChanged.emit(batch_list.columns)
    assert one.page.work.planning is None
    person.page.setFocus()
    person.undo()
    one.make_plan()
    assert one.order(BAKERY[0]).state is OrderState.LEFT_OUT
