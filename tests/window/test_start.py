"""Promises of Start: where the key is from, what it is for, and what was left unfinished."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox

from tests.window.pages import choose_source
from tests.window.person import Person
from tests.window.steps import begin_and_forget
from wizard.contract import Action
from wizard.orders.journal import EntryState, Journal
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.step_rail import StepRail
from wizard.widgets.text import em

Open = Callable[..., Person]


def address_field(person: Person) -> QLineEdit:
    (address,) = (one for one in person.page.findChildren(QLineEdit) if one.isVisible())
    return address


def test_next_needs_an_action(person: Person) -> None:
    assert not person.can_go_on()
    person.choose_action(Action.NEW)
    assert person.can_go_on()


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_what_a_service_does_is_not_said_of_microsoft(open_window: Open, language: str) -> None:
    person = open_window(language)
    cards = person.page.findChildren(CardGrid)[-1]

    def explained() -> list[str]:
        tasks = (Action.NEW, Action.ADD, Action.EXTEND, Action.REACTIVATE)
        return [cards.card(task).accessibleDescription() for task in tasks]

    service = explained()
    choose_source(person, Source.MICROSOFT)
    assert not set(service) & set(explained())
    if language == "en":
        assert "payment details" in explained()[-1]
        assert "replace" not in explained()[2]
    choose_source(person, Source.PRACTICE)
    assert explained() == service


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_the_steps_keep_their_width_whatever_is_chosen(open_window: Open, language: str) -> None:
    person = open_window(language)
    rail = person.window.findChildren(StepRail)[0]
    widths = set()
    for source in (Source.MICROSOFT, Source.PRACTICE, Source.SERVICE, Source.MICROSOFT):
        choose_source(person, source)
        for task in (Action.NEW, Action.ADD):
            person.choose_action(task)
            person.settle()
            widths.add(rail.width())
    person.next(Step.MICROSOFT)
    widths.add(rail.width())
    assert len(widths) == 1


def test_the_whole_ground_is_painted_when_the_steps_need_another_width(person: Person) -> None:
    rail = person.window.findChildren(StepRail)[0]
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watch = Watch()
    person.settle()
    before = rail.width()
    person.window.installEventFilter(watch)
    person.window.resize(em() * 29, em() * 30)
    person.bot.waitUntil(lambda: rail.width() < before)
    person.bot.waitUntil(lambda: person.window.rect() in painted)


def test_a_service_needs_an_address(person: Person) -> None:
    person.choose_action(Action.NEW)
    choose_source(person, Source.SERVICE)
    assert not person.can_go_on()
    QTest.keyClicks(address_field(person), "keys.vendor.example")
    assert person.can_go_on()
    assert person.windows.session.address == "https://keys.vendor.example"


def test_a_wrong_address_is_said_when_it_is_typed_not_while(person: Person) -> None:
    choose_source(person, Source.SERVICE)
    address = address_field(person)
    person.click(address)
    QTest.keyClicks(address, "http://keys.vendor.example")
    assert not person.says("address-insecure")
    QTest.keyClick(address, Qt.Key.Key_Tab)
    assert person.says("address-insecure")
    person.choose_action(Action.NEW)
    assert not person.can_go_on()


def test_the_address_of_the_command_line_stands_in_its_field(open_window: Open) -> None:
    person = open_window(service="https://keys.vendor.example/")
    assert address_field(person).text() == "https://keys.vendor.example/"
    assert person.windows.session.address == "https://keys.vendor.example"


def test_a_bad_address_of_the_command_line_is_said(open_window: Open) -> None:
    person = open_window(service="https://")
    assert person.says("address-invalid")
    person.choose_action(Action.NEW)
    assert not person.can_go_on()


def test_microsoft_of_the_command_line_is_chosen(open_window: Open) -> None:
    person = open_window(service="microsoft")
    assert person.windows.session.place.source is Source.MICROSOFT
    assert not person.can_go_on()
    person.choose_action(Action.NEW)
    person.next(Step.MICROSOFT)


@pytest.mark.parametrize("other", [Source.SERVICE, Source.MICROSOFT])
def test_after_a_look_at_another_source_practicing_still_works(person: Person, other: Source) -> None:
    choose_source(person, other)
    choose_source(person, Source.PRACTICE)
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    assert "Signed in as Noor de Wit" in person.texts()


def test_what_was_typed_of_a_service_is_there_again(person: Person) -> None:
    choose_source(person, Source.SERVICE)
    QTest.keyClicks(address_field(person), "keys.vendor.example")
    choose_source(person, Source.PRACTICE)
    choose_source(person, Source.SERVICE)
    person.choose_action(Action.NEW)
    assert person.can_go_on()


def test_nothing_is_asked_of_a_service_on_the_first_page(person: Person, folder: Path) -> None:
    person.bot.waitUntil(lambda: (folder / "journal.sqlite3").exists())
    assert not (folder / "practice.sqlite3").exists()


def test_a_damaged_journal_is_said_with_where_it_is_kept(open_window: Open, folder: Path) -> None:
    folder.mkdir()
    (folder / "journal.sqlite3").write_bytes(b"no database at all" * 100)
    person = open_window()
    person.bot.waitUntil(lambda: person.says("journal-damaged"))
    assert "journal-damaged-" in person.texts()


def test_a_folder_that_is_none_is_said_and_the_window_stays(open_window: Open, folder: Path) -> None:
    folder.write_text("a file where the folder should be", encoding="utf-8")
    person = open_window()
    person.bot.waitUntil(lambda: person.says("data-folder-unwritable"))
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    assert person.says("data-folder-unwritable")


def test_a_look_at_earlier_orders_keeps_the_choice(person: Person) -> None:
    person.choose_action(Action.EXTEND)
    person.press("Earlier orders")
    person.wait_for(Step.ORDERS)
    person.back(Step.START)
    assert person.can_go_on()
    person.next(Step.ACCOUNT)
    person.next(Step.SUBSCRIPTION)
    assert "expiry date" in person.texts()


def test_where_keys_are_is_told_and_closed_again(person: Person) -> None:
    person.press("Where do I find my key?")
    (dialog,) = person.page.findChildren(QDialog)
    assert dialog.isVisible()
    dialog.reject()
    person.bot.waitUntil(lambda: not person.page.findChildren(QDialog))


def test_resuming_asks_before_entered_keys_are_lost(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)
    person.type_key("BCD")
    person.back(Step.ACCOUNT)
    person.back(Step.START)
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    person.press("Resume this order")
    (box,) = person.page.findChildren(QMessageBox)
    box.reject()
    assert person.step is Step.START
    assert person.windows.session.flow.typed == "BCD"
    person.press("Resume this order")
    box = next(one for one in person.page.findChildren(QMessageBox) if one.isVisible())
    person.click(next(one for one in box.buttons() if one.text() == "Discard"))
    person.wait_for(Step.DONE)


def test_the_endings_of_an_unfinished_order_are_told_and_no_key(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    assert f"…{ADD[0].text[-5:]}" in person.texts()
    assert "De Groene Fiets B.V." in person.texts()


def test_an_order_that_is_finished_is_not_offered(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
        journal.record_outcome(entry.id, EntryState.REFUSED, "quote-expired")
    person = open_window()
    person.settle()
    person.bot.waitUntil(lambda: person.page._call is None and person.page._painted)  # type: ignore[attr-defined]
    assert "An order is not finished" not in person.texts()


def test_the_steps_are_those_of_what_is_chosen_also_on_the_way_back(person: Person) -> None:
    def steps() -> str:
        return person.window.findChildren(StepRail)[0].accessibleDescription()

    person.choose_action(Action.ADD)
    assert steps() == "Step 1 of 7: Start"
    person.press("Check keys only")
    person.wait_for(Step.CHECK)
    person.back(Step.START)
    person.choose_action(Action.NEW)
    assert steps() == "Step 1 of 6: Start"
