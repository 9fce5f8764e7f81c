"""A busy service is waited for, up to a minute and with a count-down; Ctrl+C loses nothing at any moment."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ADD, BUSY_KEY, NEW, FakeTime, Run
from tests.cli.meanwhile import before_redeeming, stand_before
from wizard.contract import (
    Code,
    Customer,
    CustomerRequest,
    Problem,
    Quote,
    QuoteRequest,
    Receipt,
    RedemptionRequest,
)
from wizard.orders import redemption
from wizard.orders.journal import Entry
from wizard.server import practice
from wizard.service.errors import ServiceError
from wizard.service.practice import PracticeService


def busy(seconds: float | None) -> ServiceError:
    return ServiceError(Problem(Code.SERVICE_BUSY, {}), retry_after=seconds)


class Busy(PracticeService):
    """Busy at its first calls: `busy_at` says which and for how many seconds each time."""

    busy_at: dict[str, list[float | None]]

    def _perhaps(self, call: str) -> None:
        if self.busy_at.get(call):
            raise busy(self.busy_at[call].pop(0))

    def quote(self, request: QuoteRequest) -> Quote:
        self._perhaps("quote")
        return super().quote(request)

    def create_customer(self, request: CustomerRequest, idempotency_key: str) -> Customer:
        self._perhaps("create_customer")
        return super().create_customer(request, idempotency_key)

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        self._perhaps("redeem")
        return super().redeem(quote_id, request, idempotency_key)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Have the service busy at these calls."""

    def is_busy(**busy_at: list[float | None]) -> None:
        stand_before(monkeypatch, type("BusyNow", (Busy,), {"busy_at": busy_at}))

    return is_busy


def test_an_order_is_redeemed_once_the_service_is_free(at: Any, redeem: Run, time: FakeTime) -> None:
    at(redeem=[12.0, 30.0])
    ran = redeem("--action", "new", NEW)
    assert ran.json["result"] == "redeemed"
    assert sum(time.slept) == 42


def test_the_wait_is_counted_down(at: Any, redeem: Run, time: FakeTime) -> None:
    at(redeem=[12.0])
    said = redeem("--action", "new", NEW).err
    counted = [
        line.partition("again in ")[2].split(" (")[0] for line in said.splitlines() if "again in" in line
    ]
    assert counted == ["12 seconds", "10 seconds", "5 seconds"]


@pytest.mark.parametrize(
    ("waits", "waited"), [([61.0], 0), ([40.0, 30.0], 40), ([None] * 20, 60), ([0.0] * 20, 60)]
)
def test_after_a_minute_the_order_is_paused_and_kept(
    waits: list[float | None], waited: float, at: Any, redeem: Run, run: Run, time: FakeTime
) -> None:
    at(redeem=list(waits))
    ran = redeem("--action", "new", NEW)
    assert ran.code == 3
    assert (ran.json["result"], ran.json["code"]) == ("paused", "service-busy")
    assert sum(time.slept) == waited
    assert "automatically" not in ran.err.lower()
    assert f"product-key resume {ran.json['order']}" in ran.err
    at()
    assert run("resume", ran.json["order"], "--json").json["result"] == "redeemed"


def test_what_only_asks_waits_too(at: Any, redeem: Run, run: Run, time: FakeTime) -> None:
    at(quote=[10.0], create_customer=[10.0])
    assert redeem("--action", "new", NEW).code == 0
    words = ["--name", "Nieuw B.V.", "--domain", "nieuw.example", "--country", "NL", "--account", "reseller"]
    assert run("customers", "create", *words).code == 0
    assert sum(time.slept) == 20


def test_a_review_that_cannot_be_had_in_a_minute_begins_no_order(
    at: Any, redeem: Run, run: Run, time: FakeTime
) -> None:
    at(quote=[50.0, 50.0])
    ran = redeem("--action", "new", NEW)
    assert (ran.code, ran.json["result"], ran.json["order"]) == (3, "paused", None)
    assert run("orders", "--json").out == ""


def test_the_practice_key_that_is_busy_is_waited_for_in_real_time(
    redeem: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice, "BUSY_SECONDS", 1)
    ran = redeem("--action", "new", BUSY_KEY)
    assert ran.json["result"] == "redeemed"
    assert "Trying again in 1 second" in ran.err


# ---- Ctrl+C


def interrupt(*_: Any, **__: Any) -> Any:
    raise KeyboardInterrupt


def test_ctrl_c_while_counting_down_leaves_a_paused_order(
    at: Any, redeem: Run, run: Run, time: FakeTime
) -> None:
    at(redeem=[30.0])
    time.interrupt_after = 7
    ran = redeem("--action", "new", NEW)
    assert (ran.code, ran.json["result"], ran.json["code"]) == (3, "paused", "service-busy")
    assert run("resume", ran.json["order"]).code == 0


def test_ctrl_c_while_the_order_is_under_way_leaves_an_unknown_one(
    redeem: Run, run: Run, subscription: Any
) -> None:
    class Interrupted(PracticeService):
        def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
            super().redeem(quote_id, request, idempotency_key)
            raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, Interrupted)
        ran = redeem("--action", "add", "--subscription", "S-1001", ADD)
    assert (ran.code, ran.json["result"], ran.json["code"]) == (3, "unknown", "outcome-unknown")
    assert "Nothing was redeemed" not in ran.err
    assert run("resume", ran.json["order"]).code == 0
    assert subscription("S-1001")["licenses"] == 25


