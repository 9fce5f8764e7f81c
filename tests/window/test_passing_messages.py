"""A message goes when its reason is gone: what was pasted, opened or asked before what is typed now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.window.check_page import OTHER, W, open_page, read
from tests.window.check_page import field as check_field
from tests.window.key_page import act, key_page
from tests.window.person import Person
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.widgets.fields import TextField

Before = Callable[[Person, Path], None]


def paste_nothing(person: Person, _: Path) -> None:
    person.paste("!?")


def open_what_is_not_there(person: Person, folder: Path) -> None:
    key_page(person).intake.read_file(str(folder / "gone.csv"))
    person.settle()


def open_a_list_without_keys(person: Person, folder: Path) -> None:
    (folder / "none.txt").write_text("no key here", "utf-8")
    key_page(person).intake.read_file(str(folder / "none.txt"))
    person.settle()


@pytest.mark.parametrize("before", [paste_nothing, open_what_is_not_there, open_a_list_without_keys])
def test_a_message_about_a_paste_goes_when_a_key_is_typed(
    person: Person, tmp_path: Path, before: Before
) -> None:
    before(person, tmp_path)
    assert person.page.banner.title
    person.type_key(NEW[0].text)
    assert person.page.banner.title == ""


def test_a_message_about_a_paste_goes_when_a_key_is_pasted(person: Person) -> None:
    person.paste("!?")
    assert "no key in what was pasted" in person.page.banner.title
    person.paste(NEW[0].text)
    assert person.page.banner.title == ""


def test_the_count_of_added_keys_goes_when_one_is_removed(person: Person) -> None:
    person.paste(NEW[0].text, NEW[1].text)
    assert person.page.banner.title == "Added to the order: 2 keys"
    act(person, 0, 1)
    assert person.page.banner.title == ""


def test_what_a_check_said_last_goes_with_the_next_change(person: Person) -> None:
    page = open_page(person)
    person.paste("!?")
    assert "no key in what was pasted" in page.banner.title
    QTest.keyClicks(check_field(person), W)
    assert page.banner.title == ""
    QTest.keyClick(check_field(person), Qt.Key.Key_Return)
    person.press("Next problem")
    assert page.banner.title == "No problems here"
    QTest.keyClicks(check_field(person), "B")
    assert page.banner.title == ""


def test_unread_lines_are_still_said_after_a_key_is_added(person: Person) -> None:
    page = open_page(person)
    read(person, W, "x" * 100_000)
    told = page.banner.title
    check_field(person).setFocus()
    QTest.keyClicks(check_field(person), OTHER)
    QTest.keyClick(check_field(person), Qt.Key.Key_Return)
    assert page.banner.title == told


def test_a_key_in_the_search_of_customers_is_forgotten_with_the_next_letter(person: Person) -> None:
    person.type_key(NEW[0].text)
    who = person.find(QComboBox)
    who.setCurrentIndex(who.findData("reseller"))
    who.activated.emit(who.currentIndex())
    person.next(Step.CUSTOMER)
    search = person.find(TextField)
    QTest.keyClicks(search, NEW[1].text)
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert "product key" in person.page.banner.title
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    assert person.page.banner.title == ""
    person.settle()
