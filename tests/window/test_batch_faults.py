"""A batch at the window while its service, its sign-in or its files fail: nothing is lost."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from tests.orders.batches.moods import FailsAtFirst, Moody
from tests.window.batches import BAKERY, HEADINGS, Reseller, Row, ready_rows, saved
from tests.window.stalling import LONGEST
from wizard.contract import Code
from wizard.orders.batches import running
from wizard.orders.batches.models import OrderState
from wizard.orders.batches.running import Patience
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.pages.session import Session
from wizard.pages.tasks import under_way
from wizard.server.practice_data import NEW

Open = Callable[..., Any]


@pytest.fixture
def reviewed(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Reseller]]:
    """Reviews a batch, at a service that fails as a test wants it."""
    monkeypatch.setattr(
        "wizard.orders.ordering.connect", lambda place, folder, *_: Moody(folder, place.account)
    )
    monkeypatch.setattr(Moody, "fails", staticmethod(lambda _: None))
    monkeypatch.setattr(running, "Patience", lambda: Patience(first=0.01, longest=0.02))

    sessions: list[Session] = []

    def review(*rows: Row, headings: Row = HEADINGS) -> Reseller:
        reseller = Reseller(open_window())
        sessions.append(reseller.person.windows.session)
        reseller.open(saved(tmp_path / "november.csv", *rows, headings=headings))
        reseller.make_plan()
        reseller.review()
        reseller.person.agree()
        return reseller

    yield review
    for session in sessions:
        session.stop_batch()  # a run that a failed test left paused


@pytest.fixture
def one(reviewed: Callable[..., Reseller]) -> Reseller:
    """A batch of three orders."""
    return reviewed(*ready_rows())


def all_redeemed(one: Reseller) -> bool:
    return one.states() == [OrderState.REDEEMED] * 3


def test_a_sign_in_that_ends_in_the_middle_is_said_and_the_run_continues(
    one: Reseller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Moody, "fails", FailsAtFirst(Code.NOT_SIGNED_IN, after=2, times=100))
    one.person.press_foot("Redeem")
    one.person.bot.waitUntil(lambda: one.page.work.result is not None)
    one.person.settle()
    assert one.person.says_title(Code.NOT_SIGNED_IN)
    assert not all_redeemed(one)
    monkeypatch.setattr(Moody, "fails", staticmethod(lambda _: None))
    one.person.press(one.page.retry_text().replace("&", ""))
    one.wait_for(Stage.RESULTS)
    assert all_redeemed(one)


def test_a_service_that_is_away_is_waited_for_and_the_page_says_so(
    one: Reseller, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = FailsAtFirst(Code.OFFLINE, after=2, times=10**6, retry_after=3600)
    monkeypatch.setattr(Moody, "fails", away)
    one.person.press_foot("Redeem")
    one.person.bot.waitUntil(lambda: "No connection to practice. Trying again in" in one.person.texts())
    assert one.page.work.running
    monkeypatch.setattr(Moody, "fails", staticmethod(lambda _: None))
    run = one.page.work.run
    assert run is not None
    run.proceed()
    one.wait_for(Stage.RESULTS)
    assert all_redeemed(one)


def test_results_that_are_open_in_excel_are_saved_once_they_are_closed(
    one: Reseller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace
    folder = tmp_path / "november results"
    folder.mkdir()
    lock = folder / "~$november with results.csv"
    lock.touch()

    def refuse(self: Path, target: Any) -> Path:
        if lock.exists() and Path(target).name == "november with results.csv":
            raise PermissionError(errno.EACCES, "Access is denied", str(self), 5, str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    one.person.press_foot("Redeem")
    one.wait_for(Stage.RESULTS)
    one.person.bot.waitUntil(lambda: "has the file open" in one.person.texts())
    lock.unlink()
    one.person.press(one.page.retry_text().replace("&", ""))
    one.person.bot.waitUntil(lambda: one.page.work.written is not None)
    assert (folder / "november with results.csv").exists()


def test_a_run_ends_well_while_the_window_changes_its_language(
    one: Reseller, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, person = Event(), one.person

    def wait(_what: str) -> None:
        may_go_on.wait(LONGEST)

    monkeypatch.setattr(Moody, "fails", staticmethod(wait))
    person.press_foot("Redeem")
    person.change_language("nl")
    may_go_on.set()
    person.bot.waitUntil(lambda: under_way() == 0)
    person.enter_room(Step.BATCH)
    person.bot.waitUntil(lambda: one.page.work.written is not None)
    assert all_redeemed(one)
    assert one.page.work.stage is Stage.RESULTS
    assert "3 van 3 productcodes ingewisseld" in person.texts()


def test_a_paused_run_continues_in_another_language(
    reviewed: Callable[..., Reseller], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [(*BAKERY, NEW[at].text, f"PO {at}") for at in range(2)]  # one order after the other
    one = reviewed(*rows, headings=(*HEADINGS, "Reference"))
    may_go_on, person = Event(), one.person
    monkeypatch.setattr(Moody, "fails", staticmethod(lambda _: may_go_on.wait(LONGEST) and None))
    person.press_foot("Redeem")
    person.press_foot("Pause")
    may_go_on.set()
    person.bot.waitUntil(lambda: "1 of 2 keys" in person.texts() and "Continue" in person.foot())
    person.change_language("nl")
    person.enter_room(Step.BATCH)
    assert "1 van 2 productcodes" in person.texts()
    person.press_foot("Doorgaan")
    one.wait_for(Stage.RESULTS)
    assert one.states() == [OrderState.REDEEMED] * 2


def test_orders_of_a_run_under_way_are_not_offered_as_unfinished(
    reviewed: Callable[..., Reseller], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [(*BAKERY, NEW[at].text, f"PO {at}") for at in range(2)]  # one order after the other
    one = reviewed(*rows, headings=(*HEADINGS, "Reference"))
    may_go_on, redeeming, person = Event(), Event(), one.person

    def wait(what: str) -> None:
        if what == "redeem":
            redeeming.set()
            may_go_on.wait(LONGEST)

    monkeypatch.setattr(Moody, "fails", staticmethod(wait))
    person.press_foot("Redeem")
    person.bot.waitUntil(redeeming.is_set)
    person.press_foot("Back")
    person.wait_for(Step.KEY)
    person.bot.waitUntil(lambda: under_way() == 1)  # the run alone: the journal was read
    assert "not finished" not in person.texts()
    may_go_on.set()
    person.enter_room(Step.BATCH)
    one.wait_for(Stage.RESULTS)


@pytest.mark.parametrize(("language", "label"), [("en", "Folder"), ("nl", "Map"), ("ja", "フォルダー")])
def test_the_results_name_their_folder(open_window: Open, tmp_path: Path, language: str, label: str) -> None:
    deep = tmp_path.joinpath(*(f"Lists of the year {year}" for year in range(2024, 2027)))
    deep.mkdir(parents=True)
    person = open_window()
    one = Reseller(person)
    one.open(saved(deep / "november.csv", *ready_rows()))
    one.make_plan()
    one.review()
    one.redeem()
    person.bot.waitUntil(lambda: one.page.work.written is not None)
    if language != "en":
        person.change_language(language)
        person.enter_room(Step.BATCH)
    whole, sign = str(deep / "november results"), "\u200b"
    labels = [one for one in person.page.findChildren(QLabel) if one.isVisibleTo(person.page)]
    named = next(one for one in labels if one.accessibleName() == whole)
    assert label in [one.text() for one in labels]
    assert named.toolTip() == whole
    shown = named.text().replace(sign, "")
    assert "…" in shown
    assert shown.endswith("Lists of the year 2026/november results".replace("/", os.sep))
