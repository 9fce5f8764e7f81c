"""Runs of an order that tests kill or interrupt, and the facts they leave on the disk."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

from wizard.keys import dashed
from wizard.orders.journal import FILE_NAME, Journal
from wizard.server import practice_data

KEY = practice_data.ADD[0].text
ORDER = [
    "redeem",
    "--practice",
    "--action",
    "add",
    "--subscription",
    "S-1001",
    "--yes",
    "--json",
    dashed(KEY),
]
BEFORE, AFTER = 20, 25  # licenses of S-1001
GIVE_UP = 60.0


@dataclass(frozen=True)
class Length:
    """Seconds of an ordinary run: to its order in the journal, from there to its receipt, and to its end."""

    to_journal: float
    to_receipt: float
    to_end: float

    @property
    def whole(self) -> float:
        return self.to_journal + self.to_receipt + self.to_end


@dataclass(frozen=True)
class Facts:
    """Facts on the disk after a kill."""

    orders: tuple[str, ...]
    key: str
    licenses: int
    redemptions: int


def ordinary(folders: Callable[[], Path]) -> Length:
    lengths = []
    for _ in range(3):
        folder = folders()
        moments = [time.monotonic()]
        process = start(folder)
        for wanted in ("begun", "redeemed"):
            wait_for_order(folder, process, wanted)
            moments.append(time.monotonic())
        assert process.wait(GIVE_UP) == 0
        moments.append(time.monotonic())
        lengths.append([later - earlier for earlier, later in pairwise(moments)])
    return Length(*(median(column) for column in zip(*lengths, strict=True)))


def start(folder: Path, words: list[str] = ORDER, out: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
    program = [sys.executable, "-m", "wizard.cli", *words, "--data-dir", str(folder)]
    environment = {**os.environ, "LANGUAGE": "en"}
    return subprocess.Popen(program, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=environment)


def wait_for_order(folder: Path, process: subprocess.Popen[bytes], wanted: str = "begun") -> None:
    """Wait until there is an order, and it is as wanted or further."""
    until = time.monotonic() + GIVE_UP
    further = {"redeemed"} if wanted == "redeemed" else {"begun", "redeemed"}
    with closing(sqlite3.connect(folder / FILE_NAME, timeout=GIVE_UP)) as journal:
        while further.isdisjoint(state for (state,) in journal.execute("SELECT state FROM entry")):
            assert process.poll() in (None, 0), "it ended without an order"
            assert time.monotonic() < until, "it takes too long"
            time.sleep(0.0003)


def facts_of(folder: Path) -> Facts:
    with closing(Journal(folder)) as journal:
        assert journal.notice is None
        orders = tuple(entry.state.value for entry in journal.entries())
    with closing(sqlite3.connect(folder / "practice.sqlite3")) as practice:
        one = practice.execute
        (key,) = one("SELECT state FROM product_key WHERE ending = ?", (KEY[-5:],)).fetchone()
        (licenses,) = one("SELECT licenses FROM subscription WHERE id = 'S-1001'").fetchone()
        (redemptions,) = one("SELECT count(*) FROM redemption").fetchone()
    return Facts(orders, key, licenses, redemptions)
