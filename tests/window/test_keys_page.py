"""What Keys promises: a verdict per key, nothing lost, nothing taken unseen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from tests.window.person import Person
from wizard.contract import Limits
from wizard.flow import Step, Task
from wizard.keys.service import complete_service
from wizard.pages.practice_keys import PracticeKeys
from wizard.server.practice_data import ADD, NEW, Key
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.record_list import RecordList

MISTYPED = "B" + NEW[0].text[1:]


def to_keys(person: Person) -> KeyEdit:
    person.choose_task(Task.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)
    return person.find(KeyEdit)


def paste(person: Person, *keys: str) -> None:
    QApplication.clipboard().setText("\n".join(keys))
    person.press("Paste")


def rows(person: Person) -> int:
    return person.find(RecordList).count()


def tick(person: Person) -> QCheckBox:
    return person.find(QCheckBox)


def test_next_needs_a_whole_key(person: Person) -> None:
    to_keys(person)
    assert not person.can_go_on()
    person.type_key(NEW[0].text[:24])
    assert not person.can_go_on()
    person.type_key(NEW[0].text[24:])
    assert person.can_go_on()


def test_an_impossible_key_is_a_wall(person: Person) -> None:
    to_keys(person)
    person.type_key("0" + NEW[0].text[1:])
    assert not person.can_go_on()
    assert not [one for one in person.page.findChildren(QCheckBox) if one.isVisible()]


def test_a_mistyped_key_needs_a_tick_for_just_this_key(person: Person) -> None:
    assert NEW[0].text != MISTYPED
    to_keys(person)
    person.type_key(MISTYPED)
    assert not person.can_go_on()
    person.click(tick(person))
    assert person.can_go_on()
    person.press("Add another key")
    assert tick(person).isChecked()
    person.type_key("8" + NEW[1].text[1:])
    assert not tick(person).isChecked()
    assert not person.can_go_on()


def test_a_key_entered_twice_is_said_and_stays_out(person: Person) -> None:
    field = to_keys(person)
    person.type_key(NEW[0].text)
    person.press("Add another key")
    person.type_key(NEW[0].text)
    assert "Already in the list" in person.texts()
    assert not person.find(QPushButton, "another").isEnabled()
    assert not person.can_go_on()
    field.clear()
    assert person.can_go_on()


def test_enter_takes_a_key_and_waits_for_the_next_as_a_scanner_needs_it(person: Person) -> None:
    field = to_keys(person)
    for key in NEW[:3]:
        QTest.keyClicks(field, key.text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert person.step is Step.KEYS
    assert rows(person) == 3
    assert field.key() == ""
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert person.step is Step.KEYS


def test_enter_does_not_take_half_a_key(person: Person) -> None:
    field = to_keys(person)
    QTest.keyClicks(field, NEW[0].text[:20])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.key() == NEW[0].text[:20]
    assert person.windows.session.flow.draft.entries == ()


def test_only_endings_are_in_the_list(person: Person) -> None:
    to_keys(person)
    person.type_key(NEW[0].text)
    person.press("Add another key")
    assert person.list_titles() == f"•••••-•••••-•••••-•••••-{NEW[0].text[-5:]}"
    assert NEW[0].text[:5] not in person.texts()


def test_a_key_is_removed_with_the_button_and_with_delete(person: Person) -> None:
    to_keys(person)
    paste(person, *(key.text for key in NEW[:3]))
    listed = person.find(RecordList)
    listed.setCurrentRow(0)
    person.press("Remove from the order")
    assert rows(person) == 2
    assert NEW[0].text[-5:] not in person.list_titles()
    listed.setCurrentRow(1)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert rows(person) == 1
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert not listed.isVisible()
    assert person.window.focusWidget() is person.find(KeyEdit)


def test_what_was_typed_but_not_taken_is_there_on_the_way_back(person: Person) -> None:
    to_keys(person)
    person.type_key("BCDFG-HJ")
    person.back(Step.ACCOUNT)
    person.next(Step.KEYS)
    assert person.find(KeyEdit).key() == "BCDFGHJ"


def test_after_next_the_key_stands_in_the_list_and_the_field_is_free(person: Person) -> None:
    field = to_keys(person)
    person.type_key(NEW[0].text)
    person.next(Step.REVIEW)
    person.back(Step.KEYS)
    assert field.key() == ""
    assert rows(person) == 1
    assert person.can_go_on()


def test_more_keys_than_the_service_takes_are_said(person: Person) -> None:
    to_keys(person)
    session = person.windows.session
    assert session.info is not None
    session.info = replace(session.info, limits=Limits(3))
    paste(person, *(key.text for key in NEW[:4]))
    assert "Too many keys for one order" in person.texts()
    assert "at most 3 keys" in person.texts()
    assert not person.can_go_on()
    person.find(RecordList).setCurrentRow(0)
    person.press("Remove from the order")
    assert person.page.banner.title == ""
    assert person.can_go_on()


def test_thousands_of_keys_in_one_paste_leave_the_window_alive(person: Person) -> None:
    to_keys(person)
    keys = [complete_service(Key(f"many {number}", "", 1, 1).text[:23]) for number in range(3800)]
    text = "\n".join(keys)
    assert len(text) > 98_000
    paste(person, text)
    assert rows(person) == len(keys)
    assert "Too many keys for one order" in person.texts()


def test_a_hundred_thousand_letters_are_said_to_be_too_many(person: Person) -> None:
    to_keys(person)
    paste(person, "B" * 100_000)
    assert not person.can_go_on()
    assert "too many" in person.texts().lower()


def test_practice_keys_are_offered_and_taken(person: Person) -> None:
    field = to_keys(person)
    button = person.find(PracticeKeys)
    person.bot.waitUntil(button.isEnabled)
    titles = [action.text() for action in button.menu().actions()]
    assert any(NEW[0].text[-5:] in title for title in titles)
    assert any("already" in title.lower() or "before" in title.lower() for title in titles)
    next(action for action in button.menu().actions() if NEW[0].text[-5:] in action.text()).trigger()
    assert field.key() == NEW[0].text
    assert person.can_go_on()


def test_practice_keys_are_offered_for_every_customer(person: Person) -> None:
    person.choose_task(Task.NEW)
    person.next(Step.ACCOUNT)
    person.be("reseller")
    person.pick("NL-1005")
    person.next(Step.KEYS)
    button = person.find(PracticeKeys)
    person.bot.waitUntil(button.isEnabled)
    assert button.menu().actions()


def test_a_practice_key_that_is_spent_is_not_offered_again(person: Person) -> None:
    to_keys(person)
    person.type_key(NEW[0].text)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    person.press("Another order for this customer")
    to_keys(person)
    button = person.find(PracticeKeys)
    person.bot.waitUntil(button.isEnabled)
    assert not [one for one in button.menu().actions() if NEW[0].text[-5:] in one.text()]


def test_a_microsoft_key_is_called_what_it_is(person: Person) -> None:
    to_keys(person)
    person.type_key("W269N-WFGWX-YVC9B-4J6C9-T83GX")
    assert "looks like a Microsoft key" in person.texts()


def test_the_practice_examples_of_another_action_are_not_offered(person: Person) -> None:
    to_keys(person)
    button = person.find(PracticeKeys)
    person.bot.waitUntil(button.isEnabled)
    assert not [one for one in button.menu().actions() if ADD[0].text[-5:] in one.text()]
