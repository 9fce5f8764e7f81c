"""A disk that fails at any call: no order is lost, no key is redeemed twice, and the exit code is true.

`DISK_FAULTS` is the number of runs (6), `TEST_SEED` repeats them. `-rP` shows the outcomes.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.kills import AFTER, GIVE_UP, ORDER, Facts, facts_of
from wizard.cli import main
from wizard.orders.journal import FILE_NAME, Journal

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace makes the disk fail"),
]

FAULTS = int(os.environ.get("DISK_FAULTS", "6"))
ERRORS = ("EIO", "ENOSPC", "EROFS", "EDQUOT", "EACCES")
CALLS = ("pwrite64", "fdatasync", "fsync", "openat", "unlink", "ftruncate", "pread64,read", "fcntl", "link")
FILES = (FILE_NAME, f"{FILE_NAME}-journal", "practice.sqlite3", "practice.sqlite3-wal")


def test_a_disk_that_fails_at_any_call_loses_no_order_and_redeems_none_twice(
    folders: Callable[[], Path], seeded: random.Random
) -> None:
    ends: Counter[str] = Counter()
    for _ in range(FAULTS):
        folder = folders()
        at = seeded.choice((1, 2, 3, 5, 8, 13, 21, 34))
        fault = f"{seeded.choice(CALLS)}:error={seeded.choice(ERRORS)}:when={at}"
        fault += seeded.choice(("", "+"))  # once, or from then on
        code, err = _run(folder, fault)
        facts = facts_of(folder)
        ends[f"exit {code}, {(facts.orders and facts.orders[0]) or 'no order'}, key {facts.key}"] += 1
        assert "Traceback" not in err, (fault, err)
        assert code in (0, 1, 3), (fault, err)
        if code == 0:
            assert (facts.key, facts.redemptions) == ("used", 1), (fault, err)
        if code == 1:
            assert facts.key == "unused", (fault, err)
        if facts.key == "used":
            assert facts.orders, (fault, "redeemed without a record")
        for order in _unfinished(folder) or [""]:
            words = ["resume", order] if order else ORDER
            if facts.key == "unused" or order:
                assert main([*words, "--data-dir", str(folder)]) == 0, (fault, err)
        assert facts_of(folder) == Facts(("redeemed",), "used", AFTER, 1), (fault, err)
    print(f"{FAULTS} faults: {dict(ends)}")


@pytest.mark.parametrize("at", [3, 5, 8, 13])
@pytest.mark.parametrize("from_then_on", ["", "+"])
def test_a_record_that_cannot_be_read_once_is_not_begun_anew(
    folders: Callable[[], Path], at: int, from_then_on: str
) -> None:
    folder = folders()
    assert main([*ORDER, "--data-dir", str(folder)]) == 0
    _run(folder, f"pread64,read:error=EIO:when={at}{from_then_on}")
    assert facts_of(folder) == Facts(("redeemed",), "used", AFTER, 1)


def _run(folder: Path, fault: str) -> tuple[int, str]:
    """Run the order with one kind of call on our files failing."""
    name = fault.partition(":")[0]
    trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={name}", "-e", f"inject={fault}"]
    for file in FILES:
        trace += ["-P", str(folder / file)]
    program = [sys.executable, "-m", "wizard.cli", *ORDER, "--data-dir", str(folder)]
    ran = subprocess.run(
        [*trace, *program],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=GIVE_UP,
        env={**os.environ, "LANGUAGE": "en"},
        check=False,
    )
    return ran.returncode, ran.stderr


def _unfinished(folder: Path) -> list[str]:
    with closing(Journal(folder)) as journal:
        return [entry.id for entry in journal.entries() if entry.unfinished or entry.needs_keys]
