"""Promises to those who choose another language: what was typed, chosen and filtered is still there."""

from __future__ import annotations

from itertools import permutations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from tests.window import check_page
from tests.window.batches import BAKERY, CACTUS, Reseller, ready_rows, table
from tests.window.check_page import OTHER, W, field, open_page, read
from tests.window.guided import CUSTOMER, KEYS, answer, go_to_first_panel, go_to_guide, go_to_product
from tests.window.key_page import Open, lines, missing
from tests.window.pages import press
from tests.window.person import Person
from tests.window.proposing import many
from tests.window.stalling import Stall
from tests.window.steps import another_order, order, to_orders, to_review
from wizard.contract import Action
from wizard.keys import KeyFormat, Verdict
from wizard.orders.batches.models import OrderState
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.pages.key import KeyPage
from wizard.pages.tasks import under_way
from wizard.server.practice_data import ADD, NEW
from wizard.widgets.record_list import RecordList


def typed(person: Person) -> list[str]:
    """The contents of the fields that are shown."""
    found = person.page.findChildren(QLineEdit)
    return [one.text() for one in found if one.isVisibleTo(person.page) and not one.isReadOnly()]


def fill(person: Person, *words: str) -> None:
    """Type into the fields that are shown."""
    found = [one for one in person.page.findChildren(QLineEdit) if one.isVisibleTo(person.page)]
    for one, word in zip(found, words, strict=True):
        QTest.keyClicks(one, word)


# An order.


def test_a_key_that_is_half_typed(person: Person) -> None:
    person.type_key("BCDFG-HJ")
    person.go_on_in("nl")
    assert field(person).key() == "BCDFGHJ"


def test_a_correction_of_a_key_with_what_was_typed_before(person: Person) -> None:
    person.paste(NEW[0].text, f"0{NEW[1].text[1:]}", f"0{NEW[2].text[1:]}")
    person.type_key("BCD")
    person.press("Show 2 problems")
    lines(person).acted.emit(0, 0)
    field(person).setKey(NEW[1].text)
    person.go_on_in("nl")
    assert person.windows.session.flow.draft.key_texts[:2] == (NEW[0].text, NEW[1].text)
    assert field(person).key() == "BCD"
    assert lines(person).count() == 1


def test_the_tick_at_keys_that_look_mistyped(person: Person) -> None:
    person.type_key(f"{NEW[0].text[:-1]}{'B' if NEW[0].text[-1] != 'B' else 'C'}")
    box = person.find(QCheckBox)
    box.click()
    assert not missing(person).startswith("Compare")
    person.go_on_in("nl")
    assert person.find(QCheckBox).isChecked()
    assert not missing(person).startswith("Vergelijk")


def test_the_search_for_a_customer(person: Person) -> None:
    person.type_key(NEW[0].text)
    page = person.page
    assert isinstance(page, KeyPage)
    page.slot.place.placed.emit(Place.of(Source.PRACTICE, account="reseller"))
    person.next(Step.CUSTOMER)
    QTest.keyClicks(person.find(QLineEdit), "seaside")
    person.bot.waitUntil(lambda: person.find(RecordList).count() == 1)
    person.go_on_in("nl")
    assert typed(person) == ["seaside"]
    assert person.find(RecordList).count() == 1
    person.pick("seaside-schools.example")
    person.next(Step.SUBSCRIPTION)
    person.back(Step.CUSTOMER)
    assert typed(person) == [""]


