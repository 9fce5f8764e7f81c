"""Runs of a batch while services fail, keys are used elsewhere, and people stop."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from tests.orders.batches.moods import FailsAtFirst, Moody
from wizard.contract import Action, Code, Problem, QuoteRequest, RedemptionRequest
from wizard.keys import dashed
from wizard.orders.batches import pausing
from wizard.orders.batches.listing import read_batch_text
from wizard.orders.batches.models import (
    Existing,
    OrderState,
    Plan,
    PlannedOrder,
    RunEnd,
    RunProgress,
    RunResult,
)
from wizard.orders.batches.planning import Planning
from wizard.orders.batches.recalling import recalled_plan
from wizard.orders.batches.running import BatchMovedError, Patience, Run
from wizard.orders.ledger import Ledger
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place, Source
from wizard.server import practice_data as data
from wizard.service.errors import ServiceError
from wizard.service.practice import PracticeService

SHORT = Patience(first=0.01, longest=0.02)
CUSTOMERS = ("sakura-works", "seaside-schools", "cactus-garden", "bakkerijvandijk")
KEYS = 2 * len(CUSTOMERS)
Start = Callable[..., Planning]


@pytest.fixture(autouse=True)
def moody(monkeypatch: pytest.MonkeyPatch) -> type[Moody]:
    monkeypatch.setattr(
        "wizard.orders.ordering.connect", lambda place, folder, *_: Moody(folder, place.account)
    )
    monkeypatch.setattr(Moody, "fails", staticmethod(lambda _: None))
    monkeypatch.setattr(Moody, "loses_answers", False)
    return Moody


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Open the list again, as a program does that was restarted, and plan it."""
    with ExitStack() as stack:

        def start(text: str = "") -> Planning:
            ordering = Ordering(tmp_path, Place.of(Source.PRACTICE, account="reseller"))
            stack.callback(ordering.close)
            ledger = stack.enter_context(closing(Ledger(tmp_path)))
            found = read_batch_text(text or ordinary_list(), tmp_path)
            planning = Planning(ordering, ledger, found, existing=Existing.NEW)
            planning.ask()
            return planning

        yield start


def ordinary_list() -> str:
    keys = iter(dashed(key.text) for key in data.NEW)
    lines = ["Domain\tKey", *(f"{name}.example\t{next(keys)}" for name in CUSTOMERS for _ in range(2))]
    return "\n".join(lines) + "\n"


def redeemed(folder: Path) -> int:
    """Redemptions that the service has."""
    with closing(sqlite3.connect(folder / "practice.sqlite3")) as practice:
        (count,) = practice.execute("SELECT count(*) FROM redemption").fetchone()
    return int(count)


def all_redeemed(result: RunResult, folder: Path) -> bool:
    assert result.plan.keys == {OrderState.REDEEMED: KEYS}
    return redeemed(folder) == len(CUSTOMERS)


def carry_out(planning: Planning, **more: Any) -> RunResult:
    return Run(planning, patience=SHORT, **more).carry_out()


