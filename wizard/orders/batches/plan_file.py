"""A plan in a file: row, digest, customer, action and subscription of each key, never the key.

The customer is there twice: its id, and as the list named it, so that another one in the list is noticed.
Microsoft's keys, which the guide redeems, are named by their rows and customers alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from wizard.contract import Problem
from wizard.contract.decoding import decode
from wizard.orders.batches.list_facts import rows_of
from wizard.orders.batches.models import BatchCode, Existing, NamedCustomer, OrderState, Plan

_KIND: Final = "product-key batch plan"
_VERSION: Final = 4


class PlanFileError(Exception):
    """The file is not a plan, or is one of a newer edition."""


class OtherServiceError(Exception):
    """The plan was saved for another service, whose customers may have the same ids."""

    def __init__(self, service: str) -> None:
        super().__init__(service)
        self.problem = Problem(BatchCode.OTHER_SERVICE, {"service": service})


@dataclass(frozen=True, slots=True)
class NamedKey:
    """A key with its customer as the list named it."""

    row: int
    digest: str
    named: NamedCustomer


@dataclass(frozen=True, slots=True)
class SavedKey(NamedKey):
    """The decision about one key."""

    customer_id: str
    action: str
    subscription_id: str | None
    accepted_warnings: tuple[str, ...]
    """The kinds of its order's warnings, which were accepted."""


@dataclass(frozen=True, slots=True)
class SavedPlan:
    """The decisions of a plan, as its file has them."""

    kind: str
    version: int
    list: str
    service: str
    existing: Existing
    keys: tuple[SavedKey, ...]
    microsoft: tuple[NamedKey, ...]
    """The keys that the guide redeems."""
    others: Mapping[str, int]
    """The rows of keys that were not ready, by digest."""

    @property
    def named(self) -> dict[str, NamedCustomer]:
        """The customers of the keys that may be redeemed, by digest, as the list named them."""
        return {one.digest: one.named for one in (*self.keys, *self.microsoft)}

    def require(self, service: str) -> None:
        """Raise OtherServiceError where the plan was not saved for the service of this address."""
        if self.service != service:
            raise OtherServiceError(self.service)

    @property
    def rows(self) -> dict[str, int]:
        """The rows of all keys that the list had, by digest."""
        return {**self.others, **{one.digest: one.row for one in (*self.keys, *self.microsoft)}}


def save(path: Path, plan: Plan, named: Mapping[str, NamedCustomer], list_name: str, service: str) -> None:
    """Save the ready orders of a plan, and which keys the guide redeems.

    `named` has the customers of the list's keys, by digest. An older file is replaced once this one is whole.

    Raises OSError.
    """
    others = (one for one in plan.orders if one.state is not OrderState.READY and not one.at_microsoft)
    saved = SavedPlan(
        *(_KIND, _VERSION, list_name, service, plan.existing),
        keys=tuple(
            SavedKey(
                *(key.row, key.digest, named[key.digest], order.customer.id if order.customer else ""),
                *(order.action or "", order.subscription_id),
                tuple(sorted({one.code for one in order.warnings})),
            )
            for order in plan.in_state(OrderState.READY)
            for key in order.keys
        ),
        microsoft=tuple(
            NamedKey(key.row, key.digest, named[key.digest])
            for order in plan.orders
            if order.at_microsoft
            for key in order.keys
            if key.digest in named
        ),
        others=rows_of(others),
    )
    whole = path.with_name(f".{path.name}.new")
    try:
        whole.write_text(json.dumps(msgspec.to_builtins(saved), ensure_ascii=False, indent=1), "utf-8")
        whole.replace(path)
    finally:
        whole.unlink(missing_ok=True)


def load(path: Path) -> SavedPlan:
    """Load a saved plan. Raises OSError, PlanFileError."""
    try:
        saved = decode(path.read_bytes(), SavedPlan)
    except ValueError as error:
        raise PlanFileError from error
    if saved.kind != _KIND or saved.version != _VERSION:
        raise PlanFileError
    return saved
