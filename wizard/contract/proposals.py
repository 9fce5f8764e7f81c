"""The shapes of `POST /v1/proposals`: everything that given keys can do for a customer.

A module of its own; `wizard.contract` has the shapes that these hold.
"""

from __future__ import annotations

from dataclasses import dataclass

from .problems import Line, Problem
from .shapes import CustomerRef, State
from .shapes import ProposalsRequest as ProposalsRequest

MAX_OPTIONS = 200


@dataclass(frozen=True, slots=True)
class RowsProblem:
    """A problem of some keys under one option; `rows` are 1-based in the order of the request's keys."""

    problem: Problem
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a group's keys can do.

    `redeemable` is true if all keys of the group fit. `accepted_rows` are those that do, 1-based; `after` is
    the subscription with them, null if none fits. `before` and `subscription_id` are null for a new one.
    """

    action: str
    subscription_id: str | None
    before: State | None
    after: State | None
    redeemable: bool
    accepted_rows: tuple[int, ...]
    problems: tuple[RowsProblem, ...]
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The usable keys of one product and their options, redeemable ones first, at most MAX_OPTIONS.

    `rows` are 1-based, `licenses` is their sum and `months` is null if their terms differ.
    """

    product_id: str
    product: str
    rows: tuple[int, ...]
    licenses: int
    months: int | None
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Proposals:
    """Everything that keys can do for a customer.

    `lines` are in the order of the request's keys: a rejected one has a problem that no option solves, and is
    in no group. There is a group for each product of the others, in the order of their first keys.
    """

    customer: CustomerRef
    lines: tuple[Line, ...]
    groups: tuple[Group, ...]
