"""Killed at any moment of a redemption and resumed: an order is never lost, and a key never redeemed twice.

`KILLS` says how often (12), `TEST_SEED` repeats the moments. The outcomes are printed: `-rP` shows them.
"""

from __future__ import annotations

import os
import random
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.cli.kills import (
    AFTER,
    BEFORE,
    GIVE_UP,
    ORDER,
    Facts,
    Length,
    facts_of,
    ordinary,
    start,
    wait_for_order,
)
from wizard.cli import main
from wizard.orders.journal import EntryState, Journal

pytestmark = pytest.mark.campaign

KILLS = int(os.environ.get("KILLS", "12"))


def test_a_killed_order_is_redeemed_once_or_never_begun(
    folders: Callable[[], Path], seeded: random.Random
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
    print(f"{KILLS} kills: {dict(found)}; an ordinary run: {length}")
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


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(GIVE_UP)


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
    """Resume what is in the journal; what is not was never sent, and is ordered again."""
    with closing(Journal(folder)) as journal:
        orders = [entry.id for entry in journal.entries()]
    words = ["resume", orders[0]] if facts.orders else ORDER
    assert main([*words, "--data-dir", str(folder)]) == 0
