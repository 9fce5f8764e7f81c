"""Promises of Review, Redeem and Earlier orders: nothing moves under the mouse while answers come."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWizard

from tests.patience import rest
from tests.window.pages import places
from tests.window.person import Person
from tests.window.stalling import LONGEST, Stall, refuse
from tests.window.steps import another_order, begin_and_forget, order, to_orders, to_review, to_subscription
from wizard.contract import Action, Code
from wizard.orders.journal import FILE_NAME, Entry, Journal
from wizard.orders.steps import Step
from wizard.pages.review import ReviewPage
from wizard.server.practice_data import ADD, NEW
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]


def rows(person: Person) -> list[tuple[str, QRect]]:
    """The rows of the page's list that are there, with their places."""
    listed = person.find(RecordList)
    model = listed.model()
    return [(listed.details(row), listed.visualRect(model.index(row, 0))) for row in range(listed.count())]


def test_orders_of_the_service_come_without_moving_a_row_or_a_button(
    person: Person, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    order(person, NEW[0].text)
    another_order(person)
    order(person, NEW[1].text)
    forget_latest(folder)
    stall = Stall(monkeypatch, "receipts")
    person.enter_room(Step.ORDERS)
    person.bot.waitUntil(lambda: bool(stall.calls))
    rest()
    before, shown = buttons(person), rows(person)
    assert len(shown) == 1
    stall.let_go()
    person.bot.waitUntil(lambda: person.find(RecordList).count() == 2)
    rest()
    assert rows(person)[:1] == shown
    assert buttons(person) == before
    assert "1 more order from the service, at the end of the list" in person.texts()


def buttons(person: Person) -> dict[str, QRect]:
    """The places of all controls but the list, which grows at its end."""
    listed = str(id(person.find(RecordList)))
    return {key: place for key, place in places(person).items() if key != listed}


def forget_latest(folder: Path) -> None:
    """Leave the latest order to the service alone."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as journal:
        journal.execute("DELETE FROM entry WHERE number = (SELECT max(number) FROM entry)")
        journal.commit()


def test_choosing_and_searching_orders_moves_no_button(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    order(person, NEW[0].text)
    to_orders(person)
    fixed = place_of(person, "Save as CSV"), rows(person)
    person.find(RecordList).setCurrentRow(1)
    rest()
    assert (place_of(person, "Save as CSV"), rows(person)) == fixed
    resume, silence = place_of(person, "Resume"), place_of(person, "Stop reminding")
    person.find(RecordList).setCurrentRow(0)
    person.find(RecordList).setCurrentRow(1)
    rest()
    assert (place_of(person, "Resume"), place_of(person, "Stop reminding")) == (resume, silence)
    QTest.keyClicks(person.find(QLineEdit), "no such order")
    rest()
    assert "Nothing found" in person.texts()
    assert place_of(person, "Save as CSV") == fixed[0]


def place_of(person: Person, text: str) -> QRect:
    """The place of a button of the page in its window."""
    buttons = [one for one in person.page.findChildren(QAbstractButton) if one.isVisible()]
    button = next(one for one in buttons if one.text().replace("&", "").startswith(text))
    return QRect(button.mapTo(person.window, button.rect().topLeft()), button.size())


def test_review_holds_still_while_it_is_ticked_and_renewed(person: Person) -> None:
    to_review(person, ADD[0].text, task=Action.ADD, subscription="S-1001")
    rest()
    before = places(person)
    person.agree()
    rest()
    assert places(person) == before
    page = person.page
    assert isinstance(page, ReviewPage)
    page.renew()
    person.bot.waitUntil(lambda: page.banner.title == "Reviewed again: nothing changed.")
    rest()
    assert places(person) == before


def test_review_holds_still_when_an_earlier_order_is_found(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    order(person, NEW[0].text)
    another_order(person)
    to_subscription(person, NEW[0].text, NEW[1].text)
    person.choose(Action.NEW)
    read, may_go_on, entries = Event(), Event(), Journal.entries

    def held(journal: Journal) -> tuple[Entry, ...]:
        read.set()
        may_go_on.wait(LONGEST)
        return entries(journal)

    monkeypatch.setattr(Journal, "entries", held)
    person.click(person.button(QWizard.WizardButton.NextButton))
    person.bot.waitUntil(read.is_set)
    assert person.page.busy, "the review is not shown before"
    may_go_on.set()
    person.wait_for(Step.REVIEW)
    person.press("Show")
    assert "Redeemed on this computer" in person.find(RecordList).details(0)


def test_redeem_holds_still_from_second_to_second_and_try_to_try(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "redeem", Code.SERVICE_BUSY, times=2, retry_after=600)
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.bot.waitUntil(lambda: bool(counted(person)))
    before, said = (place_of(person, "Try again now"), place_of(person, "Do it later")), counted(person)
    person.bot.waitUntil(lambda: counted(person) != said)
    assert (place_of(person, "Try again now"), place_of(person, "Do it later")) == before
    person.press("Try again now")
    person.settle()
    assert counted(person)
    assert (place_of(person, "Try again now"), place_of(person, "Do it later")) == before
    person.press("Try again now")
    person.wait_for(Step.DONE)


def counted(person: Person) -> str:
    """The line that says how long it is until the next try."""
    return next((line for line in person.texts().splitlines() if line.startswith("Trying again in")), "")
