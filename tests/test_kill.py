"""Killed at any moment of a redemption and resumed: an order is never lost, and a key never spent twice.

`KILLS` says how often (25), `TEST_SEED` repeats the moments. What came of them is printed: run with `-s`.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from wizard.cli import main
from wizard.keys import dashed
from wizard.orders.journal import FILE_NAME, EntryState, Journal
from wizard.server import practice_data

KILLS = int(os.environ.get("KILLS", "25"))
KEY = practice_data.ADD[0].text
BEFORE, AFTER = 20, 25  # licenses of S-1001
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
    """What is on the disk."""

    orders: tuple[str, ...]
    key: str
    licenses: int
    redemptions: int


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A data folder with practice data and an empty journal, to be copied."""
    folder = tmp_path / "prepared"
    assert main(["practice", "reset", "--data-dir", str(folder)]) == 0
    Journal(folder).close()
    return folder


@pytest.fixture
def folders(prepared: Path) -> Callable[[], Path]:
    """Fresh copies of the prepared folder; one at a time."""
    place = prepared.with_name("data")

    def fresh() -> Path:
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(prepared, place)
        return place

    return fresh


def test_a_killed_order_is_redeemed_once_or_never_begun(
    folders: Callable[[], Path], seeded: random.Random, capsys: pytest.CaptureFixture[str]
) -> None:
    length = ordinary(folders)
    found: Counter[str] = Counter()
    for number in range(KILLS):
        folder = folders()
        _kill(folder, seeded, length, after_journal=number % 3 != 0)
        facts = facts_of(folder)
        found[_moment(facts)] += 1
        resume(folder, facts)
        assert facts_of(folder) == Facts(("redeemed",), "used", AFTER, 1), (number, facts)
        assert main([*ORDER, "--data-dir", str(folder)]) == 1
        assert facts_of(folder) == Facts(("redeemed",), "used", AFTER, 1), (number, facts)
    with capsys.disabled():
        print(f"\n{KILLS} kills: {dict(found)}; an ordinary run: {length}")
    assert sum(found.values()) == KILLS


def test_a_killed_resume_is_resumed(folders: Callable[[], Path], seeded: random.Random) -> None:
    """The second half of the way, killed as well, several times in a row."""
    length = ordinary(folders)
    folder = folders()
    while not facts_of(folder).orders:
        _kill(folder, seeded, length, after_journal=True)
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
    for _ in range(max(2, KILLS // 10)):
        process = start(folder, ["resume", entry.id])
        with suppress(subprocess.TimeoutExpired):
            process.wait(seeded.uniform(0, length.whole))
        _end(process)
        assert facts_of(folder).licenses in (BEFORE, AFTER)
    assert main(["resume", entry.id, "--data-dir", str(folder)]) == 0
    assert facts_of(folder) == Facts(("redeemed",), "used", AFTER, 1)


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


def _kill(folder: Path, dice: random.Random, length: Length, *, after_journal: bool) -> None:
    """Kill a run at a random moment: any, or one near those between the journal's entry and the receipt."""
    process = start(folder)
    if after_journal:
        wait_for_order(folder, process)
        until = (
            time.monotonic() + length.to_receipt * dice.random() ** 2
        )  # more of them early: seeing it took time
    else:
        until = time.monotonic() + dice.uniform(0, length.whole)
    while time.monotonic() < until and process.poll() is None:
        time.sleep(0.0002)
    _end(process)


def start(folder: Path, words: list[str] = ORDER, out: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
    program = [sys.executable, "-m", "wizard.cli", *words, "--data-dir", str(folder)]
    environment = {**os.environ, "LANGUAGE": "en"}
    return subprocess.Popen(program, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=environment)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(GIVE_UP)


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


def _moment(facts: Facts) -> str:
    """When the kill struck. Whatever the moment, key, licenses and redemption agree with each other."""
    spent = facts.key == "used"
    assert facts.licenses == (AFTER if spent else BEFORE)
    assert facts.redemptions == int(spent)
    match facts.orders:
        case ():
            assert not spent, "a key was spent without an order in the journal"
            return "before the journal"
        case (EntryState.REDEEMED,):
            assert spent
            return "after the answer"
        case (EntryState.BEGUN,):
            return "redeemed, answer lost" if spent else "in the journal, not redeemed"
    raise AssertionError(facts)


def resume(folder: Path, facts: Facts) -> None:
    """Resume what is in the journal; what is not was never sent, and is ordered anew."""
    with closing(Journal(folder)) as journal:
        orders = [entry.id for entry in journal.entries()]
    words = ["resume", orders[0]] if facts.orders else ORDER
    assert main([*words, "--data-dir", str(folder)]) == 0
