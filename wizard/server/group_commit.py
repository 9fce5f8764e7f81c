"""Many callers share one transaction: one wait for the disk answers all of them.

Whoever asks while nobody writes carries out all that waits, in one transaction, and then lets the first of
those that came meanwhile carry out the next. So a lone caller waits for nobody, and under load a commit's
wait for the disk is shared by all who asked during the one before.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import Any, TypeVar

from .database import Transaction
from .errors import busy

T = TypeVar("T")

MOST_TOGETHER = 64
MOST_WAITING = 256
WAIT_SECONDS = 5.0


@dataclass(slots=True, eq=False)
class Job:
    """One caller's part of a shared transaction; `error` is what it raised, or what ended the transaction."""

    work: Callable[[Transaction], Any]
    result: Any = None
    error: BaseException | None = None
    leads: bool = False
    turn: Event = field(default_factory=Event)  # set when it is done, or when it is to lead


class Group:
    """Hands jobs over in the order they came, some at a time, to one caller at a time.

    `carry_out` gets them all into one transaction that is on disk when it returns, and fills in each job's
    `result` or `error`; what it raises is every job's error.
    """

    def __init__(self, carry_out: Callable[[Sequence[Job]], None]) -> None:
        """Nobody waits and nobody writes."""
        self._carry_out = carry_out
        self._lock = Lock()
        self._waiting: deque[Job] = deque()
        self._led = False

    def run(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in a transaction shared with others; what it did is on disk when this returns.

        Raises what `work` raises, with nothing done; Refused (service-busy) when too many wait, or when its
        turn did not come in time.
        """
        job = Job(work)
        self._join(job)
        if not job.leads and not job.turn.wait(WAIT_SECONDS):
            self._leave(job)
        if job.leads:
            self._lead()
        if job.error is not None:
            raise job.error
        result: T = job.result
        return result

    def _join(self, job: Job) -> None:
        with self._lock:
            if len(self._waiting) >= MOST_WAITING:
                raise busy(seconds=1)
            self._waiting.append(job)
            job.leads, self._led = not self._led, True

    def _leave(self, job: Job) -> None:
        """Give up waiting; a job that was begun meanwhile is waited for, however long it takes."""
        with self._lock:
            if job in self._waiting and not job.leads:
                self._waiting.remove(job)
                raise busy(seconds=int(WAIT_SECONDS))
        job.turn.wait()

    def _lead(self) -> None:
        """Carry out what waits, one's own job among it, and hand over."""
        with self._lock:
            jobs = [self._waiting.popleft() for _ in range(min(MOST_TOGETHER, len(self._waiting)))]
        try:
            self._carry_out(jobs)
        except BaseException as error:
            for job in jobs:
                job.error = error
            if not isinstance(error, Exception):
                raise
        finally:
            self._hand_over()
            for job in jobs:
                job.leads = False
                job.turn.set()

    def _hand_over(self) -> None:
        with self._lock:
            self._led = bool(self._waiting)
            if self._led:
                self._waiting[0].leads = True
                self._waiting[0].turn.set()
