"""Promises of the first page about many keys: a row each, edited, removed, brought back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from tests.window.key_page import act, choose, endings, enter, field, key_page, lines, listed, missing
from tests.window.person import Person
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW

# ---- the list


def test_only_endings_are_in_the_list(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.press_foot("Add this key")
    assert endings(person) == [f"…{NEW[0].text[-5:]}"]
    assert NEW[0].text[:5] not in person.texts()


def test_problems_come_first_and_alone_when_asked_for(person: Person) -> None:
    person.paste(NEW[0].text, f"0{NEW[1].text[1:]}", NEW[2].text, NEW[0].text)
    shown = lines(person)
    assert [shown.line(row).number for row in range(4)] == ["2", "4", "1", "3"]
    assert "row 1" in shown.line(1).remark
    person.press("Show 2 problems")
    assert shown.count() == 2
    person.press("Show all")
    assert shown.count() == 4
    assert missing(person).startswith("2 keys need attention")
    assert shown.chosen_rows() == [0]


def test_as_many_keys_need_attention_as_the_list_shows(person: Person) -> None:
    doubtful = f"{NEW[0].text[:-1]}{'B' if NEW[0].text[-1] != 'B' else 'C'}"
    person.paste(NEW[1].text, f"0{NEW[2].text[1:]}", doubtful)
    assert "Show 2 problems" in person.buttons()
    told = missing(person)
    assert told.startswith("2 keys need attention")
    assert doubtful[-5:] in told
    person.agree()
    assert missing(person).startswith("1 key needs attention")


def test_a_row_is_edited_in_the_field_and_saved_in_its_place(person: Person) -> None:
    person.paste(NEW[0].text, f"0{NEW[1].text[1:]}", NEW[3].text)
    person.type_key("BCD")
    act(person, 0, 0)
    assert field(person).key() == f"0{NEW[1].text[1:]}"
    assert person.window.focusWidget() is field(person)
    field(person).setKey(NEW[1].text)
    enter(person)
    assert listed(person) == (NEW[0].text, NEW[1].text, NEW[3].text)
    assert field(person).key() == "BCD"


def test_escape_leaves_a_row_as_it_is(person: Person) -> None:
    person.paste(NEW[0].text, f"0{NEW[1].text[1:]}")
    act(person, 0, 0)
    field(person).setKey(NEW[2].text)
    QTest.keyClick(field(person), Qt.Key.Key_Escape)
    assert field(person).key() == ""
    assert listed(person) == (NEW[0].text, f"0{NEW[1].text[1:]}")


def test_a_correction_that_was_not_saved_is_not_lost_with_next(person: Person) -> None:
    person.paste(NEW[0].text, f"0{NEW[1].text[1:]}")
    act(person, 0, 0)
    field(person).setKey(NEW[1].text)
    person.next(Step.SUBSCRIPTION)
    assert listed(person) == (NEW[0].text, NEW[1].text)


def go_to_another_row(person: Person) -> None:
    act(person, 1, 0)


def remove_another_row(person: Person) -> None:
    act(person, 1, 1)
    person.press_foot("Undo")


def visit_another_room(person: Person) -> None:
    person.enter_room(Step.SETTINGS)
    person.press_foot("Back")
    person.wait_for(Step.KEY)


def start_over_and_undo(person: Person) -> None:
    person.press_foot("Start over")
    question = person.window.findChildren(QMessageBox)[-1]
    person.click(next(one for one in question.buttons() if one.text() == "Start over"))
    person.press_foot("Undo")


@pytest.mark.parametrize(
    "turn_away", [go_to_another_row, remove_another_row, visit_another_room, start_over_and_undo]
)
def test_a_correction_that_was_not_saved_is_not_lost_when_something_else_is_done(
    person: Person, turn_away: Callable[[Person], None]
) -> None:
    wrong = f"0{NEW[1].text[1:]}"
    person.paste(NEW[0].text, wrong, f"0{NEW[2].text[1:]}")
    person.type_key("BCD")
    act(person, 0, 0)
    field(person).setKey(NEW[1].text)
    turn_away(person)
    assert listed(person)[:2] == (NEW[0].text, NEW[1].text)
    QTest.keyClick(field(person), Qt.Key.Key_Escape)
    assert field(person).key() == "BCD"


def test_every_removal_is_undone_and_none_arms_the_next(person: Person) -> None:
    texts = [key.text for key in NEW[:4]]
    person.paste(*texts)
    act_row = 1
    QTest.mouseMove(lines(person).viewport(), QPoint(20, 20))
    act(person, act_row, 1)
    assert listed(person) == (texts[0], *texts[2:])
    assert lines(person).chosen_rows() == []
    person.press_foot("Undo")
    assert listed(person) == tuple(texts)
    shown = lines(person)
    assert person.window.focusWidget() is shown
    assert shown.chosen_rows() == [act_row]
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shown.chosen_rows() == [0, 1, 2, 3]
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert listed(person) == ()
    assert person.window.focusWidget() is field(person)
    field(person).clearFocus()
    person.page.setFocus()
    QTest.keyClick(person.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(person) == tuple(texts)


def test_removals_are_undone_one_by_one_the_newest_first(person: Person) -> None:
    texts = tuple(key.text for key in NEW[:3])
    person.paste(*texts)
    act(person, 2, 1)
    act(person, 0, 1)
    person.undo()
    assert listed(person) == texts[:2]
    person.press_foot("Undo")
    assert listed(person) == texts
    person.undo()
    assert listed(person) == texts


def test_removals_are_undone_from_the_empty_field_too(person: Person) -> None:
    texts = tuple(key.text for key in NEW[:2])
    person.paste(*texts)
    act(person, 1, 1)
    act(person, 0, 1)
    assert person.window.focusWidget() is field(person)
    person.undo()
    person.undo()
    assert listed(person) == texts


def test_what_was_typed_since_is_undone_in_the_field_and_stays_with_the_keys(person: Person) -> None:
    texts = tuple(key.text for key in NEW[:3])
    person.paste(*texts[:2])
    act(person, 0, 1)
    person.type_key(texts[2])
    person.press_foot("Undo")
    assert listed(person) == texts


def test_a_row_that_is_corrected_keeps_its_place_when_a_removal_is_undone(person: Person) -> None:
    person.paste(NEW[0].text, NEW[1].text, NEW[2].text)
    act(person, 0, 1)
    act(person, 0, 0)
    field(person).setKey(NEW[3].text)
    person.press_foot("Undo")
    enter(person)
    assert set(listed(person)) >= {NEW[0].text, NEW[2].text}


def test_nothing_is_undone_on_a_page_that_does_not_offer_it(person: Person) -> None:
    person.paste(NEW[0].text, NEW[1].text)
    act(person, 0, 1)
    person.next(Step.SUBSCRIPTION)
    person.page.setFocus()
    person.undo()
    assert listed(person) == (NEW[1].text,)
    person.back(Step.KEY)
    person.press_foot("Undo")
    assert listed(person) == (NEW[0].text, NEW[1].text)


def test_all_that_cannot_be_used_or_all_are_removed_at_once(person: Person) -> None:
    person.paste(NEW[0].text, f"0{NEW[1].text[1:]}", NEW[2].text, NEW[0].text)
    menu = key_page(person).region.rows.remove_menu()
    choose(menu, "Remove all that can’t be used (2)")
    assert listed(person) == (NEW[0].text, NEW[2].text)
    choose(key_page(person).region.rows.remove_menu(), "Remove all")
    assert listed(person) == ()
    person.press_foot("Undo")
    assert listed(person) == (NEW[0].text, NEW[2].text)


def test_starting_over_asks_and_is_undone(person: Person) -> None:
    person.paste(NEW[0].text, NEW[1].text)
    person.next(Step.SUBSCRIPTION)
    person.press_foot("Start over")
    (box,) = person.window.findChildren(QMessageBox)
    assert "2 keys will be removed from this order." in box.informativeText()
    person.click(next(one for one in box.buttons() if one.text() == "Start over"))
    person.wait_for(Step.KEY)
    assert listed(person) == ()
    person.press_foot("Undo")
    person.wait_for(Step.SUBSCRIPTION)
    assert listed(person) == (NEW[0].text, NEW[1].text)
