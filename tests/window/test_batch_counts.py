"""Counts of a batch: window and terminal have the same, and say what is not known yet."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.window.batches import BAKERY, Reseller, ready_rows, saved, table
from tests.window.person import Person
from wizard.cli import main
from wizard.contract import Action, QuoteRequest, RedemptionRequest
from wizard.orders.batches.models import OrderState
from wizard.pages.batches.order_lines import RUN_FILTERS
from wizard.pages.batches.orders_panel import OrdersPanel
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
    service = PracticeService(folder, "reseller")
    quote = service.quote(QuoteRequest("NL-1005", Action.NEW, (NEW[0].text,), None))
    service.redeem(quote.id, RedemptionRequest(quote.agreement.version, "NL-1005"), "elsewhere")
    service.close()
    one.page.work.drop_refused = True
    one.redeem()
    assert person.page.heading.text() == "1 of 2 keys redeemed"
    attention = next(one for one in RUN_FILTERS if one.name == "Needs attention")
    person.find(OrdersPanel).filter(attention)
    assert one.table.count() == 1
    assert "Needs attention 1" in person.buttons()
