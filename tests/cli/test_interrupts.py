"""Ctrl+C at any moment of a real run: the exit code tells the truth, and there is no traceback."""

from __future__ import annotations

import json
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from subprocess import PIPE

import pytest

from tests.cli.kills import Length, facts_of, ordinary, start, wait_for_order

pytestmark = pytest.mark.campaign

INTERRUPTS = 10


def test_an_interrupted_order_is_what_its_exit_code_says(
    folders: Callable[[], Path], seeded: random.Random
) -> None:
    length = ordinary(folders)
    ends: Counter[str] = Counter()
    for number in range(INTERRUPTS):
        folder = folders()
        code, out, err = _interrupted(folder, seeded, length, after_journal=number % 2 == 0)
        facts = facts_of(folder)
        if code == -signal.SIGINT:
            ends["not there yet"] += 1  # the interpreter was still starting
            assert (facts.orders, facts.key, out) == ((), "unused", "")
            continue
        assert "Traceback" not in err
        assert "Fatal" not in err
        if code == 130:
            ends["nothing was sent"] += 1
            assert (facts.orders, facts.key, out) == ((), "unused", "")
            assert err.endswith("Stopped. Nothing was redeemed.\n")
        elif code == 3:
            ends["kept"] += 1
            assert json.loads(out)["result"] == "unknown"
            assert len(facts.orders) == 1
            assert json.loads(out)["order"] in err
        else:
            ends["redeemed"] += 1
            assert code == 0
            assert json.loads(out)["result"] == "redeemed"
            assert (facts.orders, facts.key) == (("redeemed",), "used")
    print(f"{INTERRUPTS} interrupts: {dict(ends)}")


def _interrupted(
    folder: Path, dice: random.Random, length: Length, *, after_journal: bool
) -> tuple[int, str, str]:
    """Press Ctrl+C once the program is there to hear it: before that the interpreter is not ours."""
    process = start(folder, out=PIPE)
    if after_journal:
        wait_for_order(folder, process)
        time.sleep(length.to_receipt * dice.random() ** 2)
    else:
        time.sleep(length.to_journal * dice.uniform(0.4, 1))
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    return process.returncode, out.decode(), err.decode()
