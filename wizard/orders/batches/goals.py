"""The one place of a batch, and the keys of its list that are from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wizard.orders.batches.listing import BatchList, ListedKey
from wizard.orders.destination import Destination, KnownService
from wizard.orders.place import Place, Source


@dataclass(frozen=True, slots=True)
class Goal:
    """`odd` are the keys that are from elsewhere than most; a batch can continue without the `severable`."""

    destination: Destination
    odd: tuple[ListedKey, ...] = ()
    severable: tuple[ListedKey, ...] = ()


def goal_of(
    batch_list: BatchList, services: Iterable[KnownService], chosen: Place | None, *, without: bool
) -> Goal:
    """Return where the keys of a service go: as the list tells, or as someone chose.

    `without`: the severable keys stay out, and the batch goes where the others are from. Microsoft's keys are
    kept apart anyway, so they are odd nowhere.
    """
    goals = batch_list.destinations(services)
    first = next((one for one in goals if _is_of_a_service(one)), goals[0])
    others = next((one for one in goals if one is not first and one.settled), None)
    odd: tuple[ListedKey, ...] = ()
    severable: tuple[ListedKey, ...] = ()
    if others is not None and (first.asks or _is_practice(others)):
        fewer = len(first.rows) <= len(others.rows)
        if fewer or first.asks:
            severable = _keys(batch_list, first)
        if fewer or _is_practice(others):
            odd = severable if fewer else _keys(batch_list, others)
    goal = others if others is not None and severable and without else first
    if _is_practice(goal):  # entered as its reseller, who acts for every practice customer
        goal = replace(goal, place=Place.of(Source.PRACTICE, account="reseller"))
    if chosen is not None and (chosen in goal.choices or (chosen.source is Source.SERVICE and goal is first)):
        goal = replace(goal, place=chosen)
    return Goal(goal, odd, severable)


def place_of(batch_list: BatchList, services: Iterable[KnownService] = ()) -> Place | None:
    """Return where most keys are redeemed, the odd ones left out; None where a person has to say it."""
    goal = goal_of(batch_list, services, None, without=True).destination
    return goal.place if goal.settled else None


def _keys(batch_list: BatchList, goal: Destination) -> tuple[ListedKey, ...]:
    usable = [key for key in batch_list.keys if key.first is None]
    return tuple(usable[row] for row in goal.rows)


def _is_practice(goal: Destination) -> bool:
    return goal.place is not None and goal.place.source is Source.PRACTICE


def _is_of_a_service(goal: Destination) -> bool:
    if goal.place is not None:
        return goal.place.source is not Source.MICROSOFT
    return goal.asks
