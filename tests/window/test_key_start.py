"""Promises of the first page before a key is entered: a first start, and unfinished orders."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox

from tests.window.key_page import Open, field, key_page
from tests.window.person import Person
from tests.window.steps import begin_and_forget, order
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.pages.practice_menu import practice_menu
from wizard.server.practice_data import ADD, NEW

# ---- below the field


def test_a_first_start_offers_a_practice_key_and_goes_no_further(person: Person) -> None:
    person.press("Try it")
    person.bot.waitUntil(lambda: len(field(person).key()) == 25)
    assert person.step is Step.KEY
    assert person.page.missing() is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_practice_keys_stay_at_hand_after_the_first_order_and_move_nothing(open_window: Open) -> None:
    order(open_window(), NEW[0].text)
    person = open_window()
    person.settle()
    assert "Try it" not in person.buttons()
    page = key_page(person)
    before = [one.geometry() for one in (page.key_field, page.slot, page.region)]
    person.press("Practice keys…")
    person.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert not any(NEW[0].text[-5:] in one.text() for one in menu.actions()[:7])
    next(one for one in menu.actions() if NEW[1].text[-5:] in one.text()).trigger()
    menu.close()
    assert field(person).key() == NEW[1].text
    assert [one.geometry() for one in (page.key_field, page.slot, page.region)] == before
    person.press_foot("Add this key")
    assert "Practice keys…" not in person.buttons()


def test_practice_keys_are_offered_by_what_they_show(person: Person) -> None:
    person.type_key(NEW[0].text)
    page, session = key_page(person), person.windows.session
    menu = practice_menu(session, session.practice_keys(), page, page.use_example)
    titles = [action.text() for action in menu.actions()]
    assert any("already" in title.lower() or "before" in title.lower() for title in titles)
    next(action for action in menu.actions() if NEW[1].text[-5:] in action.text()).trigger()
    assert field(person).key() == NEW[1].text


def test_an_unfinished_order_is_told_by_its_endings(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    person.bot.waitUntil(lambda: "1 order not finished" in person.texts())
    assert f"…{ADD[0].text[-5:]}" in person.texts()
    assert "De Groene Fiets B.V." in person.texts()
    assert "no key is used twice" in person.texts()
    assert person.window.focusWidget() is field(person)


def test_resuming_asks_before_entered_keys_are_lost(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    person.bot.waitUntil(lambda: "1 order not finished" in person.texts())
    person.type_key("BCD")
    person.press("Resume")
    (box,) = person.page.findChildren(QMessageBox)
    box.reject()
    assert person.step is Step.KEY
    assert person.windows.session.flow.typed == "BCD"
    person.press("Resume")
    box = next(one for one in person.page.findChildren(QMessageBox) if one.isVisible())
    person.click(next(one for one in box.buttons() if one.text() == "Leave"))
    person.wait_for(Step.DONE)


def test_an_unfinished_order_is_not_shown_again_when_nobody_wants_it(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    person.bot.waitUntil(lambda: "1 order not finished" in person.texts())
    person.press("Stop reminding me")
    person.bot.waitUntil(lambda: "not finished" not in person.texts())
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
    assert not entry.unfinished


def test_an_order_that_is_finished_is_not_offered(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
        journal.record_outcome(entry.id, EntryState.REFUSED, "key-used")
    person = open_window()
    person.settle()
    assert "not finished" not in person.texts()


def test_a_damaged_journal_is_said_with_where_it_is_kept(open_window: Open, folder: Path) -> None:
    folder.mkdir()
    (folder / "journal.sqlite3").write_bytes(b"no database at all" * 100)
    person = open_window()
    person.bot.waitUntil(lambda: person.says("journal-damaged"))
    assert "journal-damaged-" in person.texts()


def test_where_keys_are_is_told_and_closed_again(person: Person) -> None:
    person.press("Where do I find my key?")
    (dialog,) = person.page.findChildren(QDialog)
    assert dialog.isVisible()
    dialog.reject()
    person.bot.waitUntil(lambda: not person.page.findChildren(QDialog))
