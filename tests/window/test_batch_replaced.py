"""A batch that another list takes the place of: a run continues, unsaved results are asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tests.orders.batches.moods import Moody
from tests.window.batches import BAKERY, CACTUS, SCHOOLS, Reseller, answer, ready_rows, saved, table
from tests.window.person import Person
from tests.window.stalling import LONGEST
from wizard.orders.batches.models import OrderState
from wizard.orders.batches.results import Written, write_results
from wizard.orders.journal import Entry
from wizard.orders.orders_csv import whole_orders
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.pages.unfinished import BatchPanel
from wizard.server.practice_data import NEW

Open = Callable[..., Person]


@pytest.fixture
def begun(open_window: Open, tmp_path: Path) -> Path:
    """The list of a batch that was begun in another window, and not finished."""
    path = saved(tmp_path / "october.csv", (*BAKERY, NEW[8].text), (*CACTUS, NEW[9].text))
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    one.begin()
    return path


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Event:
    """No order is redeemed before this is set."""
    monkeypatch.setattr(
        "wizard.orders.ordering.connect", lambda place, folder, *_: Moody(folder, place.account)
    )
    may_go_on = Event()
    monkeypatch.setattr(Moody, "fails", staticmethod(lambda _: may_go_on.wait(LONGEST) and None))
    return may_go_on


def open_begun(person: Person) -> None:
    """Go to the first page, and open the list of the unfinished batch."""
    while person.step is not Step.KEY:
        person.press_foot("Back")
        person.settle()
    person.bot.waitUntil(lambda: "october.csv: 0 of 2 keys redeemed" in person.texts())
    panel = person.find(BatchPanel)
    person.click(panel.controls()[-1])
    person.wait_for(Step.BATCH)
    person.settle()


def run(one: Reseller) -> None:
    one.make_plan()
    one.review()
    one.person.agree()
    one.person.press_foot("Redeem")


def test_a_batch_that_runs_is_not_replaced(begun: Path, gate: Event, open_window: Open) -> None:
    person = open_window()
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    run(one)
    open_begun(person)
    assert begun.name in person.texts()
    assert person.page.banner.title == "Another list is being redeemed"
    assert one.page.work.stage is Stage.RUN
    gate.set()
    one.wait_for(Stage.RESULTS)
    assert one.states() == [OrderState.REDEEMED] * 3


@pytest.mark.parametrize("opens", [True, False])
def test_results_that_are_not_saved_are_asked_about(begun: Path, open_window: Open, opens: bool) -> None:
    person = open_window()
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    run(one)
    one.wait_for(Stage.RESULTS)
    open_begun(person)
    answer(person, "Open the list" if opens else "Keep")
    if opens:
        assert one.page.work.stage is Stage.LIST
        assert person.page.heading.text() == begun.name
        person.press_foot("Show the results")
    assert one.page.work.stage is Stage.RESULTS
    assert person.page.heading.text() == "3 of 3 keys redeemed"


def test_results_that_are_saved_stay_reachable(begun: Path, open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    one = Reseller(person)
    one.open(saved(tmp_path / "november.csv", *ready_rows()))
    run(one)
    one.wait_for(Stage.RESULTS)
    person.bot.waitUntil(lambda: one.page.work.written is not None)
    open_begun(person)
    assert person.page.heading.text() == begun.name
    person.press_foot("Show the results")
    assert person.page.heading.text() == "3 of 3 keys redeemed"


def test_results_that_are_being_saved_belong_to_their_batch(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_save = Event()

    def write(*given: Any, **named: Any) -> Written:
        may_save.wait(LONGEST)
        return write_results(*given, **named)

    monkeypatch.setattr("wizard.pages.batches.runner.write_results", write)
    person = open_window()
    one = Reseller(person)
    one.open(saved(tmp_path / "november.csv", *ready_rows()))
    run(one)
    person.bot.waitUntil(lambda: one.page.work.saving is not None)
    former = one.page.work
    person.press_foot("New batch")
    may_save.set()
    person.bot.waitUntil(lambda: former.written is not None)
    person.settle()
    assert one.page.work.written is None
    assert one.page.work.stage is Stage.LIST
    person.press_foot("Show the results")
    assert "november with results.csv" in person.texts().replace("\u200b", "")


def test_the_first_page_learns_what_a_run_redeemed(gate: Event, open_window: Open) -> None:
    person = open_window()
    one = Reseller(person)
    one.paste(table(*ready_rows(), (*SCHOOLS, NEW[4].text)))
    run(one)
    while person.step is not Step.KEY:
        person.press_foot("Back")
        person.settle()
    person.type_key(NEW[0].text)
    person.settle()
    assert "was redeemed before" not in person.texts()
    gate.set()
    person.bot.waitUntil(lambda: f"A key ending in {NEW[0].text[-5:]} was redeemed before" in person.texts())


def test_earlier_orders_learn_what_a_run_redeemed(gate: Event, open_window: Open) -> None:
    person = open_window()
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    run(one)
    person.enter_room(Step.ORDERS)
    assert "There are no orders yet" in person.texts()
    gate.set()
    person.bot.waitUntil(lambda: "There are no orders yet" not in person.texts())
    person.bot.waitUntil(lambda: all(row[0] in person.list_titles() for row in ready_rows()))


def test_earlier_orders_learn_it_also_while_they_are_being_read(
    gate: Event, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, may_read_on = 0, Event()

    def held(entries: Iterable[Entry]) -> list[tuple[Entry, ...]]:
        nonlocal reads
        reads += 1
        if reads == 2:  # the journal was read, after the service was asked
            may_read_on.wait(LONGEST)
        return whole_orders(entries)

    monkeypatch.setattr("wizard.pages.orders.whole_orders", held)
    person = open_window()
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    run(one)
    work = one.page.work
    person.enter_room(Step.ORDERS)
    person.bot.waitUntil(lambda: reads == 2)
    gate.set()
    person.bot.waitUntil(lambda: not work.running)
    may_read_on.set()
    person.bot.waitUntil(lambda: "There are no orders yet" not in person.texts())
    person.bot.waitUntil(lambda: all(row[0] in person.list_titles() for row in ready_rows()))
