"""kill -9 during Redeem: at the next start the order is offered, and its result is right."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.window.person import Person
from tests.window.steps import resume, to_orders
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.server.practice_data import HOME, NEW
from wizard.service.practice import PracticeService

Open = Callable[..., Person]


def run_until_killed(folder: Path, moment: str) -> None:
    command = [sys.executable, "-m", "tests.window.killed", str(folder), moment]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ran.returncode in (-9, 9), ran.stderr


def licenses(folder: Path) -> int:
    with closing(PracticeService(folder)) as service:
        return sum(one.licenses for one in service.subscriptions(HOME).items)


def receipts(folder: Path) -> int:
    with closing(PracticeService(folder)) as service:
        return len(service.receipts().items)


@pytest.mark.parametrize(("moment", "known"), [("written", 0), ("sent", 0), ("answered", 1)])
def test_an_order_that_was_killed_is_finished_once(
    open_window: Open, folder: Path, tmp_path: Path, moment: str, known: int
) -> None:
    before = licenses(tmp_path / "untouched")
    run_until_killed(folder, moment)
    assert receipts(folder) == known
    person = open_window()
    person.bot.waitUntil(lambda: "1 order not finished" in person.texts())
    assert f"…{NEW[0].text[-5:]}" in person.texts()
    resume(person)
    person.wait_for(Step.DONE)
    assert f"…{NEW[0].text[-5:]}" in person.texts()
    assert licenses(folder) == before + (NEW[0].licenses or 0)
    assert receipts(folder) == 1
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
    assert entry.state is EntryState.REDEEMED


def test_after_the_receipt_was_shown_nothing_is_left_to_resume(open_window: Open, folder: Path) -> None:
    run_until_killed(folder, "shown")
    person = open_window()
    to_orders(person)
    assert "Resume this order" not in person.buttons()
    assert receipts(folder) == 1


def test_no_key_is_left_in_any_file(folder: Path) -> None:
    run_until_killed(folder, "answered")
    key = NEW[0].text
    dashed = "-".join(key[place : place + 5] for place in range(0, 25, 5))
    for path in folder.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            assert key.encode() not in held, path
            assert dashed.encode() not in held, path
