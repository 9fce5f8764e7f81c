"""The Check page: whole lists, offline."""

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
from PySide6.QtGui import QFontMetrics, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.window.person import Person
from tests.window.steps import save_as
from wizard import keys
from wizard.keys import Verdict, dashed
from wizard.keys.service import complete_service
from wizard.orders.steps import Step
from wizard.pages.check import CheckPage
from wizard.server.practice_data import Key
from wizard.widgets.check_box import CheckBox
from wizard.widgets.empty import EmptyState
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.text import em
from wizard.widgets.tones import Tone
from wizard.widgets.verdict_table import NOTE, VerdictTable

MANY = 10_000
JUNK = Path(__file__).parent / "junk.csv"
W = "W269N-WFGWX-YVC9B-4J6C9-T83GX"


def open_page(person: Person) -> CheckPage:
    person.press("Check keys only")
    person.wait_for(Step.CHECK)
    page = person.page
    assert isinstance(page, CheckPage)
    return page


def verdicts(person: Person) -> list[Verdict]:
    return [row.check.verdict for row in person.page.findChildren(VerdictTable)[0].verdicts.rows]


def test_a_pasted_list_gets_a_row_a_key(person: Person) -> None:
    page = open_page(person)
    QApplication.clipboard().setText(f"one {W}\n{W}\nno key")
    person.press("Paste")
    person.settle()
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.DUPLICATE]
    assert page.banner.title == ""


def test_next_problem_leads_to_what_is_wrong_and_it_is_corrected_in_place(person: Person) -> None:
    open_page(person)
    QApplication.clipboard().setText(f"{W}\n0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG")
    person.press("Paste")
    person.settle()
    person.press("Next problem")
    field = person.find(KeyEdit)
    assert field.key().startswith("0H9GP")
    field.setKey("H9PGW-TC6D9-Y2PP7-Q3W2V-DDMQG")
    person.press("Take over the correction")
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.COMPLETE]


def test_a_row_is_removed(person: Person) -> None:
    open_page(person)
    QApplication.clipboard().setText(f"{W}\n{W}")
    person.press("Paste")
    person.settle()
    person.press("Next problem")
    person.press("Remove from the list")
    assert verdicts(person) == [Verdict.COMPLETE]


def test_a_picture_is_told_to_be_no_list(person: Person) -> None:
    page = open_page(person)
    QApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    person.press("Paste")
    assert "no text" in page.banner.title


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


def test_the_paste_key_pastes_wherever_the_keyboard_is(person: Person) -> None:
    open_page(person)
    QApplication.clipboard().setText(f"{W}\n0{W[1:]}")
    QTest.keySequence(person.window.focusWidget(), QKeySequence(QKeySequence.StandardKey.Paste))
    person.settle()
    assert verdicts(person) == [Verdict.COMPLETE, Verdict.IMPOSSIBLE]
    person.press("Next problem")
    field = person.find(KeyEdit)
    field.setFocus()
    QApplication.clipboard().setText(W)
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert field.key() == W.replace("-", "")
    assert len(verdicts(person)) == 2


def test_nobody_is_told_to_type_where_there_is_no_field(person: Person) -> None:
    page = open_page(person)
    QApplication.clipboard().clear()
    person.press("Paste")
    assert page.banner.title == "There is no text to check"
    assert "type" not in person.texts().partition("There is no text to check")[2]


def test_a_line_that_was_meant_as_a_key_is_named_and_warned_of(person: Person) -> None:
    open_page(person)
    QApplication.clipboard().setText(f"{W}\n\nKEY{W}")
    person.press("Paste")
    person.settle()
    assert verdicts(person) == [Verdict.COMPLETE]
    line = next(one for one in person.page.findChildren(FeedbackLine) if one.isVisible())
    assert "line 3" in line.text()
    assert line.tone() is Tone.WARNING


def test_a_list_with_nothing_but_such_lines_names_them_too(person: Person) -> None:
    page = open_page(person)
    QApplication.clipboard().setText(f"Keys\nKEY{W}")
    person.press("Paste")
    person.settle()
    assert page.banner.title == "There is no key to check"
    assert "line 2" in person.texts()


def test_a_check_that_is_stopped_says_so(person: Person, qtbot: QtBot) -> None:
    page = open_page(person)
    page.intake.read_text("\n".join(many_keys(MANY)))
    qtbot.waitUntil(lambda: bool(verdicts(person)))
    page.intake.busy.cancelled.emit()
    person.settle()
    shown = len(verdicts(person))
    assert 0 < shown < MANY
    stopped = f"Stopped at line {shown:,}: the rest was not checked"
    assert page.banner.title == stopped
    assert "only a part" in person.texts()
    assert f"{shown:,} keys · Typed right: {shown:,}" in person.texts()
    page.intake.read_text(W)
    person.settle()
    assert page.banner.title == ""


