"""Units that the service is asked about: the keys of a list that may become one order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from wizard.contract import Action, Customer, Line, LineState, Problem
from wizard.contract.proposals import Group, Option, Proposals
from wizard.orders.batches.columns import action_of
from wizard.orders.batches.listing import ListedKey
from wizard.orders.batches.matching import Match
from wizard.orders.batches.models import BatchCode, NamedCustomer, PlannedKey
from wizard.orders.draft import Draft


@dataclass(frozen=True, slots=True)
class Unit:
    """Keys of one customer, action, subscription and reference: at most as many as one order takes.

    `chunk` counts the units that differ in nothing but their keys, from 0.
    """

    keys: tuple[ListedKey, ...]
    match: Match
    action: Action | None = None
    chunk: int = 0

    @property
    def number(self) -> int:
        """The number of its first key, which names it within the plan."""
        return self.keys[0].number

    @property
    def named(self) -> NamedCustomer:
        return self.keys[0].named

    @property
    def reference(self) -> str:
        return self.keys[0].said.reference

    @property
    def subscription(self) -> str:
        return self.keys[0].said.subscription

    def draft(self, customer: Customer, keys: Sequence[ListedKey]) -> Draft:
        """Return an order of some of its keys, as far as the list tells."""
        return Draft(entries=tuple(key.entry for key in keys), customer=customer, reference=self.reference)


@dataclass(frozen=True, slots=True)
class Part:
    """The usable keys of one product of a unit, and their options. `terms` are its parts of equal months."""

    keys: tuple[PlannedKey, ...]
    product_id: str
    product: str
    options: tuple[Option, ...]
    terms: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """The service's answer about a unit: parts, and keys that no choice helps."""

    parts: tuple[Part, ...] = ()
    refused: tuple[PlannedKey, ...] = ()
    problem: Problem | None = None


def units_of(keys: Iterable[ListedKey], match: Callable[[NamedCustomer], Match], most: int) -> Iterator[Unit]:
    """Yield the units of keys that may be redeemed, in the order of their first keys."""
    groups: dict[tuple[object, ...], list[ListedKey]] = {}
    for key in keys:
        found = match(key.named)
        who: object = found.customer.id if found.customer else key.named
        said = key.said
        groups.setdefault((who, key.named, said.action, said.subscription, said.reference), []).append(key)
    for group in groups.values():
        said = group[0].said
        for chunk, start in enumerate(range(0, len(group), most)):
            yield Unit(tuple(group[start : start + most]), match(said.named), action_of(said.action), chunk)


def told_by(
    unit: Unit,
    planned: Callable[[ListedKey], PlannedKey],
    ask: Callable[[Sequence[ListedKey]], Proposals],
) -> Told:
    """Ask about a unit; keys of one product with different months are asked about by months, too."""
    proposals = ask(unit.keys)
    keys = [_told(planned(key), line) for key, line in zip(unit.keys, proposals.lines, strict=True)]
    parts = []
    for group in proposals.groups:
        some = [row - 1 for row in group.rows]
        part = _part(group, [keys[at] for at in some])
        if group.months is None:
            part = replace(part, terms=tuple(_terms(unit, some, keys, ask)))
        parts.append(part)
    return Told(tuple(parts), tuple(key for key in keys if key.problem is not None))


def _terms(
    unit: Unit, some: list[int], keys: list[PlannedKey], ask: Callable[[Sequence[ListedKey]], Proposals]
) -> Iterator[Part]:
    for months in dict.fromkeys(keys[at].months for at in some):
        alike = [at for at in some if keys[at].months == months]
        for group in ask([unit.keys[at] for at in alike]).groups:
            yield _part(group, [keys[alike[row - 1]] for row in group.rows])


def _part(group: Group, keys: list[PlannedKey]) -> Part:
    return Part(tuple(keys), group.product_id, group.product, group.options)


def _told(key: PlannedKey, line: Line) -> PlannedKey:
    problem = line.problem
    if line.state != LineState.ACCEPTED and problem is None:
        problem = Problem(BatchCode.ACTION_IMPOSSIBLE, {"action": None})
    return replace(key, licenses=line.licenses, months=line.months, problem=problem)
