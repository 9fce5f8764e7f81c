"""A page of history costs what the account has, however much others have."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

import pytest

from tests.server.world import AWAY, HOME, World
from wizard.server.clock import micros
from wizard.server.database import Transaction, Value
from wizard.server.redemptions import END_OF_TIME

OTHERS = 20_000
NUMBERS = {
    "sqlite": "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})",
    "postgresql": "WITH n (i) AS (SELECT * FROM generate_series(CAST(1 AS BIGINT), {count}))",
}


@pytest.fixture
def crowded(world: World, request: pytest.FixtureRequest) -> World:
    """A world in which somebody else's customer has many receipts, older and newer than all others."""
    numbers = NUMBERS[request.node.callspec.params["storage"]].format(count=OTHERS)
    now = micros(world.clock())
    world.sql(
        f"{numbers} INSERT INTO quote (id, account_id, customer_id, action, language, document, created_at,"
        f" expires_at) SELECT 'Q-' || i, 'stranger', '{AWAY}', 'new', 'en', '', 0, 0 FROM n"
    )
    world.sql("ANALYZE")  # or each receipt's quote is looked for through all quotes
    world.sql(
        f"{numbers} INSERT INTO redemption (id, quote_id, customer_id, account_id, redeemed_at, document)"
        f" SELECT 'R-' || i, 'Q-' || i, '{AWAY}', 'stranger', {now} + (i - {OTHERS // 2}) * 1000000, ''"
        " FROM n"
    )
    world.sql("ANALYZE")
    return world


def effort(tx: Transaction, query: str, values: dict[str, Value]) -> int:
    """Count the rows that PostgreSQL reads for a query, or the hundreds of steps that SQLite takes."""
    connection: Any = tx.connection
    if isinstance(connection, sqlite3.Connection):
        steps = [0]

        def step() -> int:
            steps[0] += 1
            return 0

        connection.set_progress_handler(step, 100)
        connection.execute(tx.queries[query], values).fetchall()
        connection.set_progress_handler(None, 0)
        return steps[0]
    [(plan,)] = connection.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {tx.queries[query]}", values).fetchall()
    found = plan if isinstance(plan, list) else json.loads(plan)

    def rows(node: dict[str, Any]) -> float:
        own = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
        return float(own * node["Actual Loops"] + sum(map(rows, node.get("Plans", []))))

    return int(rows(found[0]["Plan"]))


@pytest.mark.parametrize("customer", [None, HOME])
def test_who_has_little_reads_little(crowded: World, customer: str | None) -> None:
    admin = crowded.person()
    receipts = [admin.does("new", crowded.key()) for _ in range(3)]
    query: dict[str, str] = {"customer_id": customer} if customer else {}
    assert {receipt.id for receipt in admin.history(**query).items} == {receipt.id for receipt in receipts}
    where: dict[str, Value] = {"before": END_OF_TIME, "before_id": "", "page": 101}
    if customer:
        name, where = "redemptions_of_customer", {**where, "customer_id": customer}
    else:
        name, where = "redemptions_of_account", {**where, "account_id": "admin"}
    assert crowded.database.read(lambda tx: effort(tx, name, where)) < 200


def test_who_has_much_reads_a_page(crowded: World) -> None:
    where: dict[str, Value] = {"before": END_OF_TIME, "before_id": "", "page": 101, "account_id": "stranger"}
    assert crowded.database.read(lambda tx: effort(tx, "redemptions_of_account", where)) < 1000
