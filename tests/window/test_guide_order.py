"""Whole guided orders: three keys by keyboard, the receipt, a kill in the middle, no key left anywhere."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget, QWizard

from tests.window.guided import (
    CUSTOMER,
    ENDINGS,
    KEYS,
    Browser,
    button,
    clipboard,
    go_to_customer,
    go_to_guide,
    known_of,
    name_customer,
    page_that_says,
    press,
    press_text,
    settle,
    tab_to,
)
from tests.window.person import Person
from wizard.contract import Action, Code
from wizard.microsoft import Product, addresses, quoted
from wizard.orders.journal import EntryState, Journal
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.widgets.card import Card
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
REDEEMED = "OK"


# ---- by keyboard


def choose(person: Person, grid: int, value: object) -> None:
    """Go to a card with Tab and the arrow keys, and take it with Space."""
    cards = person.page.findChildren(CardGrid)[grid]
    wanted = cards.card(value)
    for _ in range(60):
        here = QApplication.focusWidget()
        assert here is not None
        if isinstance(here, Card) and here.parent() is cards:
            break
        QTest.keyClick(here, Qt.Key.Key_Tab)
    down, right, up = Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up
    for arrow in (down, down, down, right, up, up, up):
        here = QApplication.focusWidget()
        if here is wanted or here is None:
            break
        QTest.keyClick(here, arrow)
    assert QApplication.focusWidget() is wanted
    QTest.keyClick(wanted, Qt.Key.Key_Space)


def go_on(person: Person, step: Step) -> None:
    """Press Alt and the letter of Next."""
    following = person.button(QWizard.WizardButton.NextButton)
    assert following.isEnabled(), person.texts()
    letter = following.text()[following.text().index("&") + 1]
    QTest.keyClick(person.window, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)
    person.wait_for(step)


def take(person: Person, name: str) -> None:
    """Go to a button of the guide and press Space."""
    wanted = button(person, name)
    tab_to(person, wanted)
    QTest.keyClick(wanted, Qt.Key.Key_Space)
    settle(person)


def paste(person: Person, text: str) -> None:
    """Paste into the field that has the keyboard."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(field, "Ctrl+V")


def type_into_next(person: Person, *texts: str) -> None:
    """Type into the first field of the panel, and into those that Tab comes to after it."""
    tab_to(person, next(one for one in person.page.findChildren(QLineEdit) if one.isVisible()))
    for number, text in enumerate(texts):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, text)
        if number < len(texts) - 1:
            QTest.keyClick(field, Qt.Key.Key_Tab)


def in_banner(person: Person) -> QPushButton:
    found: QPushButton = person.page.banner.findChildren(QPushButton)[0]
    return found


@pytest.mark.parametrize("language", ["nl", "ja"])
def test_three_keys_by_keyboard(open_window: Open, folder: Path, language: str) -> None:
    used, busy = (quoted(language, code)[0].text for code in (Code.KEY_USED, Code.SERVICE_BUSY))
    person = open_window(language)
    person.window.activateWindow()
    with page_that_says(REDEEMED, used, busy, REDEEMED) as page:
        browser = Browser(page)
        person.windows.session.open_address = browser
        walk_three_keys(person, browser)
    assert browser.opened == [addresses.YOUR_PRODUCTS] * 4
    assert browser.shown == [REDEEMED, used, busy, REDEEMED]
    known = known_of(folder)
    assert [known[ending].state for ending in ENDINGS] == [
        *(EntryState.REDEEMED, EntryState.REFUSED, EntryState.REDEEMED)
    ]
    assert known[ENDINGS[1]].code == Code.KEY_USED
    with closing(Journal(folder)) as journal:
        receipts = [entry.receipt for entry in journal.entries() if entry.receipt]
    assert len(receipts) == 2, "licenses and expiry date were noted before and after"


