"""Promises of Check a list: a verdict a key, from problem to problem, corrections, and the way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard

from tests.window.check_page import MAIL, OTHER, W, field, open_page, read, shown, table, verdicts
from tests.window.person import Person
from wizard.keys import KeyFormat, Verdict
from wizard.orders.steps import Step
from wizard.widgets.chooser import Chooser
from wizard.widgets.fields import TextField
from wizard.widgets.verdict_table import KEY, NOTE, PLACE, VERDICT
from wizard.window.service_label import service_label

# A room beside the order.


@pytest.mark.parametrize("leave", ["button", "escape"])
def test_back_and_escape_lead_to_where_one_came_from(person: Person, leave: str) -> None:
    person.type_key(W[:7])
    open_page(person)
    read(person, W, W)
    if leave == "button":
        person.click(person.button(QWizard.WizardButton.FinishButton))
    else:
        QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.wait_for(Step.KEY)
    assert person.window.isVisible()
    assert field(person).key() == W.replace("-", "")[:6]


def test_no_service_is_named_where_nothing_is_sent(person: Person) -> None:
    assert service_label(open_page(person)) == ("", "", "")


# A key that is typed, and a list.


def test_a_key_can_be_typed_and_added(person: Person) -> None:
    open_page(person)
    QTest.keyClicks(field(person), W)
    assert "Typed right" in person.texts()
    QTest.keyClick(field(person), Qt.Key.Key_Return)
    assert verdicts(person) == [Verdict.COMPLETE]
    assert field(person).key() == ""
    QTest.keyClicks(field(person), W)
    person.press("Add")
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.DUPLICATE]


def test_a_pasted_list_gets_a_row_a_key(person: Person) -> None:
    open_page(person)
    person.paste(f"one {W}", f"{W}", "no key")
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.DUPLICATE]


def test_the_typo_among_a_services_keys_is_found_and_next_problem_stops_at_it(person: Person) -> None:
    page = open_page(person)
    page.intake.read_file(str(MAIL))
    person.settle()
    visited = []
    for _ in range(3):
        person.press("Next problem")
        chosen = table(person).chosen_rows()[0]
        visited.append(table(person).verdicts.index(chosen, PLACE).data())
    assert visited == ["29", "31", "33"]


def test_next_problem_stops_at_every_key_that_is_not_complete(person: Person) -> None:
    open_page(person)
    unchecked = "DTT6D-HWV3V-233WH-WD4Q4-YYHJ9"
    read(person, W, unchecked, OTHER)
    person.press("Next problem")
    assert field(person).key() == unchecked.replace("-", "")


def test_a_wrong_key_is_corrected_in_the_field_and_can_be_brought_back(person: Person) -> None:
    open_page(person)
    read(person, W, "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG")
    person.press("Next problem")
    assert field(person).key().startswith("0H9GP")
    field(person).setKey("H9PGW-TC6D9-Y2PP7-Q3W2V-DDMQG")
    person.press("Save")
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.COMPLETE]
    person.press_foot("Undo")
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.IMPOSSIBLE]
    assert person.window.focusWidget() is table(person)
    assert table(person).currentIndex().row() == 1


IMPOSSIBLE = "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG"
CORRECTED = "H9PGW-TC6D9-Y2PP7-Q3W2V-DDMQG"


def correct_another_row(person: Person) -> None:
    table(person).show_row(2)
    person.press("Correct")
    assert field(person).key() == W.replace("-", "")


def go_to_the_next_problem(person: Person) -> None:
    person.press("Next problem")
    assert field(person).key() == W.replace("-", "")
    assert table(person).chosen_rows() == [2]


def remove_another_row(person: Person) -> None:
    table(person).show_row(0)
    person.press("Remove")
    person.press_foot("Undo")


def read_another_list_and_undo(person: Person) -> None:
    read(person, OTHER)
    person.press_foot("Undo")


@pytest.mark.parametrize(
    "turn_away",
    [correct_another_row, go_to_the_next_problem, remove_another_row, read_another_list_and_undo],
)
def test_a_correction_that_was_not_saved_is_not_lost_when_something_else_is_done(
    person: Person, turn_away: Callable[[Person], None]
) -> None:
    open_page(person)
    read(person, W, IMPOSSIBLE, W)
    person.press("Next problem")
    field(person).setKey(CORRECTED)
    turn_away(person)
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.COMPLETE, Verdict.DUPLICATE]


def test_a_row_is_still_corrected_when_a_removal_is_undone(person: Person) -> None:
    open_page(person)
    read(person, W, IMPOSSIBLE)
    table(person).show_row(0)
    person.press("Remove")
    person.press("Next problem")
    field(person).setKey(CORRECTED)
    person.press_foot("Undo")
    person.press("Save")
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.COMPLETE]


def test_a_correction_that_was_not_saved_is_used_and_can_be_brought_back(person: Person) -> None:
    open_page(person)
    read(person, W, IMPOSSIBLE, OTHER)
    person.press("Next problem")
    field(person).setKey(CORRECTED)
    table(person).show_row(2)
    person.press("Correct")
    QTest.keyClick(field(person), Qt.Key.Key_Escape)
    person.press_foot("Undo")
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.IMPOSSIBLE, Verdict.COMPLETE]
    person.press("Next problem")
    field(person).setKey(CORRECTED)
    person.press_foot("Use 2 keys")
    assert CORRECTED.replace("-", "") in person.windows.session.flow.draft.key_texts


def check_as(person: Person, key_format: KeyFormat) -> None:
    kinds = person.find(Chooser)
    kinds.setCurrentIndex(kinds.findData(key_format))
    kinds.activated.emit(kinds.currentIndex())


def test_after_undo_rows_are_judged_as_the_kind_of_key_that_is_chosen_now(person: Person) -> None:
    unchecked = "DTT6D-HWV3V-233WH-WD4Q4-YYHJ9"
    open_page(person)
    read(person, unchecked, W)
    table(person).show_row(0)
    person.press("Remove")
    check_as(person, KeyFormat.SERVICE)
    person.press_foot("Undo")
    assert verdicts(person) == [Verdict.MISTYPED, Verdict.COMPLETE]
    check_as(person, KeyFormat.AUTO)
    assert verdicts(person) == [Verdict.UNVERIFIABLE, Verdict.COMPLETE]


def test_a_list_is_judged_as_the_kind_of_key_that_is_chosen_while_it_is_read(person: Person) -> None:
    page = open_page(person)
    page.intake.read_text("DTT6D-HWV3V-233WH-WD4Q4-YYHJ9")
    check_as(person, KeyFormat.SERVICE)
    person.settle()
    assert verdicts(person) == [Verdict.MISTYPED]


def test_escape_leaves_a_correction_before_it_leaves_the_room(person: Person) -> None:
    open_page(person)
    read(person, W, W)
    person.press("Next problem")
    QTest.keyClick(field(person), Qt.Key.Key_Escape)
    assert person.step is Step.CHECK
    assert field(person).key() == ""


def test_several_rows_are_removed_and_brought_back(person: Person) -> None:
    open_page(person)
    read(person, W, W, OTHER)
    table(person).selectAll()
    QTest.keyClick(table(person), Qt.Key.Key_Delete)
    assert verdicts(person) == []
    person.press_foot("Undo")
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.DUPLICATE, Verdict.COMPLETE]
    assert person.window.focusWidget() is table(person)


def test_the_second_of_a_removed_key_is_its_first_then(person: Person) -> None:
    open_page(person)
    read(person, W, W)
    table(person).show_row(0)
    person.press("Remove")
    assert verdicts(person) == [Verdict.COMPLETE]


def test_without_a_chosen_row_it_says_so(person: Person) -> None:
    page = open_page(person)
    read(person, W, W)
    person.press("Remove")
    assert page.banner.title == "Choose a row of the list first"


# Filter, search, order.


def test_masked_keys_have_a_filter_of_their_own(person: Person) -> None:
    person.window.resize(1300, 800)
    open_page(person)
    read(person, W, "XXXXX-XXXXX-XXXXX-XXXXX-T83GX", "MH37W-N47XK-V7XM9-C7227-GCQO9")
    assert "Not a valid key (1)" in person.buttons()
    person.press("Masked or an example (1)")
    assert shown(person) == ["T83GX"]


def test_problems_are_shown_on_demand(person: Person) -> None:
    open_page(person)
    read(person, W, OTHER, W, "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG")
    person.press("Problems (2)")
    assert shown(person) == [W[-5:], "DDMQG"]
    person.press("All (4)")
    assert len(shown(person)) == 4


def test_a_key_is_found_by_its_ending(person: Person) -> None:
    open_page(person)
    read(person, W, OTHER)
    search = next(one for one in person.page.findChildren(TextField) if one.isVisible())
    QTest.keyClicks(search, OTHER[-5:].lower())
    assert shown(person) == [OTHER[-5:]]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert len(shown(person)) == 2
    assert person.step is Step.CHECK


def test_a_heading_sorts_and_what_is_worst_comes_first(person: Person) -> None:
    open_page(person)
    read(person, W, "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG", OTHER, W)
    table(person).sortByColumn(VERDICT, Qt.SortOrder.AscendingOrder)
    assert shown(person) == ["DDMQG", W[-5:], W[-5:], OTHER[-5:]]
    table(person).sortByColumn(KEY, Qt.SortOrder.AscendingOrder)
    assert shown(person) == sorted(shown(person))
    table(person).sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert shown(person) == [W[-5:], "DDMQG", OTHER[-5:], W[-5:]]


# To an order.


def test_the_keys_are_taken_to_the_key_page(person: Person) -> None:
    open_page(person)
    read(person, "H9PGW-TC6D9-Y2PP7-Q3W2V-DDMQG", "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF", "no key")
    person.press_foot("Use 2 keys")
    person.wait_for(Step.KEY)
    endings = [entry.ending for entry in person.windows.session.flow.draft.entries]
    assert endings == ["DDMQG", "YTCBF"]


def test_a_key_that_microsoft_publishes_for_everyone_is_named(person: Person) -> None:
    open_page(person)
    read(person, W)
    assert table(person).model().index(0, NOTE).data() == (
        "Microsoft publishes this key for everyone: it holds no licenses."
    )


def test_closing_names_what_was_typed_and_calls_it_no_correction(person: Person) -> None:
    page = open_page(person)
    read(person, W)
    assert page.before_closing() is None
    page.key_field.edit.setKey(OTHER)
    person.press("Add")
    question = page.before_closing()
    assert question is not None
    assert question.title == "Close without saving this list?"
    assert question.explanation == "What you added, corrected or removed here will be lost."
