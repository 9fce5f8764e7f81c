"""A batch at the window while its service, its sign-in or its files fail: nothing is lost."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tests.orders.batches.moods import FailsAtFirst, Moody
from tests.window.batches import Reseller, ready_rows, saved
from wizard.contract import Code
from wizard.orders.batches import running
from wizard.orders.batches.models import OrderState
from wizard.orders.batches.running import Patience
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.pages.tasks import under_way

Open = Callable[..., Any]


@pytest.fixture
def one(open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reseller:
    """A batch that was reviewed, at a service that fails as a test wants it."""
    monkeypatch.setattr(
        "wizard.orders.ordering.connect", lambda place, folder, *_: Moody(folder, place.account)
    )
    monkeypatch.setattr(Moody, "fails", staticmethod(lambda _: None))
    monkeypatch.setattr(running, "Patience", lambda: Patience(first=0.01, longest=0.02))
    reseller = Reseller(open_window())
    reseller.open(saved(tmp_path / "november.csv", *ready_rows()))
    reseller.make_plan()
    reseller.review()
    reseller.person.agree()
    return reseller


def all_redeemed(one: Reseller) -> bool:
    return one.states() == [OrderState.REDEEMED] * 3


def test_a_sign_in_that_ends_in_the_middle_is_said_and_the_run_continues(
    one: Reseller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Moody, "fails", FailsAtFirst(Code.NOT_SIGNED_IN, after=2, times=100))
    one.person.press_foot("Redeem")
    one.person.bot.waitUntil(lambda: one.page.work.result is not None, timeout=15_000)
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
    one.person.bot.waitUntil(
        lambda: "No connection to practice. Trying again in" in one.person.texts(), timeout=15_000
    )
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
    one.person.bot.waitUntil(lambda: "has the file open" in one.person.texts(), timeout=15_000)
    lock.unlink()
    one.person.press(one.page.retry_text().replace("&", ""))
    one.person.bot.waitUntil(lambda: one.page.work.written is not None, timeout=15_000)
    assert (folder / "november with results.csv").exists()


def test_a_run_ends_well_while_the_window_changes_its_language(
    one: Reseller, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, person = Event(), one.person

    def wait(_what: str) -> None:
        may_go_on.wait(timeout=15)

    monkeypatch.setattr(Moody, "fails", staticmethod(wait))
    person.press_foot("Redeem")
    person.change_language("nl")
    may_go_on.set()
    person.bot.waitUntil(lambda: under_way() == 0, timeout=15_000)
    person.enter_room(Step.BATCH)
    person.bot.waitUntil(lambda: one.page.work.written is not None, timeout=15_000)
    assert all_redeemed(one)
    assert one.page.work.stage is Stage.RESULTS
    assert "3 van 3 productcodes ingewisseld" in person.texts()