def walk_three_keys(person: Person, browser: Browser) -> None:
    choose(person, 0, Source.MICROSOFT)
    choose(person, -1, Action.ADD)
    go_on(person, Step.MICROSOFT)
    choose(person, 0, Product.MICROSOFT_365)
    go_on(person, Step.CUSTOMER)
    paste(person, CUSTOMER)
    go_on(person, Step.KEYS)
    for key in KEYS:
        field = QApplication.focusWidget()
        assert isinstance(field, KeyEdit)
        QTest.keyClicks(field, key)
        if key != KEYS[-1]:
            QTest.keyClick(field, Qt.Key.Key_Return)
    go_on(person, Step.GUIDE)
    take(person, "agree")
    type_into_next(person, "25", "2027-03-31")
    take(person, "take")
    take(person, "open")
    assert clipboard() == KEYS[0]
    assert browser.says == REDEEMED
    take(person, "redeemed")
    take(person, "open")
    assert clipboard() == KEYS[1]
    answer_with_message(person, browser.says)
    following = in_banner(person)
    tab_to(person, following)
    QTest.keyClick(following, Qt.Key.Key_Space)
    settle(person)
    take(person, "open")
    assert clipboard() == KEYS[2]
    answer_with_message(person, browser.says)
    take(person, "open")
    assert clipboard() == KEYS[2], "a busy page takes the same key again"
    assert browser.says == REDEEMED
    take(person, "redeemed")
    person.wait_for(Step.GUIDED)
    type_into_next(person, "27", "2027-03-31")
    take(person, "note")


def answer_with_message(person: Person, message: str) -> None:
    take(person, "message")
    paste(person, message)
    take(person, "said")


# ---- the receipt


def order_two_keys(person: Person) -> None:
    person.windows.session.open_address = Browser()
    go_to_guide(person, KEYS[:2])
    for _ in range(2):
        press(person, "open")
        press(person, "redeemed")
    person.wait_for(Step.GUIDED)


def note(person: Person, licenses: str, expires: str) -> None:
    fields = [one for one in person.page.findChildren(QLineEdit) if one.isVisible()]
    for field, text in zip(fields, (licenses, expires), strict=True):
        field.setText(text)
        field.textEdited.emit(text)


