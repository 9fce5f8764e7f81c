"""Memory of the service under steady load, to see whether it grows.

Run it from the root of the repository: ``python -m tests.benchmarks.service.soak``.
Eight clients redeem overlapping keys without a pause; memory of all its processes is read 20 times. The first
fifth is the warming-up; of the rest, the last third is compared with the first.
"""

from __future__ import annotations

import argparse
import random
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.server.live.clients import Crowd
from tests.server.live.own_postgres import OwnPostgres
from tests.server.live.running import Running, begin, issue
from wizard.server.postgres import PostgresDatabase
from wizard.server.sqlite import SqliteDatabase

READINGS = 20
KEYS = 200_000
MOST_GROWTH = 1.05


def main() -> None:
    """Print the memory as it changes, the orders, and the growth."""
    parser = argparse.ArgumentParser(description="Memory of the service under steady load.")
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="postgresql")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        address, workers = f"sqlite:///{folder / 'service.sqlite3'}", 1
        if options.database == "postgresql":
            address, workers = stack.enter_context(OwnPostgres()).url, 2
        postgres = options.database == "postgresql"
        database = PostgresDatabase(address) if postgres else SqliteDatabase(folder / "service.sqlite3")
        stack.callback(database.close)
        world = begin(database)
        keys = [key for _ in range(KEYS // 20_000) for key in issue(world, 20_000)]
        subscriptions = [world.subscription(1, product="cloud", expires=400) for _ in range(40)]
        server = Running(folder, address, workers)
        stack.callback(server.stop)
        server.start()
        seed = random.randrange(2**32)
        print(f"seed {seed}")
        crowd = Crowd(server.port, keys, subscriptions, seed)
        crowd.start(8)
        held = _watch(server, crowd, options.seconds)
        crowd.stop()
    warm = held[READINGS // 5 :]
    third = len(warm) // 3
    growth = median(warm[-third:]) / median(warm[:third])
    print(f"{len(crowd.attempts):,} orders in {options.seconds} s, {crowd.acknowledged:,} redeemed")
    print(f"memory grew to {growth:.3f} x (at most {MOST_GROWTH})")


def _watch(server: Running, crowd: Crowd, seconds: int) -> list[int]:
    held = []
    for _ in range(READINGS):
        time.sleep(seconds / READINGS)
        assert not crowd.trouble, crowd.trouble[:3]
        held.append(server.memory())
        print(f"{held[-1] / 2**20:7.1f} MiB, {len(crowd.attempts):7,} orders", flush=True)
    return held


if __name__ == "__main__":
    main()
