"""The terminal tells what the vendor changed after an order, with the subscription and with the order."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import NEW, Run
from tests.vendor import erase, refund_the_latest_order, rename_customer
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


def test_the_customer_of_today_is_told_with_the_order(run: Run, redeem: Run, folder: Path) -> None:
    redeem("--action", "new", NEW)
    rename_customer(folder, HOME, "Groene Wielen B.V.")
    assert run("subscriptions", "--practice", "--customer", HOME).code == 0
    printed = " ".join(run("orders").out.split())
    assert "De Groene Fiets B.V." in printed
    assert f"Customer now Groene Wielen B.V. · degroenefiets.example · {HOME}" in printed
    receipt = run("orders", "--json").json["receipt"]
    assert (receipt["customer"]["name"], receipt["customer_now"]["name"]) == (
        "De Groene Fiets B.V.",
        "Groene Wielen B.V.",
    )
    rename_customer(folder, HOME, "De Groene Fiets B.V.")
    run("subscriptions", "--practice", "--customer", HOME)
    assert "Customer now" not in run("orders").out


def test_an_erased_customer_is_told_with_the_order(run: Run, redeem: Run, folder: Path) -> None:
    redeem("--action", "new", NEW)
    erase(folder, HOME)
    run("subscriptions", "--practice", "--customer", HOME)
    assert "Customer now erased by the vendor" in " ".join(run("orders").out.split())
