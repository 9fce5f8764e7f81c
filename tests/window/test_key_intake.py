"""Promises of the first page about lists that are pasted, dropped or opened."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.window.batches import BAKERY, table
from tests.window.key_page import drop, field, key_page, listed, many_keys, missing
from tests.window.person import Person
from tests.window.stalling import LONGEST
from wizard.contract import Limits
from wizard.keys import dashed
from wizard.orders.batches.listing import BatchList, read_batch_text
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW

MANY = 10_000


def test_ten_thousand_keys_in_one_paste_leave_the_window_alive(person: Person) -> None:
    """The longest time without a turn of the event loop is printed (-s); the aim is 50 ms."""
    keys = many_keys(MANY)
    QApplication.clipboard().setText("\n".join(keys))
    turns = [time.perf_counter()]
    field(person).paste()
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
    person.bot.waitUntil(lambda: listed(person) == (NEW[0].text, NEW[1].text))
    person.settle()
    assert "Added to the order: 2 keys" in person.texts()
    assert "25 full-width characters converted." in person.texts()


def test_it_says_that_it_reads_until_the_keys_are_there(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list that may name customers is read once more, for them."""
    looking, may_go_on = Event(), Event()

    def held(*arguments: Any) -> BatchList:
        looking.set()
        may_go_on.wait(LONGEST)
        return read_batch_text(*arguments)

    monkeypatch.setattr("wizard.pages.batches.offer.read_batch_text", held)
    QApplication.clipboard().setText(table((*BAKERY, NEW[0].text), ("", "", NEW[1].text)))
    field(person).paste()
    person.bot.waitUntil(looking.is_set)
    assert "Reading the list…" in person.texts()
    assert "Stop waiting" not in person.buttons(), "nothing is left to stop"
    assert missing(person) == "The list is still being read."
    may_go_on.set()
    person.settle()
    assert "Reading the list…" not in person.texts()
    assert listed(person) == (NEW[0].text, NEW[1].text)


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


def test_what_is_selected_is_replaced_by_a_mail_that_is_pasted(person: Person) -> None:
    person.type_key(NEW[5].text[:-1] + ("B" if NEW[5].text[-1] != "B" else "C"))
    QTest.keyClick(field(person), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.paste("Dear customer,", *(dashed(key.text) for key in NEW[:3]), "Kind regards")
    assert listed(person) == tuple(key.text for key in NEW[:3])
    assert field(person).key() == ""
    assert "Added to the order: 3 keys" in person.texts()


def test_a_list_leaves_the_field_empty_and_its_key_in_the_order(person: Person) -> None:
    person.type_key(NEW[5].text)
    person.paste(*(key.text for key in NEW[:3]))
    assert listed(person) == (NEW[5].text, *(key.text for key in NEW[:3]))
    assert field(person).key() == ""
    person.next(Step.SUBSCRIPTION)


def test_keys_that_are_in_the_list_already_are_counted_and_not_added_again(person: Person) -> None:
    person.paste(*(key.text for key in NEW[:3]))
    person.paste(*(key.text for key in NEW[1:5]))
    assert listed(person) == tuple(key.text for key in NEW[:5])
    assert "Added to the order: 2 keys" in person.texts()
    assert "2 keys were in the list already." in person.texts()
    person.paste(*(key.text for key in NEW[1:5]))
    assert listed(person) == tuple(key.text for key in NEW[:5])
    assert "4 keys were in the list already." in person.texts()


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
