"""The plan of a batch: customers matched, the service asked, everything else decided by people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from pathlib import Path
from threading import Lock
from uuid import uuid4

from wizard.contract import Code, Customer, Problem
from wizard.contract.proposals import Option, Proposals
from wizard.keys import KeyFormat
from wizard.orders.batches import plan_file
from wizard.orders.batches.batch_lock import batch_lock
from wizard.orders.batches.guided_results import with_guide
from wizard.orders.batches.list_facts import list_facts, rows_of
from wizard.orders.batches.listing import BatchList, CustomerList, ListedKey
from wizard.orders.batches.matching import Match, Matcher
from wizard.orders.batches.models import (
    Existing,
    Limit,
    NamedCustomer,
    OrderState,
    Plan,
    PlannedKey,
    PlannedOrder,
    PlanProgress,
)
from wizard.orders.batches.one_order import AT_ONCE
from wizard.orders.batches.records import OPEN, BatchRecords, seen_keys
from wizard.orders.batches.resolving import Decisions, limit_use, resolve
from wizard.orders.batches.screening import Screening, planned_key
from wizard.orders.batches.units import Told, Unit, told_by, units_of
from wizard.orders.batches.uses import Use
from wizard.orders.draft import may_redeem
from wizard.orders.ledger import Ledger
from wizard.orders.ordering import Ordering
from wizard.orders.patience import is_passing
from wizard.orders.place import Source
from wizard.service.errors import ServiceError


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
        self.records = BatchRecords(ledger)
        self._decisions = Decisions(existing)
        self.customer_list = customers
        self._complete = cache(customers.complete if customers else lambda named: named)
        self._lock = Lock()
        self._matcher = Matcher(())
        self.may_create = False
        """True if the account may create customers, as far as was asked."""
        self._units: tuple[Unit, ...] | None = None
        self._told: dict[int, Told] = {}
        self._apart: tuple[PlannedOrder, ...] = ()
        self._recorded: tuple[PlannedOrder, ...] = ()
        self._unsaved: frozenset[int] = frozenset()
        """Numbers of redeemed orders whose receipts were not saved when the batch was recalled."""
        self._rows_before: dict[str, int] = {}
        """The rows of the keys that were planned before, by digest."""
        self._notices: tuple[Problem, ...] = ()
        self._digests = {key.number: ledger.digest(key.text) for key in batch_list.keys}
        self._screening = Screening(batch_list, self._digests)
        self.texts = {self._digests[key.number]: key.text for key in batch_list.keys}
        self._file: plan_file.SavedPlan | None = None
        self._stopped_by: Problem | None = None
        self._retry_after: float | None = None
        self._batch: str | None = None
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
        return tuple(one for one in self.plan.in_state(*OPEN) if one.number in self._unsaved)

    def complete(self, named: NamedCustomer) -> NamedCustomer:
        """Return a customer of the list with what the second list knows besides."""
        return self._complete(named) if named else named

    # ---- asking

    def ask(
        self,
        progress: Callable[[PlanProgress], None] = lambda _: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Plan:
        """Ask the service about every order that it was not asked about yet. Blocks.

        Raises ServiceError where it does not answer at all, and JournalError.
        """
        if self._units is None:
            self._begin()
        units = self._units or ()
        waiting = [unit for unit in units if unit.number not in self._told and self._customer(unit)]
        self._stopped_by = self._retry_after = None
        total, done = len(units), len(units) - len(waiting)
        progress(PlanProgress(done, total, ""))

        def one(unit: Unit) -> None:
            nonlocal done
            if stop() or self._stopped_by is not None or (told := self._ask(unit)) is None:
                return
            with self._lock:
                self._told[unit.number] = told
                done += 1
                progress(PlanProgress(done, total, unit.named.label))

        with ThreadPoolExecutor(AT_ONCE, "planning") as pool:
            list(pool.map(one, waiting))
        self.ledger.see(seen_keys(self.batch_list, self._digests, self.ordering.address))
        return self._resolve()

    def _begin(self) -> None:
        """Learn who the customers are, set apart what is never sent, and make the units of the rest."""
        guided = self.ordering.place.source is Source.MICROSOFT
        key_format = str(KeyFormat.MICROSOFT) if guided else self.ordering.ask_info().key_format
        if not guided:
            self.may_create = "reseller" in self.ordering.account().roles
            self._matcher = Matcher(self.ordering.all_customers())
            self._settle_customers()
        journal = self.ordering.journal()
        recalled = self.records.recall(self.ordering.address, self.batch_list, self._digests, journal)
        self._batch, self._recorded = recalled.batch, recalled.reviewed
        self._unsaved = recalled.unsaved
        self._rows_before |= rows_of(recalled.orders)
        recorded = {key.digest for order in self._recorded for key in order.keys}
        # A repeat of a key that was sent is still a row of the list: it is set apart again.
        fresh = [
            key
            for key in self.batch_list.keys
            if key.first is not None or self._digests[key.number] not in recorded
        ]
        apart = self._screening.apart(fresh, key_format, self._file, guided=guided)
        self._apart = with_guide(map(self._with_customer, apart), self.ledger, journal)
        gone = {order.number for order in self._apart}
        left = [key for key in fresh if key.number not in gone]
        self._units = tuple(units_of(left, self._match, self.ordering.most_keys))
        new = [key for key in fresh if self._digests[key.number] not in recorded]
        before = self._rows_before if self._file is None else self._file.rows
        self._notices = tuple(list_facts(self.batch_list, self.ledger, self._digests, new, before))

    def _ask(self, unit: Unit, customer: Customer | None = None) -> Told | None:
        """Ask about a unit; None, and the reason kept, where that concerns the whole plan."""
        who = customer or self._customer(unit)
        assert who is not None, "asked about a customer"
        if not may_redeem(who):
            roles = ",".join(who.roles)
            return Told(problem=Problem(Code.ROLE_REQUIRED, {"customer": who.name, "roles": roles}))

        def ask(keys: Sequence[ListedKey]) -> Proposals:
            return self.ordering.proposals(unit.draft(who, keys))

        try:
            return told_by(unit, self._planned, ask)
        except ServiceError as error:
            if is_passing(error.problem.code) or error.retry_after is not None:
                self._stopped_by, self._retry_after = error.problem, error.retry_after
                return None
            return Told(problem=error.problem)

    def _customer(self, unit: Unit) -> Customer | None:
        return self._decisions.match(unit.named, unit.match).customer

    def _match(self, named: NamedCustomer) -> Match:
        return self._matcher.match(self.complete(named))

    def _with_customer(self, order: PlannedOrder) -> PlannedOrder:
        """Return an order that no service redeems with its customer, as far as that is settled."""
        if order.customer is not None or not order.named:
            return order
        match = self._decisions.match(order.named, self._match(order.named))
        return order if match.question is not None else replace(order, customer=match.customer)

    def _planned(self, key: ListedKey) -> PlannedKey:
        return planned_key(key, self._digests[key.number])

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

        Raises ServiceError.
        """
        named = self.plan.order(number).named
        self._decisions.customers[named] = customer
        for unit in self._units or ():
            if unit.named == named:
                self._told.pop(unit.number, None)
        return self.ask()

    def add_customers(self, created: Mapping[NamedCustomer, Customer]) -> Plan:
        """Take customers that were created for those of the list, and for all of the same domain. Blocks.

        Raises ServiceError.
        """
        new = Matcher(created.values())
        self._matcher = Matcher((*self._matcher.customers, *new.customers))
        for unit in self._units or ():
            found = new.match(self.complete(unit.named))
            if unit.match.customer is None and found.customer is not None and found.question is None:
                self._decisions.customers.setdefault(unit.named, found.customer)
        self._decisions.customers |= created
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

    def refresh(self) -> Plan:
        """Ask again about the orders whose quote was not what had been reviewed. Blocks.

        Raises ServiceError and JournalError.
        """
        changed = self.plan.in_state(OrderState.CHANGED, OrderState.REFUSED)
        self._recorded = tuple(one for one in self._recorded if one not in changed)
        self._rows_before |= rows_of(changed)
        if self._batch is not None:
            self.records.drop(self._batch, (one.number for one in changed))
        self.forget_answers()
        return self.ask()

    def forget_answers(self) -> None:
        """Ask about everything again the next time."""
        self._units, self._told = None, {}

    def take_guided(self) -> Plan:
        """Take the results of the guide. Blocks. Raises JournalError."""
        journal = self.ordering.journal()
        self._apart = with_guide(map(self._with_customer, self._apart), self.ledger, journal)
        self._recorded = with_guide(self._recorded, self.ledger, journal)
        for order in (*self._apart, *self._recorded):
            if order.at_microsoft:
                self.update(order)
        return self.plan

    def customers(self, query: str) -> tuple[Customer, ...]:
        """Return the customers whose name, domain or id contains a text."""
        return self._matcher.search(query)

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
        self._file = saved
        self._settle_customers()
        return self._resolve()

    def _settle_customers(self) -> None:
        """Take the customers of a saved plan, as soon as the service's are known."""
        for one in self._file.keys if self._file is not None else ():
            customer = self._matcher.by_id(one.customer_id)
            if customer is not None and one.named:
                self._decisions.customers[one.named] = customer

    # ---- putting it together

    @property
    def reviewed(self) -> tuple[PlannedOrder, ...]:
        """The orders that an earlier run was given: they need no new review."""
        return self._recorded

    def update(self, order: PlannedOrder) -> None:
        """Show an order as it is now; the run tells how its orders are doing."""
        with self._lock:
            self._updates[order.number] = order

    def batch_id(self) -> str:
        """Return the id of this list's batch, given out now where it has none."""
        self._batch = self._batch or f"B-{uuid4().hex[:10]}"
        return self._batch

    def begin(self, batch: str) -> Plan:
        """Record the plan as reviewed. Raises JournalError."""
        place = self.ordering.place
        self.records.begin(batch, self.ordering.address, place.account, self.batch_list, self.plan.orders)
        with self._lock:
            self._plan = replace(self._updated(), batch=batch)
            return self._plan

    def begin_guided(self) -> Plan:
        """Record a plan of which no run but only the guide redeems keys. Blocks.

        Raises BatchBusyError and JournalError.
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
        units = self._units or ()
        with self._lock:
            told = [(one, self._told.get(one.number), tuple(map(self._planned, one.keys))) for one in units]
            apart = map(self._with_customer, self._apart)
            orders = (*resolve(told, self._decisions), *apart, *self._recorded)
            ordered = tuple(sorted(orders, key=lambda one: one.number))
            self._updates = {}
            facts = self._notices, self._stopped_by, self._retry_after, self._batch
            self._plan = Plan(ordered, self._decisions.existing, *facts)
            return self._plan

    def _updated(self) -> Plan:
        """Take the updates into the plan; the lock is held."""
        if self._updates:
            orders = tuple(self._updates.get(one.number, one) for one in self._plan.orders)
            self._plan, self._updates = replace(self._plan, orders=orders), {}
        return self._plan
