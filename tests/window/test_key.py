"""Promises of the first page about one key: its verdict, Enter, and nothing lost."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from tests.patience import rest
from tests.window.check_page import W, read, table
from tests.window.key_page import Open, enter, field, key_page, listed, missing
from tests.window.person import Person
from wizard.keys import Verdict, check
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.verdict_table import NOTE

NOWHERE = f"BBN{W[3:]}"
"""A mistyped key, whose check names no place."""
MISTYPED, ALSO_MISTYPED = [
    text for key in NEW if check(text := "B" + key.text[1:]).verdict is Verdict.MISTYPED
][:2]


# ---- one key


def test_the_field_has_the_focus_and_next_says_what_is_missing(person: Person) -> None:
    assert person.window.focusWidget() is field(person)
    assert "Enter a product key first" in missing(person)
    person.type_key(NEW[0].text[:12])
    assert missing(person) == "12 of 25 characters: complete the key or clear it."
    assert person.window.focusWidget() is field(person)
    person.type_key(NEW[0].text[12:])
    person.next(Step.SUBSCRIPTION)


def test_an_impossible_key_is_a_wall(person: Person) -> None:
    person.type_key("0" + NEW[0].text[1:])
    assert "cannot be right" in missing(person)
    assert listed(person) == ()
    assert not key_page(person).doubts.isVisible()


def test_a_mistyped_key_needs_a_tick_for_just_this_key(person: Person) -> None:
    person.type_key(MISTYPED)
    assert "Compare the marked keys" in missing(person)
    doubts = key_page(person).doubts
    assert person.window.focusWidget() is doubts
    person.click(doubts)
    assert "Compare the marked keys" not in missing(person)
    person.press_foot("Add this key")
    assert doubts.isChecked()
    person.type_key(ALSO_MISTYPED)
    assert not doubts.isChecked()


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_a_mistyped_key_gets_the_same_help_here_as_in_check_a_list(open_window: Open, language: str) -> None:
    person = open_window(language)
    person.type_key(NOWHERE)
    told, details = key_page(person).slot.verdict.text(), key_page(person).slot.verdict.toolTip()
    person.enter_room(Step.CHECK)
    person.type_key(NOWHERE)
    also_told = person.find(FeedbackLine).text()
    read(person, NOWHERE)
    help_there = table(person).verdicts.index(0, NOTE).data()
    assert "G" in help_there
    assert all(help_there in one for one in (told, details, also_told))


@pytest.mark.parametrize("width", [640, 780, 860, 960, 1280])
@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_all_of_a_verdict_can_be_read(open_window: Open, language: str, width: int) -> None:
    person = open_window(language)
    person.window.resize(width, 700)
    rest()
    slot = key_page(person).slot
    place = slot.geometry()
    for key in (NOWHERE, W.replace("9B", "98"), f"000{W[3:]}", "0" * 25):
        person.type_key(key)
        rest()
        assert slot.geometry() == place
        assert slot.verdict.heightForWidth(slot.verdict.width()) <= slot.verdict.height(), key


def test_a_key_entered_twice_is_said_and_stays_out(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.press_foot("Add this key")
    person.type_key(NEW[0].text)
    assert "row 1" in person.texts()
    assert listed(person) == (NEW[0].text,)
    assert "in the list already" in missing(person)
    field(person).clear()
    person.next(Step.SUBSCRIPTION)


def test_enter_presses_the_blue_button_whichever_it_is(person: Person) -> None:
    """A whole key with nothing in the list goes along; with a list it is added; an empty field continues."""
    person.type_key(NEW[0].text)
    person.press_foot("Add this key")
    for key in NEW[1:3]:
        QTest.keyClicks(field(person), key.text)
        enter(person)
        assert field(person).key() == ""
    assert listed(person) == tuple(key.text for key in NEW[:3])
    enter(person)
    person.wait_for(Step.SUBSCRIPTION)


def test_enter_takes_the_one_key_along(person: Person) -> None:
    person.type_key(NEW[0].text)
    enter(person)
    person.wait_for(Step.SUBSCRIPTION)
    assert listed(person) == (NEW[0].text,)


def test_enter_does_not_take_half_a_key(person: Person) -> None:
    person.type_key(NEW[0].text[:20])
    enter(person)
    assert field(person).key() == NEW[0].text[:20]
    assert listed(person) == ()


def test_with_back_a_single_key_is_in_the_field_again(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    person.back(Step.KEY)
    assert field(person).key() == NEW[0].text
    person.next(Step.SUBSCRIPTION)
    assert listed(person) == (NEW[0].text,)


def test_what_was_typed_is_there_after_a_side_room_(person: Person) -> None:
    person.type_key("BCDFG-HJ")
    person.enter_room(Step.SETTINGS)
    person.press_foot("Back")
    person.wait_for(Step.KEY)
    assert field(person).key() == "BCDFGHJ"


def test_a_hundred_thousand_letters_are_one_key_that_cannot_be(person: Person) -> None:
    person.paste("BC" * 50_000)
    assert [entry.check.length for entry in person.windows.session.flow.draft.entries] == [100_000]
    assert "needs attention" in missing(person)
