"""A plan in a file: row, digest, customer, action and subscription of each key, never the key.

The customer is there twice: its id, and as the list named it, so that another one in the list is noticed.
Microsoft's keys, which the guide redeems, are named by their rows and customers alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from wizard.contract import Problem
from wizard.orders.batches.list_facts import rows_of
from wizard.orders.batches.models import (
    BatchCode,
    Existing,
    NamedCustomer,
    OrderState,
    Plan,
    PlannedKey,
)

_KIND: Final = "product-key batch plan"
_VERSION: Final = 4
_PARTS: Final = ("id", "name", "domain")


class PlanFileError(Exception):
    """The file is not a plan, or is one of a newer edition."""


class OtherServiceError(Exception):
    """The plan was saved for another service, whose customers may have the same ids."""

    def __init__(self, service: str) -> None:
        """`service` is the address for which it was saved."""
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
    accepted: tuple[str, ...]
    """The kinds of its order's warnings, which were accepted."""


@dataclass(frozen=True, slots=True)
class SavedPlan:
    """The decisions of a plan that was saved."""

    list_name: str
    service: str
    existing: Existing
    keys: tuple[SavedKey, ...]
    guided: tuple[NamedKey, ...]
    """The keys that the guide redeems."""
    others: Mapping[str, int]
    """The rows of keys that were not ready, by digest."""

    @property
    def named(self) -> dict[str, NamedCustomer]:
        """The customers of the keys that may be redeemed, by digest, as the list named them."""
        return {one.digest: one.named for one in (*self.keys, *self.guided)}

    def require(self, service: str) -> None:
        """Raise OtherServiceError where the plan was not saved for the service of this address."""
        if self.service != service:
            raise OtherServiceError(self.service)

    @property
    def rows(self) -> dict[str, int]:
        """The rows of all keys that the list had, by digest."""
        return {**self.others, **{one.digest: one.row for one in (*self.keys, *self.guided)}}


def save(
    path: Path,
    plan: Plan,
    named: Mapping[str, NamedCustomer],
    list_name: str,
    service: str,
) -> None:
    """Save the ready orders of a plan, and which keys the guide redeems.

    `named` has the customers of the list's keys, by digest. An older file is replaced once this one is whole.

    Raises OSError.
    """
    ready = plan.in_state(OrderState.READY)
    guided = [key for one in plan.orders if one.at_microsoft for key in one.keys if key.digest in named]
    others = (one for one in plan.orders if one.state is not OrderState.READY and not one.at_microsoft)
    document = {
        "kind": _KIND,
        "version": _VERSION,
        "list": list_name,
        "service": service,
        "existing": plan.existing,
        "keys": [
            _named(key, named)
            | {
                "customer_id": order.customer.id if order.customer else "",
                "action": order.action,
                "subscription_id": order.subscription_id,
                "accepted_warnings": sorted({one.code for one in order.warnings}),
            }
            for order in ready
            for key in order.keys
        ],
        "microsoft": [_named(key, named) for key in guided],
        "others": rows_of(others),
    }
    whole = path.with_name(f".{path.name}.new")
    try:
        whole.write_text(json.dumps(document, ensure_ascii=False, indent=1), "utf-8")
        whole.replace(path)
    finally:
        whole.unlink(missing_ok=True)


def load(path: Path) -> SavedPlan:
    """Load a saved plan. Raises OSError, PlanFileError."""
    try:
        document = json.loads(path.read_text("utf-8"))
        if document["kind"] != _KIND or document["version"] != _VERSION:
            raise PlanFileError
        return SavedPlan(
            str(document["list"]),
            str(document["service"]),
            Existing(document["existing"]),
            tuple(
                SavedKey(
                    *_read(one),
                    str(one["customer_id"]),
                    str(one["action"]),
                    None if one["subscription_id"] is None else str(one["subscription_id"]),
                    tuple(map(str, one["accepted_warnings"])),
                )
                for one in document["keys"]
            ),
            tuple(NamedKey(*_read(one)) for one in document["microsoft"]),
            {str(digest): int(row) for digest, row in document["others"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PlanFileError from error


def _named(key: PlannedKey, named: Mapping[str, NamedCustomer]) -> dict[str, object]:
    customer = named[key.digest]
    parts = {part: getattr(customer, part) for part in _PARTS}
    return {"row": key.row, "digest": key.digest, "named": parts}


def _read(one: Any) -> tuple[int, str, NamedCustomer]:
    named = NamedCustomer(*(str(one["named"][part]) for part in _PARTS))
    return int(one["row"]), str(one["digest"]), named
