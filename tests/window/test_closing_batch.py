"""A window that is closed while a batch runs or its results are saved: nothing that was begun is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.window.batches import Reseller, ready_rows, saved, table
from tests.window.person import Person
from tests.window.stalling import LONGEST
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.printing.batch_pdf import BatchPrinter

SAVING = "Saving before the window closes…"


class Printing:
    """Receipts are printed when the test says so, or fail to be."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.may_go_on, self.error = Event(), False
        real = BatchPrinter.receipt

        def receipt(printer: BatchPrinter, *arguments: object) -> bytes:
            self.may_go_on.wait(LONGEST)
            if self.error:
                raise OSError(28, "No space left on device")
            return real(printer, *arguments)  # type: ignore[arg-type]

        patch.setattr(BatchPrinter, "receipt", receipt)


@pytest.fixture
def printing(monkeypatch: pytest.MonkeyPatch) -> Printing:
    return Printing(monkeypatch)


@pytest.fixture
def reviewed(person: Person, tmp_path: Path) -> Reseller:
    """A list of three orders, reviewed and authorized."""
    one = Reseller(person)
    one.open(saved(tmp_path / "november.csv", *ready_rows()))
    one.make_plan()
    one.review()
    person.agree()
    return one


def question(person: Person) -> QMessageBox | None:
    boxes = [one for one in person.window.findChildren(QMessageBox) if one.isVisible()]
    return boxes[0] if boxes else None


def asked(person: Person) -> str:
    box = question(person)
    return box.text() if box is not None else ""


def answer(person: Person, text: str) -> None:
    box = question(person)
    assert box is not None
    person.click(next(one for one in box.buttons() if one.text() == text))


def receipts(folder: Path) -> int:
    return len([path for path in folder.rglob("*.pdf") if "receipts" in str(path).casefold()])


def test_results_say_that_they_are_being_saved_and_the_window_closes_after_them(
    reviewed: Reseller, printing: Printing, tmp_path: Path
) -> None:
    person = reviewed.person
    reviewed.redeem()
    assert "Saving the results…" in person.texts()
    assert "aren’t saved" not in person.texts()
    person.window.close()
    assert person.window.isVisible()
    assert asked(person) == SAVING
    printing.may_go_on.set()
    person.bot.waitUntil(lambda: not person.window.isVisible())
    assert receipts(tmp_path) == 3


def test_a_window_that_is_kept_open_stays_when_everything_is_saved(
    reviewed: Reseller, printing: Printing
) -> None:
    person = reviewed.person
    reviewed.redeem()
    person.window.close()
    answer(person, "Keep open")
    printing.may_go_on.set()
    person.bot.waitUntil(lambda: reviewed.page.work.written is not None)
    assert person.window.isVisible()


def test_nobody_has_to_wait_for_files(reviewed: Reseller, printing: Printing) -> None:
    person = reviewed.person
    reviewed.redeem()
    person.window.close()
    answer(person, "Close now")
    assert not person.window.isVisible()
    printing.may_go_on.set()


def test_what_could_not_be_saved_keeps_the_window_open(reviewed: Reseller, printing: Printing) -> None:
    person = reviewed.person
    reviewed.redeem()
    person.window.close()
    printing.error = True
    printing.may_go_on.set()
    person.bot.waitUntil(lambda: question(person) is None)
    assert person.window.isVisible()
    assert "Not saved" in person.texts()


def test_a_batch_that_runs_is_finished_and_its_results_saved_before_the_window_closes(
    reviewed: Reseller, printing: Printing, tmp_path: Path
) -> None:
    person, work = reviewed.person, reviewed.page.work
    person.press_foot("Redeem")
    assert work.stage is Stage.RUN
    person.window.close()
    assert asked(person) == "Close while a batch is running?"
    answer(person, "Close")
    assert asked(person) == SAVING
    printing.may_go_on.set()
    person.bot.waitUntil(lambda: not person.window.isVisible())
    assert work.written is not None
    assert work.plan is not None
    assert receipts(tmp_path) == len([one for one in work.plan.orders if one.receipt is not None])


