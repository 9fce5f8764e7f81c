"""One order of a batch, the same route as a single order's: quote, compare, journal, redeem, ask again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from threading import BoundedSemaphore
from typing import Final

from wizard.contract import Action, Code, Line, LineState, Problem, Quote, Receipt, State
from wizard.orders import redemption
from wizard.orders.batches.models import OrderState, PlannedOrder
from wizard.orders.batches.pausing import Pauses
from wizard.orders.draft import Draft, authorization
from wizard.orders.journal import Entry, EntryState
from wizard.orders.key_entries import KeyEntry
from wizard.orders.ordering import Ordering
from wizard.orders.patience import WAITED_FOR, is_passing
from wizard.orders.redemption import Outcome
from wizard.service.errors import ServiceError

AT_ONCE: Final = 4
"""So many requests are under way at once."""
_A_DAY: Final = timedelta(days=1)
_MOST_QUOTES: Final = 3
"""So often an order is quoted again because its quote expired, or changed between quote and redemption."""
_MOST_TRIES: Final = 5
"""So often an order is sent again that the service put off alone."""
_STATES: Final = {
    EntryState.REDEEMED: OrderState.REDEEMED,
    EntryState.REFUSED: OrderState.REFUSED,
    EntryState.PAUSED: OrderState.PAUSED,
    EntryState.UNKNOWN: OrderState.UNKNOWN,
    EntryState.BEGUN: OrderState.UNKNOWN,
}


class OrderRun:
    """Carries single orders of a batch out. `save` records every change of an order before it counts."""

    def __init__(
        self,
        ordering: Ordering,
        pauses: Pauses,
        texts: Mapping[str, str],
        accepted: frozenset[str],
        save: Callable[[PlannedOrder], None],
        *,
        drop_refused: bool,
    ) -> None:
        """`texts` are the keys by their digests, `accepted` the warnings that every order may have."""
        self._ordering = ordering
        self._pauses = pauses
        self._texts = texts
        self._accepted = accepted
        self._save = save
        self._drop_refused = drop_refused
        self._turns = BoundedSemaphore(AT_ONCE)

    def carry_out(self, order: PlannedOrder, subscription_id: str | None) -> PlannedOrder:
        """Quote, compare and redeem an order. Returns it with its outcome.

        Raises StoppedRunError, HaltedError and JournalError.
        """
        if any(key.digest not in self._texts for key in order.keys):  # the list has lost it since
            return self._noted(replace(order, state=OrderState.CHANGED))
        for _ in range(_MOST_QUOTES):
            quoted = self._quote(order, subscription_id)
            if isinstance(quoted, PlannedOrder):
                return quoted
            order, draft = quoted
            quote = draft.quote
            assert quote is not None, "just quoted"
            if not self._is_as_reviewed(order, quote):
                return self._noted(replace(order, state=OrderState.CHANGED))
            order = replace(order, state=OrderState.UNDER_WAY, quote_id=quote.id)
            self._save(order)  # before the journal: an order that is in neither was never sent
            journal, service = self._ordering.journal(), self._ordering.service()
            entry = redemption.begin(journal, service, self._ordering.place.account, draft)
            order = replace(order, order=entry.id)
            with self._turns:
                outcome = redemption.send_begun(journal, service, entry)
            order, again = self._settled(order, entry, outcome)
            if not again:
                return order
        return self._noted(replace(order, state=OrderState.CHANGED))

    def find_out(self, order: PlannedOrder, entries: Mapping[str, Entry]) -> tuple[PlannedOrder, bool]:
        """Learn the outcome of an order of an earlier run. Returns it, and True to carry it out again.

        `entries` are the orders of the journal by their quotes.
        """
        entry = entries.get(order.quote_id or "")
        if entry is None:  # the journal is first: nothing was sent
            return replace(order, state=OrderState.READY, quote_id=None, order=None), True
        order = replace(order, order=entry.id)
        receipt = redemption.receipt_of(entry) if entry.state is EntryState.REDEEMED else None
        if receipt is not None:
            return self._redeemed(order, receipt, redemption.difference_of(entry, receipt)), False
        self._pauses.pass_on()
        with self._turns:
            outcome = redemption.find_out(self._ordering.journal(), self._ordering.service(), entry)
        return self._settled(order, entry, outcome)

    # ---- the quote

    def _quote(
        self, order: PlannedOrder, subscription_id: str | None
    ) -> tuple[PlannedOrder, Draft] | PlannedOrder:
        """Return the order with a draft that was quoted, or the order where there is none."""
        tries = 0
        while True:
            self._pauses.pass_on()
            draft = self._draft(order, subscription_id)
            try:
                with self._turns:
                    quote = self._ordering.quote(draft)
            except ServiceError as error:
                tries += 1
                if not self._may_wait(error.problem, error.retry_after, tries):
                    return self._noted(replace(order, state=OrderState.REFUSED, problem=error.problem))
                continue
            self._pauses.went_well()
            if quote.redeemable:
                return order, draft._replace(quote=quote, authorization=authorization(quote))
            kept = self._without_refused(order, quote.lines)
            usable = [key for key in kept.keys if key.problem is None]
            if not self._drop_refused or not usable or usable == [k for k in order.keys if k.problem is None]:
                problem = next((line.problem for line in quote.lines if line.problem), None)
                return self._noted(replace(kept, state=OrderState.REFUSED, problem=problem))
            order = kept

    def _draft(self, order: PlannedOrder, subscription_id: str | None) -> Draft:
        usable = [key for key in order.keys if key.problem is None]
        entries = tuple(KeyEntry(self._texts[key.digest], key.check) for key in usable)
        action = Action(order.action or "")
        state = None
        if action is not Action.NEW:
            before = order.before or order.after
            assert before is not None, "an action on a subscription has one"
            state = replace(before, subscription_id=subscription_id)
        return Draft(
            entries=entries,
            customer=order.customer,
            action=action,
            subscription=state,
            reference=order.reference,
            warnings_accepted=True,
        )

    def _without_refused(self, order: PlannedOrder, lines: tuple[Line, ...]) -> PlannedOrder:
        """Return an order with the problems of its quote at its keys. Lines come as the keys were sent."""
        refused = iter(lines)
        keys = []
        for key in order.keys:
            line = next(refused, None) if key.problem is None else None
            rejected = line is not None and line.state != LineState.ACCEPTED
            keys.append(replace(key, problem=line.problem) if line is not None and rejected else key)
        return replace(order, keys=tuple(keys))

    def _is_as_reviewed(self, order: PlannedOrder, quote: Quote) -> bool:
        """Compare a quote with the plan; `Ordering.quote` has compared it with its request."""
        after, planned = quote.after, order.after
        if after is None or planned is None or order.customer is None:
            return False
        dropped = sum(key.licenses or 0 for key in order.keys if key.problem is not None)
        return (
            quote.customer.id == order.customer.id
            and {one.code for one in quote.warnings}
            <= self._accepted.union(one.code for one in order.warnings)
            and after.licenses == planned.licenses - dropped
            and abs(after.expires_on - planned.expires_on) <= _A_DAY
        )

    # ---- the outcome

    def _settled(self, order: PlannedOrder, entry: Entry, outcome: Outcome) -> tuple[PlannedOrder, bool]:
        """Record an outcome, after waiting where that helps. True where the order needs a new quote."""
        tries = 0
        while outcome.state in (EntryState.PAUSED, EntryState.UNKNOWN):
            assert outcome.problem is not None, "it says why"
            order = self._noted(replace(order, state=_STATES[outcome.state], problem=outcome.problem))
            tries += 1
            if not self._may_wait(outcome.problem, outcome.retry_after, tries):
                return order, False
            with self._turns:
                outcome = redemption.find_out(self._ordering.journal(), self._ordering.service(), entry)
        self._pauses.went_well()
        if outcome.receipt is not None:
            return self._redeemed(order, outcome.receipt, outcome.problem), False
        if outcome.keys_needed:
            return self._noted(replace(order, state=OrderState.READY, quote_id=None, order=None)), True
        return self._noted(replace(order, state=OrderState.REFUSED, problem=outcome.problem)), False

    def _redeemed(self, order: PlannedOrder, receipt: Receipt, problem: Problem | None) -> PlannedOrder:
        return self._noted(replace(order, state=OrderState.REDEEMED, receipt=receipt, problem=problem))

    def _may_wait(self, problem: Problem, retry_after: float | None, tries: int) -> bool:
        """Wait where that helps, or end the run; False where a problem concerns this order alone."""
        alone = problem.code in (Code.ACCOUNT_NOT_CREATED, Code.ORDER_NOT_PROCESSED)
        if alone and tries >= _MOST_TRIES:
            return False
        if problem.code in WAITED_FOR or is_passing(problem.code) or retry_after is not None:
            self._pauses.hold(problem, retry_after)
            return True
        return False

    def _noted(self, order: PlannedOrder) -> PlannedOrder:
        self._save(order)
        return order


def new_subscription(order: PlannedOrder) -> str | None:
    """Return the subscription that an order made; None before it was redeemed."""
    after: State | None = order.receipt.after if order.receipt else None
    return after.subscription_id if after else None
