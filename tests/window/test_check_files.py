"""Promises of Check a list about files: read, stopped, saved with their own columns."""

from __future__ import annotations

import csv
import gc
import io
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.window.check_page import JUNK, W, field, many_keys, open_page, read, said, table, verdicts
from tests.window.person import Person
from tests.window.steps import save_as
from wizard import keys
from wizard.keys import Verdict
from wizard.pages.check import CheckPage
from wizard.pages.tasks import under_way
from wizard.widgets.check_box import CheckBox

MANY = 10_000


# What cannot be read.


def test_a_picture_is_told_to_be_no_list(person: Person) -> None:
    page = open_page(person)
    QApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    QTest.keyClick(field(person), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.banner.title


def test_a_file_that_is_not_there_is_told(person: Person, tmp_path: Path) -> None:
    page = open_page(person)
    page.intake.read_file(str(tmp_path / "gone.csv"))
    person.settle()
    person.bot.waitUntil(lambda: page.banner.title == "gone.csv: There is no such file")


def test_a_file_that_is_named_after_a_key_is_named_without_it(person: Person, tmp_path: Path) -> None:
    page = open_page(person)
    for name in (f"{W}.csv", f"{W.replace('-', '.')}.txt"):
        page.intake.read_file(str(tmp_path / name))
        person.settle()
        person.bot.waitUntil(lambda: "There is no such file" in page.banner.title)
        assert W[:5] not in page.banner.title
        page.banner.clear()


def test_a_line_that_was_meant_as_a_key_is_named(person: Person) -> None:
    page = open_page(person)
    read(person, W, "", f"KEY{W}")
    assert verdicts(person) == [Verdict.COMPLETE]
    assert "line 3" in said(page)


def test_a_list_with_nothing_but_such_lines_is_told_to_hold_no_key(person: Person) -> None:
    page = open_page(person)
    read(person, "Keys", f"KEY{W}")
    assert page.banner.title == "There is no key to check"


def test_a_check_that_is_stopped_says_so(person: Person, qtbot: QtBot) -> None:
    page = open_page(person)
    stop_in_the_middle(person, qtbot)
    count = len(verdicts(person))
    assert 0 < count < MANY
    assert page.banner.title == f"Stopped at line {count:,}: the rest was not checked"
    assert "Only a part" in said(page)
    read(person, W)
    assert page.banner.title == ""


def stop_in_the_middle(person: Person, qtbot: QtBot) -> None:
    page = person.page
    assert isinstance(page, CheckPage)
    with qtbot.waitSignal(page.intake.rows):
        page.intake.read_text("\n".join(many_keys(MANY)))
    page.intake.busy.cancelled.emit()
    person.settle()


@pytest.fixture
def save(person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], str]:
    """Saves the verdicts, and answers what is in the file."""

    def saved() -> str:
        save_as(monkeypatch, tmp_path / "out.csv")
        person.press_foot("Save as CSV")
        person.settle()
        return (tmp_path / "out.csv").read_text(encoding="utf-8-sig")

    return saved


def test_full_keys_are_saved_only_when_ticked(person: Person, save: Callable[[], str]) -> None:
    open_page(person)
    read(person, W)
    for with_keys in (False, True):
        person.find(CheckBox).setChecked(with_keys)
        saved = save()
        assert (W in saved) is with_keys
        assert W[-5:] in saved


def test_the_columns_of_the_list_stay_beside_the_verdicts(person: Person, save: Callable[[], str]) -> None:
    page = open_page(person)
    page.intake.read_file(str(JUNK))
    person.settle()
    person.bot.waitUntil(lambda: not under_way())  # it was looked through for customers as well
    rows = list(csv.DictReader(io.StringIO(save()), delimiter=";"))
    assert list(rows[0])[-4:] == ["Customer", "Product", "Key", "Price"]
    assert (rows[0]["Customer"], rows[0]["Price"]) == ("Bäckerei Ü", "€ 12,50")
    assert rows[1]["Price"] == "'=1+1"
    assert (rows[0]["verdict"], rows[0]["meaning"]) == ("complete", "Typed right")
    assert not any(keys.find(cell).candidates for row in rows for cell in row.values())
    assert page.banner.title == "Saved: out.csv"
    person.find(CheckBox).setChecked(True)
    assert "mhj2x-cx4f7-mqy4m-bmhdk-883dd" in save()


def test_a_key_over_several_cells_is_no_key_beside_its_verdict(
    person: Person, save: Callable[[], str]
) -> None:
    page = open_page(person)
    page.intake.read_text(f"Name,A,B,C,D,E\nJansen,{W.replace('-', ',')}\n")
    person.settle()
    (row,) = csv.DictReader(io.StringIO(save()))
    assert (row["Name"], row["E"]) == ("Jansen", f"…{W[-5:]}")
    assert not any(part in row.values() for part in W.split("-"))


def test_a_window_that_is_gone_while_it_reads_is_not_missed(person: Person, qtbot: QtBot) -> None:
    page = open_page(person)
    with qtbot.waitSignal(page.intake.rows):
        page.intake.read_text(f"{W}\n" * MANY)
    assert page.intake.running
    reading = page.intake.reading
    assert reading is not None
    with qtbot.waitSignal(reading.ended):
        window, person.windows.window = person.windows.window, None
        assert window is not None
        window.leave()
        delete(window)
    assert gc.isenabled()
    assert reading.reader is not None
    assert reading.reader.progress.keys < MANY


def test_ten_thousand_keys_leave_the_window_alive(person: Person) -> None:
    """The longest time without a turn of the event loop is printed (-s); the aim is 50 ms."""
    page = open_page(person)
    text = "\n".join(many_keys(MANY))
    model = table(person).verdicts
    turns = [time.perf_counter()]
    page.intake.read_text(text)
    while len(model.rows) < MANY:
        QApplication.processEvents()
        turns.append(time.perf_counter())
    pauses = [after - before for before, after in pairwise(turns)]
    print(f"{MANY} keys: longest pause {max(pauses) * 1000:.1f} ms of {turns[-1] - turns[0]:.2f} s")
    assert max(pauses) < 1.0
    assert set(verdicts(person)) == {Verdict.COMPLETE}
