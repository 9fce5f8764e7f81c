"""Choice among proposals: the option that is chosen before anybody chooses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.contract import Action
from wizard.orders.draft import is_possible

if TYPE_CHECKING:
    from wizard.contract import Customer
    from wizard.contract.proposals import Group, Option, Proposals


def first_choice(proposals: Proposals, wish: tuple[Action | None, str | None]) -> tuple[int, Option | None]:
    """Return the index of the group to begin with, and its option if nothing has to be asked.

    `wish` is the action and the subscription id of an earlier choice: an option that is like it is chosen
    again. Else the first group with a possible option, and that option if there is no other.
    """
    for index, group in enumerate(proposals.groups):
        for option in group.options:
            if (option.action, option.subscription_id) == wish and is_possible(option):
                return index, option
    possible = (index for index, group in enumerate(proposals.groups) if any(map(is_possible, group.options)))
    first = next(possible, 0)
    return first, only_possible(proposals.groups[first]) if proposals.groups else None


def only_possible(group: Group) -> Option | None:
    """Return the one option of a group that redeems a key, None if there are several or none."""
    possible = [option for option in group.options if is_possible(option)]
    return possible[0] if len(possible) == 1 else None


def without_roles(customer: Customer) -> Customer:
    """Return a customer without any role: the service said that they are not enough."""
    return replace(customer, roles=())