def test_the_search_for_a_subscription(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    many(monkeypatch, 40)
    person.enter_keys(ADD[0].text)
    person.next(Step.SUBSCRIPTION)
    fill(person, "PO 4727")
    person.go_on_in("nl")
    assert typed(person) == ["PO 4727"]


def test_reference_and_tick_of_the_review(person: Person) -> None:
    to_review(person, NEW[0].text)
    fill(person, "PO 17")
    person.agree()
    person.go_on_in("nl")
    assert typed(person) == ["PO 17"]
    assert all(one.isChecked() for one in person.page.findChildren(QCheckBox) if one.isVisibleTo(person.page))


# At Microsoft.


def test_what_was_answered_about_a_microsoft_key(person: Person) -> None:
    go_to_product(person)
    answer(person)
    person.go_on_in("nl")
    assert typed(person) == [CUSTOMER]
    assert person.can_continue()


@pytest.mark.usefixtures("browser")
def test_a_reading_before_the_first_key(person: Person) -> None:
    go_to_first_panel(person)
    fill(person, "27", "2027-03-31")
    person.go_on_in("nl")
    assert typed(person) == ["27", "2027-03-31"]
    press(person, "take")
    assert person.windows.session.flow.guided_order is not None
    assert person.windows.session.flow.guided_order.before is not None


@pytest.mark.usefixtures("browser")
def test_the_words_of_a_message(person: Person) -> None:
    go_to_guide(person)
    press(person, "open")
    press(person, "message")
    fill(person, "already used")
    person.go_on_in("nl")
    assert typed(person) == ["already used"]


@pytest.mark.usefixtures("browser")
def test_a_reading_of_the_end(person: Person) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    fill(person, "27", "2027-03-31")
    person.go_on_in("nl")
    assert typed(person) == ["27", "2027-03-31"]


# Rooms.


def test_a_checked_list_with_its_filter_its_search_and_the_correction_in_the_field(person: Person) -> None:
    page = open_page(person)
    read(person, W, "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG", OTHER)
    QTest.keyClicks(field(person), "BCD")
    person.press("Problems")
    person.find(QCheckBox).click()
    kinds = person.find(QComboBox)
    kinds.setCurrentIndex(kinds.findData(KeyFormat.MICROSOFT))
    kinds.activated.emit(kinds.currentIndex())
    person.press("Next problem")
    field(person).setKey("H9PGW-TC6D9")
    person.go_on_in("nl")
    assert person.page is not page
    assert check_page.shown(person) == ["DDMQG"]
    assert field(person).key() == "H9PGWTC6D9"
    assert person.find(QCheckBox).isChecked()
    assert person.find(QComboBox).currentData() == KeyFormat.MICROSOFT
    assert check_page.table(person).chosen_rows() == [0]
    field(person).setKey("H9PGW-TC6D9-Y2PP7-Q3W2V-DDMQG")
    QTest.keyClick(field(person), Qt.Key.Key_Return)
    assert check_page.verdicts(person) == [Verdict.COMPLETE, Verdict.UNVERIFIABLE, Verdict.COMPLETE]
    assert field(person).key() == "BCD"


def test_earlier_orders_with_their_search_and_the_order_that_is_read(person: Person) -> None:
    order(person, NEW[0].text, reference="PO QX17")
    another_order(person)
    order(person, NEW[1].text, reference="PO QX18")
    another_order(person)
    order(person, NEW[2].text, reference="PX")
    to_orders(person)
    fill(person, "PO")
    person.find(RecordList).setCurrentRow(1)
    person.go_on_in("nl")
    assert typed(person) == ["PO"]
    assert person.find(RecordList).count() == 2
    assert person.find(RecordList).chosen_row() == 1


def test_a_batch_with_its_filters_and_the_search_of_its_orders(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    person.go_on_in("nl")
    person.press_foot("Plan maken")
    one.wait_for(Stage.PLAN)
    person.press("Gereed")
    fill(person, "a")
    one.choose(CACTUS[0])
    person.go_on_in("en")
    assert typed(person) == ["a"]
    assert one.page.plan_view.orders.chosen_orders() == (one.order(CACTUS[0]),)
    one.choose(BAKERY[0])
    person.press("Leave out")
    assert one.table.count() == 3
    one.page.plan_view.orders.search.clear()
    one.review()
    person.agree()
    person.go_on_in("nl")
    assert one.page.work.authorized
    assert any(box.isChecked() for box in person.page.findChildren(QCheckBox) if box.isVisibleTo(person.page))


def test_the_search_of_keys_had_before(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    person.press_foot("Back")
    one.page.ledger.open()
    person.bot.waitUntil(lambda: "3 keys found" in person.texts())
    by, since = (box for box in person.page.findChildren(QComboBox) if box.isVisibleTo(person.page))
    for box in (by, since):
        box.setCurrentIndex(1)
        box.activated.emit(1)
    fill(person, "Cactus")
    person.bot.waitUntil(lambda: "1 key found" in person.texts())
    person.go_on_in("nl")
    person.bot.waitUntil(lambda: person.find(RecordList).count() == 1)
    assert typed(person) == ["Cactus"]
    choosers = [box for box in person.page.findChildren(QComboBox) if box.isVisibleTo(person.page)]
    assert [box.currentIndex() for box in choosers] == [1, 1]


def test_the_use_that_was_chosen(person: Person) -> None:
    person.enter_keys(ADD[0].text)
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.ADD, "S-1001")
    person.go_on_in("nl")
    assert person.can_continue()


# A plan under way.


def begin_plan(person: Person) -> Reseller:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    person.press_foot("Make the plan")
    return one


def test_a_plan_under_way_ends_in_the_other_language_and_asks_once(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = Stall(monkeypatch, "proposals")
    one = begin_plan(person)
    person.bot.waitUntil(lambda: len(stall.calls) == 3)
    person.change_language("nl")
    person.enter_room(Step.BATCH)
    assert "Stoppen met plannen" in person.buttons()
    assert under_way() == 1
    stall.let_go()
    one.wait_for(Stage.PLAN)
    assert one.page.work.planned
    assert len(stall.calls) == 3
    assert [one.state for one in one.plan.orders] == [OrderState.READY] * 3
    assert "3 productcodes in 3 bestellingen" in person.texts()


def test_a_plan_that_ended_while_the_language_changed_is_shown(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = Stall(monkeypatch, "proposals")
    one = begin_plan(person)
    person.bot.waitUntil(lambda: len(stall.calls) == 3)
    person.change_language("nl")
    stall.let_go()
    person.bot.waitUntil(lambda: not under_way())
    person.enter_room(Step.BATCH)
    one.wait_for(Stage.PLAN)
    assert one.page.work.planned
    assert len(stall.calls) == 3


def test_stop_in_the_other_language_stops_the_plan_under_way(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall = Stall(monkeypatch, "account")
    one = begin_plan(person)
    person.bot.waitUntil(lambda: len(stall.calls) == 1)
    asked = Stall(monkeypatch, "proposals")
    asked.let_go()
    person.change_language("nl")
    person.enter_room(Step.BATCH)
    person.press("Stoppen met plannen")
    stall.let_go()
    one.wait_for(Stage.PLAN)
    assert one.page.work.planned
    assert not asked.calls


TO_TICK = {
    "en": "To redeem, first tick the box.",
    "nl": "Vink eerst het vakje aan om in te wisselen.",
    "ja": "引き換えるには、まずチェック ボックスをオンにしてください。",
}


@pytest.mark.parametrize(("before", "after"), [*permutations(TO_TICK, 2)])
def test_why_redeem_cannot_be_pressed_is_said_in_the_language_of_the_moment(
    open_window: Open, before: str, after: str
) -> None:
    person = open_window(before)
    to_review(person, NEW[0].text)
    for language in (after, before, after):
        person.go_on_in(language)
        assert person.page.banner.title == TO_TICK[language]
    box = person.find(QCheckBox)
    person.click(box)
    assert person.page.banner.title == ""
    person.go_on_in(before)
    assert person.page.banner.title == ""
    person.click(person.find(QCheckBox))
    assert person.page.banner.title == TO_TICK[before]
