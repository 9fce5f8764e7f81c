"""The pauses of a run: a person's, and those that a service asks for or needs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition
from typing import Final

from wizard.contract import Problem
from wizard.orders.batches.models import Waiting
from wizard.orders.patience import WAITED_FOR

_LONGEST_CALL: Final = 300.0
"""Seconds between a pause and the next failure; what is more, the computer slept."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Waits of a run, in seconds: without any progress (None for ever), and between attempts."""

    limit: float | None = None
    first: float = 5.0
    longest: float = 60.0


class HaltedError(Exception):
    """Something concerns every order, and waiting does not help, or did not."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class StoppedRunError(Exception):
    """Someone stopped the run."""


class Pauses:
    """The pauses of all threads of a run together."""

    def __init__(self, patience: Patience, changed: Callable[[], None]) -> None:
        """Call `changed` whenever the run begins or ends to wait."""
        self._patience = patience
        self._changed = changed
        self._condition = Condition()
        self._until = 0.0
        self._held: float | None = None  # when the service failed last
        self._spent = 0.0  # seconds without any progress, not counting those that the computer slept
        self._pause = 0.0
        self._problem: Problem | None = None
        self.paused = False
        self.stopped = False
        self.halted: Problem | None = None

    @property
    def waiting(self) -> Waiting | None:
        """The pause that the run takes now."""
        left = self._until - time.monotonic()
        return Waiting(self._problem, left) if self._problem is not None and left > 0 else None

    def pass_on(self) -> None:
        """Wait as long as there is a reason to. Raises StoppedRunError and HaltedError."""
        with self._condition:
            while True:
                if self.halted is not None:
                    raise HaltedError(self.halted)
                if self.stopped:
                    raise StoppedRunError
                left = self._until - time.monotonic()
                if not self.paused and left <= 0:
                    return
                self._condition.wait(None if self.paused else left)

    def hold(self, problem: Problem, retry_after: float | None) -> None:
        """Make all threads wait, or end the run where waiting does not help. Raises as `pass_on` does."""
        with self._condition:
            now = time.monotonic()
            if self._held is not None:
                self._spent += min(now - self._held, max(self._until - self._held, 0.0) + _LONGEST_CALL)
            self._held = now
            if problem.code not in WAITED_FOR or self._is_exhausted():
                self.halted = self.halted or problem
                self._condition.notify_all()
            elif self._until <= now:  # the first of several threads that met it
                grown = min(self._pause * 2 or self._patience.first, self._patience.longest)
                self._pause = grown
                self._until = now + (retry_after if retry_after is not None else grown)
                self._problem = problem
        self._changed()
        self.pass_on()
        self._changed()

    def went_well(self) -> None:
        """The service answers: patience starts over."""
        with self._condition:
            self._held = None
            self._spent = 0.0
            self._pause = 0.0

    def pause(self) -> None:
        """Begin no other order until `proceed`."""
        with self._condition:
            self.paused = True
        self._changed()

    def proceed(self) -> None:
        """Continue now, also where the run waits by itself."""
        with self._condition:
            self.paused = False
            self._until = 0.0
            self._condition.notify_all()
        self._changed()

    def stop(self) -> None:
        """Finish what is under way, and begin no other order."""
        with self._condition:
            self.stopped = True
            self._condition.notify_all()

    def _is_exhausted(self) -> bool:
        limit = self._patience.limit
        return limit is not None and self._spent >= limit
