"""Large tables: a short history among a million receipts, and redemptions while and after keys are issued.

Run it from the root of the repository: ``python -m tests.benchmarks.service.scale --database postgresql``.
The history is asked for over HTTP, of one customer and of the account, by one client. Keys are issued over
`/v1/admin` in one call while eight clients ask for quotes.
"""

from __future__ import annotations

import argparse
import time
from threading import Thread

import msgspec

from tests.benchmarks.service.load import Outcome, compose, drive
from tests.benchmarks.service.stage import CLIENTS, Stage, open_stage
from tests.server.live.running import Running
from tests.server.world import AWAY, HOME
from wizard.server.clock import micros

RECEIPTS, OWN, ISSUED = 1_000_000, 10, 100_000
MOST_HISTORY_SECONDS = 0.05
ASKED = 1000
ADDED_AT_ONCE = 10_000  # a statement may take ten seconds, and each row is looked up in three tables
NUMBERS = {
    "sqlite": "WITH RECURSIVE n (i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last})",
    "postgresql": "WITH n (i) AS (SELECT * FROM generate_series(CAST({first} AS BIGINT), {last}))",
}


def main() -> None:
    """Measure, print, and fail if the history takes longer than its bound."""
    parser = argparse.ArgumentParser(description="Large tables.")
    parser.add_argument("--receipts", type=int, default=RECEIPTS)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    options = parser.parse_args()
    with open_stage(options.database) as stage:
        workers = 1 if options.database == "sqlite" else 2
        with stage.server(workers) as server:
            redeem(stage, server, OWN)
        crowd(stage, options.receipts)
        with stage.server(workers) as server:
            slowest = max(history(stage, server, customer) for customer in (None, HOME))
            before = redeem(stage, server, 400)
            issue(stage, server)
            after = redeem(stage, server, 400)
    print(
        f"redemptions/s: {before.rate:.0f} before, {after.rate:.0f} right after {ISSUED:,} keys were issued"
    )
    raise SystemExit(slowest > MOST_HISTORY_SECONDS)


def redeem(stage: Stage, server: Running, count: int) -> Outcome:
    """Redeem orders that have nothing in common."""
    outcome = stage.redemptions(server, stage.quotes(server, count)[1])
    assert set(outcome.statuses) == {201}, outcome.statuses
    return outcome


def crowd(stage: Stage, count: int) -> None:
    """Add somebody else's receipts, older and newer than all others, with documents of their size."""
    now, began = micros(stage.world.clock()), time.perf_counter()
    [(document,)] = stage.world.look("SELECT document FROM redemption LIMIT 1")
    text = document.replace("'", "''")
    for first in range(1, count + 1, ADDED_AT_ONCE):
        numbers = NUMBERS[stage.kind].format(first=first, last=min(count, first + ADDED_AT_ONCE - 1))
        stage.world.sql(
            f"{numbers} INSERT INTO quote (id, account_id, customer_id, action, language, document,"
            f" created_at, expires_at) SELECT 'Q-' || i, 'stranger', '{AWAY}', 'new', 'en', '', 0, 0 FROM n"
        )
        stage.world.sql(
            f"{numbers} INSERT INTO redemption (id, quote_id, customer_id, account_id, redeemed_at, document,"
            f" subscription_id) SELECT 'R-' || i, 'Q-' || i, '{AWAY}', 'stranger',"
            f" {now} + (i - {count // 2}) * 1000, '{text}', 'S-' || i FROM n"
        )
    stage.world.sql("ANALYZE")
    print(f"{count:,} receipts of {len(document):,} bytes were added in {time.perf_counter() - began:.0f} s")


def history(stage: Stage, server: Running, customer: str | None) -> float:
    """Ask for a history of few receipts; return the slowest of a hundred answers, in seconds."""
    account = "admin" if customer is None else "reader"
    stage.world.sql("DELETE FROM membership WHERE account_id = 'admin' AND customer_id <> 'C-HOME'")
    path = "/v1/redemptions?limit=10" + (f"&customer_id={customer}" if customer else "")
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {account}\r\n\r\n".encode()
    outcome = drive(server.port, [request] * ASKED, 1)
    assert set(outcome.statuses) == {200}, outcome.statuses
    items = msgspec.json.decode(outcome.answers[0])["items"]
    assert len(items) == OWN
    p50, p99 = (outcome.quantile(part) * 1000 for part in (0.5, 0.99))
    print(f"history of {customer or 'the account'}: p50 {p50:.1f} ms, p99 {p99:.1f} ms")
    return outcome.quantile(0.99)


def issue(stage: Stage, server: Running) -> None:
    """Issue keys in one call while others ask for quotes."""
    told: list[Outcome] = []
    body = {"batch_id": "large", "product_id": "cloud", "licenses": 1, "months": 12, "count": ISSUED}
    request = compose("/v1/admin/batches", body, Idempotency_Key="the-large-batch").replace(
        b"Bearer admin", b"Bearer operator"
    )
    thread = Thread(target=lambda: told.append(drive(server.port, [request], 1)))
    orders = stage.orders(2000)
    thread.start()
    beside = drive(server.port, orders, CLIENTS // 2)
    thread.join()
    assert set(told[0].statuses) == {201}, told[0].answers[0][:300]
    assert len(msgspec.json.decode(told[0].answers[0])["keys"]) == ISSUED
    waits = [beside.quantile(part) * 1000 for part in (0.5, 0.99, 1.0)]
    print(
        f"{ISSUED:,} keys issued in one call: {told[0].seconds:.1f} s;"
        f" quotes beside it: p50 {waits[0]:.0f}, p99 {waits[1]:.0f}, slowest {waits[2]:.0f} ms,"
        f" answered {dict(beside.statuses)}"
    )


if __name__ == "__main__":
    main()
