"""Time of a batch against the same proposals, quotes and redemptions sent bare.

Run it from the root of the repository: ``python -m tests.benchmarks.batch``. 10,000 keys for 500 customers,
against a service that runs as its vendor runs it. Bare means: the client of the contract and nothing else,
with the same number of requests at once.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from tests.benchmarks.service.stage import Stage, open_stage
from tests.orders.batches.market import TOKEN, identity, open_market
from tests.server.live.running import issue
from tests.server.world import INFO
from wizard.contract import Action, QuoteRequest, RedemptionRequest
from wizard.contract.proposals import ProposalsRequest
from wizard.orders.batches.listing import open_batch_list
from wizard.orders.batches.models import Existing, OrderState
from wizard.orders.batches.one_order import AT_ONCE
from wizard.orders.batches.planning import Planning
from wizard.orders.batches.running import Run
from wizard.orders.ledger import Ledger
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place, Source
from wizard.service.http import HttpService

CUSTOMERS, KEYS_EACH = 500, 20
LARGEST_RATIO = 1.5


def bare(address: str, keys: Sequence[Sequence[str]]) -> float:
    """Seconds for proposals, quote and redemption of each customer's keys."""
    service = HttpService(address, TOKEN)

    def one(pair: tuple[int, Sequence[str]]) -> None:
        number, some = pair
        customer = identity(number)
        service.proposals(ProposalsRequest(customer, tuple(some)))
        quote = service.quote(QuoteRequest(customer, Action.NEW, tuple(some)))
        request = RedemptionRequest(INFO.agreement.version, customer)
        service.redeem(quote.id, request, str(uuid4()))

    began = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(one, enumerate(keys)))
    seconds = time.perf_counter() - began
    service.close()
    return seconds


def batch(address: str, path: Path, folder: Path) -> tuple[float, float]:
    """Seconds of reading and planning, and of the run."""
    ordering = Ordering(folder, Place.of(Source.SERVICE, address), token=lambda _: TOKEN)
    ledger = Ledger(folder)
    began = time.perf_counter()
    planning = Planning(ordering, ledger, open_batch_list(path, folder), existing=Existing.NEW)
    plan = planning.ask()
    planned = time.perf_counter()
    result = Run(planning).carry_out()
    ended = time.perf_counter()
    keys = result.plan.keys
    assert plan.keys == {OrderState.READY: CUSTOMERS * KEYS_EACH}, plan.keys
    assert keys == {OrderState.REDEEMED: CUSTOMERS * KEYS_EACH}, keys
    ledger.close()
    ordering.close()
    return planned - began, ended - planned


def measure(stage: Stage) -> float:
    """Print the times, and return their ratio."""
    market = open_market(stage.world, CUSTOMERS, KEYS_EACH)
    others = open_keys(stage)
    with stage.server() as server, TemporaryDirectory() as name:
        folder = Path(name)
        path = market.write(folder / "list.csv")
        bare(server.address, [some[:1] for some in open_keys(stage)[:50]])  # warm
        sent = bare(server.address, others)
        planned, ran = batch(server.address, path, folder / "data")
    ratio = (planned + ran) / sent
    print(
        f"{stage.kind}: bare {sent:.1f} s, batch {planned + ran:.1f} s"
        f" (plan {planned:.1f}, run {ran:.1f}), ratio {ratio:.2f}"
    )
    return ratio


def open_keys(stage: Stage) -> Sequence[Sequence[str]]:
    """Issue as many keys again, for the bare requests."""
    keys = issue(stage.world, CUSTOMERS * KEYS_EACH)
    return [keys[start : start + KEYS_EACH] for start in range(0, len(keys), KEYS_EACH)]


def main() -> None:
    """Measure both databases, and fail if a ratio is above the bound."""
    parser = argparse.ArgumentParser(description="A batch against its requests sent bare.")
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    options = parser.parse_args()
    kinds = (options.only,) if options.only else ("sqlite", "postgresql")
    worst = 0.0
    for kind in kinds:
        with open_stage(kind) as stage:
            worst = max(worst, measure(stage))
    print(f"at most {LARGEST_RATIO}")
    raise SystemExit(worst > LARGEST_RATIO)


if __name__ == "__main__":
    main()
