"""Keys of a list that no service is asked about, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wizard.contract import Code, Problem
from wizard.keys import KeyFormat, Verdict, looks_microsoft, looks_of_a_service
from wizard.keys.published import is_published
from wizard.orders.batches.columns import action_of
from wizard.orders.batches.listing import BatchList, ListedKey, judged
from wizard.orders.batches.models import BatchCode, NamedCustomer, OrderState, PlannedKey, PlannedOrder
from wizard.orders.batches.plan_file import SavedPlan
from wizard.orders.redemption import fits_as_reference


def planned_key(key: ListedKey, digest: str, problem: Problem | None = None) -> PlannedKey:
    """Return a key of a list as a plan has it before any service was asked."""
    return PlannedKey(key.number, key.row, key.cell, key.ending, digest, key.check, problem=problem)


class Screening:
    """Sets keys of one list apart."""

    def __init__(self, batch_list: BatchList, digests: Mapping[int, str]) -> None:
        """`digests` are those of the list's keys, by their numbers."""
        self._digests = digests
        self._by_number = {key.number: key for key in batch_list.keys}
        # Rows by the numbers of first keys that the list names for another customer, too.
        self._twins = {
            key.first: key.row
            for key in batch_list.keys
            if key.first is not None and self._by_number[key.first].named != key.named
        }

    def apart(
        self, keys: Iterable[ListedKey], key_format: str, saved: SavedPlan | None, *, guided: bool
    ) -> Iterator[PlannedOrder]:
        """Yield an order for each key that is set apart.

        `saved` is the plan that was reviewed; without one, every key may be redeemed. `guided`: the guide
        redeems every key.
        """
        named = saved.named if saved is not None else None
        for_guide = {one.digest for one in saved.microsoft} if saved is not None else set()
        for key in keys:
            reason = self._unplanned(key, named) or self._reason(key, key_format, guided=guided)
            if reason is None and self._digests[key.number] in for_guide:  # no service was to redeem it
                reason = Problem(BatchCode.NOT_PLANNED, {})
            if reason is not None:
                yield self._set_apart(key, reason)

    def _unplanned(self, key: ListedKey, named: Mapping[str, NamedCustomer] | None) -> Problem | None:
        """Return why a key is not redeemed as planned; `named` has the customers of the plan, by digest."""
        if named is None:
            return None
        before = named.get(self._digests[key.number])
        if before is None:
            return Problem(BatchCode.NOT_PLANNED, {})
        return None if before == key.named else Problem(BatchCode.OTHER_CUSTOMER, {"customer": before.label})

    def _reason(self, key: ListedKey, key_format: str, *, guided: bool) -> Problem | OrderState | None:
        """Return why a key is not asked about; MICROSOFT where the guide redeems it."""
        if key.first is not None:
            first = self._by_number[key.first]
            code = Code.KEY_DUPLICATE if first.named == key.named else BatchCode.SAME_KEY
            return Problem(code, {"row": first.row})
        other = self._twins.get(key.number)
        if other is not None:
            return Problem(BatchCode.SAME_KEY, {"row": other})
        if not key.check.passable:
            return Problem(BatchCode.KEY_MISTYPED, {})
        if is_published(key.text):
            return Problem(BatchCode.KEY_PUBLISHED, {})
        own = KeyFormat.of(key_format) is KeyFormat.SERVICE
        if own and looks_microsoft(key.text):
            return OrderState.MICROSOFT
        if guided and looks_of_a_service(key.text):
            return Problem(BatchCode.KEY_ELSEWHERE, {})
        if judged(key, key_format).verdict is Verdict.MISTYPED:
            return Problem(BatchCode.KEY_MISTYPED, {})
        if guided:
            return OrderState.MICROSOFT
        if key.said.action and action_of(key.said.action) is None:
            return Problem(BatchCode.ACTION_UNKNOWN, {"action": key.said.action})
        if not fits_as_reference(key.said.reference):
            return Problem(BatchCode.REFERENCE_UNFIT, {})
        return None

    def _set_apart(self, key: ListedKey, reason: Problem | OrderState) -> PlannedOrder:
        problem = reason if isinstance(reason, Problem) else None
        state = reason if isinstance(reason, OrderState) else OrderState.IMPOSSIBLE
        if problem is not None and problem.code in (BatchCode.NOT_PLANNED, BatchCode.OTHER_CUSTOMER):
            state = OrderState.LEFT_OUT
        keys = (planned_key(key, self._digests[key.number], problem),)
        return PlannedOrder(key.number, state, key.named, keys, problem=problem, reference=key.said.reference)
