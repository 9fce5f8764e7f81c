"""A reviewed batch is redeemed, to its end or in parts, and the ledger knows its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.window.batches import BAKERY, CACTUS, Reseller, answer, ready_rows, redeemed, saved, table
from tests.window.person import Person
from tests.window.stalling import Stall
from wizard.orders.batches.models import OrderState
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.pages.stops import mistyped
from wizard.server.practice_data import NEW, USED_OTHER
from wizard.window.window import ActivationWizard

Open = Callable[..., Person]


def says(person: Person, text: str) -> bool:
    return text in person.texts()


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
