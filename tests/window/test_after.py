"""Promises of Done and Earlier orders: a record that can be copied, saved, found and resumed."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.service.loopback import Loopback
from tests.service.steps import problem
from tests.window.person import Person
from tests.window.stalling import Stall, refuse
from tests.window.steps import another_order, begin_and_forget, order, save_as, to_orders
from wizard.contract import Action, Code
from wizard.orders.journal import FILE_NAME, Journal
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, NEW
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]


def test_the_receipt_is_copied_with_endings_only(person: Person) -> None:
    order(person, NEW[0].text)
    person.press("Copy receipt")
    copied = QApplication.clipboard().text()
    assert "De Groene Fiets B.V. · degroenefiets.example · NL-1001" in copied
    assert f"…{NEW[0].text[-5:]}" in copied
    assert NEW[0].text[:5] not in copied
    assert [one for one in person.page.findChildren(QPushButton) if one.text() == "Copied"]


def test_the_next_receipt_is_not_called_copied_yet(person: Person) -> None:
    order(person, NEW[0].text)
    person.press("Copy receipt")
    person.press("Another order for this customer")
    person.wait_for(Step.START)
    order(person, NEW[1].text)
    person.press("Copy receipt")


def test_the_receipt_is_saved(person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    order(person, NEW[0].text)
    save_as(monkeypatch, tmp_path / "receipt.txt")
    person.press("Save receipt")
    assert NEW[0].text[-5:] in (tmp_path / "receipt.txt").read_text(encoding="utf-8")
    person.press("Saved")


def test_a_receipt_that_was_not_saved_is_not_called_saved(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    order(person, NEW[0].text)
    save_as(monkeypatch, None)
    person.press("Save receipt")
    person.press("Save receipt")


def test_a_receipt_that_cannot_be_saved_is_said(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order(person, NEW[0].text)
    save_as(monkeypatch, tmp_path / "no folder" / "receipt.txt")
    person.press("Save receipt")
    assert "The receipt was not saved" in person.texts()


def test_another_order_begins_without_keys_and_customer(person: Person) -> None:
    order(person, NEW[0].text)
    another_order(person)
    draft = person.windows.session.flow.draft
    assert (draft.entries, draft.customer, draft.action) == ((), None, None)


# ---- Earlier orders


def test_orders_are_found_by_customer_ending_date_and_reference(person: Person) -> None:
    order(person, NEW[0].text, "PO QX17")
    person.press("Another order for this customer")
    person.wait_for(Step.START)
    order(person, NEW[1].text, "PO QX18")
    to_orders(person)
    listed, search = person.find(RecordList), person.find(QLineEdit)
    assert listed.count() == 2
    when = person.windows.session.speech.time
    for words, count in (
        ("groene", 2),
        (NEW[0].text[-5:].lower(), 1),
        ("po qx18", 1),
        ("redeemed", 2),
        ("activate", 2),
        ("no such order", 0),
    ):
        search.clear()
        QTest.keyClicks(search, words)
        assert listed.count() == count, words
    search.clear()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert person.step is Step.ORDERS
    assert when is not None


def test_the_latest_order_is_first_and_open(person: Person) -> None:
    order(person, NEW[0].text)
    another_order(person)
    order(person, NEW[1].text)
    to_orders(person)
    assert f"…{NEW[1].text[-5:]}" in person.find(RecordList).details(0)
    assert f"…{NEW[1].text[-5:]}" in person.texts()
    person.find(RecordList).setCurrentRow(1)
    assert f"…{NEW[0].text[-5:]}" in person.texts()


def test_orders_are_saved_as_csv_that_no_spreadsheet_runs(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order(person, NEW[0].text, "=1+1")
    to_orders(person)
    save_as(monkeypatch, tmp_path / "orders.csv")
    person.press("Save as CSV")
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["reference"] == "'=1+1"
    assert row["state"] == "redeemed"
    assert row["endings"] == NEW[0].text[-5:]
    save_as(monkeypatch, tmp_path / "no folder" / "orders.csv")
    person.press("Save as CSV")
    assert "The orders were not saved" in person.texts()


def test_without_orders_the_page_says_so(person: Person) -> None:
    to_orders(person)
    assert "There are no orders yet" in person.texts()
    assert not person.page.findChildren(RecordList)[0].isVisible()


def test_what_only_the_service_knows_is_there_too(person: Person, folder: Path) -> None:
    order(person, NEW[0].text)
    with closing(sqlite3.connect(folder / FILE_NAME)) as journal:
        journal.execute("DELETE FROM entry")
        journal.commit()
    to_orders(person)
    person.bot.waitUntil(lambda: person.page.findChildren(RecordList)[0].count() == 1)
    assert "There are no orders yet" not in person.texts()


def test_a_silent_service_takes_no_order_away(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    order(person, NEW[0].text)
    stall = Stall(monkeypatch, "receipts")
    another_order(person)
    person.press("Earlier orders")
    person.wait_for(Step.ORDERS)
    assert person.find(RecordList).count() == 1
    assert "Asking the service for more…" in person.texts()
    person.back(Step.START)
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)


def test_a_service_that_fails_is_said_below_the_orders(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    order(person, NEW[0].text)
    refuse(monkeypatch, "receipts", Code.OFFLINE, host="practice")
    to_orders(person)
    assert "Only what this computer knows is shown." in person.texts()
    assert person.find(RecordList).count() == 1


def test_a_receipt_that_cannot_be_read_spoils_no_list(person: Person, folder: Path) -> None:
    order(person, NEW[0].text)
    with closing(sqlite3.connect(folder / FILE_NAME)) as journal:
        journal.execute("UPDATE entry SET receipt = 'no receipt'")
        journal.commit()
    to_orders(person)
    assert person.find(RecordList).count() >= 1


def test_an_unfinished_order_is_resumed_from_the_list(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    to_orders(person)
    assert "Resume it to find out" in person.texts()
    person.press("Resume this order")
    person.wait_for(Step.DONE)
    assert f"…{ADD[0].text[-5:]}" in person.texts()


def test_an_order_of_another_service_is_resumed_there(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    with Loopback(problem(401, "not-signed-in")) as server:
        with closing(Journal(folder)) as journal:
            journal.begin(replace(journal.entries()[0].order, service=server.address))
        person = open_window()
        to_orders(person)
        person.press("Resume this order")
        person.wait_for(Step.REDEEM)
        assert "Sign in to go on" in person.texts()
        assert "whether it was redeemed is not known yet" in person.texts()


def test_close_on_orders_asks_where_keys_would_be_lost(person: Person) -> None:
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)
    person.type_key(NEW[0].text)
    person.press("Add another key")
    person.back(Step.ACCOUNT)
    person.back(Step.START)
    to_orders(person)
    person.window.accept()
    assert person.window.isVisible()
