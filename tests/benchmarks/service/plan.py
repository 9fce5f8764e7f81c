"""Plans: which loads are measured on each kind of database, and how much of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.benchmarks.service.load import Outcome
from tests.benchmarks.service.rounds import Measured, Round, half_load, measure
from tests.benchmarks.service.stage import Stage, open_stage


@dataclass(frozen=True)
class Plan:
    """Sizes and repetitions of the loads."""

    rounds: int
    orders: int  # in a round
    stocks: tuple[int, ...]  # keys stored that nobody redeems
    workers: tuple[int, ...]
    seconds: float  # of half load


FULL = Plan(5, 1000, (1, 1_000, 100_000, 1_000_000), (1, 2, 4), 8.0)
SHORT = Plan(1, 160, (1, 1_000), (1, 2), 2.0)


@dataclass(frozen=True)
class Results:
    """Results of a plan on one kind of database."""

    kind: str
    by_stock: Mapping[int, Measured]  # one worker
    half: Outcome  # one worker, the smallest stock but one
    by_workers: Mapping[int, Measured]  # the largest stock
    memory: Mapping[int, int]  # workers -> bytes


def carry_out(plan: Plan, kind: str) -> Results:
    """Measure one kind of database; SQLite is served by one worker."""
    with open_stage(kind) as stage:
        by_stock, half, memory = _one_worker(plan, stage)
        results = Results(kind, by_stock, half, {}, {1: memory})
        return results if kind == "sqlite" else _more_workers(plan, stage, results)


def _one_worker(plan: Plan, stage: Stage) -> tuple[dict[int, Measured], Outcome, int]:
    by_stock, halves = {}, []
    with stage.server() as server:
        for stock in plan.stocks:
            stage.stock(stock)
            by_stock[stock] = measured = measure(stage, server, plan.rounds, plan.orders)
            _tell(stage.kind, f"{stock:,} keys stored", measured)
            if stock == plan.stocks[1]:
                halves.append(half_load(stage, server, measured.quotes, plan.seconds))
        return by_stock, halves[0], server.memory()


def _more_workers(plan: Plan, stage: Stage, results: Results) -> Results:
    """In turns, so that what else the machine does is shared fairly."""
    rounds: dict[int, tuple[Round, ...]] = dict.fromkeys(plan.workers, ())
    memory = dict(results.memory)
    for _ in range(plan.rounds):
        for workers in plan.workers:
            with stage.server(workers) as server:
                rounds[workers] += measure(stage, server, 1, plan.orders).rounds
                memory[workers] = server.memory()
    by_workers = {workers: Measured(each) for workers, each in rounds.items()}
    for workers, measured in by_workers.items():
        _tell(stage.kind, f"{workers} worker(s)", measured)
    return Results(results.kind, results.by_stock, results.half, by_workers, memory)


def _tell(kind: str, what: str, measured: Measured) -> None:
    """One line, as soon as it is known."""
    waits = (measured.redemption_wait(0.5), measured.redemption_wait(0.99))
    p50, p99 = (f"{wait * 1000:.0f}" for wait in waits)
    quoted = f"{measured.quote_wait(0.5) * 1000:.0f} / {measured.quote_wait(0.99) * 1000:.0f}"
    print(
        f"{kind:10} {what:22} {measured.redemptions:6,.0f} redemptions/s ({p50} / {p99} ms)"
        f" {measured.quotes:6,.0f} quotes/s ({quoted} ms)  bare {measured.bare:6,.0f}/s"
        f"  {measured.ratio:5.2f} x  refused {measured.refused}",
        flush=True,
    )
