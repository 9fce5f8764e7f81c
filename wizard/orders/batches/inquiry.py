"""The questions of a plan: who the customers are, what was done before, what the service offers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from threading import Lock

from wizard.contract import Code, Customer, Problem
from wizard.contract.proposals import Proposals
from wizard.keys import KeyFormat
from wizard.orders.batches.batch_lock import BatchBusyError, BatchMovedError, is_running
from wizard.orders.batches.guided_results import with_guide
from wizard.orders.batches.list_facts import list_facts, rows_of
from wizard.orders.batches.listing import BatchList, CustomerList, ListedKey
from wizard.orders.batches.matching import Match, Matcher
from wizard.orders.batches.models import NamedCustomer, OrderState, PlannedKey, PlannedOrder, PlanProgress
from wizard.orders.batches.one_order import AT_ONCE
from wizard.orders.batches.plan_file import SavedPlan
from wizard.orders.batches.records import SENT, BatchRecords, seen_keys
from wizard.orders.batches.resolving import Decisions
from wizard.orders.batches.screening import Screening, planned_key
from wizard.orders.batches.units import Told, Unit, told_by, units_of
from wizard.orders.draft import may_redeem
from wizard.orders.ledger import Ledger
from wizard.orders.ordering import Ordering
from wizard.orders.patience import is_passing
from wizard.orders.place import Source
from wizard.service.errors import ServiceError


class Inquiry:
    """All that list, ledger and service say; each unit is asked about once. `decisions` settle customers.

    `recorded` are the orders that an earlier run was given, `unsaved` the numbers of those redeemed whose
    receipts were not saved. `batch` is the id of the batch that the list belongs to, if it has one.
    """

    def __init__(
        self,
        ordering: Ordering,
        ledger: Ledger,
        batch_list: BatchList,
        customers: CustomerList | None,
        decisions: Decisions,
    ) -> None:
        """Ask at the place of `ordering`; `customers` is a second list that completes the first."""
        self._ordering, self._ledger, self._batch_list = ordering, ledger, batch_list
        self._decisions = decisions
        self._complete = cache(customers.complete if customers else lambda named: named)
        self._lock = Lock()
        self._matcher = Matcher(())
        self._units: tuple[Unit, ...] | None = None
        self._told: dict[int, Told] = {}
        self._apart: tuple[PlannedOrder, ...] = ()
        self._rows_before: dict[str, int] = {}
        """The rows of the keys that were planned before, by digest."""
        self._file: SavedPlan | None = None
        self.records = BatchRecords(ledger)
        self.digests = {key.number: ledger.digest(key.text) for key in batch_list.keys}
        """The digests of the list's keys, by their numbers."""
        self._screening = Screening(batch_list, self.digests)
        self.may_create = False
        """True if the account may create customers, as far as was asked."""
        self.recorded: tuple[PlannedOrder, ...] = ()
        self.unsaved: frozenset[int] = frozenset()
        self.notices: tuple[Problem, ...] = ()
        self.stopped_by: Problem | None = None
        self.retry_after: float | None = None
        self.batch: str | None = None

    # ---- answers

    @property
    def answers(self) -> list[tuple[Unit, Told | None, tuple[PlannedKey, ...]]]:
        """The units with what the service said of them, and their keys."""
        with self._lock:
            return [
                (one, self._told.get(one.number), tuple(map(self._planned, one.keys)))
                for one in self._units or ()
            ]

    @property
    def apart(self) -> Iterator[PlannedOrder]:
        """The orders that no service redeems, each with its customer as far as that is settled."""
        return map(self._with_customer, self._apart)

    def customers(self, query: str) -> tuple[Customer, ...]:
        """Return the customers whose name, domain or id contains a text."""
        return self._matcher.search(query)

    def complete(self, named: NamedCustomer) -> NamedCustomer:
        """Return a customer of the list with what the second list knows besides."""
        return self._complete(named) if named else named

    # ---- asking

    def ask(
        self,
        progress: Callable[[PlanProgress], None] = lambda _: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        """Ask the service about every order that it was not asked about yet. Blocks.

        Raises ServiceError where it does not answer at all, and JournalError.
        """
        if self._units is None:
            self._begin()
        units = self._units or ()
        waiting = [unit for unit in units if unit.number not in self._told and self._customer(unit)]
        self.stopped_by = self.retry_after = None
        total, done = len(units), len(units) - len(waiting)
        progress(PlanProgress(done, total, ""))

        def one(unit: Unit) -> None:
            nonlocal done
            if stop() or self.stopped_by is not None or (told := self._ask(unit)) is None:
                return
            with self._lock:
                self._told[unit.number] = told
                done += 1
                progress(PlanProgress(done, total, unit.named.label))

        with ThreadPoolExecutor(AT_ONCE, "planning") as pool:
            list(pool.map(one, waiting))
        self._ledger.see(seen_keys(self._batch_list, self.digests, self._ordering.address))

    def _begin(self) -> None:
        """Learn who the customers are, set apart what is never sent, and make the units of the rest."""
        guided = self._ordering.place.source is Source.MICROSOFT
        key_format = str(KeyFormat.MICROSOFT) if guided else self._ordering.ask_info().key_format
        if not guided:
            self.may_create = "reseller" in self._ordering.account().roles
            self._matcher = Matcher(self._ordering.all_customers())
            self._settle_customers()
        journal = self._ordering.journal()
        recalled = self.records.recall(self._ordering.address, self._batch_list, self.digests, journal)
        self.batch, self.recorded = recalled.batch, recalled.reviewed
        self.unsaved = recalled.unsaved
        self._leave_unplanned_out()
        self._rows_before |= rows_of(recalled.orders)
        recorded = {key.digest for order in self.recorded for key in order.keys}
        # A repeat of a key that was sent is still a row of the list: it is set apart again.
        fresh = [
            key
            for key in self._batch_list.keys
            if key.first is not None or self.digests[key.number] not in recorded
        ]
        apart = self._screening.apart(fresh, key_format, self._file, guided=guided)
        self._apart = with_guide(map(self._with_customer, apart), self._ledger, journal)
        gone = {order.number for order in self._apart}
        left = [key for key in fresh if key.number not in gone]
        self._units = tuple(units_of(left, self._match, self._ordering.most_keys))
        new = [key for key in fresh if self.digests[key.number] not in recorded]
        before = self._rows_before if self._file is None else self._file.rows
        self.notices = tuple(list_facts(self._batch_list, self._ledger, self.digests, new, before))

    def _leave_unplanned_out(self) -> None:
        """Leave out what an earlier run was given, has not sent, and is not as the saved plan has it."""
        if self._file is None:
            return
        named = self._file.named
        for order in self.recorded:
            digests = {key.digest for key in order.keys}
            planned = all(named.get(digest) == order.named for digest in digests)
            if order.state is OrderState.READY and not planned:
                self._decisions.left_out |= digests

    def _ask(self, unit: Unit) -> Told | None:
        """Ask about a unit; None, and the reason kept, where that concerns the whole plan."""
        who = self._customer(unit)
        assert who is not None, "asked about a customer"
        if not may_redeem(who):
            roles = ",".join(who.roles)
            return Told(problem=Problem(Code.ROLE_REQUIRED, {"customer": who.name, "roles": roles}))

        def ask(keys: Sequence[ListedKey]) -> Proposals:
            return self._ordering.proposals(unit.draft(who, keys))

        try:
            return told_by(unit, self._planned, ask)
        except ServiceError as error:
            if is_passing(error.problem.code) or error.retry_after is not None:
                self.stopped_by, self.retry_after = error.problem, error.retry_after
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
        return planned_key(key, self.digests[key.number])

    # ---- another program

    def require_current(self, batch: str, orders: Iterable[PlannedOrder]) -> None:
        """Compare a plan with the ledger: its record of what was sent is not to be replaced by older states.

        Raises BatchMovedError where another program has sent keys that are not sent in these orders,
        BatchBusyError where it still does, and JournalError.
        """
        journal = self._ordering.journal()
        recalled = self.records.recall(self._ordering.address, self._batch_list, self.digests, journal)
        sent = {key.number for one in recalled.orders if one.state in SENT for key in one.keys}
        unsent = (one for one in orders if one.state not in SENT and not one.at_microsoft)
        if sent.isdisjoint(key.number for one in unsent for key in one.keys):
            return
        if recalled.batch and recalled.batch != batch and is_running(self._ledger.folder, recalled.batch):
            raise BatchBusyError
        raise BatchMovedError

    # ---- other answers

    def forget(self) -> None:
        """Ask about everything again the next time."""
        self._units, self._told = None, {}

    def forget_customer(self, named: NamedCustomer) -> None:
        """Ask again about a customer of the list."""
        for unit in self._units or ():
            if unit.named == named:
                self._told.pop(unit.number, None)

    def add_customers(self, created: Mapping[NamedCustomer, Customer]) -> None:
        """Take customers that were created for those of the list, and for all of the same domain."""
        new = Matcher(created.values())
        self._matcher = Matcher((*self._matcher.customers, *new.customers))
        for unit in self._units or ():
            found = new.match(self.complete(unit.named))
            if unit.match.customer is None and found.customer is not None and found.question is None:
                self._decisions.customers.setdefault(unit.named, found.customer)
        self._decisions.customers |= created

    def drop(self, orders: Iterable[PlannedOrder]) -> None:
        """Take orders that were not sent out of the batch: they are planned again. Raises JournalError."""
        gone = tuple(orders)
        self.recorded = tuple(one for one in self.recorded if one not in gone)
        self._rows_before |= rows_of(gone)
        if self.batch is not None:
            self.records.drop(self.batch, (one.number for one in gone))

    def take_guided(self) -> tuple[PlannedOrder, ...]:
        """Take the results of the guide. Returns the orders that no service redeems, and the recorded ones.

        Blocks. Raises JournalError.
        """
        journal = self._ordering.journal()
        self._apart = with_guide(map(self._with_customer, self._apart), self._ledger, journal)
        self.recorded = with_guide(self.recorded, self._ledger, journal)
        return (*self._apart, *self.recorded)

    def use_saved(self, saved: SavedPlan) -> None:
        """Redeem no key beside those of a saved plan, and take its customers."""
        self._file = saved
        self._settle_customers()

    def _settle_customers(self) -> None:
        """Take the customers of a saved plan, as soon as the service's are known."""
        for one in self._file.keys if self._file is not None else ():
            customer = self._matcher.by_id(one.customer_id)
            if customer is not None and one.named:
                self._decisions.customers[one.named] = customer
