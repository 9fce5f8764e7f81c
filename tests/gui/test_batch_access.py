"""A batch as it is heard and pressed: what is announced, what rows and questions say, where the keyboard is.

The whole of it, over a real accessibility bus, is in tests/screen_reader.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from tests.gui.reading import name_of, spoken_rows
from tests.window.batches import BAKERY, BIKES, CACTUS, HEADINGS, Reseller, ready_rows, saved, table
from tests.window.person import Person
from wizard.orders.batches.models import OrderState, RunProgress
from wizard.pages.batches.orders_panel import OrdersPanel
from wizard.pages.batches.run_stage import RunStage
from wizard.pages.batches.work import Stage
from wizard.server.practice_data import ADD, NEW
from wizard.widgets.column_grid import ColumnGrid
from wizard.widgets.filter_chips import FilterChips

Open = Callable[..., Person]
ANSWERS = "If a customer already has the product:"


def press(
    person: Person, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(person.window.focusWidget() or person.window, key, modifier)
    person.settle()


def hear(person: Person, said: list[str], words: str) -> None:
    person.bot.waitUntil(lambda: any(words in one for one in said))


def focused(person: Person) -> QWidget:
    widget = person.window.focusWidget()
    assert widget is not None
    assert widget.isVisible()
    return widget


def shown_panel(one: Reseller) -> OrdersPanel:
    return one.person.find(OrdersPanel)


# What is announced.


def test_each_stage_is_said_once(open_window: Open, tmp_path: Path, said: list[str]) -> None:
    one = Reseller(open_window())
    one.open(saved(tmp_path / "november.csv", *ready_rows()))
    hear(one.person, said, "november.csv. 3 keys for 3 customers. Check what each column holds.")
    one.make_plan()
    hear(one.person, said, "3 keys: 0 to decide, 0 can’t be redeemed.")
    one.review()
    hear(one.person, said, "Check the whole batch. Cirrus Workplace: 3 keys · 15 licenses · 3 customers.")
    one.redeem()
    hear(one.person, said, "3 of 3 keys redeemed")
    hear(one.person, said, "Saved: november with results.csv")
    assert len(said) == len(set(said)), said


def test_progress_is_said_by_quarters(person: Person, said: list[str]) -> None:
    one = Reseller(person)
    rows = [(*BAKERY, NEW[at].text, f"PO {at}") for at in range(8)]
    one.paste(table(*rows, headings=(*HEADINGS, "Reference")))
    one.make_plan()
    planning = one.page.work.planning
    assert planning is not None
    one.page.show_stage(Stage.RUN)
    run = person.find(RunStage)
    run.show_progress(None)
    heard = []
    for done, order in enumerate(one.plan.orders, start=1):
        planning.update(replace(order, state=OrderState.REDEEMED))
        said.clear()
        run.show_progress(RunProgress(done, 8))
        if done in (2, 4, 6):
            hear(person, said, f"{done} of 8 keys redeemed · {done} of 8 orders")
            heard.append(done)
    assert heard == [2, 4, 6]
    assert said == []


def test_a_pause_is_said(person: Person, said: list[str]) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.page.show_stage(Stage.RUN)
    run = person.find(RunStage)
    run.show_progress(RunProgress(1, 100, paused=True))
    hear(person, said, "Paused. ")


def test_a_search_says_how_many_it_found(person: Person, said: list[str]) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    QTest.keyClicks(shown_panel(one).search, "cactus")
    hear(person, said, "1 order found")


@pytest.mark.parametrize("stage", [Stage.PLAN, Stage.REVIEW, Stage.RUN, Stage.RESULTS])
def test_escape_empties_the_search_of_a_stage(person: Person, stage: Stage) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.page.show_stage(stage)
    panel = shown_panel(one)
    QTest.keyClicks(panel.search, "cactus")
    assert panel.table.model().rowCount() == 1
    press(person, Qt.Key.Key_Escape)
    assert panel.search.text() == ""
    assert panel.table.model().rowCount() == len(ready_rows())


def test_enter_on_a_row_without_a_decision_says_why(person: Person, said: list[str]) -> None:
    one = Reseller(person)
    one.paste(table((*CACTUS, NEW[0].text), (*BAKERY, NEW[0].text), (*BIKES, NEW[1].text)))
    one.make_plan()
    one.choose(CACTUS[0])
    one.table.setFocus()
    press(person, Qt.Key.Key_Return)
    hear(person, said, "The same key is listed for two customers")


def test_undo_of_what_was_left_out_is_said(person: Person, said: list[str]) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.choose(BAKERY[0])
    person.press("Leave out")
    hear(person, said, "1 order left out.")
    QTest.keyClick(person.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hear(person, said, "1 order included again.")


# What rows and questions say.


def test_a_row_says_its_keys_and_its_state_in_words(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, ADD[0].text, "add"), headings=("Customer", "Domain", "Key", "Action")))
    one.make_plan()
    row = spoken_rows(one.table)[0]
    assert row.startswith("De Groene Fiets B.V., row 2, 1 key …"), row
    assert ", To decide, How do you want to use these licenses?" in row
    assert "→" not in row


def test_a_redeemed_row_says_so(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.review()
    one.redeem()
    assert all(", Redeemed, New subscription: " in row for row in spoken_rows(one.table))


def test_a_column_says_what_is_asked_and_how_it_begins(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    chooser = person.find(ColumnGrid).choosers[0]
    assert chooser.accessibleName() == "What column 1 holds: Company name"
    assert chooser.accessibleDescription().startswith(f"It begins with {BAKERY[0]}, {CACTUS[0]}")


def test_answers_are_one_group_of_which_one_is_chosen(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, NEW[0].text), *ready_rows()[1:]))
    one.make_plan()
    chips = next(one for one in person.page.findChildren(FilterChips) if one.accessibleName() == ANSWERS)
    group = QAccessible.queryAccessibleInterface(chips)
    assert group is not None
    assert group.role() is QAccessible.Role.Grouping
    assert name_of(group) == ANSWERS
    options = [chip for chip in chips.children() if isinstance(chip, QWidget)]
    nodes = [QAccessible.queryAccessibleInterface(chip) for chip in options]
    assert {node.role() for node in nodes if node is not None} == {QAccessible.Role.RadioButton}
    person.press("Start a new one")
    stops = [chip for chip in options if chip.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [chip.accessibleName() for chip in stops] == ["Start a new one"]


# Where the keyboard is.


def test_the_keyboard_waits_at_the_orders_while_the_plan_is_made(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    person.press_foot("Make the plan")
    assert focused(person) is one.table, "a second Enter must not press Back"
    one.wait_for(Stage.PLAN)


def test_an_order_that_is_decided_under_a_search_stays_chosen(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    search = shown_panel(one).search
    search.setFocus()
    QTest.keyClicks(search, "cactus")
    press(person, Qt.Key.Key_Down)
    assert focused(person) is one.table
    assert one.table.chosen_rows() == [0]
    person.press("Leave out")
    assert one.order(CACTUS[0]).state is OrderState.LEFT_OUT
    assert one.table.chosen_rows() == [0]
    assert "Include again" in person.buttons()


def test_enter_opens_the_row_that_the_keyboard_is_at(person: Person) -> None:
    one = Reseller(person)
    similar = ("Bakkerij van Dijk", "", NEW[0].text)
    one.paste(table(similar, ("Cactus Garden Suplies", "", NEW[1].text)))
    one.make_plan()
    assert one.table.chosen_rows() == [0]
    press(person, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    press(person, Qt.Key.Key_Return)
    assert one.table.chosen_rows() == [1]


def test_home_and_end_lead_to_the_first_and_the_last_row(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.table.setFocus()
    press(person, Qt.Key.Key_End)
    assert one.table.chosen_rows() == [2]
    press(person, Qt.Key.Key_Home)
    assert one.table.chosen_rows() == [0]


def test_no_row_is_come_to_where_none_was_chosen(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    shown_panel(one).search.setFocus()
    shown_panel(one).search.setText("")
    QTest.keyClicks(shown_panel(one).search, "a")
    one.table.setFocus()
    assert not one.table.currentIndex().isValid()
    press(person, Qt.Key.Key_Down)
    assert one.table.chosen_rows() == [0]


def test_an_accepted_warning_leads_back_to_its_row(person: Person) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, ADD[0].text, "extend"), headings=("Customer", "Domain", "Key", "Action")))
    one.make_plan()
    order = one.order(BIKES[0])
    if not order.warnings:
        chosen = next(option for option in order.options if option.warnings)
        one.page.plan_view.panel.used.emit(order.number, chosen)
    one.choose(BIKES[0])
    while getattr(focused(person), "text", str)() != "Accept this…":
        press(person, Qt.Key.Key_Tab)
    press(person, Qt.Key.Key_Return)
    box = next(one for one in person.window.findChildren(QMessageBox) if one.isVisible())
    person.click(next(one for one in box.buttons() if one.text() == "Accept"))
    person.settle()
    assert one.states() == [OrderState.READY]
    assert focused(person) is one.table, "one Enter too many leaves nothing out"


def test_results_begin_at_the_way_to_their_folder(open_window: Open, tmp_path: Path) -> None:
    one = Reseller(open_window())
    one.open(saved(tmp_path / "november.csv", *ready_rows()))
    one.make_plan()
    one.review()
    one.redeem()
    one.person.bot.waitUntil(lambda: one.page.work.written is not None)
    one.person.settle()
    assert focused(one.person).objectName() == "show-results"
    assert [text for text in one.person.buttons() if text == "Show in folder"] == ["Show in folder"]