UNSAVED = "Close without saving these results?"
PLANNED = "Close without saving this plan?"


@pytest.fixture
def unsaved(person: Person) -> Reseller:
    """A pasted list of three orders, redeemed: its results have no folder to be saved in."""
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.review()
    one.redeem()
    return one


def test_results_without_a_file_are_not_closed_without_a_question(unsaved: Reseller) -> None:
    person = unsaved.person
    person.window.close()
    assert person.window.isVisible()
    assert asked(person) == UNSAVED
    answer(person, "Keep open")
    assert person.window.isVisible()
    person.window.close()
    answer(person, "Close")
    assert not person.window.isVisible()


def test_the_question_comes_on_every_page(unsaved: Reseller) -> None:
    person = unsaved.person
    person.enter_room(Step.ORDERS)
    person.window.close()
    assert asked(person) == UNSAVED


def test_one_question_follows_another_where_keys_would_be_lost_too(unsaved: Reseller) -> None:
    person = unsaved.person
    person.press_foot("Back")
    person.wait_for(Step.KEY)
    person.type_key("BCD")
    person.window.close()
    assert asked(person) == UNSAVED
    answer(person, "Close")
    assert asked(person) == "Close without redeeming 1 key?"
    answer(person, "Close")
    assert not person.window.isVisible()


def test_results_that_were_closed_are_saved_another_time(
    unsaved: Reseller, open_window: Callable[..., Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unsaved.person.window.close()
    answer(unsaved.person, "Close")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    later = Reseller(open_window())
    later.paste(table(*ready_rows()))
    later.make_plan()
    later.person.press_foot("Show the results")
    later.person.press("Save the results")
    later.person.bot.waitUntil(lambda: later.page.work.written is not None)
    assert receipts(tmp_path) == 3


def test_results_that_are_saved_close_without_a_question(reviewed: Reseller) -> None:
    person = reviewed.person
    reviewed.redeem()
    person.bot.waitUntil(lambda: reviewed.page.work.written is not None)
    person.window.close()
    assert not person.window.isVisible()


def test_a_plan_is_not_closed_without_a_question_wherever_one_is(reviewed: Reseller) -> None:
    person = reviewed.person
    person.press_foot("Back")
    person.window.close()
    assert asked(person) == PLANNED
    answer(person, "Keep")
    person.press_foot("Back")
    person.window.close()
    assert asked(person) == PLANNED
    answer(person, "Keep")
    person.enter_room(Step.ORDERS)
    person.window.close()
    assert asked(person) == PLANNED


def test_a_plan_with_nothing_left_to_redeem_closes_without_a_question(
    unsaved: Reseller, open_window: Callable[..., Person]
) -> None:
    later = Reseller(open_window())
    later.paste(table(*ready_rows()))
    later.make_plan()
    later.person.window.close()
    assert not later.person.window.isVisible()


@pytest.mark.parametrize("at_work", ["printing", "waiting"])
def test_threads_that_still_work_do_not_crash_the_end_of_the_process(folder: Path, at_work: str) -> None:
    program = """
import sys, time
from PySide6.QtCore import QObject, QTimer
from wizard.window import app
from wizard.window.options import Options
from wizard.pages.tasks import Task
from wizard.printing.pages import pdf_pages
from pathlib import Path

def work():
    while True:
        if sys.argv[2] == "printing":
            pdf_pages("Receipt", "Receipt", [[("Customer", "De Groene Fiets")] * 30] * 9)
        else:
            time.sleep(0.01)

owner = QObject()

def begin():
    for _ in range(2):
        Task(owner, work, print, print)
    QTimer.singleShot(300, lambda: app.QApplication.instance().activeWindow().close())

real = app.Windows.open

def open_and_begin(self):
    real(self)
    self.window.activateWindow()
    begin()

app.Windows.open = open_and_begin
sys.exit(app.run(Options(data_dir=Path(sys.argv[1]))))
"""
    ran = subprocess.run(
        [sys.executable, "-c", program, str(folder), at_work], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
