"""A plan that was saved is used again at the window: its decisions, and no key that is not in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.window.batches import BIKES, Reseller, ready_rows, saved
from tests.window.guided import KEYS
from tests.window.person import Person
from wizard.orders.batches.models import OrderState
from wizard.server.practice_data import NEW

Open = Callable[..., Person]


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def test_a_saved_plan_decides_the_list_the_next_time(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [(*BIKES, NEW[4].text), *ready_rows()]
    choose(monkeypatch, tmp_path / "november.json")
    one = Reseller(open_window())
    one.open(saved(tmp_path / "november.csv", *rows))
    one.make_plan()
    one.person.press("Start a new one")
    one.person.press_foot("Save plan…")
    again = Reseller(open_window())
    again.open(saved(tmp_path / "november.csv", *rows, (*BIKES, NEW[5].text)))
    again.person.press("Use a saved plan…")
    assert "Only the 4 keys in the saved plan" in again.person.texts()
    again.make_plan()
    assert again.states() == [*[OrderState.READY] * 4, OrderState.LEFT_OUT]


def test_a_saved_plan_takes_microsofts_keys_along(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [*ready_rows(), (*BIKES, KEYS[0])]
    path = saved(tmp_path / "november.csv", *rows)
    choose(monkeypatch, tmp_path / "november.json")
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    one.person.press_foot("Save plan…")
    again = Reseller(open_window())
    again.open(saved(path, *rows, (*BIKES, KEYS[1])))
    again.person.press("Use a saved plan…")
    assert "Only the 4 keys in the saved plan" in again.person.texts()
    again.make_plan()
    assert again.states() == [*[OrderState.READY] * 3, OrderState.MICROSOFT, OrderState.LEFT_OUT]


def test_a_review_says_that_nothing_has_changed_only_where_that_is_so(
    open_window: Open, tmp_path: Path
) -> None:
    path = saved(tmp_path / "november.csv", *ready_rows())
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    one.review()
    assert "Nothing has changed yet" in one.page.intro.text()
    one.redeem()
    again = Reseller(open_window())
    again.open(saved(path, *ready_rows(), (*BIKES, NEW[4].text)))
    again.make_plan()
    again.person.press("Start a new one")
    again.review()
    assert "Nothing has changed yet" not in again.page.intro.text()


def test_what_is_no_plan_is_refused_and_the_list_stays(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "november.csv", *ready_rows())
    choose(monkeypatch, path)
    one = Reseller(person)
    one.open(path)
    person.press("Use a saved plan…")
    assert person.page.banner.title == "november.csv can’t be read as a plan"
    assert "3 keys for 3 customers" in person.page.intro.text()


def test_a_plan_of_another_service_is_not_used(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "november.csv", *ready_rows())
    plan = tmp_path / "november.plan"
    keys: dict[str, object] = {"keys": [], "microsoft": [], "others": {}}
    other = {"kind": "product-key batch plan", "version": 4, "list": path.name, "existing": "new"}
    plan.write_text(json.dumps(other | {"service": "https://keys.vendor.example"} | keys), "utf-8")
    choose(monkeypatch, plan)
    one = Reseller(person)
    one.open(path)
    person.press("Use a saved plan…")
    person.press_foot("Make the plan")
    person.bot.waitUntil(lambda: bool(person.page.banner.title))
    assert person.page.banner.title == "The saved plan is for another service"
    assert "https://keys.vendor.example" in person.texts()
    one.make_plan()
    assert set(one.states()) == {OrderState.READY}


@pytest.fixture
def planned(person: Person, tmp_path: Path) -> Reseller:
    one = Reseller(person)
    one.open(saved(tmp_path / "november.csv", *ready_rows()))
    one.make_plan()
    return one


def test_a_plan_is_saved_beside_its_list_and_named_after_it(
    planned: Reseller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[Path] = []

    def ask(_parent: object, _title: str, name: str, *_: object) -> tuple[str, str]:
        offered.append(Path(name))
        return name, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    planned.person.press_foot("Save plan…")
    (path,) = offered
    assert path.parent == tmp_path
    assert path.name.endswith(" november plan.json")
    assert path.is_file()


@pytest.mark.parametrize("name", ["mine", "mine v1.2 of November", "Bakkerij B.V."])
def test_a_name_without_an_ending_gets_one(
    name: str, planned: Reseller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / name)
    planned.person.press_foot("Save plan…")
    assert (tmp_path / f"{name}.json").is_file()
    assert not (tmp_path / name).exists()


def test_a_file_that_nobody_was_asked_about_is_not_replaced(
    planned: Reseller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "mine.json"
    there.write_text("something else", "utf-8")
    answers = iter((str(tmp_path / "mine"), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(answers), ""))
    planned.person.press_foot("Save plan…")
    assert there.read_text("utf-8") == "something else"
    assert next(answers, None) is None


def test_a_saved_plan_keeps_out_what_an_interrupted_run_had_before_it(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "november.csv", *ready_rows())
    choose(monkeypatch, tmp_path / "november.json")
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    one.begin()
    one.choose(ready_rows()[1][0])
    one.person.press("Leave out")
    one.person.press_foot("Save plan…")
    again = Reseller(open_window())
    again.open(path)
    again.person.press("Use a saved plan…")
    assert "Only the 2 keys in the saved plan" in again.person.texts()
    again.make_plan()
    assert again.states() == [OrderState.READY, OrderState.LEFT_OUT, OrderState.READY]
