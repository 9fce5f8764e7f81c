"""Promises of the first page: a verdict for each key, a place it goes to, and nothing lost."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWizard

from tests.window.person import Person
from tests.window.steps import begin_and_forget
from wizard.contract import Limits
from wizard.keys import Verdict, check, dashed
from wizard.keys.service import complete_service
from wizard.orders.destination import KnownService
from wizard.orders.journal import EntryState, Journal
from wizard.orders.known_services import remember_service
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.key import KeyPage
from wizard.pages.practice_menu import practice_menu
from wizard.pages.stops import MICROSOFT_KEYS, PUBLISHED_KEYS
from wizard.server.practice_data import ADD, NEW, Key
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.line_list import LineList
from wizard.widgets.step_rail import StepRail

Open = Callable[..., Person]
MANY = 10_000
MISTYPED, ALSO_MISTYPED = [
    text for key in NEW if check(text := "B" + key.text[1:]).verdict is Verdict.MISTYPED
][:2]
SERVICE_KEY = "PGR4CDYFQ2CXJCDTTDKDYTCBF"


def key_page(person: Person) -> KeyPage:
    assert isinstance(person.page, KeyPage)
    return person.page


def field(person: Person) -> KeyEdit:
    return key_page(person).key_field.edit


def lines(person: Person) -> LineList:
    return person.find(LineList)


def listed(person: Person) -> tuple[str, ...]:
    return person.windows.session.flow.draft.key_texts


def endings(person: Person) -> list[str]:
    shown = lines(person)
    return [shown.line(row).name for row in range(shown.count())]


def missing(person: Person) -> str:
    """Press Next where it leads nowhere; return what the page says."""
    person.click(person.button(QWizard.WizardButton.NextButton))
    assert person.step is Step.KEY
    return person.page.banner.title


def enter(person: Person) -> None:
    focused = person.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)


def drop(page: KeyPage, mime: QMimeData) -> None:
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def act(person: Person, row: int, action: int) -> None:
    """Click a link of a row, where it is painted."""
    shown = lines(person)
    shown.scrollTo(shown.model().index(row, 0))
    QTest.mouseMove(shown.viewport(), shown.action_place(row, action))
    person.click(shown.viewport(), shown.action_place(row, action))


def many_keys(count: int) -> list[str]:
    return [complete_service(Key(f"many {number}", "", 1, 1).text[:23]) for number in range(count)]


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
    """A whole key with nothing in the list goes along; with a list it is added; an empty field goes on."""
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
    assert "needs a look" in missing(person)


# ---- where it is redeemed


def test_a_practice_key_stays_on_this_computer(person: Person) -> None:
    person.type_key(NEW[0].text)
    assert "nothing is sent" in person.texts()
    person.be("reseller")
    assert person.windows.session.flow.place.account == "reseller"
    person.next(Step.CUSTOMER)


def test_a_key_of_an_unknown_service_asks_for_its_address(person: Person) -> None:
    person.type_key(SERVICE_KEY)
    assert missing(person) == "Which service sold you this key?"
    assert person.windows.session.flow.place.source is not Source.SERVICE
    person.press("Enter its address")
    (sheet,) = person.window.findChildren(QDialog)
    sheet.reject()


def test_a_key_of_the_one_known_service_goes_there(open_window: Open, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    remember_service(folder, KnownService("https://keys.cumulus.example", "Cumulus", "service"))
    person = open_window()
    person.type_key(SERVICE_KEY)
    assert "Will be redeemed at Cumulus · keys.cumulus.example" in person.texts()
    assert person.page.missing() is None


def test_a_key_of_one_of_two_known_services_is_asked_for_in_place(open_window: Open, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("cumulus", "nimbus"):
        remember_service(folder, KnownService(f"https://keys.{name}.example", name.title(), "service"))
    person = open_window()
    person.type_key(SERVICE_KEY)
    assert missing(person) == "Which service sold you this key?"
    chooser = key_page(person).slot.place.chooser
    assert person.window.focusWidget() is chooser
    chooser.setCurrentIndex(0)
    chooser.activated.emit(0)
    assert "Will be redeemed at Nimbus" in person.texts()
    assert person.page.missing() is None


def test_a_microsoft_key_leads_to_the_guide(person: Person) -> None:
    person.type_key(MICROSOFT_KEYS[0])
    assert "Microsoft’s pages" in person.texts()
    person.next(Step.PRODUCT)


def test_a_published_setup_key_is_named_as_such_and_cleared(person: Person) -> None:
    person.type_key(PUBLISHED_KEYS[0])
    assert "Microsoft publishes this key for everyone" in person.texts()
    assert "publishes" in missing(person)
    person.press("Clear")
    assert field(person).key() == ""


def test_a_masked_key_says_that_it_is_no_whole_key(person: Person) -> None:
    person.paste("XXXXX-XXXXX-XXXXX-XXXXX-T83GX")
    assert "Only five characters are here" in person.texts()


def test_nothing_is_asked_of_a_service_on_the_first_page(person: Person, folder: Path) -> None:
    person.type_key(NEW[0].text)
    person.settle()
    assert not (folder / "practice.sqlite3").exists()


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
    assert missing(person).startswith("2 keys need a look")
    assert shown.chosen_rows() == [0]


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


def test_all_with_problems_or_all_are_removed_at_once(person: Person) -> None:
    person.paste(NEW[0].text, f"0{NEW[1].text[1:]}", NEW[2].text, NEW[0].text)
    menu = key_page(person).region.rows.remove_menu()
    choose(menu, "Remove all with problems (2)")
    assert listed(person) == (NEW[0].text, NEW[2].text)
    choose(key_page(person).region.rows.remove_menu(), "Remove all")
    assert listed(person) == ()
    person.press_foot("Undo")
    assert listed(person) == (NEW[0].text, NEW[2].text)


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_starting_over_asks_and_is_undone(person: Person) -> None:
    person.paste(NEW[0].text, NEW[1].text)
    person.next(Step.SUBSCRIPTION)
    person.press_foot("Start over")
    (box,) = person.window.findChildren(QMessageBox)
    assert "2 keys are removed from this order." in box.informativeText()
    person.click(next(one for one in box.buttons() if one.text() == "Start over"))
    person.wait_for(Step.KEY)
    assert listed(person) == ()
    person.press_foot("Undo")
    person.wait_for(Step.SUBSCRIPTION)
    assert listed(person) == (NEW[0].text, NEW[1].text)


def test_ten_thousand_keys_in_one_paste_leave_the_window_alive(person: Person) -> None:
    """The longest time without a turn of the event loop is printed (-s)."""
    keys = many_keys(MANY)
    QApplication.clipboard().setText("\n".join(keys))
    turns = [time.perf_counter()]
    field(person).pasteFromClipboard()
    while len(listed(person)) < MANY:
        QApplication.processEvents()
        turns.append(time.perf_counter())
    person.settle()
    turns.append(time.perf_counter())
    pauses = [after - before for before, after in pairwise(turns)]
    print(f"{MANY} keys: longest pause {max(pauses) * 1000:.1f} ms of {turns[-1] - turns[0]:.2f} s")
    assert max(pauses) < 2.0
    assert list(listed(person)) == keys


def test_a_list_dropped_anywhere_becomes_rows_and_what_was_changed_is_said(
    person: Person, tmp_path: Path
) -> None:
    wide = NEW[1].text.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})
    (tmp_path / "keys.csv").write_text(f"Id;Key\n1;{NEW[0].text}\n2;{wide}\n", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "keys.csv"))])
    drop(key_page(person), mime)
    person.settle()
    assert listed(person) == (NEW[0].text, NEW[1].text)
    assert "Added to the order: 2 keys" in person.texts()
    assert "25 full-width characters converted." in person.texts()


def test_a_file_that_holds_no_list_is_said_to(person: Person, tmp_path: Path) -> None:
    page = key_page(person)
    page.intake.read_file(str(tmp_path / "gone.csv"))
    person.bot.waitUntil(lambda: page.banner.title == "gone.csv: There is no such file")
    page.intake.read_file(str(tmp_path))
    person.bot.waitUntil(lambda: page.banner.title == f"{tmp_path.name}: This is a folder")
    assert listed(person) == ()
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    drop(page, picture)
    assert "type the key" in person.texts()


def test_keys_of_a_paste_are_taken_in_whatever_form_they_are(person: Person) -> None:
    a, b, c, d, e, f = (dashed(key.text) for key in NEW[:6])
    person.paste(a, b.replace("-", "."), f"key{c}", d.replace("-", "_"), e + f)
    assert listed(person) == tuple(key.text for key in NEW[:6])


def test_a_line_that_was_meant_as_a_key_is_named(person: Person) -> None:
    person.paste(dashed(NEW[0].text), "", f"KEY{dashed(NEW[1].text)}")
    assert listed(person) == (NEW[0].text,)
    assert "line 3" in person.texts()


def test_a_list_that_is_stopped_keeps_what_was_read(person: Person) -> None:
    page = key_page(person)
    page.intake.read_text("\n".join(many_keys(MANY)))
    page.intake.busy.cancelled.emit()
    person.settle()
    assert len(listed(person)) < MANY
    assert "Stopped: the rest of the list was not read." in person.texts()


def test_more_keys_than_the_service_takes_wait_for_the_next_order(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = person.windows.session
    info = session.ask_info

    monkeypatch.setattr(session, "ask_info", lambda: replace(info(), limits=Limits(2)))
    person.paste(*(key.text for key in NEW[:3]))
    person.next(Step.SUBSCRIPTION)
    assert listed(person) == tuple(key.text for key in NEW[:2])
    assert [entry.text for entry in session.flow.draft.kept] == [NEW[2].text]


# ---- below the field


def test_a_first_start_offers_a_practice_key_and_goes_no_further(person: Person) -> None:
    person.press("Try it")
    person.bot.waitUntil(lambda: len(field(person).key()) == 25)
    assert person.step is Step.KEY
    assert person.page.missing() is None


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


def test_the_steps_are_those_of_the_key(person: Person) -> None:
    def steps() -> str:
        return person.window.findChildren(StepRail)[0].accessibleDescription()

    assert steps() == "Step 1 of 1: Key"
    person.type_key(NEW[0].text)
    assert steps() == "Step 1 of 5: Key"
    field(person).clear()
    person.type_key(MICROSOFT_KEYS[0])
    assert steps() == "Step 1 of 4: Key"
