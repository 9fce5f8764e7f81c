"""A batch at the terminal, killed again and again until it has come to its end."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from wizard.orders.journal import FILE_NAME
from wizard.orders.ledger import FILE_NAME as LEDGER

GIVE_UP = 300.0


def survive(
    words: list[str], folder: Path, orders: int, chance: random.Random, kills: int, **env: str
) -> Any:
    """Run a command line of `batch run`, killed at so many random moments; return what the last run printed.

    `orders` are to be expected; a moment is after one of them was begun, or before the first.
    """
    moments = sorted(chance.randint(0, orders) for _ in range(kills))
    for moment in moments:
        process = _start(words, env)
        _wait_for_orders(folder, process, moment)
        time.sleep(chance.random() * 0.05)
        process.kill()
        process.wait()
    done = subprocess.run(
        _line(words),
        env={**os.environ, "LANGUAGE": "en", **env},
        capture_output=True,
        text=True,
        check=False,
        timeout=GIVE_UP,
    )
    assert done.returncode in (0, 1), done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def ledger_states(folder: Path) -> dict[str, int]:
    """The number of keys in each state."""
    with closing(sqlite3.connect(folder / LEDGER)) as ledger:
        return dict(ledger.execute("SELECT state, count(*) FROM key GROUP BY state"))


def _line(words: list[str]) -> list[str]:
    return [sys.executable, "-m", "wizard.cli", *words]


def _start(words: list[str], env: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        _line(words),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "LANGUAGE": "en", **env},
    )


def _wait_for_orders(folder: Path, process: subprocess.Popen[bytes], wanted: int) -> None:
    """Wait until the journal has so many orders, or the program has ended."""
    until = time.monotonic() + GIVE_UP
    while process.poll() is None:
        assert time.monotonic() < until, "it takes too long"
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(f"file:{folder / FILE_NAME}?mode=ro", uri=True)) as one,
        ):
            (count,) = one.execute("SELECT count(*) FROM entry").fetchone()
            if count >= wanted:
                return
        time.sleep(0.005)