@pytest.mark.parametrize("place", ["quote", "customers", "info", "account"])
def test_ctrl_c_before_an_order_was_begun_sends_nothing(
    place: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PracticeService, place, interrupt)
    ran = run("redeem", "--practice", "--action", "new", "--yes", NEW)
    assert ran.code == 130
    assert "Stopped. Nothing was redeemed." in ran.err
    assert run("orders", "--json").out == ""


@pytest.mark.parametrize(
    ("words", "function"),
    [
        ("orders", "orders.orders"),
        ("customers", "customers.customers"),
        ("practice reset", "practice.reset"),
        ("check X", "check.check"),
    ],
)
def test_ctrl_c_anywhere_else_just_stops(
    words: str, function: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"wizard.cli.{function}", interrupt)
    assert run(*words.split()).code == 130


def test_ctrl_c_between_journal_and_sending_leaves_an_order_that_is_known(
    redeem: Run, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    import signal

    real = redemption.begin

    def begin(*arguments: Any) -> Entry:
        order = real(*arguments)
        signal.raise_signal(signal.SIGINT)
        return order

    monkeypatch.setattr(redemption, "begin", begin)
    ran = redeem("--action", "new", NEW)
    (entry,) = run("orders", "--json").lines
    assert (ran.code, ran.json["result"], ran.json["order"]) == (3, "unknown", entry["order"])


def test_ctrl_c_after_the_answer_still_tells_it(redeem: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    close = PracticeService.close

    def interrupted(service: PracticeService) -> None:
        close(service)  # or it would continue sealing until the end of all tests
        raise KeyboardInterrupt

    monkeypatch.setattr(PracticeService, "close", interrupted)
    ran = redeem("--action", "new", NEW)
    assert ran.code == 0
    assert ran.json["result"] == "redeemed"
    assert ran.json["receipt"]["after"]["licenses"] == 5


def test_ctrl_c_while_resuming_claims_nothing(redeem: Run, run: Run) -> None:
    class Interrupted(PracticeService):
        def redeem(self, *_: Any) -> Receipt:
            raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, Interrupted)
        order = redeem("--action", "new", NEW).json["order"]
        again = run("resume", order, "--json")
    assert (again.code, again.json["result"]) == (3, "unknown")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("wizard.orders.ordering.connect", interrupt)
        stopped = run("resume", order, "--json")
    assert (stopped.code, stopped.json["result"]) == (3, "unknown")
    assert "Nothing was redeemed" not in stopped.err


def test_ctrl_c_at_the_second_review_says_that_nothing_was_redeemed(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.cli.meanwhile import sql
    from wizard.cli.terminal import Terminal

    asked = count()

    def confirm(*_: Any) -> bool:
        if next(asked):
            raise KeyboardInterrupt
        return True

    monkeypatch.setattr(Terminal, "confirm", confirm)
    before_redeeming(monkeypatch, lambda: sql(folder, "UPDATE quote SET expires_at = 0"))
    ran = run("redeem", "--practice", "--action", "new", NEW)
    assert ran.code == 130
    assert "Stopped. Nothing was redeemed." in ran.err


def test_a_fault_of_ours_with_an_order_under_way_keeps_the_order(
    redeem: Run, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(redemption, "carry_out", lambda *_: 1 / 0)
        ran = redeem("--action", "new", NEW)
    assert (ran.code, ran.json["result"]) == (3, "unknown")
    assert "ZeroDivisionError" in ran.err
    assert NEW not in ran.err
    assert run("resume", ran.json["order"]).code == 0


def test_a_fault_of_ours_before_that_is_said_in_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PracticeService, "quote", lambda _, request: {}[request.keys[0]])
    ran = run("redeem", "--practice", "--action", "new", "--yes", NEW)
    assert ran.code == 70
    assert "KeyError" in ran.err
    assert NEW.replace("-", "") not in ran.err


def test_what_a_library_makes_of_ctrl_c_is_ctrl_c_all_the_same(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An extension module whose import is interrupted raises ImportError."""
    import signal

    def info(_: object) -> object:
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            raise ImportError("initialization failed") from None
        return None

    monkeypatch.setattr(PracticeService, "info", info)
    ran = run("redeem", "--practice", "--action", "new", "--yes", NEW)
    assert ran.code == 130
    assert "Stopped. Nothing was redeemed." in ran.err


def test_begun_in_the_background_ctrl_c_stays_ignored(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import signal

    real = PracticeService.info

    def info(service: PracticeService) -> object:
        signal.raise_signal(signal.SIGINT)
        return real(service)

    monkeypatch.setattr(PracticeService, "info", info)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        assert run("redeem", "--practice", "--action", "new", "--yes", NEW).code == 0
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_terminal_in_another_thread_hears_no_signals_and_works(folder: Path) -> None:
    import threading

    from wizard.cli import main

    codes: list[int] = []
    thread = threading.Thread(target=lambda: codes.append(main(["orders", "--data-dir", str(folder)])))
    thread.start()
    thread.join()
    assert codes == [0]
