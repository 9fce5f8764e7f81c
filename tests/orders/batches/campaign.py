"""A batch against a hosted service, killed at random moments, and the books compared afterwards."""

from __future__ import annotations

import json
import random
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.service.stage import open_stage
from tests.orders.batches.killing import ledger_states, survive
from tests.orders.batches.market import TOKEN, open_market
from wizard.contract import Receipt
from wizard.orders.journal import FILE_NAME
from wizard.service.http import HttpService


@dataclass(frozen=True)
class Books:
    """Numbers of keys after a batch: of the list, lost, redeemed twice; and of records that disagree."""

    keys: int
    lost: int
    twice: int
    disagreeing: int


def kill_a_batch(kind: str, customers: int, keys_each: int, kills: int, seed: int) -> Books:
    """Carry a list out at a service on a kind of database, killed so often. Everything is gone afterwards."""
    with open_stage(kind) as stage, TemporaryDirectory() as name:
        market = open_market(stage.world, customers, keys_each)
        folder = Path(name) / "data"
        path = market.write(Path(name) / "list.csv")
        with stage.server() as server:
            words = ["batch", "run", str(path), "--yes", "--json", "--existing", "new"]
            words += ["--service", server.address, "--data-dir", str(folder)]
            chance = random.Random(seed)
            lines = survive(words, folder, customers, chance, kills, PRODUCT_KEY_TOKEN=TOKEN)
            receipts = _receipts(server.address)
        return _books(sum(map(len, market.keys)), lines[:-1], receipts, folder)


def _receipts(address: str) -> list[Receipt]:
    """All receipts that the service has."""
    service = HttpService(address, TOKEN)
    found: list[Receipt] = []
    cursor: str | None = None
    while True:
        page = service.receipts(cursor=cursor)
        found += page.items
        cursor = page.next_cursor
        if cursor is None:
            service.close()
            return found


def _books(keys: int, lines: list[dict[str, str]], receipts: list[Receipt], folder: Path) -> Books:
    spent = Counter((one.customer.name, line.ending) for one in receipts for line in one.lines)
    said = Counter((one["customer"], one["ending"]) for one in lines if one["state"] == "redeemed")
    ours = {one["receipt"] for one in lines if one["receipt"]}
    with closing(sqlite3.connect(folder / FILE_NAME)) as journal:
        texts = journal.execute("SELECT receipt FROM entry WHERE receipt IS NOT NULL").fetchall()
    journaled = {json.loads(text)["id"] for (text,) in texts}
    theirs = {one.id for one in receipts}
    ledger = ledger_states(folder)
    return Books(
        keys=keys,
        lost=keys - sum(said.values()),
        twice=sum(spent.values()) - keys,
        disagreeing=(
            sum(((spent - said) + (said - spent)).values())
            + len(ours ^ theirs)
            + len(journaled ^ theirs)
            + abs(ledger.get("redeemed", 0) - keys)
        ),
    )
