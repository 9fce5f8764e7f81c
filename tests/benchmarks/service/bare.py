"""The yardstick: a redemption as five bare statements in one transaction, on the service's own schema.

No HTTP, no sign-in, no rules, no quote: the least that has to be on disk when a key was redeemed.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg

from tests.server.world import HOME
from wizard.server.sqlite import CHECKPOINT_PAGES

STATEMENTS = (
    f"UPDATE product_key SET state = 'used', used_by = '{HOME}', used_on = '2027-03-15'"
    " WHERE digest = :digest AND state = 'unused'",
    "UPDATE subscription SET licenses = licenses + 1 WHERE id = :subscription",
    "INSERT INTO redemption (id, quote_id, customer_id, account_id, redeemed_at, document)"
    f" VALUES (:id, :quote, '{HOME}', 'admin', :at, :document)",
    # Sealed already: the server that looks on must not begin to seal what is measured here.
    "INSERT INTO audit (id, at, account_id, event, details, sealed)"
    " VALUES (:id, :at, 'admin', 'redeemed', :details, 1)",
    "INSERT INTO idempotency (account_id, key, request, answer) VALUES ('admin', :id, :digest, :document)",
)
OF_PSYCOPG = {statement: re.sub(r":(\w+)", r"%(\1)s", statement).encode() for statement in STATEMENTS}
DOCUMENT, DETAILS = "r" * 620, "d" * 260  # as long as a receipt and an audit row's details
Order = tuple[str, str, str]  # a key's digest, a subscription, a quote
Execute = Callable[[str, dict[str, Any]], object]


def on_sqlite(path: Path, orders: Sequence[Order]) -> float:
    """Redemptions a second on a file, one after the other, each on disk (synchronous=FULL)."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        began = time.perf_counter()
        for order in orders:
            connection.execute("BEGIN IMMEDIATE")
            _redeem(connection.execute, order)
            connection.execute("COMMIT")
        return len(orders) / (time.perf_counter() - began)


def on_postgres(url: str, orders: Sequence[Order], clients: int) -> float:
    """Redemptions a second by some clients with a connection each."""

    def client(number: int) -> None:
        connection = connections[number]

        def execute(statement: str, values: dict[str, Any]) -> object:
            return connection.execute(OF_PSYCOPG[statement], values)

        for order in orders[number::clients]:
            _redeem(execute, order)
            connection.commit()

    connections = [psycopg.connect(url) for _ in range(clients)]
    try:
        with ThreadPoolExecutor(clients) as pool:
            began = time.perf_counter()
            list(pool.map(client, range(clients)))
            return len(orders) / (time.perf_counter() - began)
    finally:
        for connection in connections:
            connection.close()


def _redeem(execute: Execute, order: Order) -> None:
    digest, subscription, quote = order
    values = {
        "digest": digest,
        "subscription": subscription,
        "id": uuid4().hex,
        "quote": quote,
        "at": time.time_ns() // 1000,
        "document": DOCUMENT,
        "details": DETAILS,
    }
    for statement in STATEMENTS:
        execute(statement, values)
