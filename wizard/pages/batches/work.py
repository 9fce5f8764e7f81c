"""The batch that is open at a window: its list, its place, its plan and its run."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from wizard.orders.batches.models import OrderState
from wizard.orders.place import Place

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.orders.batches.listing import BatchList, CustomerList
    from wizard.orders.batches.models import Plan, PlanProgress, RunProgress, RunResult
    from wizard.orders.batches.plan_file import SavedPlan
    from wizard.orders.batches.planning import Planning
    from wizard.orders.batches.results import Written
    from wizard.orders.batches.running import Run
    from wizard.pages.session import Session
    from wizard.pages.tasks import Task


class Stage(IntEnum):
    """A step of the batch page, in its order."""

    LIST = 0
    PLAN = 1
    REVIEW = 2
    RUN = 3
    RESULTS = 4
    LEDGER = 5
    """The search in the ledger, beside the steps."""


class Saving(NamedTuple):
    """Results go beside the list, or into a folder; with the endings of keys, or full keys."""

    folder: Path | None
    full_keys: bool


@dataclass(slots=True)
class Asking:
    """Questions to the service that are under way for a plan.

    `stopped`: no more are asked. `left`: somebody went back to the list, and no plan is waited for.
    """

    progress: PlanProgress | None = None
    stopped: bool = False
    left: bool = False

    def note(self, progress: PlanProgress) -> None:
        """Take the progress, in the thread that asks."""
        self.progress = progress


@dataclass(slots=True)
class BatchWork:
    """Lives with the window's session, so that another language of the window keeps it.

    `place` was chosen for the keys of a service; `session` is that place's, apart from the order's. `planned`
    is true once the service was asked about every order, or someone stopped.
    """

    batch_list: BatchList | None = None
    place: Place | None = None
    session: Session | None = None
    without_odd: bool = False
    """The keys that are from elsewhere stay out."""
    stage: Stage = Stage.LIST
    customers: CustomerList | None = None
    saved_plan: SavedPlan | None = None
    """A plan that was saved earlier, for the next planning."""
    planning: Planning | None = None
    planned: bool = False
    asking: Asking | None = None
    """The planning that is under way."""
    authorized: bool = False
    drop_refused: bool = False
    run: Run | None = None
    running: bool = False
    progress: RunProgress | None = None
    """The progress of the run; None until it has begun."""
    task: Task[Any] | None = None
    """The planning, the run, or the saving of its results: another language of the window takes it over."""
    result: RunResult | None = None
    recalled: bool = False
    """The plan led to the results of an earlier run."""
    written: Written | None = None
    saving: Saving | None = None
    """The results are being saved like this."""
    full_keys: bool = False
    """The results were saved with full keys."""
    guided: set[int] = field(default_factory=set)
    """Numbers of the orders whose keys were taken to the guide."""

    @property
    def plan(self) -> Plan | None:
        """The plan as it is now."""
        return self.planning.known_plan if self.planning is not None else None

    @property
    def undone(self) -> bool:
        """True if a plan has something to redeem or to decide, and was not carried out."""
        plan = self.plan
        if plan is None or self.stage in (Stage.RUN, Stage.RESULTS):
            return False
        return bool(plan.keys[OrderState.READY] or plan.keys[OrderState.TO_DECIDE])

    @property
    def unsaved(self) -> bool:
        """True if the results of a run are in no file yet."""
        return self.result is not None and self.written is None

    @property
    def receipts_missing(self) -> int:
        """The number of redeemed orders whose receipts the next run gets."""
        return len(self.planning.without_receipt) if self.planning is not None else 0

    @property
    def running_batch(self) -> str:
        """The id of the batch that runs now; empty while none does."""
        return self.planning.batch_id() if self.running and self.planning is not None else ""

    def redeems(self, endings: tuple[str, ...]) -> bool:
        """True while the run under way redeems the keys with these endings."""
        if not self.running or self.plan is None:
            return False
        return {key.ending for order in self.plan.orders for key in order.keys}.issuperset(endings)

    def leads(self, key_texts: tuple[str, ...]) -> bool:
        """True for keys of an order that were taken from this batch to the guide."""
        if self.batch_list is None or self.plan is None:
            return False
        led = {key.number for order in self.plan.orders if order.number in self.guided for key in order.keys}
        return any(key.number in led and key.text in key_texts for key in self.batch_list.keys)

    def note(self, progress: RunProgress) -> None:
        """Take the progress, in a thread of the run."""
        self.progress = progress

    def forget_plan(self) -> None:
        """Return to the list: columns, customers or place have changed."""
        self.planning, self.planned, self.run, self.result, self.written = None, False, None, None, None
        self.authorized = self.recalled = False
