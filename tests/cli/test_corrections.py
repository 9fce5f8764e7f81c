"""The terminal tells what the vendor changed after an order, with the subscription and with the order."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import NEW, Run
from tests.vendor import refund_the_latest_order
from wizard.server.practice_data import HOME


def test_a_refund_is_told_with_the_subscription_and_from_then_on_with_the_order(
    run: Run, redeem: Run, folder: Path
) -> None:
    order = redeem("--action", "new", NEW).json["order"]
    subscription = refund_the_latest_order(folder, "Ordered twice")
    assert "Changed later" not in run("orders").out
    lines = run("subscriptions", "--practice", "--customer", HOME).out.splitlines()
    place = next(number for number, line in enumerate(lines) if subscription in line)
    told = " ".join(lines[place + 1 : place + 5])
    assert "Changed later" in told
    corrected = "The order was refunded and its subscription was ended; its keys cannot be used again"
    assert corrected in " ".join(told.split())
    assert run("orders").out.count("Changed later") == 1
    assert "Reason: Ordered twice" in " ".join(run("resume", order).out.split())
    [correction] = run("orders", "--json").json["receipt"]["corrections"]
    assert correction["kind"] == "refunded"


def test_the_list_of_subscriptions_needs_no_history(run: Run, redeem: Run, folder: Path) -> None:
    redeem("--action", "new", NEW)
    assert "Changed later" not in run("subscriptions", "--practice", "--customer", HOME).out
