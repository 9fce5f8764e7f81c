"""Time of `POST /v1/proposals` against one `POST /v1/quotes` of the same keys.

Run it from the root of the repository: ``python -m tests.benchmarks.service.proposals``. 100 keys of one
product, a customer with 20 active subscriptions of it, over HTTP; both requests in turn, on one connection.
"""

from __future__ import annotations

import argparse
from statistics import median

from tests.benchmarks.service.load import compose, drive
from tests.benchmarks.service.stage import open_stage
from tests.server.live.running import issue
from tests.server.world import HOME

KEYS, SUBSCRIPTIONS = 100, 20
LARGEST_RATIO = 2.0


def main() -> None:
    """Measure, print the ratio and fail if it is above the bound."""
    parser = argparse.ArgumentParser(description="Proposals against a quote of the same keys.")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    options = parser.parse_args()
    with open_stage(options.database) as stage, stage.server() as server:
        keys = issue(stage.world, KEYS)
        for _ in range(SUBSCRIPTIONS):
            stage.world.subscription(10, 200, "cloud")
        quote = compose("/v1/quotes", {"customer_id": HOME, "action": "new", "keys": keys})
        proposals = compose("/v1/proposals", {"customer_id": HOME, "keys": keys})
        waits: dict[bytes, list[float]] = {quote: [], proposals: []}
        for _ in range(options.rounds):
            for request, times in waits.items():
                outcome = drive(server.port, [request], clients=1)
                assert set(outcome.statuses) <= {200, 201}, outcome.answers
                times += outcome.waits
    quoted, proposed = (median(times) * 1000 for times in waits.values())
    ratio = proposed / quoted
    print(f"{options.database}: quote {quoted:.1f} ms, proposals {proposed:.1f} ms, ratio {ratio:.2f}")
    print(f"at most {LARGEST_RATIO}")
    raise SystemExit(ratio > LARGEST_RATIO)


if __name__ == "__main__":
    main()
