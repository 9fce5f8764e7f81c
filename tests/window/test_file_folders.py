"""Dialogs for files begin in the person's Documents, and then in the folder that was used last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from tests.window.batches import Reseller, ready_rows, saved, table
from tests.window.person import Person
from tests.window.steps import order, to_orders
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW

Open = Callable[..., Person]


class Dialogs:
    """Takes the place of the system’s dialogs: notes where each begins, and answers as a person would."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.began: list[Path] = []
        self.answer: Path | None = None
        patch.setattr(QFileDialog, "getOpenFileName", self._file)
        patch.setattr(QFileDialog, "getSaveFileName", self._file)
        patch.setattr(QFileDialog, "getExistingDirectory", self._folder)

    def _file(self, parent: object, title: str, begin: str, *_: object) -> tuple[str, str]:
        return self._folder(parent, title, begin), ""

    def _folder(self, _parent: object, _title: str, begin: str) -> str:
        self.began.append(Path(begin))
        return "" if self.answer is None else str(self.answer)


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's Documents."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(folder))
    return folder


@pytest.fixture
def dialogs(documents: Path, monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    """Dialogs of a person who closes each of them, unless a test has an answer."""
    return Dialogs(monkeypatch)


def open_at_key(person: Person) -> None:
    person.press("Open a list…")


def open_at_check(person: Person) -> None:
    person.enter_room(Step.CHECK)
    person.press("Open a list")


def open_a_batch(person: Person) -> None:
    Reseller(person).person.press("Open a list…")


def open_customers(person: Person) -> None:
    Reseller(person).paste(table(*((row[-1],) for row in ready_rows()), headings=("Product Key",)))
    person.press("Add a list of customers…")


def open_a_plan(person: Person) -> None:
    Reseller(person).paste(table(*ready_rows()))
    person.press("Use a saved plan…")


def save_results(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.review()
    one.redeem()
    person.press("Save the results…")


def save_a_receipt(person: Person) -> None:
    order(person, NEW[0].text)
    person.press("Save receipt")


def save_orders(person: Person) -> None:
    order(person, NEW[0].text)
    to_orders(person)
    person.press("Save as CSV…")


OPENING = (open_at_key, open_at_check, open_a_batch, open_customers, open_a_plan, save_results)
SAVING = (save_a_receipt, save_orders)


@pytest.mark.parametrize("ask", OPENING, ids=lambda ask: ask.__name__)
def test_a_dialog_begins_in_documents(
    person: Person, dialogs: Dialogs, documents: Path, ask: Callable[[Person], None]
) -> None:
    ask(person)
    assert dialogs.began == [documents]


@pytest.mark.parametrize("ask", SAVING, ids=lambda ask: ask.__name__)
def test_a_name_is_proposed_in_documents(
    person: Person, dialogs: Dialogs, documents: Path, ask: Callable[[Person], None]
) -> None:
    ask(person)
    (proposed,) = dialogs.began
    assert proposed.parent == documents
    assert proposed.name != ""


def test_the_next_dialog_begins_where_the_last_file_was(
    person: Person, dialogs: Dialogs, tmp_path: Path
) -> None:
    lists = tmp_path / "lists"
    lists.mkdir()
    dialogs.answer = saved(lists / "november.csv", *ready_rows())
    open_a_batch(person)
    person.settle()
    dialogs.answer = None
    open_at_check(person)
    assert dialogs.began[-1] == lists


def test_a_dialog_that_was_closed_changes_nothing(person: Person, dialogs: Dialogs, documents: Path) -> None:
    open_at_key(person)
    open_at_key(person)
    assert dialogs.began == [documents, documents]


def test_the_folder_of_results_is_the_folder_used_last(
    person: Person, dialogs: Dialogs, tmp_path: Path
) -> None:
    results = tmp_path / "results"
    results.mkdir()
    dialogs.answer = results
    save_results(person)
    person.bot.waitUntil(lambda: Reseller(person).page.work.written is not None)
    dialogs.answer = None
    person.press("Save in another folder…")
    assert dialogs.began[-1] == results


def test_the_folder_is_remembered_for_the_next_time(
    open_window: Open, dialogs: Dialogs, tmp_path: Path
) -> None:
    lists = tmp_path / "lists"
    lists.mkdir()
    dialogs.answer = lists / "november.csv"
    first = open_window()
    open_at_key(first)
    first.window.close()
    dialogs.answer = None
    open_at_key(open_window())
    assert dialogs.began[-1] == lists


def test_a_folder_that_is_gone_is_not_used(
    person: Person, dialogs: Dialogs, documents: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    dialogs.answer = stick / "november.csv"
    open_at_key(person)
    stick.rmdir()
    dialogs.answer = None
    open_at_key(person)
    assert dialogs.began[-1] == documents
