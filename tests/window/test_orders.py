"""Promises of Earlier orders: everything that was begun here is found, read, saved and continued."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.service.loopback import Loopback
from tests.service.steps import answer, problem
from tests.vendor import erase, merge_into, refund_the_latest_order, rename_customer
from tests.window.guided import ENDINGS, Browser, go_to_guide
from tests.window.pages import press
from tests.window.person import Person
from tests.window.stalling import Stall, refuse
from tests.window.steps import another_order, begin_and_forget, order, save_as, to_orders
from wizard.contract import Action, Code
from wizard.orders.journal import FILE_NAME, Journal
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, HOME, NEW
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]


def listed(person: Person) -> RecordList:
    return person.page.findChildren(RecordList)[0]


def test_orders_are_found_by_customer_ending_date_and_reference(person: Person) -> None:
    order(person, NEW[0].text, reference="PO QX17")
    another_order(person)
    order(person, NEW[1].text, reference="PO QX18")
    to_orders(person)
    search = person.find(QLineEdit)
    assert listed(person).count() == 2
    for words, count in (
        ("groene", 2),
        (NEW[0].text[-5:].lower(), 1),
        ("po qx18", 1),
        ("redeemed", 2),
        ("activate", 2),
    ):
        search.clear()
        QTest.keyClicks(search, words)
        assert listed(person).count() == count, words


def test_a_search_without_a_hit_says_so_and_esc_clears_it(person: Person) -> None:
    order(person, NEW[0].text)
    to_orders(person)
    search = person.find(QLineEdit)
    QTest.keyClicks(search, "no such order")
    assert "Nothing found. Clear the search to see all orders." in person.texts()
    assert not listed(person).isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert listed(person).count() == 1
    assert person.step is Step.ORDERS


def test_esc_and_back_return_to_where_one_came_from(person: Person) -> None:
    person.enter_keys(NEW[0].text)
    to_orders(person)
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.wait_for(Step.KEY)
    assert person.window.isVisible()
    assert person.windows.session.flow.draft.entries


def test_the_latest_order_is_first_and_open(person: Person) -> None:
    order(person, NEW[0].text)
    another_order(person)
    order(person, NEW[1].text)
    to_orders(person)
    assert f"…{NEW[1].text[-5:]}" in listed(person).details(0)
    assert f"…{NEW[1].text[-5:]}" in person.texts()
    listed(person).setCurrentRow(1)
    assert f"…{NEW[0].text[-5:]}" in person.texts()


def test_a_row_counts_many_keys_and_shows_no_id(person: Person) -> None:
    order(person, *(key.text for key in ADD[:5]), task=Action.ADD, subscription="S-1001")
    to_orders(person)
    assert "5 keys" in listed(person).details(0)
    assert "S-1001" not in listed(person).details(0)


def test_orders_are_saved_as_csv_that_no_spreadsheet_runs(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order(person, NEW[0].text, reference="=1+1")
    to_orders(person)
    save_as(monkeypatch, tmp_path / "orders.csv")
    person.press("Save as CSV")
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["reference"] == "'=1+1"
    assert row["state"] == "redeemed"
    assert row["endings"] == NEW[0].text[-5:]
    for column in ("domain", "customer_id", "product", "months", "subscription_id", "service"):
        assert row[column], column
    assert person.page.banner.title == "Saved: orders.csv"
    assert [one.text() for one in person.page.banner.buttons] == ["Show in folder"]
    save_as(monkeypatch, tmp_path / "no folder" / "orders.csv")
    person.press("Save as CSV")
    assert person.page.banner.title == "Not saved: orders.csv"


def test_without_orders_the_page_says_so(person: Person) -> None:
    to_orders(person)
    assert "There are no orders yet" in person.texts()
    assert not listed(person).isVisible()


def test_what_only_the_service_knows_is_there_too(person: Person, folder: Path) -> None:
    order(person, NEW[0].text)
    with closing(sqlite3.connect(folder / FILE_NAME)) as journal:
        journal.execute("DELETE FROM entry")
        journal.commit()
    to_orders(person)
    person.bot.waitUntil(lambda: listed(person).count() == 1)
    assert "There are no orders yet" not in person.texts()


def test_what_the_vendor_changed_later_is_shown_with_the_receipt_and_kept(
    person: Person, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order(person, NEW[0].text)
    another_order(person)
    order(person, NEW[1].text)
    refund_the_latest_order(folder, "Ordered twice")
    to_orders(person)
    person.bot.waitUntil(lambda: listed(person).record(0).status == "redeemed, changed later")
    assert listed(person).record(1).status == "redeemed"
    told = person.texts().replace("\u200b", "")  # where a line may break
    for words in (
        "The order was refunded and its subscription was ended",
        "After that: ",
        "Reason: Ordered twice",
    ):
        assert words in told
    assert "Changed later: " in person.copied("Copy receipt")
    listed(person).setCurrentRow(1)
    assert "Ordered twice" not in person.texts()
    refuse(monkeypatch, "receipts", Code.OFFLINE, host="practice")
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.wait_for(Step.DONE)
    to_orders(person)
    assert listed(person).record(0).status == "redeemed, changed later", "also where the service is away"


@pytest.mark.parametrize(
    ("change", "title", "said"),
    [
        (
            partial(rename_customer, name="Groene Wielen B.V."),
            "De Groene Fiets B.V. (now Groene Wielen B.V.) (practice)",
            "Groene Wielen B.V. · degroenefiets.example · NL-1001",
        ),
        (
            partial(merge_into, into="NL-1005"),
            "De Groene Fiets B.V. (now Bakkerij Van Dijk) (practice)",
            "Bakkerij Van Dijk · bakkerijvandijk.example · NL-1005, with which it was merged",
        ),
        (erase, "De Groene Fiets B.V. (erased by the vendor) (practice)", "erased by the vendor"),
    ],
)
def test_the_customer_of_today_is_shown_beside_the_one_of_the_order(
    person: Person, folder: Path, change: Callable[[Path, str], None], title: str, said: str
) -> None:
    order(person, NEW[0].text)
    change(folder, HOME)
    to_orders(person)
    person.bot.waitUntil(lambda: listed(person).record(0).title == title)
    receipt = person.copied("Copy receipt")
    assert "Customer: De Groene Fiets B.V. · degroenefiets.example · NL-1001\n" in receipt
    assert f"Customer now: {said}\n" in receipt
    QTest.keyClicks(person.find(QLineEdit), title.partition("(")[2].partition(")")[0])
    assert listed(person).count() == 1


def test_an_order_that_only_the_service_has_is_shown_without_an_erased_name(
    person: Person, folder: Path
) -> None:
    order(person, NEW[0].text)
    with closing(sqlite3.connect(folder / FILE_NAME)) as journal:
        journal.execute("DELETE FROM entry")
        journal.commit()
    erase(folder, HOME)
    to_orders(person)
    person.bot.waitUntil(lambda: listed(person).count() == 1)
    assert listed(person).record(0).title == "Erased customer (practice)"
    assert "Customer: Erased customer · NL-1001" in person.copied("Copy receipt")


def test_a_silent_service_takes_no_order_away(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    order(person, NEW[0].text)
    stall = Stall(monkeypatch, "receipts")
    person.enter_room(Step.ORDERS)
    assert listed(person).count() == 1
    assert "Asking the service for more…" in person.texts()
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.wait_for(Step.DONE)
    stall.let_go()
    person.bot.waitUntil(lambda: stall.ended == 1)


def test_a_service_that_fails_is_said_below_the_orders(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    order(person, NEW[0].text)
    refuse(monkeypatch, "receipts", Code.OFFLINE, host="practice")
    to_orders(person)
    assert "Only the orders saved on this computer are shown." in person.texts()
    assert listed(person).count() == 1


def test_a_receipt_that_cannot_be_read_spoils_no_list(person: Person, folder: Path) -> None:
    order(person, NEW[0].text)
    with closing(sqlite3.connect(folder / FILE_NAME)) as journal:
        journal.execute("UPDATE entry SET receipt = 'no receipt'")
        journal.commit()
    to_orders(person)
    assert listed(person).count() >= 1


# ---- unfinished orders


def test_an_unfinished_order_is_resumed_from_the_list(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    person = open_window()
    to_orders(person)
    assert "Resume it to find out" in person.texts()
    person.press("Resume this order")
    person.wait_for(Step.DONE)
    assert f"…{ADD[0].text[-5:]}" in person.texts()


def test_an_order_without_reminders_stays_in_the_list_and_can_be_resumed(
    open_window: Open, folder: Path
) -> None:
    begin_and_forget(folder)
    person = open_window()
    to_orders(person)
    person.press("Stop reminding me")
    person.settle()
    assert person.page.banner.title == "It stays in this list, without reminders."
    assert listed(person).record(0).status == "result unknown"
    assert "Stop reminding me" not in person.buttons()
    person.press("Resume this order")
    person.wait_for(Step.DONE)


def test_an_order_of_another_service_is_resumed_there(open_window: Open, folder: Path) -> None:
    begin_and_forget(folder)
    with Loopback(problem(401, "not-signed-in")) as server:
        with closing(Journal(folder)) as journal:
            journal.begin(replace(journal.entries()[0].order, service=server.address))
        person = open_window()
        to_orders(person)
        person.press("Resume this order")
        person.wait_for(Step.REDEEM)
        assert "it isn’t known yet if it was redeemed" in person.texts()


def test_nothing_is_promised_of_an_order_whose_service_does_not_say_how_to_sign_in(
    open_window: Open, folder: Path
) -> None:
    begin_and_forget(folder)
    with Loopback(problem(401, "not-signed-in"), answer(200, {"vendor": "Northwind"})) as server:
        with closing(Journal(folder)) as journal:
            journal.begin(replace(journal.entries()[0].order, service=server.address))
        person = open_window()
        to_orders(person)
        person.press("Resume this order")
        person.wait_for(Step.REDEEM)
        person.bot.waitUntil(lambda: "compatible" in person.texts())
        assert "Nothing was redeemed" not in person.texts()


def test_an_order_that_is_not_finished_keeps_the_keys_of_the_next_one(
    open_window: Open, folder: Path
) -> None:
    begin_and_forget(folder)
    person = open_window()
    person.enter_keys(NEW[0].text)
    to_orders(person)
    question = person.page.before_closing()
    assert question is not None


# ---- orders at Microsoft


def test_the_keys_of_one_guided_order_are_one_row_with_one_receipt(person: Person, browser: Browser) -> None:
    go_to_guide(person)
    press(person, "open")
    press(person, "redeemed")
    person.press_foot("Keep the rest for later")
    person.wait_for(Step.GUIDED)
    to_orders(person)
    assert listed(person).count() == 1
    assert listed(person).record(0).status == "1 of 3 keys redeemed"
    assert all(f"…{ending}" in listed(person).details(0) for ending in ENDINGS)
    shown = person.texts()
    assert all(f"…{ending} · " in shown for ending in ENDINGS)
    assert "The key was redeemed" in shown
    assert "Resume this order" in person.buttons()


def test_a_guided_order_is_one_row_of_the_csv_and_a_key_is_one(
    person: Person, browser: Browser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    go_to_guide(person)
    press(person, "open")
    press(person, "redeemed")
    person.press_foot("Keep the rest for later")
    person.wait_for(Step.GUIDED)
    to_orders(person)
    for kind, states in (("row per order", ["paused"]), ("row per key", ["paused", "paused", "redeemed"])):
        save_as(monkeypatch, tmp_path / "orders.csv", f"CSV, one {kind} (*.csv)")
        person.press("Save as CSV")
        with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
            assert sorted(row["state"] for row in csv.DictReader(file)) == states
