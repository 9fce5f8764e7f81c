"""Time-outs, back-off and the total deadline of a call."""

from __future__ import annotations

import random as _random
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Time limits of one call, in seconds.

    Attributes:
        connect: for one connection, its TLS handshake included.
        read: for one whole answer, from the last byte sent to the last byte read.
        total: for the call with all its attempts and pauses.
        backoff: the longest first pause; each further one may be twice as long.
        backoff_cap: the longest pause of all.
        attempts: how often a call that only reads is tried: nobody wants to hear "you are offline" only
            after a minute. A redemption whose answer was lost is not counted: it may use all of `total`.
        sleep, random, monotonic: the clock and the dice, for tests.
    """

    connect: float = 5.0
    read: float = 20.0
    total: float = 60.0
    backoff: float = 0.5
    backoff_cap: float = 8.0
    attempts: int = 5
    sleep: Callable[[float], object] = time.sleep
    random: Callable[[], float] = _random.random
    monotonic: Callable[[], float] = time.monotonic


STANDARD = Timing()


class Deadline:
    """The moment by which a call has to be over, counted from the making of this object."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._begin = timing.monotonic()

    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._timing.monotonic() - self._begin

    def remaining(self) -> float:
        """Seconds until the call has to be over; zero or less when it has to be over now."""
        return self._timing.total - self.elapsed()

    def pause(self, attempt: int, asked: float | None = None) -> bool:
        """Wait before the attempt after number `attempt` (from 1); False at once if there is no time for it.

        A pause that the service `asked` for, in seconds, is kept to the letter; else it is a random part of
        the back-off, so that clients which failed together do not come back together.
        """
        timing = self._timing
        longest = min(timing.backoff_cap, timing.backoff * 2.0 ** min(attempt - 1, 30))
        wait = asked if asked is not None else timing.random() * longest
        if wait >= self.remaining():
            return False
        timing.sleep(wait)
        return True