@pytest.mark.parametrize("kind", ["txt", "csv"])
def test_the_receipt_can_be_saved_and_has_endings_outcomes_and_times(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    order_two_keys(person)
    path = tmp_path / f"receipt.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), f"(*.{kind})"))
    press_text(person, "Save receipt as text or CSV")
    saved = path.read_text(encoding="utf-8-sig")
    for ending in ENDINGS[:2]:
        assert ending in saved
    assert CUSTOMER in saved
    assert str(date.today().year) in saved
    assert not any(key in saved or key.replace("-", "") in saved for key in KEYS)
    if kind == "csv":
        rows = list(csv.DictReader(saved.splitlines()))
        assert [row["outcome"] for row in rows] == ["redeemed", "redeemed"]


def test_a_receipt_that_cannot_be_saved_says_so(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_two_keys(person)
    nowhere = tmp_path / "missing" / "receipt.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), "(*.txt)"))
    press_text(person, "Save receipt as text or CSV")
    assert "The receipt was not saved" in person.texts()


def test_the_receipt_can_be_copied(person: Person) -> None:
    order_two_keys(person)
    press_text(person, "Copy receipt")
    assert ENDINGS[0] in clipboard()
    assert KEYS[0] not in clipboard()


def test_what_does_not_add_up_is_said(person: Person) -> None:
    person.windows.session.open_address = Browser()
    go_to_guide(person, KEYS[:1])
    guiding = person.windows.session.flow.guiding
    assert guiding is not None
    from wizard.microsoft import Noted

    guiding.before = Noted(25, date(2027, 3, 31))
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    note(person, "25", "31 march 2027")
    press(person, "note")
    assert "fewer than were added" in person.texts()


@pytest.mark.parametrize("given", ["soon", "2027-02-30", "31/31/2027"])
def test_a_date_that_cannot_be_read_is_asked_for_again(person: Person, given: str) -> None:
    order_two_keys(person)
    note(person, "25", given)
    assert "Not understood yet" in person.texts()
    assert not button(person, "note").isEnabled()


def test_what_to_do_next_and_help_lead_to_their_pages(person: Person) -> None:
    order_two_keys(person)
    browser = person.windows.session.open_address
    assert isinstance(browser, Browser)
    browser.opened.clear()
    for one in person.page.findChildren(QPushButton):
        if one.text() == "Open the page":
            person.click(one)
    assert browser.opened == [
        addresses.ASSIGN_LICENSES,
        addresses.MY_INSTALLS,
        addresses.INSTALL_APPS,
        addresses.KEY_ERRORS,
        addresses.PAY_INSTEAD,
        addresses.SUPPORT,
    ]
    assert "Key lost" in person.texts()


# ---- a kill in the middle


def run_until_killed(folder: Path, scenario: str = "second") -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.window.killed_guide", str(folder), scenario],
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert ran.returncode in (-9, 9), ran.stderr


def test_after_a_kill_it_goes_on_at_the_same_key(open_window: Open, folder: Path) -> None:
    run_until_killed(folder)
    assert [record.state for record in known_of(folder).values()] == [EntryState.REDEEMED, EntryState.BEGUN]
    person = open_window()
    browser = Browser()
    person.windows.session.open_address = browser
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    assert f"…{ENDINGS[1]}" in person.texts()
    person.press("Resume this order")
    person.wait_for(Step.GUIDE)
    assert CUSTOMER in person.page.heading.text(), "the customer is named again"
    press(person, "agree")
    press(person, "skip")
    assert f"The page was opened for the key ending in {ENDINGS[1]} before" in person.texts()
    press_text(person, "Enter it again")
    press(person, "open")
    assert clipboard() != KEYS[1], "the key itself was not kept"
    person.find(KeyEdit).setKey(KEYS[1])
    settle(person)
    press(person, "open")
    assert clipboard() == KEYS[1]
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    assert [record.redeemed for record in known_of(folder).values()] == [True, True]
    assert all(ending in person.texts() for ending in ENDINGS[:2]), "the receipt is the whole order's"


def resume(person: Person) -> None:
    """Take up the order that Start offers, as far as its first key."""
    person.windows.session.open_address = Browser()
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    person.press("Resume this order")
    person.wait_for(Step.GUIDE)
    press(person, "agree")
    press(person, "skip")


def enter(person: Person, key: str) -> None:
    person.find(KeyEdit).setKey(key)
    settle(person)


def test_a_page_opened_again_leaves_the_key_in_doubt(open_window: Open, folder: Path) -> None:
    run_until_killed(folder, "again")
    assert known_of(folder)[ENDINGS[0]].state is EntryState.BEGUN, "the retry may have redeemed it"
    person = open_window()
    resume(person)
    assert f"The page was opened for the key ending in {ENDINGS[0]} before" in person.texts()
    press_text(person, "It was redeemed")
    person.wait_for(Step.GUIDED)
    assert known_of(folder)[ENDINGS[0]].redeemed


def test_enter_upon_enter_never_says_that_a_key_in_doubt_was_redeemed(
    open_window: Open, folder: Path
) -> None:
    run_until_killed(folder, "again")
    person = open_window()
    resume(person)
    labels = [one.text().replace("&", "") for one in person.page.banner.findChildren(QPushButton)]
    assert labels == ["Open the page and look", "Put it aside", "Enter it again", "It was redeemed"]
    browser = person.windows.session.open_address
    assert isinstance(browser, Browser)
    for times in (1, 2):
        focused = QApplication.focusWidget()
        assert focused is in_banner(person)
        QTest.keyClick(focused, Qt.Key.Key_Return)
        settle(person)
        assert browser.opened == [addresses.YOUR_PRODUCTS] * times
    assert clipboard() not in KEYS
    assert known_of(folder)[ENDINGS[0]].in_doubt


def test_looking_without_a_browser_still_asks(open_window: Open, folder: Path) -> None:
    run_until_killed(folder, "again")
    person = open_window()
    resume(person)
    browser = person.windows.session.open_address
    assert isinstance(browser, Browser)
    browser.works = False
    press_text(person, "Open the page and look")
    assert "No browser could be opened" in person.texts()
    assert clipboard() == addresses.YOUR_PRODUCTS
    assert QApplication.focusWidget() is in_banner(person)
    press_text(person, "Put it aside")
    person.wait_for(Step.GUIDED)


def test_the_keyboard_never_begins_on_redeemed(person: Person) -> None:
    person.windows.session.open_address = Browser()
    go_to_guide(person, KEYS[:2])
    press(person, "open")
    assert QApplication.focusWidget() is not button(person, "redeemed")
    press(person, "message")
    press_text(person, "Back to the key")
    assert QApplication.focusWidget() is button(person, "open")


def test_a_key_in_doubt_that_is_put_aside_stays_in_doubt(open_window: Open, folder: Path) -> None:
    run_until_killed(folder, "again")
    person = open_window()
    resume(person)
    press_text(person, "Put it aside")
    person.wait_for(Step.GUIDED)
    assert known_of(folder)[ENDINGS[0]].in_doubt


def test_the_keys_that_waited_are_there_after_a_kill(open_window: Open, folder: Path) -> None:
    run_until_killed(folder, "waiting")
    person = open_window()
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    assert all(f"…{ending}" in person.texts() for ending in ENDINGS)
    resume(person)
    listed = person.find(RecordList)
    assert [listed.record(row).title[-5:] for row in range(3)] == [*ENDINGS]
    press_text(person, "Enter it again")
    assert "Key 1 of 3" in person.texts()
    enter(person, KEYS[0])
    press(person, "open")
    press(person, "redeemed")
    assert "Key 2 of 3" in person.texts()
    assert "Only its ending was kept" in person.texts()
    enter(person, KEYS[2])
    assert f"This is another key: the one of this order ends in {ENDINGS[1]}" in person.texts()
    enter(person, KEYS[1])
    press(person, "open")
    assert clipboard() == KEYS[1]
    press(person, "redeemed")
    press(person, "aside")
    person.wait_for(Step.GUIDED)
    states = [known_of(folder)[ending].state for ending in ENDINGS]
    assert states == [EntryState.REDEEMED, EntryState.REDEEMED, EntryState.PAUSED]


def test_a_key_that_is_removed_from_the_order_is_no_longer_to_come(person: Person, folder: Path) -> None:
    person.windows.session.open_address = Browser()
    go_to_guide(person)
    press(person, "open")
    assert [known_of(folder)[ending].state for ending in ENDINGS] == [
        *(EntryState.BEGUN, EntryState.PAUSED, EntryState.PAUSED)
    ]
    person.back(Step.KEYS)
    person.windows.session.flow.remove_key(2)
    person.next(Step.GUIDE)
    assert known_of(folder)[ENDINGS[2]].left_out
    assert not known_of(folder)[ENDINGS[2]].unfinished


TWIN = "BCDFG-HJKMP-QRTVW-XY234-T83GX"


def test_two_keys_with_the_same_ending_are_two_keys(person: Person, folder: Path) -> None:
    person.windows.session.open_address = Browser()
    go_to_customer(person)
    name_customer(person)
    person.next(Step.KEYS)
    person.windows.session.flow.set_keys((KEYS[0], TWIN))
    person.page.enter()
    person.next(Step.GUIDE)
    press(person, "agree")
    press(person, "skip")
    press(person, "open")
    assert clipboard() == KEYS[0]
    press(person, "redeemed")
    assert "Key 2 of 2" in person.texts()
    press(person, "open")
    assert clipboard() == TWIN
    with closing(Journal(folder)) as journal:
        assert [(one.state, one.unfinished) for one in journal.entries()] == [
            *((EntryState.BEGUN, True), (EntryState.REDEEMED, False))
        ]
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    assert "Redeemed: 2 of 2 keys" in person.texts()


def test_another_key_than_the_one_whose_ending_was_kept_is_refused(open_window: Open, folder: Path) -> None:
    run_until_killed(folder)
    person = open_window()
    person.windows.session.open_address = Browser()
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    person.press("Resume this order")
    person.wait_for(Step.GUIDE)
    press(person, "agree")
    press(person, "skip")
    press_text(person, "Enter it again")
    person.find(KeyEdit).setKey(KEYS[2])
    assert "This is another key" in person.texts()


def test_an_earlier_order_can_be_resumed_from_the_list(open_window: Open, folder: Path) -> None:
    run_until_killed(folder)
    person = open_window()
    person.windows.session.open_address = Browser()
    person.page.findChildren(QPushButton, "orders")[0].click()
    person.wait_for(Step.ORDERS)
    person.find(RecordList).setCurrentRow(0)
    assert "not known yet" in person.texts()
    press_text(person, "Resume this order")
    person.wait_for(Step.GUIDE)
    assert CUSTOMER in person.page.heading.text()


def test_no_key_is_left_in_any_file(folder: Path) -> None:
    run_until_killed(folder)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        held = path.read_bytes()
        for key in KEYS:
            assert key.encode() not in held, path
            assert key.replace("-", "").encode() not in held, path


def test_no_panel_is_shown_beside_another(person: Person) -> None:
    """One thing to do at a time."""
    person.windows.session.open_address = Browser()
    go_to_guide(person, KEYS[:2])
    page = person.page

    def panels() -> list[QWidget]:
        found: list[QWidget] = [one for one in page._panels if one.isVisible()]  # type: ignore[attr-defined]
        return found

    assert len(panels()) == 1
    press(person, "open")
    press(person, "message")
    assert len(panels()) == 1
