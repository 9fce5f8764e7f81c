"""Window and terminal take one guided order: the same questions in the same order, the same journal."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.window.guided import (
    CUSTOMER,
    KEYS,
    Browser,
    answer,
    lead_to_product,
    press,
    press_text,
    say,
)
from tests.window.person import Person
from wizard.cli import main
from wizard.contract import Action
from wizard.keys import dashed
from wizard.microsoft import Cloud, Product, plan
from wizard.orders.guided_record import GuidedJournal, named_customer
from wizard.orders.journal import Journal
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW

Open = Callable[..., Person]

SERVICE_KEY = dashed(NEW[0].text)
ORDER = (SERVICE_KEY, *KEYS)
USED, BUSY = "The product key has already been used", "Your request cannot be processed right now"

QUESTIONS = {
    "service": ("does not look like a Microsoft key", "Continue anyway?"),
    "elsewhere": ("was redeemed for Sakura", "Is this a different key?"),
    "before": ("Enter the licenses and the expiry date", "Licenses now"),
    "opened": ("The page was already opened for the key", "the result is not known"),
    "result": ("What did the page say?", "What did the page say? Type a number"),
    "after": ("What does the page show now?", "Licenses afterwards"),
}
ASKED = [
    *("service", "elsewhere", "elsewhere", "before"),
    *("result", "opened", "result", "result", "result", "after"),
]
"""A service's key that another customer redeemed; one more of those, left out; one opened before, which
turns out to be used; one that is redeemed after the page was busy."""


def prepare(folder: Path) -> None:
    """Another customer has redeemed two of the keys, and the page was opened for a third."""
    adding = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD)
    with closing(Journal(folder)) as journal:
        other = GuidedJournal(journal, adding, named_customer("Sakura"))
        for record in other.save((SERVICE_KEY[-5:], KEYS[0][-5:])):
            other.redeemed(other.open(record))
        before = GuidedJournal(journal, adding, named_customer(CUSTOMER))
        before.open(*before.save((KEYS[1][-5:],)))


def rows(folder: Path) -> list[tuple[Any, ...]]:
    """The journal without ids and times, the oldest first."""
    found = []
    with closing(Journal(folder)) as journal:
        for entry in reversed(journal.entries()):
            order = entry.order
            receipt = msgspec.json.decode(entry.receipt) if entry.receipt is not None else {}
            for changing in ("id", "redeemed_at"):
                receipt.pop(changing, None)
            who = (order.service, order.account, order.customer, order.action, order.quote_id)
            found.append((order.endings, entry.state, entry.code, *who, order.reference, receipt))
    return found


def take_in_terminal(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[str]:
    """Take the order in the terminal. Return the questions."""
    results = ("1", "5", "6", "1")
    answers = ("yes", "yes", "yes", "no", "25", "2099-03-31", *results, "30", "2099-03-31")
    given = "".join(f"{answer}\n" for answer in answers)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8"))
    words = ["--cloud", "worldwide", "--product", "microsoft-365", "--action", "add", "--customer", CUSTOMER]
    capsys.readouterr()
    main(["guide", *words, *ORDER, "--language", "en", "--data-dir", str(folder)])
    said = " ".join(capsys.readouterr().err.split())
    marks = {mark: question for question, (_, mark) in QUESTIONS.items()}
    return [marks[mark] for mark in re.findall("|".join(map(re.escape, marks)), said)]


class Walker:
    """Answers in the window what is asked there, and remembers the questions."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._results = ["redeemed", USED, BUSY, "redeemed"]
        self._elsewhere = ["Continue anyway", "Remove it from the order"]
        self.asked: list[str] = []

    def walk(self) -> None:
        while self._person.step is Step.GUIDE:
            getattr(self, f"answer_{self.note()}")()
        self.note()

    def note(self) -> str:
        """Remember the question that is shown, or is asked once the page is opened."""
        if any(one.isVisible() for one in self._person.page.findChildren(QPushButton, "open")):
            press(self._person, "open")
        shown = self._person.texts()
        (question,) = [name for name, (mark, _) in QUESTIONS.items() if mark in shown]
        self.asked.append(question)
        return question

    def answer_service(self) -> None:
        press_text(self._person, "Continue anyway")

    def answer_elsewhere(self) -> None:
        press_text(self._person, self._elsewhere.pop(0))

    def answer_before(self) -> None:
        read(self._person, "25", "2099-03-31")
        press(self._person, "take")

    def answer_opened(self) -> None:
        press_text(self._person, "Enter it again")

    def answer_result(self) -> None:
        result = self._results.pop(0)
        if result == "redeemed":
            press(self._person, "redeemed")
            return
        say(self._person, result)
        if result == USED:
            press_text(self._person, "Continue with the next key")


def read(person: Person, *texts: str) -> None:
    """Type licenses and expiry date."""
    fields = [one for one in person.page.findChildren(QLineEdit) if one.isVisible()]
    for field, text in zip(fields, texts, strict=True):
        field.setText(text)
        field.textEdited.emit(text)


def test_window_and_terminal_ask_and_save_the_same(
    open_window: Open,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    elsewhere = tmp_path / "terminal"
    for one in (folder, elsewhere):
        prepare(one)
    assert date.today() < date(2099, 3, 31)
    assert take_in_terminal(elsewhere, monkeypatch, capsys) == ASKED

    person = open_window()
    person.windows.session.open_address = Browser()
    lead_to_product(person, ORDER)
    answer(person)
    person.next(Step.GUIDE)
    walker = Walker(person)
    walker.walk()
    read(person, "30", "2099-03-31")
    press(person, "note")
    assert walker.asked == ASKED
    assert rows(folder) == rows(elsewhere)
