"""Group commit: the first waiting caller commits for all, so one wait for the disk serves many callers.

If nobody is writing, a caller becomes the leader: it executes all waiting jobs in one transaction and hands
the lead to the first caller that came in the meantime. A lone caller never waits; under load all callers that
arrive during one commit share the next.
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
    """One caller's part of a shared transaction; `error` is its own exception or the transaction's."""

    work: Callable[[Transaction], Any]
    result: Any = None
    error: BaseException | None = None
    leads: bool = False
    turn: Event = field(default_factory=Event)  # set when it is done, or when it becomes the leader


class Group:
    """A queue of jobs that one caller at a time commits for all.

    `carry_out` runs a batch of jobs in one transaction that is on disk when it returns, and sets each job's
    `result` or `error`; an exception of its own becomes every job's error.
    """

    def __init__(self, carry_out: Callable[[Sequence[Job]], None]) -> None:
        self._carry_out = carry_out
        self._lock = Lock()
        self._waiting: deque[Job] = deque()
        self._led = False

    @property
    def waiting(self) -> int:
        """Number of callers that wait for their turn."""
        return len(self._waiting)

    def run(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in a transaction shared with others that is on disk when this returns.

        Raises the exception of `work`, with its changes rolled back; Refused (service-busy) if too many
        callers wait, or its turn did not come within WAIT_SECONDS.
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
        """Give up waiting, unless the job has begun: then wait for its end."""
        with self._lock:
            if job in self._waiting and not job.leads:
                self._waiting.remove(job)
                raise busy(seconds=int(WAIT_SECONDS))
        job.turn.wait()

    def _lead(self) -> None:
        """Carry out the waiting jobs, including the leader's own, and hand over the lead."""
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
