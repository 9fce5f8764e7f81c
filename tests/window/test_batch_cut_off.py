"""A batch that was killed: window and terminal count the same, and say what is not known yet."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.window.batches import Reseller, ready_rows, saved
from tests.window.person import Person
from wizard.cli import main
from wizard.orders.batches.models import OrderState

Open = "Callable[[], Person]"


@pytest.fixture
def cut_off(open_window: object, tmp_path: Path) -> tuple[Person, Path]:
    """A window after a run that was killed: one order redeemed, one under way, one refused."""
    assert callable(open_window)
    path = saved(tmp_path / "november.csv", *ready_rows())
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    planning = one.page.work.planning
    assert planning is not None
    batch = planning.batch_id()
    states = (OrderState.REDEEMED, OrderState.UNDER_WAY, OrderState.REFUSED)
    for order, state in zip(planning.begin(batch).orders, states, strict=True):
        planning.records.save(batch, replace(order, state=state))
    return open_window(), path


def test_the_first_page_counts_what_was_redeemed_and_names_what_is_not_known(
    cut_off: tuple[Person, Path],
) -> None:
    person, _ = cut_off
    person.bot.waitUntil(lambda: "november.csv: 1 of 3 keys redeemed" in person.texts())
    assert "The result of 1 key isn’t known yet." in person.texts()


def test_status_counts_the_same(
    cut_off: tuple[Person, Path], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, path = cut_off
    capsys.readouterr()
    assert main(["batch", "status", str(path), "--json", "--data-dir", str(folder)]) == 3
    *_, last = capsys.readouterr().out.splitlines()
    assert json.loads(last)["totals"]["states"] == {"redeemed": 1, "unknown": 1, "refused": 1}
