"""A batch that is killed: nothing is lost, no key is redeemed twice, and the records agree."""

from __future__ import annotations

import json
import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Run
from tests.orders.batches.killing import ledger_states, survive
from wizard.server import practice_batch

ORDERS, KEYS = 9, 27


def test_a_killed_batch_continues_where_it_was(run: Run, folder: Path, tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    path = tmp_path / "list" / "november.xlsx"
    path.parent.mkdir()
    assert run("practice", "list", str(path)).code == 0
    words = ["batch", "run", str(path), "--yes", "--json", "--existing", "add", "--data-dir", str(folder)]
    lines = survive(words, folder, ORDERS, random.Random(seed), kills=3)
    redeemed = [line for line in lines[:-1] if line["state"] == "redeemed"]
    assert len(redeemed) == KEYS
    with closing(sqlite3.connect(folder / "practice.sqlite3")) as practice:
        receipts = [json.loads(one) for (one,) in practice.execute("SELECT document FROM redemption")]
    spent = Counter(line["ending"] for receipt in receipts for line in receipt["lines"])
    assert set(spent.values()) == {1}
    assert {line["ending"]: line["receipt"] for line in redeemed} == {
        line["ending"]: receipt["id"] for receipt in receipts for line in receipt["lines"]
    }
    assert ledger_states(folder) == {"redeemed": KEYS, "seen": len(practice_batch.KEYS) - KEYS}
