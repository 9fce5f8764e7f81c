"""The plan of a batch: customers matched, the service asked, everything else decided by people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Lock
from uuid import uuid4

from wizard.contract import Customer, Problem
from wizard.contract.proposals import Option
from wizard.orders.batches import plan_file
from wizard.orders.batches.batch_lock import batch_lock
from wizard.orders.batches.inquiry import Inquiry
from wizard.orders.batches.listing import BatchList, CustomerList
from wizard.orders.batches.models import (
    Existing,
    Limit,
    NamedCustomer,
    OrderState,
    Plan,
    PlannedOrder,
    PlanProgress,
)
from wizard.orders.batches.records import OPEN
from wizard.orders.batches.resolving import Decisions, limit_use, resolve, still_wanted
from wizard.orders.batches.uses import Use
from wizard.orders.ledger import Ledger
from wizard.orders.ordering import Ordering


class Planning:
    """A batch from its list to a plan that may be carried out. Its methods may be called from any thread.

    A saved plan comes before `ask`, all decisions after it. A run calls `begin`, then `update`.
    """

    def __init__(
        self,
        ordering: Ordering,
        ledger: Ledger,
        batch_list: BatchList,
        *,
        existing: Existing = Existing.ASK,
        customers: CustomerList | None = None,
    ) -> None:
        """Plan for the place of `ordering`; `customers` is a second list that completes the first."""
        self.ordering, self.ledger, self.batch_list = ordering, ledger, batch_list
        self.customer_list = customers
        self._decisions = Decisions(existing)
        self._inquiry = Inquiry(ordering, ledger, batch_list, customers, self._decisions)
        self.records = self._inquiry.records
        self._digests = self._inquiry.digests
        self.texts = {self._digests[key.number]: key.text for key in batch_list.keys}
        """The keys of the list, by their digests."""
        self._lock = Lock()
        self._plan = Plan((), existing)
        self._updates: dict[int, PlannedOrder] = {}

    @property
    def plan(self) -> Plan:
        """The plan as far as it has come."""
        with self._lock:
            return self._updated()

    @property
    def known_plan(self) -> Plan:
        """The plan as the ledger knows it: redeemed is redeemed, also where the receipt was not saved."""
        plan, lacking = self.plan, {one.number for one in self.without_receipt}
        redeemed = OrderState.REDEEMED
        orders = (replace(one, state=redeemed) if one.number in lacking else one for one in plan.orders)
        return replace(plan, orders=tuple(orders)) if lacking else plan

    @property
    def without_receipt(self) -> tuple[PlannedOrder, ...]:
        """The redeemed orders whose receipts were not saved; a run asks for them."""
        return tuple(one for one in self.plan.in_state(*OPEN) if one.number in self._inquiry.unsaved)

    @property
    def may_create(self) -> bool:
        """True if the account may create customers, as far as was asked."""
        return self._inquiry.may_create

    def complete(self, named: NamedCustomer) -> NamedCustomer:
        """Return a customer of the list with what the second list knows besides."""
        return self._inquiry.complete(named)

    def customers(self, query: str) -> tuple[Customer, ...]:
        """Return the customers whose name, domain or id contains a text."""
        return self._inquiry.customers(query)

    # ---- asking

    def ask(
        self,
        progress: Callable[[PlanProgress], None] = lambda _: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Plan:
        """Ask the service about every order that it was not asked about yet. Blocks.

        Raises ServiceError where it does not answer at all, and JournalError.
        """
        self._inquiry.ask(progress, stop)
        return self._resolve()

    def refresh(self) -> Plan:
        """Ask again about the orders whose quote was not what had been reviewed. Blocks.

        Raises ServiceError and JournalError.
        """
        self._inquiry.drop(self.plan.in_state(OrderState.CHANGED, OrderState.REFUSED))
        self._inquiry.forget()
        return self.ask()

    def forget_answers(self) -> None:
        """Ask about everything again the next time."""
        self._inquiry.forget()

    def take_guided(self) -> Plan:
        """Take the results of the guide. Blocks. Raises JournalError."""
        for order in self._inquiry.take_guided():
            if order.at_microsoft:
                self.update(order)
        return self.plan

    # ---- decisions

    def set_existing(self, existing: Existing) -> Plan:
        """Answer the one question for all customers that have the product already."""
        self._decisions.existing = existing
        return self._resolve()

    def confirm_matches(self, numbers: Iterable[int]) -> Plan:
        """Say yes: the customers that these orders' names matched are the right ones."""
        for order in map(self.plan.order, numbers):
            if order.customer is not None:
                self._decisions.customers[order.named] = order.customer
        return self._resolve()

    def choose_customer(self, number: int, customer: Customer) -> Plan:
        """Choose the customer of an order, and of all that the list names alike. Blocks.

        What was decided for another customer before is asked again. Raises ServiceError.
        """
        plan = self.plan
        named = plan.order(number).named
        if self._decisions.customers.get(named, customer) != customer:
            alike = {key.digest for one in plan.orders if one.named == named for key in one.keys}
            self._decisions.forget_uses(alike)
        self._decisions.customers[named] = customer
        self._inquiry.forget_customer(named)
        return self.ask()

    def add_customers(self, created: Mapping[NamedCustomer, Customer]) -> Plan:
        """Take customers that were created for those of the list, and for all of the same domain. Blocks.

        Raises ServiceError.
        """
        self._inquiry.add_customers(created)
        return self.ask()

    def choose_use(self, number: int, option: Option) -> Plan:
        """Choose one of the options of an order."""
        return self._use(number, Use(option.action, option.subscription_id))

    def choose_limit(self, number: int, limit: Limit) -> Plan:
        """Answer what to do with keys beyond the most that one order takes."""
        return self._use(number, limit_use(limit))

    def accept_warnings(self, code: str) -> Plan:
        """Accept the warnings of one kind in every order, also in those that get it by a later decision."""
        self._decisions.accepted.add(code)
        return self._resolve()

    def accept_warnings_of(self, code: str, numbers: Iterable[int]) -> Plan:
        """Accept the warnings of one kind in these orders, as they are now."""
        for number in numbers:
            self._decisions.accept(code, self.plan.order(number))
        return self._resolve()

    def leave_out(self, numbers: Iterable[int]) -> Plan:
        for order in map(self.plan.order, numbers):
            self._decisions.left_out |= {key.digest for key in order.keys}
        return self._resolve()

    def take_in(self, numbers: Iterable[int]) -> Plan:
        """Take orders in again that were left out."""
        for order in map(self.plan.order, numbers):
            self._decisions.left_out -= {key.digest for key in order.keys}
        return self._resolve()

    @property
    def accepted(self) -> frozenset[str]:
        """The kinds of warnings that are wanted in every order."""
        return frozenset(self._decisions.accepted)

    def unaccepted(self, order: PlannedOrder) -> tuple[Problem, ...]:
        """Return the warnings of an order to which nobody said yes."""
        return self._decisions.unaccepted(order)

    # ---- the plan file

    def save(self, path: Path) -> None:
        """Save the plan to a file, without keys. Raises OSError."""
        named = {self._digests[key.number]: key.named for key in self.batch_list.keys if key.first is None}
        plan_file.save(path, self.plan, named, self.batch_list.name, self.ordering.address)

    def use_saved(self, saved: plan_file.SavedPlan) -> Plan:
        """Use a saved plan: its decisions, and no key beside. Raises OtherServiceError."""
        saved.require(self.ordering.address)
        self._decisions.follow(saved)
        self._inquiry.use_saved(saved)
        return self._resolve()

    # ---- putting it together

    @property
    def reviewed(self) -> tuple[PlannedOrder, ...]:
        """The orders that an earlier run was given: they need no new review."""
        return self._inquiry.recorded

    def update(self, order: PlannedOrder) -> None:
        """Show an order as it is now; the run tells how its orders are doing."""
        with self._lock:
            self._updates[order.number] = order

    def batch_id(self) -> str:
        """Return the id of this list's batch, given out now where it has none."""
        self._inquiry.batch = self._inquiry.batch or f"B-{uuid4().hex[:10]}"
        return self._inquiry.batch

    def begin(self, batch: str) -> Plan:
        """Record the plan as reviewed.

        Raises BatchBusyError, BatchMovedError and JournalError: then the record is as it was.
        """
        self._inquiry.require_current(batch, self.plan.orders)
        place = self.ordering.place
        self.records.begin(batch, self.ordering.address, place.account, self.batch_list, self.plan.orders)
        with self._lock:
            self._plan = replace(self._updated(), batch=batch)
            return self._plan

    def begin_guided(self) -> Plan:
        """Record a plan of which no run but only the guide redeems keys. Blocks.

        Raises BatchBusyError, BatchMovedError and JournalError.
        """
        batch = self.batch_id()
        with batch_lock(self.ordering.folder, batch):
            plan = self.begin(batch)
            self.records.finish(batch)
        return plan

    def _use(self, number: int, use: Use) -> Plan:
        self._decisions.uses |= {key.digest: use for key in self.plan.order(number).keys}
        return self._resolve()

    def _resolve(self) -> Plan:
        found = self._inquiry
        with self._lock:
            recorded = still_wanted(found.recorded, self._decisions)
            orders = (*resolve(found.answers, self._decisions), *found.apart, *recorded)
            ordered = tuple(sorted(orders, key=lambda one: one.number))
            self._updates = {}
            facts = found.notices, found.stopped_by, found.retry_after, found.batch
            self._plan = Plan(ordered, self._decisions.existing, *facts)
            return self._plan

    def _updated(self) -> Plan:
        """Take the updates into the plan; the lock is held."""
        if self._updates:
            orders = tuple(self._updates.get(one.number, one) for one in self._plan.orders)
            self._plan, self._updates = replace(self._plan, orders=orders), {}
        return self._plan
