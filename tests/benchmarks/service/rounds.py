"""Rounds of a load, each beside its yardstick, and what they come to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import median

from tests.benchmarks.service.load import Outcome, drive
from tests.benchmarks.service.stage import CLIENTS, Stage
from tests.server.live.running import Running

CREATED = 201


@dataclass(frozen=True)
class Round:
    """The yardstick, and right after it the same number of orders quoted and redeemed over HTTP."""

    bare: float
    quotes: Outcome
    redemptions: Outcome


@dataclass(frozen=True)
class Measured:
    """Some rounds; all figures are medians over them, rates a second, waits in seconds."""

    rounds: tuple[Round, ...]

    @property
    def bare(self) -> float:
        return median(each.bare for each in self.rounds)

    @property
    def quotes(self) -> float:
        return median(each.quotes.rate for each in self.rounds)

    @property
    def redemptions(self) -> float:
        return median(each.redemptions.rate for each in self.rounds)

    @property
    def ratio(self) -> float:
        """Redemptions to the yardstick of the same round."""
        return median(each.redemptions.rate / each.bare for each in self.rounds)

    @property
    def busy(self) -> float:
        """The part of one core that the clients took."""
        return median(each.redemptions.busy for each in self.rounds)

    @property
    def refused(self) -> int:
        """Answers that were anything but what was asked for."""
        statuses = sum((each.quotes.statuses + each.redemptions.statuses for each in self.rounds), Counter())
        return statuses.total() - statuses[CREATED]

    def quote_wait(self, part: float) -> float:
        return median(each.quotes.quantile(part) for each in self.rounds)

    def redemption_wait(self, part: float) -> float:
        return median(each.redemptions.quantile(part) for each in self.rounds)


def measure(stage: Stage, server: Running, rounds: int, count: int) -> Measured:
    """Rounds of so many orders, after one that is not counted: connections are made, statements prepared."""
    stage.redemptions(server, stage.quotes(server, max(count // 4, CLIENTS))[1])
    stage.refresh_statistics()
    return Measured(tuple(_round(stage, server, count) for _ in range(rounds)))


def _round(stage: Stage, server: Running, count: int) -> Round:
    bare = stage.bare(count)
    quotes, identities = stage.quotes(server, count)
    return Round(bare, quotes, stage.redemptions(server, identities))


def half_load(stage: Stage, server: Running, most: float, seconds: float) -> Outcome:
    """Quotes at half the rate that was the most, each waiting from when it was due."""
    rate = most / 2
    return drive(server.port, stage.orders(max(CLIENTS, int(rate * seconds))), CLIENTS, rate)