def test_a_sign_in_that_ends_halts_the_run_and_signing_in_continues_it(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planning = start()
    monkeypatch.setattr(moody, "fails", FailsAtFirst(Code.NOT_SIGNED_IN, after=3, times=1000))
    result = carry_out(planning)
    assert (result.end, result.problem and result.problem.code) == (RunEnd.HALTED, Code.NOT_SIGNED_IN)
    monkeypatch.setattr(moody, "fails", staticmethod(lambda _: None))
    assert all_redeemed(carry_out(planning), tmp_path)


def test_a_throttled_run_waits_and_says_so(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planning = start()
    failing = FailsAtFirst(Code.TOO_MANY_ATTEMPTS, after=2, times=6, retry_after=0.05)
    monkeypatch.setattr(moody, "fails", failing)
    seen: list[RunProgress] = []
    result = Run(planning, patience=SHORT).carry_out(seen.append)
    assert all_redeemed(result, tmp_path)
    waits = [one.waiting.problem.code for one in seen if one.waiting]
    assert set(waits) == {Code.TOO_MANY_ATTEMPTS}
    assert (seen[-1].keys_done, seen[-1].keys_total) == (KEYS, KEYS)


def test_a_service_that_comes_back_is_continued_with(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planning = start()
    monkeypatch.setattr(moody, "fails", FailsAtFirst(Code.OFFLINE, after=3, times=30))
    assert all_redeemed(carry_out(planning), tmp_path)


def test_patience_has_an_end_where_it_was_given_one(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planning = start()
    monkeypatch.setattr(moody, "fails", FailsAtFirst(Code.OFFLINE, after=0, times=10**6))
    result = Run(planning, patience=Patience(0.05, 0.01, 0.01)).carry_out()
    assert result.end is RunEnd.HALTED
    assert redeemed(tmp_path) == 0
    monkeypatch.setattr(moody, "fails", staticmethod(lambda _: None))
    assert all_redeemed(carry_out(start()), tmp_path)


class SleepyComputer:
    """A clock that also runs while the computer sleeps, as on Windows; it sleeps for hours at a time."""

    def __init__(self) -> None:
        self.slept = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.slept


def test_a_computer_that_slept_did_not_lose_patience(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, failing = SleepyComputer(), FailsAtFirst(Code.OFFLINE, after=3, times=6)
    monkeypatch.setattr(pausing, "time", clock)

    def wake_up_without_network(what: str) -> ServiceError | None:
        error = failing(what)
        clock.slept += 3 * 3600 if error is not None else 0
        return error

    planning = start()
    monkeypatch.setattr(moody, "fails", staticmethod(wake_up_without_network))
    result = Run(planning, patience=Patience(limit=3600.0, first=0.01, longest=0.02)).carry_out()
    assert all_redeemed(result, tmp_path)


def test_a_pause_that_the_service_asked_for_is_over_after_sleep(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = SleepyComputer()
    monkeypatch.setattr(pausing, "time", clock)
    planning = start()
    monkeypatch.setattr(
        moody, "fails", FailsAtFirst(Code.TOO_MANY_ATTEMPTS, after=2, times=1, retry_after=0.3)
    )

    def sleep(progress: RunProgress) -> None:
        clock.slept += 3600 if progress.waiting else 0

    assert all_redeemed(Run(planning, patience=SHORT).carry_out(sleep), tmp_path)


def test_a_lost_answer_is_asked_for_and_nothing_is_sent_twice(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moody, "loses_answers", True)
    assert all_redeemed(carry_out(start()), tmp_path)


@pytest.mark.parametrize("code", [Code.QUOTE_EXPIRED, Code.QUOTE_CHANGED])
def test_an_order_whose_quote_never_holds_is_asked_for_three_times_and_reviewed_again(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: Code
) -> None:
    planning = start()
    asked: list[str] = []

    def fails(what: str) -> ServiceError | None:
        asked.append(what)
        return ServiceError(Problem(code, {}), declined=True) if what == "redeem" else None

    monkeypatch.setattr(moody, "fails", staticmethod(fails))
    result = carry_out(planning)
    assert result.plan.keys == {OrderState.CHANGED: KEYS}
    assert Counter(asked) == {"quote": 3 * len(CUSTOMERS), "redeem": 3 * len(CUSTOMERS)}
    assert redeemed(tmp_path) == 0


def test_an_order_that_changed_since_the_review_is_not_sent(start: Start, tmp_path: Path) -> None:
    text = f"Domain\tKey\tAction\nsakura-works.example\t{dashed(data.EXTEND[0].text)}\textend\n"
    planning = start(text)
    planning.accept_warnings("licenses-reduced")
    _redeem_elsewhere(tmp_path, Action.EXTEND, data.EXTEND[1].text, "JP-1002", "S-2001")
    (order,) = carry_out(planning).plan.orders
    assert order.state is OrderState.CHANGED
    assert redeemed(tmp_path) == 1, "the other one"
    (again,) = planning.refresh().orders
    assert again.state is OrderState.READY
    assert carry_out(planning).plan.keys == {OrderState.REDEEMED: 1}


@pytest.mark.parametrize(("drop", "done"), [(False, KEYS - 2), (True, KEYS - 1)])
def test_after_a_refused_key_the_others_go_only_where_that_was_wanted(
    start: Start, tmp_path: Path, drop: bool, done: int
) -> None:
    planning = start()
    _redeem_elsewhere(tmp_path, Action.NEW, data.NEW[0].text, "NL-1005", None)
    plan = carry_out(planning, drop_refused=drop).plan
    keys = [key for one in plan.in_state(OrderState.REDEEMED) for key in one.keys if key.problem is None]
    assert len(keys) == done
    refused = [key.problem.code for one in plan.orders for key in one.keys if key.problem]
    assert refused == [Code.KEY_USED]


def test_a_stopped_run_finishes_what_is_under_way_and_continues_later(
    start: Start, moody: type[Moody], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planning = start()
    run = Run(planning, patience=SHORT)

    def stop(what: str) -> None:
        if what == "redeem":
            run.stop()

    monkeypatch.setattr(moody, "fails", staticmethod(stop))
    result = run.carry_out()
    assert OrderState.UNDER_WAY not in result.plan.keys
    assert all_redeemed(carry_out(start()), tmp_path)


def test_a_list_that_is_planned_again_as_it_was_keeps_every_row_and_is_not_called_changed(
    start: Start, tmp_path: Path
) -> None:
    *lines, last = ordinary_list().splitlines()
    text = "\n".join((*lines, last, last, f"unknown.example\t{dashed(data.NEW[KEYS].text)}")) + "\n"
    done = carry_out(start(text)).plan
    again = start(text)
    known = recalled_plan(again.ordering, again.ledger, again.batch_list)
    assert done.keys[OrderState.REDEEMED] == KEYS
    assert [rows(done), rows(done)] == [rows(again.plan), rows(known)]
    assert not again.plan.notices


def rows(plan: Plan) -> list[tuple[int, OrderState]]:
    return sorted((key.row, order.state) for order in plan.orders for key in order.keys)


def _redeem_elsewhere(
    folder: Path, action: Action, key: str, customer: str, subscription: str | None
) -> None:
    service = PracticeService(folder, "reseller")
    quote = service.quote(QuoteRequest(customer, action, (key,), subscription))
    service.redeem(quote.id, RedemptionRequest(quote.agreement.version, customer), "elsewhere")
    service.close()


def test_an_order_that_is_still_to_come_is_planned_again_where_the_list_names_another_customer_now(
    start: Start,
) -> None:
    planning = start()
    planning.begin(planning.batch_id())  # reviewed, and stopped by a power cut before anything was sent
    again = start(ordinary_list().replace("sakura-works", "degroenefiets"))
    found = {order.customer.domain: order.state for order in again.plan.orders if order.customer}
    assert "sakura-works.example" not in found
    assert found["degroenefiets.example"] is OrderState.READY
    assert "degroenefiets.example" not in {one.customer.domain for one in again.reviewed if one.customer}


def test_a_decision_holds_also_while_the_run_tells_of_its_orders(start: Start) -> None:
    planning = start()
    told, decided = planning.plan.orders[0], planning.plan.orders[-1]
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(1) as pool:
            for _ in range(300):
                telling = pool.submit(tell, planning, told)
                planning.leave_out([decided.number])
                telling.result()
                assert planning.plan.order(decided.number).state is OrderState.LEFT_OUT
                planning.take_in([decided.number])
    finally:
        sys.setswitchinterval(usual)


def tell(planning: Planning, order: PlannedOrder) -> None:
    """Update an order many times, reading the plan each time."""
    for _ in range(20):
        planning.update(order)
        assert planning.plan.orders


def test_a_plan_that_another_program_has_redeemed_meanwhile_is_not_begun(
    start: Start, tmp_path: Path
) -> None:
    first, second = start(), start()
    assert Run(first, patience=SHORT).carry_out().end is RunEnd.FINISHED
    with pytest.raises(BatchMovedError):
        Run(second, patience=SHORT).carry_out()
    assert start().plan.keys == {OrderState.REDEEMED: KEYS}
    second.forget_answers()
    assert second.ask().keys == {OrderState.REDEEMED: KEYS}


def test_a_stopped_run_that_another_program_continued_is_planned_again(start: Start, tmp_path: Path) -> None:
    first = start()
    run = Run(first, patience=SHORT)
    run.stop()
    run.carry_out()
    assert Run(start(), patience=SHORT).carry_out().end is RunEnd.FINISHED
    with pytest.raises(BatchMovedError):
        Run(first, patience=SHORT).carry_out()
    assert start().plan.keys == {OrderState.REDEEMED: KEYS}
