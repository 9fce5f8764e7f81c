"""The window and the terminal say and write the same."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.window.person import Person
from tests.window.steps import order, save_as, to_orders
from wizard.cli import main
from wizard.orders.steps import Step
from wizard.pages.check import CheckPage
from wizard.server.practice_data import NEW
from wizard.widgets.check_box import CheckBox

JUNK = Path(__file__).parent / "junk.csv"
Run = Callable[..., str]


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Carries out a command line over the window's data, and answers what it printed."""
    monkeypatch.setitem(os.environ, "LANGUAGE", "en")

    def carry_out(*words: str) -> str:
        main([*words, "--data-dir", str(folder)])
        return capsys.readouterr().out

    return carry_out


def cells(line: str) -> list[str]:
    """A line without its punctuation: a label and its value, in whatever layout."""
    return line.replace(": ", " ").split()


def order_of(run: Run) -> str:
    """The id of the only order."""
    (row,) = csv.DictReader(io.StringIO(run("orders", "--csv")))
    return row["order"]


def test_a_receipt(person: Person, run: Run) -> None:
    order(person, NEW[0].text, "PO 7")
    person.press("Copy receipt")
    copied = [cells(line) for line in QApplication.clipboard().text().splitlines() if line]
    printed = [cells(line) for line in run("resume", order_of(run)).splitlines()]
    assert printed == copied


@pytest.mark.parametrize("option", ["--csv", "--csv-keys"])
def test_orders(
    option: str, person: Person, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order(person, NEW[0].text, "PO 7")
    to_orders(person)
    kind = "CSV, one row per key (*.csv)" if option == "--csv-keys" else ""
    save_as(monkeypatch, tmp_path / "orders.csv", kind)
    person.press("Save as CSV")
    saved = (tmp_path / "orders.csv").read_text(encoding="utf-8-sig")
    assert saved.splitlines() == run("orders", option).splitlines()
    (row,) = csv.DictReader(io.StringIO(saved))
    told = [row[name] for name in ("customer_id", "domain", "product", "licenses", "months", "service")]
    assert told == ["NL-1001", "degroenefiets.example", "Cirrus Workplace", "5", "12", "practice"]
    assert row["subscription_id"]


@pytest.mark.parametrize("full", [False, True])
def test_a_checked_list(
    full: bool, person: Person, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person.press("Check keys only")
    person.wait_for(Step.CHECK)
    page = person.page
    assert isinstance(page, CheckPage)
    page.intake.read_file(str(JUNK))
    person.settle()
    person.find(CheckBox).setChecked(full)
    save_as(monkeypatch, tmp_path / "window.csv")
    person.press("Save as CSV")
    person.settle()
    show = ["--show-keys"] if full else []
    run("check", "--file", str(JUNK), "--csv", str(tmp_path / "terminal.csv"), *show)
    assert (tmp_path / "window.csv").read_bytes() == (tmp_path / "terminal.csv").read_bytes()
