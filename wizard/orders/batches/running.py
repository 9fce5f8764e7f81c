"""The run of a batch: reviewed orders, `AT_ONCE` together, one after the other for each customer."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from threading import Lock
from typing import Final, TypeAlias

from wizard.contract import Problem
from wizard.orders.batches.batch_lock import BatchBusyError, BatchMovedError, batch_lock
from wizard.orders.batches.models import (
    OrderState,
    Plan,
    PlannedOrder,
    RunEnd,
    RunProgress,
    RunResult,
    Waiting,
)
from wizard.orders.batches.one_order import AT_ONCE, OrderRun, new_subscription
from wizard.orders.batches.pausing import HaltedError, Patience, Pauses, StoppedRunError
from wizard.orders.batches.planning import Planning
from wizard.orders.batches.records import OPEN

__all__ = ["BatchBusyError", "BatchMovedError", "Patience", "Run"]

_SENT_BEFORE: Final = frozenset({OrderState.UNDER_WAY, OrderState.PAUSED, OrderState.UNKNOWN})
_WORKERS: Final = 2 * AT_ONCE
"""More than requests at once: some wait for the disk while others wait for the service."""
_OFTEN: Final = 0.1  # seconds between two reports of progress

_Queue: TypeAlias = deque[PlannedOrder]


class Run:
    """A run of the ready orders of a plan. Authorization and agreement were given before it is made."""

    def __init__(
        self, planning: Planning, *, drop_refused: bool = False, patience: Patience | None = None
    ) -> None:
        """`drop_refused`: where keys of an order are refused, the others are redeemed all the same."""
        self._planning = planning
        self._drop_refused = drop_refused
        self._pauses = Pauses(patience or Patience(), self._changed)
        self._progress: Callable[[RunProgress], None] = lambda _: None
        self._lock = Lock()
        self._batch = ""
        self._begun = 0.0
        self._told = 0.0
        self._total = 0
        self._customer = ""
        self._open: dict[int, int] = {}  # keys of the orders that have no outcome yet, by number

    @property
    def plan(self) -> Plan:
        """The plan with the states of its orders as they are now."""
        return self._planning.plan

    @property
    def waiting(self) -> Waiting | None:
        """The pause that the run takes by itself, as long as it still is."""
        return self._pauses.waiting

    def pause(self) -> None:
        """Begin no other order until `proceed`."""
        self._pauses.pause()

    def proceed(self) -> None:
        """Continue, now."""
        self._pauses.proceed()

    def stop(self) -> None:
        """Finish what is under way, and end."""
        self._pauses.stop()

    def carry_out(self, progress: Callable[[RunProgress], None] = lambda _: None) -> RunResult:
        """Redeem every ready order, and learn the outcome of those under way. Blocks.

        Raises BatchBusyError where another program runs this batch, BatchMovedError where one has run it
        since the plan was made, JournalError and ServiceError: then nothing was sent.
        """
        planning = self._planning
        ordering, records = planning.ordering, planning.records
        self._progress = progress
        ordering.journal().check_writable()
        ordering.ask_info()
        batch = planning.batch_id()
        with batch_lock(ordering.folder, batch):
            plan = planning.begin(batch)
            self._batch = batch
            self._start(plan)
            with ordering.journal().gathering_receipts():
                problem = self._carry_out(plan)
            plan = planning.plan
            open_orders = plan.in_state(*OPEN)
            if not open_orders:
                records.finish(batch)
        end = RunEnd.HALTED if problem else RunEnd.STOPPED if self._pauses.stopped else RunEnd.FINISHED
        if not open_orders and end is RunEnd.STOPPED:
            end = RunEnd.FINISHED
        return RunResult(plan, end, batch, problem)

    def _start(self, plan: Plan) -> None:
        self._open = {order.number: len(order.keys) for order in plan.in_state(*OPEN)}
        self._total = sum(self._open.values())
        self._begun = time.monotonic()
        self._changed()

    def _carry_out(self, plan: Plan) -> Problem | None:
        """Work through the orders. Returns the problem that ended the run."""
        run = OrderRun(
            self._planning.ordering,
            self._pauses,
            self._planning.texts,
            self._planning.accepted,
            self._save,
            drop_refused=self._drop_refused,
        )
        journal = self._planning.ordering.journal()
        entries = {entry.order.quote_id: entry for entry in reversed(journal.entries())}

        def one(order: PlannedOrder) -> None:
            if order.state in _SENT_BEFORE:
                order, again = run.find_out(order, entries)
                if not again:
                    return
            subscription = order.subscription_id
            if order.follows is not None:
                subscription = new_subscription(self.plan.order(order.follows))
                if subscription is None:
                    self._save(replace(order, state=OrderState.CHANGED))
                    return
            run.carry_out(order, subscription)

        def work(queue: _Queue) -> None:
            while queue:
                self._pauses.pass_on()
                one(queue.popleft())

        try:
            self._side_by_side(work, _queues(plan))
        except HaltedError as halted:
            return halted.problem
        except StoppedRunError:
            return None
        return None

    def _side_by_side(self, work: Callable[[_Queue], None], queues: deque[_Queue]) -> None:
        """Work through the queues in threads. Raises what one of them raises."""
        with ThreadPoolExecutor(_WORKERS, "batch") as pool:
            running: set[Future[None]] = set()
            try:
                while queues or running:
                    while queues and len(running) < _WORKERS:
                        running.add(pool.submit(work, queues.popleft()))
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    for future in done:
                        future.result()
            except (HaltedError, StoppedRunError):  # the other threads meet it, too
                raise
            except BaseException:
                self._pauses.stop()
                raise

    def _save(self, order: PlannedOrder) -> None:
        self._planning.records.save(self._batch, order)
        self._planning.update(order)
        with self._lock:
            if order.state in OPEN:
                self._open[order.number] = len(order.keys)
            else:
                self._open.pop(order.number, None)
                self._customer = order.customer.name if order.customer else ""
        self._changed()

    def _changed(self) -> None:
        """Report progress, a few times a second."""
        now = time.monotonic()
        with self._lock:
            waiting = self._pauses.waiting
            if self._open and waiting is None and not self._pauses.paused and now - self._told < _OFTEN:
                return
            self._told = now
            keys_left = sum(self._open.values())
            done = self._total - keys_left
            progress = RunProgress(
                keys_done=done,
                keys_total=self._total,
                customer=self._customer,
                seconds_left=(now - self._begun) / done * keys_left if done > 0 else None,
                waiting=waiting,
                paused=self._pauses.paused,
            )
        self._progress(progress)


def _queues(plan: Plan) -> deque[_Queue]:
    """Return the open orders, in a queue for each customer.

    What was under way comes first: its outcome decides what the next order of its customer meets.
    """
    queues: dict[str, _Queue] = defaultdict(deque)
    for order in sorted(plan.in_state(*OPEN), key=lambda one: (one.state not in _SENT_BEFORE, one.number)):
        queues[order.customer.id if order.customer else ""].append(order)
    return deque(queues.values())
