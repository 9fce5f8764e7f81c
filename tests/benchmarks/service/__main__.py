"""Orders that the service quotes and redeems a second, beside the bare transaction on the same database.

Run it from the root of the repository: ``python -m tests.benchmarks.service``, ``--short`` for a first look.
The service runs as its vendor runs it: `product-key-service serve` in processes of its own, over HTTP, with
sign-in, rules, audit trail, sealer and log; every order has a key and a subscription of its own. 16 clients
in this process ask it; they take a part of the same cores, which is printed.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
from pathlib import Path

from tests.benchmarks.service.chart import draw
from tests.benchmarks.service.plan import FULL, SHORT, Results, carry_out

CHART = Path(__file__).parents[3] / "docs" / "pictures" / "service-speed.svg"
LEAST_RATIO = 0.35
MOST_WAIT = "50 ms"


def main() -> None:
    """Measure, print the figures and ratios, and draw them."""
    parser = argparse.ArgumentParser(description="How fast the service is.")
    parser.add_argument("--short", action="store_true", help="little of everything, and no chart")
    parser.add_argument("--only", choices=("sqlite", "postgresql"), help="one kind of database, and no chart")
    options = parser.parse_args()
    plan = SHORT if options.short else FULL
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version};")
    print(f"{plan.rounds} rounds of {plan.orders:,} orders; waits are p50 / p99")
    kinds = (options.only,) if options.only else ("sqlite", "postgresql")
    results = [carry_out(plan, kind) for kind in kinds]
    for each in results:
        report(each)
    if not options.short and not options.only:
        CHART.write_text(draw(*results), encoding="utf-8")
        print(f"drawn: {CHART.relative_to(Path.cwd())}")


def report(results: Results) -> None:
    """Print each bound with the figure that was measured."""
    measured = list(results.by_stock.values())
    ratios, half = [each.ratio for each in measured], results.half
    waits = [f"{half.quantile(part) * 1000:.1f} ms" for part in (0.5, 0.99)]
    growth = measured[-1].redemptions / measured[0].redemptions
    least = f"(at least {LEAST_RATIO})"
    bound = least if results.kind == "sqlite" else ""
    told = {
        "redemptions to bare ones": f"{min(ratios):.2f} to {max(ratios):.2f} x {bound}",
        "quotes at half load": f"p50 {waits[0]}, p99 {waits[1]} at {half.rate:.0f}/s (at most {MOST_WAIT})",
        "most keys to fewest": f"{growth:.2f} x redemptions, {ratios[-1] / ratios[0]:.2f} x the ratio",
        "clients": f"took {measured[0].busy:.2f} of a core",
        **{
            f"to bare ones, {workers} worker(s)": f"{each.ratio:.2f} x {least if workers == 2 else ''}"
            for workers, each in results.by_workers.items()
        },
        **{f"memory, {workers} worker(s)": f"{held >> 20} MiB" for workers, held in results.memory.items()},
    }
    for what, figure in told.items():
        print(f"{results.kind:10} {what:26} {figure}")


if __name__ == "__main__":
    main()
