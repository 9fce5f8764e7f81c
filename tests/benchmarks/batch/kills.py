"""The whole campaign: 10,000 keys for 500 customers, killed thirty times, on both databases.

Run it from the root of the repository: ``python -m tests.benchmarks.batch.kills``.
"""

from __future__ import annotations

import argparse
import random
import time

from tests.orders.batches.campaign import Books, kill_a_batch

CUSTOMERS, KEYS_EACH, KILLS = 500, 20, 30


def main() -> None:
    """Print the books of each database, and fail unless they balance."""
    parser = argparse.ArgumentParser(description="A batch that is killed thirty times.")
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--kills", type=int, default=KILLS)
    options = parser.parse_args()
    balanced = True
    for kind in (options.only,) if options.only else ("sqlite", "postgresql"):
        began = time.monotonic()
        print(f"{kind}: seed {options.seed}", flush=True)
        books = kill_a_batch(kind, CUSTOMERS, KEYS_EACH, options.kills, options.seed)
        print(
            f"{kind}: {books.keys} keys, {options.kills} kills, {books.lost} lost, {books.twice} twice,"
            f" {books.disagreeing} disagreeing, {time.monotonic() - began:.0f} s",
            flush=True,
        )
        balanced &= books == Books(CUSTOMERS * KEYS_EACH, 0, 0, 0)
    raise SystemExit(not balanced)


if __name__ == "__main__":
    main()
