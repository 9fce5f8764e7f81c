"""From what the service said to the orders of a plan: pure functions of answers and decisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from wizard.contract import Action, Customer, Problem, State, Status, Warn
from wizard.contract.months import months_later
from wizard.contract.proposals import Option
from wizard.orders.batches.matching import Match
from wizard.orders.batches.models import (
    BatchCode,
    Existing,
    Limit,
    NamedCustomer,
    OrderState,
    PlannedKey,
    PlannedOrder,
    Question,
)
from wizard.orders.batches.plan_file import SavedPlan
from wizard.orders.batches.units import Part, Told, Unit
from wizard.orders.batches.uses import Choice, Use, Wish, choose
from wizard.orders.draft import may_redeem

FOLLOWING = Use(Action.ADD, None)
"""The use of keys that are added to the new subscription of the order before."""


@dataclass
class Decisions:
    """Everything that people decided about a plan. Keys are named by their digests, orders by number."""

    existing: Existing = Existing.ASK
    customers: dict[NamedCustomer, Customer] = field(default_factory=dict)
    uses: dict[str, Use] = field(default_factory=dict)
    accepted: set[str] = field(default_factory=set)
    """The kinds of warnings that are wanted in every order."""
    accepted_in: set[tuple[str, str, Use]] = field(default_factory=set)
    """The kinds that are wanted for single keys in one use of them."""
    left_out: set[str] = field(default_factory=set)

    def match(self, named: NamedCustomer, found: Match) -> Match:
        """Return a match as a person settled it."""
        chosen = self.customers.get(named)
        return found if chosen is None else Match(chosen)

    def follow(self, saved: SavedPlan) -> None:
        """Take the decisions of a saved plan, but for its customers."""
        self.existing = saved.existing
        for key in saved.keys:
            self.uses[key.digest] = use = Use(key.action, key.subscription_id)
            self.accepted_in |= {(code, key.digest, use) for code in key.accepted_warnings}

    def accept(self, code: str, order: PlannedOrder) -> None:
        """Accept a kind of warning for the keys of an order in their use of now."""
        self.accepted_in |= _asked(code, order)

    def forget_uses(self, digests: Iterable[str]) -> None:
        """Ask again what these keys are used for."""
        for digest in digests:
            self.uses.pop(digest, None)

    def unaccepted(self, order: PlannedOrder) -> tuple[Problem, ...]:
        """Return the warnings of an order to which nobody said yes."""
        open_ones = (one for one in order.warnings if one.code not in self.accepted)
        return tuple(one for one in open_ones if not _asked(one.code, order) <= self.accepted_in)


def _asked(code: str, order: PlannedOrder) -> set[tuple[str, str, Use]]:
    use = Use(order.action or "", order.subscription_id)
    return {(code, key.digest, use) for key in order.keys}


def resolve(
    units: Iterable[tuple[Unit, Told | None, tuple[PlannedKey, ...]]], decisions: Decisions
) -> tuple[PlannedOrder, ...]:
    """Return the orders of units, each with what the service said of it and its keys.

    None for the answer means that the service was not asked.
    """
    found: list[PlannedOrder] = []
    firsts: dict[tuple[object, ...], PlannedOrder] = {}
    for unit, told, keys in units:
        for order in _orders(unit, told, keys, decisions):
            found.append(_within_limit(unit, order, firsts, decisions))
    return tuple(_warned(order, decisions) for order in in_turn(found))


def still_wanted(recorded: Iterable[PlannedOrder], decisions: Decisions) -> Iterator[PlannedOrder]:
    """Yield orders of an earlier run; those that are still to come can be left out now."""
    for order in recorded:
        unwanted = (
            order.state is OrderState.READY and {key.digest for key in order.keys} <= decisions.left_out
        )
        yield replace(order, state=OrderState.LEFT_OUT) if unwanted else order


def _orders(
    unit: Unit, told: Told | None, keys: tuple[PlannedKey, ...], decisions: Decisions
) -> Iterator[PlannedOrder]:
    match = decisions.match(unit.named, unit.match)
    order = PlannedOrder(
        number=unit.number,
        state=OrderState.TO_DECIDE,
        named=unit.named,
        keys=keys,
        customer=match.customer,
        candidates=match.candidates,
        reference=unit.reference,
        question=match.question,
        problem=match.problem,
    )
    if told is None or match.customer is None:
        if match.question is None:
            yield _impossible(order, Problem(BatchCode.NOT_ASKED, {}), OrderState.LEFT_OUT)
        else:
            yield _left_out(order, decisions)
        return
    if told.problem is not None:
        yield _impossible(order, told.problem)
        return
    for part in told.parts:
        for one in _of_part(unit, order, part, decisions):
            yield _left_out(one, decisions)
    if told.refused:
        yield replace(
            order,
            number=told.refused[0].number,
            state=OrderState.IMPOSSIBLE,
            keys=told.refused,
            question=None,
            problem=told.refused[0].problem,
        )


def _of_part(unit: Unit, order: PlannedOrder, part: Part, decisions: Decisions) -> Iterator[PlannedOrder]:
    decided = {use for key in part.keys if (use := decisions.uses.get(key.digest)) is not None}
    use = decided.pop() if len(decided) == 1 else None
    use = Use(Action.NEW, None) if use == FOLLOWING else use  # and follows, see _within_limit
    wish = Wish(decisions.existing, unit.action, unit.subscription, use)
    choice = choose(part.options, wish)
    if part.terms and (choice.option is None or choice.option.action != Action.ADD):
        for term in part.terms:
            yield from _of_part(unit, order, term, decisions)
        return
    number = part.keys[0].number
    order = replace(order, number=number, keys=part.keys, product_id=part.product_id, product=part.product)
    yield _chosen(order, choice)


def _chosen(order: PlannedOrder, choice: Choice) -> PlannedOrder:
    if choice.problem is not None:  # another customer may have what this one lacks
        return order if order.question is not None else _impossible(order, choice.problem)
    option = choice.option
    order = replace(order, options=choice.options, option=option)
    if option is not None:
        order = replace(order, before=option.before, after=option.after, warnings=option.warnings)
    if order.question is not None:  # about the customer, which comes first
        return order
    if option is None:
        return replace(order, question=Question.USE)
    return replace(order, state=OrderState.READY)


def _within_limit(
    unit: Unit,
    order: PlannedOrder,
    firsts: dict[tuple[object, ...], PlannedOrder],
    decisions: Decisions,
) -> PlannedOrder:
    """Ask about keys beyond the most that one order takes, where they would be new subscriptions."""
    if order.action != Action.NEW or order.customer is None:
        return order
    name = (order.customer.id, unit.named, unit.reference, unit.action, order.product_id, order.months)
    first = firsts.setdefault(name, order)
    if first is order or unit.chunk == 0:
        return order
    decided = {decisions.uses.get(key.digest) for key in order.keys}
    if decided == {FOLLOWING}:
        return _following(order, first)
    if decided == {Use(Action.NEW, None)} or order.state is not OrderState.READY:
        return order
    return replace(order, state=OrderState.TO_DECIDE, question=Question.LIMIT)


def _following(order: PlannedOrder, first: PlannedOrder) -> PlannedOrder:
    option = Option(Action.ADD, None, first.after, first.after, True, (), (), ())
    return replace(order, option=option, before=first.after, after=first.after, follows=first.number)


def _warned(order: PlannedOrder, decisions: Decisions) -> PlannedOrder:
    """Ask for a yes to warnings that nobody accepted."""
    if order.state is OrderState.READY and decisions.unaccepted(order):
        return replace(order, state=OrderState.TO_DECIDE, question=Question.WARNING)
    return order


def _left_out(order: PlannedOrder, decisions: Decisions) -> PlannedOrder:
    digests = {key.digest for key in order.keys}
    if order.state is OrderState.IMPOSSIBLE:
        return order
    if digests <= decisions.left_out:
        return replace(order, state=OrderState.LEFT_OUT, question=None)
    if order.state is OrderState.READY and order.customer is not None and not may_redeem(order.customer):
        customer = order.customer
        return _impossible(
            order, Problem("role-required", {"customer": customer.name, "roles": ",".join(customer.roles)})
        )
    return order


def _impossible(
    order: PlannedOrder, problem: Problem, state: OrderState = OrderState.IMPOSSIBLE
) -> PlannedOrder:
    keys = tuple(key if key.problem else replace(key, problem=problem) for key in order.keys)
    return replace(order, state=state, keys=keys, question=None, problem=problem)


def limit_use(limit: Limit) -> Use:
    """Return the use that an answer to the question of the limit means."""
    return FOLLOWING if limit is Limit.ADD_REST else Use(Action.NEW, None)


_COUNTED = frozenset({OrderState.READY, OrderState.UNDER_WAY, OrderState.PAUSED, OrderState.UNKNOWN})


def in_turn(orders: Iterable[PlannedOrder]) -> Iterator[PlannedOrder]:
    """Yield orders with `before` and `after` as they will be once the orders before them are done."""
    states: dict[object, State] = {}
    for order in orders:
        counted = order.state in _COUNTED or order.question is Question.WARNING
        place: object = order.follows if order.follows is not None else order.subscription_id
        if counted and order.option is not None and place in states:
            order = _after(order, states[place])
        if counted and order.after is not None:
            states[order.number if order.subscription_id is None else order.subscription_id] = order.after
            if order.follows is not None:
                states[order.follows] = order.after
        yield order


def _after(order: PlannedOrder, before: State) -> PlannedOrder:
    licenses, months = order.licenses or 0, order.months
    warnings = tuple(one for one in order.warnings if one.code != Warn.LICENSES_REDUCED)
    if order.action == Action.ADD:
        after = replace(before, licenses=before.licenses + licenses)
    elif months is None:
        return order
    else:
        today = datetime.now(UTC).date()
        start = max(today, before.expires_on) if order.action == Action.EXTEND else today
        ends = months_later(start, months)
        after = replace(before, licenses=licenses, expires_on=ends, status=Status.ACTIVE)
        if licenses < before.licenses:
            parameters = {"before": before.licenses, "after": licenses}
            warnings = (*warnings, Problem(Warn.LICENSES_REDUCED, parameters))
    return replace(order, before=before, after=after, warnings=warnings)
