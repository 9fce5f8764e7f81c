"""Counts of a batch: window and terminal have the same, and say what is not known yet."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from tests.orders.batches.moods import Moody
from tests.window.batches import BAKERY, CACTUS, HEADINGS, Reseller, ready_rows, saved, table
from tests.window.person import Person
from tests.window.stalling import LONGEST
from wizard.cli import main
from wizard.contract import Action, QuoteRequest, RedemptionRequest
from wizard.orders.batches.models import OrderState
from wizard.pages.batches.order_lines import RUN_FILTERS
from wizard.pages.batches.orders_panel import OrdersPanel
from wizard.pages.batches.work import Stage
from wizard.server.practice_data import NEW
from wizard.service.practice import PracticeService

Open = Callable[..., Person]


@pytest.fixture
def cut_off(open_window: Open, tmp_path: Path) -> tuple[Person, Path]:
    """A window after a run that was killed: one order redeemed, one under way, one refused."""
    path = saved(tmp_path / "november.csv", *ready_rows())
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    planning, batch, orders = one.begin()
    states = (OrderState.REDEEMED, OrderState.UNDER_WAY, OrderState.REFUSED)
    for order, state in zip(orders, states, strict=True):
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


def test_a_refused_key_is_not_counted_with_the_rest_of_its_order(person: Person, folder: Path) -> None:
    one = Reseller(person)
    one.paste(table((*BAKERY, NEW[0].text), (*BAKERY, NEW[1].text)))
    one.make_plan()
    one.review()
    use_elsewhere(folder, NEW[0].text)
    one.page.work.drop_refused = True
    one.redeem()
    assert person.page.heading.text() == "1 of 2 keys redeemed"
    attention = next(one for one in RUN_FILTERS if one.name == "Needs attention")
    person.find(OrdersPanel).filter(attention)
    assert one.table.count() == 1
    assert "Needs attention 1" in person.buttons()


def test_every_filter_counts_the_rows_that_it_shows(person: Person) -> None:
    one = Reseller(person)
    one.paste(
        table((*BAKERY, NEW[0].text), (*BAKERY, NEW[1].text), (*BAKERY, "K" * 25), (*CACTUS, NEW[2].text))
    )
    one.make_plan()
    shown = agree_with_their_rows(one)
    assert shown["All"] == one.table.count() < one.plan.keys.total()
    one.review()
    one.redeem()
    agree_with_their_rows(one)


def agree_with_their_rows(one: Reseller) -> dict[str, int]:
    """Click every filter, and compare its number with the rows of the table. Returns the numbers."""
    named = [re.fullmatch(r"(\D+) (\d+)", told) for told in one.person.buttons()]
    found = {match[1]: int(match[2]) for match in named if match is not None}
    assert len(found) > 3
    for name in (*found, "All"):
        one.person.press(name)
        assert one.table.count() == found[name], name
    return found


def use_elsewhere(folder: Path, key: str) -> None:
    """Redeem a key of the bakery's outside the batch."""
    service = PracticeService(folder, "reseller")
    quote = service.quote(QuoteRequest("NL-1005", Action.NEW, (key,), None))
    service.redeem(quote.id, RedemptionRequest(quote.agreement.version, "NL-1005"), "elsewhere")
    service.close()


def test_progress_and_filters_count_the_same_while_a_batch_runs(
    open_window: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "wizard.orders.ordering.connect", lambda place, folder, *_: Moody(folder, place.account)
    )
    redeeming, may_go_on = 0, Event()

    def wait(what: str) -> None:
        nonlocal redeeming
        redeeming += what == "redeem"
        if redeeming == 2:
            may_go_on.wait(LONGEST)

    monkeypatch.setattr(Moody, "fails", staticmethod(wait))
    one = Reseller(open_window())
    rows = [(*BAKERY, NEW[at].text, f"PO {at}") for at in range(3)]  # one order after the other
    one.paste(table(*rows, headings=(*HEADINGS, "Reference")))
    one.make_plan()
    one.review()
    use_elsewhere(folder, NEW[0].text)
    person = one.person
    person.agree()
    person.press_foot("Redeem")
    person.bot.waitUntil(lambda: "1 of 3 keys redeemed · 1 of 3 orders" in person.texts())
    wanted = {"Redeemed 1", "Still to redeem 1", "Needs attention 1"}
    assert wanted <= set(person.buttons())
    may_go_on.set()
    one.wait_for(Stage.RESULTS)
    assert person.page.heading.text() == "2 of 3 keys redeemed"


def test_the_results_say_all_that_needs_attention(person: Person, folder: Path) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.review()
    use_elsewhere(folder, NEW[0].text)
    planning = one.page.work.planning
    assert planning is not None
    changed = one.order(CACTUS[0])
    assert changed.after is not None
    planning.update(replace(changed, after=replace(changed.after, licenses=1)))  # other than it will be
    one.redeem()
    assert "Needs attention 2" in person.buttons()
    told = person.page.intro.text()
    assert "1 key wasn’t sent" in told
    assert "1 key was refused" in told


def test_results_that_are_not_known_are_counted_in_keys_and_rows(open_window: Open, tmp_path: Path) -> None:
    rows = ((*BAKERY, NEW[0].text), (*BAKERY, NEW[1].text), *ready_rows()[2:])
    path = saved(tmp_path / "november.csv", *rows)
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    planning, batch, orders = one.begin()
    for order in orders:
        planning.records.save(batch, replace(order, state=OrderState.UNDER_WAY))
    again = Reseller(open_window())
    again.open(path)
    again.make_plan()
    assert "The results of 3 keys in 2 orders aren’t known yet." in again.page.intro.text()
    assert again.table.count() == 2
