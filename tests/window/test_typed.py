"""Promises to those who are called away: what was typed and not confirmed is there when they come back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.window.guided import (
    KEYS,
    answer,
    go_to_first_panel,
    go_to_guide,
    go_to_product,
    new_order,
    press,
)
from tests.window.pages import every_page
from tests.window.person import Person
from wizard.orders.steps import SIDE_ROOMS, Step

LICENSES, DAY = "27", "2027-03-31"


def fields(person: Person) -> list[QLineEdit]:
    """The fields of the page that can be typed into."""
    found = person.page.findChildren(QLineEdit)
    return [one for one in found if one.isVisibleTo(person.page) and one.isEnabled() and not one.isReadOnly()]


def go_away_and_come_back(person: Person) -> None:
    step = person.step
    person.enter_room(Step.SETTINGS)
    person.press_foot("Back")
    person.wait_for(step)


def type_reading(person: Person) -> None:
    licenses, day = fields(person)
    QTest.keyClicks(licenses, LICENSES)
    QTest.keyClicks(day, DAY)


def test_what_is_typed_on_any_page_survives_a_visit_to_another_room(person: Person) -> None:
    lost, tried = [], 0
    for name in every_page(person):
        if person.step in {*SIDE_ROOMS, Step.REDEEM}:
            continue
        for number, field in enumerate(fields(person)):
            if field.text() or "Search" in field.accessibleName():  # a search begins empty
                continue
            QTest.keyClicks(field, "27")
            person.settle()
            go_away_and_come_back(person)
            tried += 1
            now = fields(person)
            if number >= len(now) or now[number].text() != "27":
                lost.append(f"{name}: {field.accessibleName() or field.objectName()}")
                continue
            for _ in range(2):
                QTest.keyClick(now[number], Qt.Key.Key_Backspace)
            person.settle()
    assert tried > 3
    assert not lost


@pytest.mark.usefixtures("browser")
def test_a_reading_that_was_typed_before_the_first_key_is_kept(person: Person) -> None:
    go_to_first_panel(person)
    type_reading(person)
    go_away_and_come_back(person)
    assert [one.text() for one in fields(person)] == [LICENSES, DAY]
    person.back(Step.PRODUCT)
    person.next(Step.GUIDE)
    assert [one.text() for one in fields(person)] == [LICENSES, DAY]


@pytest.mark.usefixtures("browser")
def test_a_reading_of_the_end_is_kept_and_belongs_to_its_order(person: Person) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    type_reading(person)
    go_away_and_come_back(person)
    assert [one.text() for one in fields(person)] == [LICENSES, DAY]
    new_order(person)
    person.press_foot("Show receipt")
    person.wait_for(Step.GUIDED)
    assert [one.text() for one in fields(person)] == [LICENSES, DAY]
    new_order(person)
    go_to_guide(person, KEYS[1:2])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    assert [one.text() for one in fields(person)] == ["", ""]


@pytest.mark.usefixtures("browser")
def test_a_reading_before_the_first_key_is_not_shown_for_another_order(person: Person) -> None:
    go_to_first_panel(person, KEYS[:1])
    type_reading(person)
    press(person, "take")
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    new_order(person)
    go_to_product(person, KEYS[1:2])
    answer(person, customer="Bakkerij Van Dijk")
    person.next(Step.GUIDE)
    assert [one.text() for one in fields(person)] == ["", ""]


@pytest.mark.usefixtures("browser")
def test_a_message_that_was_pasted_and_not_confirmed_is_kept(person: Person) -> None:
    go_to_guide(person)
    press(person, "open")
    press(person, "message")
    QTest.keyClicks(fields(person)[0], "already used")
    go_away_and_come_back(person)
    assert fields(person)
    assert fields(person)[0].text() == "already used"
