"""A batch that was cut off: the plan of its list says the same of its keys as the first page."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tests.window.batches import BAKERY, Reseller, ready_rows, saved
from tests.window.person import Person
from tests.window.stalling import LONGEST, refuse
from wizard.contract import Code, CustomerRef
from wizard.orders.batches.models import OrderState, PlannedOrder
from wizard.orders.batches.planning import Planning
from wizard.orders.batches.results import Written, write_results
from wizard.orders.journal import Order
from wizard.pages.batches.work import Stage
from wizard.server.practice_data import NEW, USED_OWN

Open = Callable[..., Person]
Cut = Callable[..., Reseller]


@pytest.fixture
def cut_off(open_window: Open, tmp_path: Path) -> Cut:
    """Has a reviewed list of three orders, each killed in a state, opened again in another window."""
    path = saved(tmp_path / "november.csv", *ready_rows())

    def cut(*states: OrderState) -> Reseller:
        one = Reseller(open_window())
        one.open(path)
        one.make_plan()
        planning, batch, orders = one.begin()
        for order, state in zip(orders, states, strict=True):
            sent = state is not OrderState.READY
            planning.records.save(batch, replace(sending(planning, order) if sent else order, state=state))
        person = open_window()
        told = f"november.csv: {states.count(OrderState.REDEEMED)} of 3 keys redeemed"
        person.bot.waitUntil(lambda: told in person.texts())
        again = Reseller(person)
        again.open(path)
        again.make_plan()
        return again

    return cut


def sending(planning: Planning, order: PlannedOrder) -> PlannedOrder:
    """An order whose receipt did not come into the journal before the kill."""
    assert order.customer is not None
    customer = CustomerRef(order.customer.id, order.customer.name, order.customer.domain)
    ordering = planning.ordering
    sent = Order(
        service=ordering.address,
        account=ordering.place.account,
        customer=customer,
        action=order.action or "",
        subscription_id=order.subscription_id,
        endings=tuple(key.ending for key in order.keys),
        quote_id=f"Q-{order.number}",
        agreement_version="1",
        reference="",
        idempotency_key=f"{order.number:032}",
    )
    entry = ordering.journal().begin(sent)
    assert entry is not None
    return replace(order, order=entry.id, quote_id=sent.quote_id)


def test_an_order_killed_before_the_ledger_had_its_id_is_shown_with_its_batch_alone(
    open_window: Open, tmp_path: Path
) -> None:
    path = saved(tmp_path / "november.csv", *ready_rows())
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    planning, batch, orders = one.begin()
    for order in orders:
        sent = sending(planning, order)
        planning.records.save(batch, replace(sent, state=OrderState.UNDER_WAY, order=None))
    person = open_window()
    person.bot.waitUntil(lambda: "november.csv: 0 of 3 keys redeemed" in person.texts())
    assert "1 order not finished" in person.texts()


def test_the_plan_counts_what_the_first_page_counts_and_says_why_no_review_comes(cut_off: Cut) -> None:
    one = cut_off(OrderState.REDEEMED, OrderState.UNDER_WAY, OrderState.READY)
    told = one.page.intro.text()
    assert "1 of 3 keys redeemed." in told
    assert "The result of 1 key isn’t known yet." in told
    assert "Nothing has been redeemed" not in told
    assert "You reviewed and authorized 2 keys before the interruption, so they need no new review." in told
    assert one.states() == [OrderState.REDEEMED, OrderState.UNKNOWN, OrderState.READY]
    one.person.press_foot("Continue with 2 keys")
    one.wait_for(Stage.RESULTS)


def test_where_the_result_is_not_known_nothing_is_said_of_no_redemption(cut_off: Cut) -> None:
    one = cut_off(OrderState.UNDER_WAY, OrderState.READY, OrderState.READY)
    assert "Nothing has been redeemed" not in one.page.intro.text()


def test_only_receipts_that_are_missing_are_asked_for(cut_off: Cut) -> None:
    one = cut_off(*(OrderState.REDEEMED,) * 3)
    assert "3 of 3 keys redeemed." in one.page.intro.text()
    assert (
        "The receipts of 3 orders weren’t saved here. Getting them redeems nothing." in one.page.intro.text()
    )
    assert "need no new review" not in one.page.intro.text()
    one.person.press_foot("Get 3 receipts")
    one.wait_for(Stage.RESULTS)


def test_receipts_that_did_not_come_are_asked_for_again(
    cut_off: Cut, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = cut_off(*(OrderState.REDEEMED,) * 3)
    answers = refuse(monkeypatch, "receipt", Code.OFFLINE, times=100, host="practice")
    for _ in range(2):
        before = answers()

        def asked_again(before: int = before) -> bool:
            return answers() > before and "Stop" in one.person.foot()

        one.person.press_foot("Get 3 receipts")
        one.person.bot.waitUntil(asked_again)
        one.person.press_foot("Stop")
        one.wait_for(Stage.RESULTS)
        assert one.page.heading.text() == "3 of 3 keys redeemed"
        assert one.states() == [OrderState.REDEEMED] * 3


def test_a_run_stays_in_sight_when_results_saved_before_it_are_ready(
    cut_off: Cut, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, may_save = cut_off(*(OrderState.REDEEMED,) * 3), Event()
    refuse(monkeypatch, "receipt", Code.OFFLINE, times=100, host="practice")

    def held(*arguments: Any, **named: Any) -> Written:
        may_save.wait(LONGEST)
        return write_results(*arguments, **named)

    monkeypatch.setattr("wizard.pages.batches.runner.write_results", held)
    person = one.person
    person.press_foot("Get 3 receipts")
    person.bot.waitUntil(lambda: "Stop" in person.foot())
    person.press_foot("Stop")
    one.wait_for(Stage.RESULTS)
    person.press_foot("Get 3 receipts")
    person.bot.waitUntil(lambda: "Stop" in person.foot())
    may_save.set()
    person.bot.waitUntil(lambda: one.page.work.saving is None)
    assert "Stop" in person.foot()
    person.press_foot("Stop")
    one.wait_for(Stage.RESULTS)
    person.bot.waitUntil(lambda: "november with results.csv" in person.texts())


def test_a_list_that_nobody_ran_says_so(person: Person, tmp_path: Path) -> None:
    one = Reseller(person)
    one.open(saved(tmp_path / "new.csv", *ready_rows()))
    one.make_plan()
    assert one.page.intro.text() == "3 keys in 3 orders. Nothing has been redeemed yet."


@pytest.fixture
def done(open_window: Open, tmp_path: Path) -> Reseller:
    """The plan of a list that was redeemed in another window, whose files were not all written."""
    path = saved(tmp_path / "november.csv", *ready_rows(), (*BAKERY, USED_OWN.text))
    one = Reseller(open_window())
    one.open(path)
    one.make_plan()
    one.review()
    one.redeem()
    one.person.bot.waitUntil(lambda: one.page.work.written is not None)
    shutil.rmtree(tmp_path / "november results" / "Receipts")
    again = Reseller(open_window())
    again.open(path)
    again.make_plan()
    return again


def test_a_list_with_nothing_left_to_redeem_leads_to_its_results(done: Reseller, tmp_path: Path) -> None:
    assert "Review 0 keys" not in done.person.foot()
    done.person.press_foot("Show the results")
    done.wait_for(Stage.RESULTS)
    done.person.bot.waitUntil(lambda: done.page.work.written is not None)
    assert len(list((tmp_path / "november results" / "Receipts").rglob("*.pdf"))) == 3
    assert done.page.heading.text() == "3 of 4 keys redeemed"
    done.person.press_foot("Back")
    done.wait_for(Stage.PLAN)
    assert "Show the results" in done.person.foot()


def test_where_nothing_can_be_redeemed_no_question_is_to_be_answered(person: Person, tmp_path: Path) -> None:
    one = Reseller(person)
    one.open(saved(tmp_path / "used.csv", (*BAKERY, USED_OWN.text)))
    one.make_plan()
    one.person.press_foot("Review")
    assert "No key can be redeemed: each row says why." in one.person.texts()


def test_that_no_key_is_ready_is_no_longer_said_when_one_is(person: Person, tmp_path: Path) -> None:
    one = Reseller(person)
    one.open(saved(tmp_path / "asks.csv", ("Bakkerij van Dijk", "", NEW[0].text)))
    one.make_plan()
    one.person.press_foot("Review")
    assert "No key is ready yet" in one.person.texts()
    one.person.press("Yes")
    assert "No key is ready yet" not in one.person.texts()


def test_an_order_still_to_come_can_be_left_out_after_the_interruption(cut_off: Cut) -> None:
    one = cut_off(OrderState.REDEEMED, OrderState.READY, OrderState.READY)
    left, other = (order.named.name for order in one.plan.in_state(OrderState.READY))
    one.choose(left)
    one.person.press("Leave out")
    assert one.order(left).state is OrderState.LEFT_OUT
    one.person.press("Include again")
    assert one.order(left).state is OrderState.READY
    one.person.press("Leave out")
    one.person.press_foot("Continue with 1 key")
    one.wait_for(Stage.RESULTS)
    assert one.order(left).state is OrderState.LEFT_OUT
    assert one.order(other).state is OrderState.REDEEMED