def test_a_stopped_check_still_says_so_when_its_part_is_saved(
    person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = open_page(person)
    page.intake.read_text("\n".join(many_keys(MANY)))
    qtbot.waitUntil(lambda: bool(verdicts(person)))
    page.intake.busy.cancelled.emit()
    person.settle()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(tmp_path / "keys.csv"), ""))
    person.press("Save as CSV")
    person.settle()
    assert (tmp_path / "keys.csv").exists()
    assert page.banner.title.startswith("Stopped at line")


def test_the_row_says_where_to_look_and_nothing_where_nothing_is_known(person: Person) -> None:
    open_page(person)
    right = "H9PGW-TC6D9-Y2PP7-Q3W2V-DDMQG"
    lookalike, nowhere = W.replace("9B", "98"), f"BBN{W[3:]}"
    QApplication.clipboard().setText("\n".join((right, f"0{right[1:]}", lookalike, nowhere, right[:-1])))
    person.press("Paste")
    person.settle()
    table = person.find(VerdictTable)
    notes = [table.verdicts.index(row, NOTE).data() for row in range(5)]
    assert notes == [
        "",
        "Group 1, position 1: Q, D, C or G?",
        "Group 1, position 3: 6 or 8? · Group 3, position 5: 8 or B?",
        "",
        "24 of 25 characters",
    ]


@pytest.mark.parametrize("size", [(640, 480), (960, 700), (1600, 1200)])
def test_what_stands_where_there_are_no_keys_stands_together(person: Person, size: tuple[int, int]) -> None:
    open_page(person)
    person.window.resize(*size)
    QApplication.processEvents()
    empty = person.find(EmptyState)
    parts = [one.geometry() for one in empty.findChildren(QWidget) if one.parent() is empty]
    assert len(parts) == 3
    block = parts[0].united(parts[2])
    assert block.height() < 11 * em()
    assert abs(block.center().y() - empty.rect().center().y()) < empty.height() / 6


@pytest.fixture
def save(person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], str]:
    """Saves the verdicts, and answers what is in the file."""

    def saved() -> str:
        save_as(monkeypatch, tmp_path / "out.csv")
        person.press("Save as CSV")
        person.settle()
        return (tmp_path / "out.csv").read_text(encoding="utf-8-sig")

    return saved


def test_full_keys_are_saved_only_when_ticked(person: Person, save: Callable[[], str]) -> None:
    open_page(person)
    QApplication.clipboard().setText(W)
    person.press("Paste")
    person.settle()
    for with_keys in (False, True):
        person.find(CheckBox).setChecked(with_keys)
        saved = save()
        assert (W in saved) is with_keys
        assert W[-5:] in saved


def test_the_columns_of_the_list_stay_beside_the_verdicts(person: Person, save: Callable[[], str]) -> None:
    page = open_page(person)
    page.intake.read_file(str(JUNK))
    person.settle()
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
    QApplication.clipboard().setText(f"{W}\n" * MANY)
    person.press("Paste")
    qtbot.waitUntil(lambda: bool(verdicts(person)))
    assert page.intake.running
    reading = page.intake._reading
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
    model = person.page.findChildren(VerdictTable)[0].verdicts
    turns = [time.perf_counter()]
    page.intake.read_text(text)
    while len(model.rows) < MANY:
        QApplication.processEvents()
        turns.append(time.perf_counter())
    pauses = [after - before for before, after in pairwise(turns)]
    print(f"{MANY} keys: longest pause {max(pauses) * 1000:.1f} ms of {turns[-1] - turns[0]:.2f} s")
    assert max(pauses) < 1.0
    assert set(verdicts(person)) == {Verdict.COMPLETE}


def many_keys(count: int) -> list[str]:
    """Right keys of the service's format, all different."""
    return [dashed(complete_service(Key(f"many {number}", "", 1, 1).text[:23])) for number in range(count)]


def test_in_a_narrow_table_the_verdict_keeps_its_room_and_the_note_is_a_tool_tip(person: Person) -> None:
    open_page(person)
    QApplication.clipboard().setText(f"{W}\n{W}")
    person.press("Paste")
    person.settle()
    table = person.page.findChildren(VerdictTable)[0]
    note = table.model().columnCount() - 1
    table.resize(em() * 40, table.height())
    assert not table.isColumnHidden(note)
    table.resize(em() * 20, table.height())
    QApplication.processEvents()
    assert table.isColumnHidden(note)
    assert table.horizontalScrollBar().maximum() == 0
    tip = table.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "line 1" in tip


def test_full_keys_have_room_for_all_of_a_key(person: Person) -> None:
    open_page(person)
    QApplication.clipboard().setText(W)
    person.press("Paste")
    person.settle()
    table = person.page.findChildren(VerdictTable)[0]
    person.find(CheckBox).setChecked(True)
    shown = table.model().index(0, 1)
    assert shown.data() == W
    face = QFontMetrics(shown.data(Qt.ItemDataRole.FontRole))
    assert face.horizontalAdvance(W) < table.columnWidth(1)
