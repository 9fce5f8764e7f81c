"""Guided orders that were killed in the middle continue at the same key; no key is left anywhere."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.patience import rest
from tests.window.guided import (
    CUSTOMER,
    ENDINGS,
    KEYS,
    Browser,
    answer,
    button,
    clipboard,
    go_to_guide,
    in_banner,
    known_of,
    lead_to_product,
    press,
    press_text,
    settle,
)
from tests.window.person import Person
from wizard.microsoft import addresses
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.pages.guide import GuidePage
from wizard.pages.guiding.panel import GuidePanel
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
REDEEMED = "OK"


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
    offers = person.page
    person.bot.waitUntil(lambda: any(one.isVisible() for one in offers.findChildren(QPushButton, "resume")))
    assert f"…{ENDINGS[1]}" in person.texts()
    press(person, "resume")
    person.wait_for(Step.GUIDE)
    assert f"sign in with an account of {CUSTOMER}" in person.texts(), "the customer is named again"
    press(person, "skip")
    assert f"The page was already opened for the key ending in {ENDINGS[1]}" in person.texts()
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
    offers = person.page
    person.bot.waitUntil(lambda: any(one.isVisible() for one in offers.findChildren(QPushButton, "resume")))
    press(person, "resume")
    person.wait_for(Step.GUIDE)
    press(person, "skip")


def enter(person: Person, key: str) -> None:
    person.find(KeyEdit).setKey(key)
    settle(person)


def test_a_page_opened_again_leaves_the_key_in_doubt(open_window: Open, folder: Path) -> None:
    run_until_killed(folder, "again")
    assert known_of(folder)[ENDINGS[0]].state is EntryState.BEGUN, "the retry may have redeemed it"
    person = open_window()
    resume(person)
    assert f"The page was already opened for the key ending in {ENDINGS[0]}" in person.texts()
    press_text(person, "It was redeemed")
    person.wait_for(Step.GUIDED)
    assert known_of(folder)[ENDINGS[0]].redeemed


def test_enter_upon_enter_never_says_that_a_key_in_doubt_was_redeemed(
    open_window: Open, folder: Path
) -> None:
    run_until_killed(folder, "again")
    person = open_window()
    resume(person)
    labels = [one.text().replace("&", "") for one in person.page.banner.buttons]
    assert labels == ["Open the page and check", "Put it aside", "Enter it again", "It was redeemed"]
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


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_the_question_about_a_key_in_doubt_and_its_answers_can_be_read_in_a_small_window(
    open_window: Open, folder: Path, language: str
) -> None:
    run_until_killed(folder, "again")
    person = open_window(language)
    person.window.resize(800, 560)
    resume(person)
    rest()
    banner = person.page.banner.banner
    words = [one for one in banner.findChildren(QLabel) if one.isVisible()]
    assert ENDINGS[0] in words[0].text()
    for one in (*words, *person.page.banner.buttons):
        assert one.height() >= one.heightForWidth(one.width())
        assert one.visibleRegion().boundingRect() == one.rect()


def test_looking_without_a_browser_still_asks(open_window: Open, folder: Path) -> None:
    run_until_killed(folder, "again")
    person = open_window()
    resume(person)
    browser = person.windows.session.open_address
    assert isinstance(browser, Browser)
    browser.works = False
    press_text(person, "Open the page and check")
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
    offers = person.page
    person.bot.waitUntil(lambda: any(one.isVisible() for one in offers.findChildren(QPushButton, "resume")))
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
    assert "Only the last five characters were saved" in person.texts()
    enter(person, KEYS[2])
    assert f"This is a different key: the one in this order ends in {ENDINGS[1]}" in person.texts()
    enter(person, KEYS[1])
    press(person, "open")
    assert clipboard() == KEYS[1]
    press(person, "redeemed")
    press(person, "aside")
    person.wait_for(Step.GUIDED)
    states = [known_of(folder)[ending].state for ending in ENDINGS]
    assert states == [EntryState.REDEEMED, EntryState.REDEEMED, EntryState.PAUSED]


TWIN = "BCDFG-HJKMP-QRTVW-XY234-3V66T"


def test_two_keys_with_the_same_ending_are_two_keys(person: Person, folder: Path) -> None:
    person.windows.session.open_address = Browser()
    lead_to_product(person, (KEYS[0], TWIN))
    answer(person)
    person.next(Step.GUIDE)
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
    assert "2 of 2 keys redeemed" in person.texts()


def test_another_key_than_the_one_whose_ending_was_kept_is_refused(open_window: Open, folder: Path) -> None:
    run_until_killed(folder)
    person = open_window()
    person.windows.session.open_address = Browser()
    offers = person.page
    person.bot.waitUntil(lambda: any(one.isVisible() for one in offers.findChildren(QPushButton, "resume")))
    press(person, "resume")
    person.wait_for(Step.GUIDE)
    press(person, "skip")
    press_text(person, "Enter it again")
    person.find(KeyEdit).setKey(KEYS[2])
    assert "This is a different key" in person.texts()


def test_an_earlier_order_can_be_resumed_from_the_list(open_window: Open, folder: Path) -> None:
    run_until_killed(folder)
    person = open_window()
    person.windows.session.open_address = Browser()
    person.enter_room(Step.ORDERS)
    person.find(RecordList).setCurrentRow(0)
    assert "not known yet" in person.texts()
    press_text(person, "Resume this order")
    person.wait_for(Step.GUIDE)
    assert f"sign in with an account of {CUSTOMER}" in person.texts()


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

    def panels() -> tuple[GuidePanel, ...]:
        assert isinstance(page, GuidePage)
        return page.shown_panels

    assert len(panels()) == 1
    press(person, "open")
    press(person, "message")
    assert len(panels()) == 1
