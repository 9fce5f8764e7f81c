"""Orders as a CSV, and its columns: one row per order, or one per key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from wizard.contract import CustomerRef, Line, LineState, Receipt
from wizard.orders.csv_export import csv_line
from wizard.orders.journal import Entry, EntryState
from wizard.orders.place import Source
from wizard.orders.redemption import receipt_of

_ORDER: Final = (
    *("order", "state", "begun_at", "service", "customer_id", "customer", "domain"),
    *("action", "subscription_id"),
)
_KEYS: Final = ("product", "licenses", "months")
_RESULT: Final = ("reference", "code", "receipt", "redeemed_at", "expires_on", "replaced_by")
ORDER_COLUMNS: Final = (*_ORDER, "endings", *_KEYS, *_RESULT)
KEY_COLUMNS: Final = (*_ORDER, "ending", *_KEYS, *_RESULT)


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """An order of the journal, or one that only the service has. Times are UTC; `service` is an address."""

    id: str
    state: EntryState
    begun_at: datetime
    service: str
    customer: CustomerRef
    action: str
    subscription_id: str | None
    endings: tuple[str, ...]
    reference: str
    code: str | None = None
    replaced_by: str | None = None
    receipt: Receipt | None = None
    redeemed_at: datetime | None = None

    @classmethod
    def of_entry(cls, entry: Entry) -> OrderRecord:
        """Return the record of an order of the journal."""
        order, receipt = entry.order, receipt_of(entry)
        return cls(
            id=entry.id,
            state=entry.state,
            begun_at=entry.begun_at,
            service=order.service,
            customer=order.customer,
            action=order.action,
            subscription_id=receipt.after.subscription_id if receipt else order.subscription_id,
            endings=order.endings,
            reference=order.reference,
            code=entry.code,
            replaced_by=entry.replaced_by,
            receipt=receipt,
            redeemed_at=entry.redeemed_at or (receipt.redeemed_at if receipt else None),
        )

    @classmethod
    def of_order(cls, entries: Sequence[Entry]) -> OrderRecord:
        """Return the record of a whole order: of its one entry, or of all keys of a guided one."""
        first = cls.of_entry(_telling(entries))
        if len(entries) == 1:
            return first
        endings = tuple(ending for entry in entries for ending in entry.order.endings)
        begun = min(entry.begun_at for entry in entries)
        redeemed = max(
            (entry.redeemed_at for entry in entries if entry.redeemed_at), default=first.redeemed_at
        )
        return replace(first, begun_at=begun, redeemed_at=redeemed, endings=endings)

    @classmethod
    def of_receipt(cls, receipt: Receipt, service: str) -> OrderRecord:
        """Return the record of an order that only the service at the address `service` has."""
        return cls(
            id="",
            state=EntryState.REDEEMED,
            begun_at=receipt.redeemed_at,
            service=service,
            customer=receipt.customer,
            action=receipt.action,
            subscription_id=receipt.after.subscription_id,
            endings=tuple(line.ending for line in receipt.lines),
            reference=receipt.reference or "",
            receipt=receipt,
            redeemed_at=receipt.redeemed_at,
        )

    @property
    def time(self) -> datetime:
        """The time that it is shown with: of its redemption, before that of its beginning."""
        return self.redeemed_at or self.begun_at

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its keys: as they were redeemed, else by their endings alone."""
        if self.receipt is not None:
            return self.receipt.lines
        return tuple(Line(ending, LineState.ACCEPTED) for ending in self.endings)


def whole_orders(entries: Iterable[Entry]) -> list[tuple[Entry, ...]]:
    """Return the orders of the journal, in the order of `entries`; the keys of a guided one together.

    `entries` has the latest first; the keys of an order are in the order in which they were saved.
    """
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        guided = entry.order.service == Source.MICROSOFT
        found.setdefault(entry.order.idempotency_key if guided else entry.id, []).append(entry)
    return [tuple(reversed(order)) for order in found.values()]


def orders_csv(orders: Iterable[OrderRecord]) -> Iterator[str]:
    """Yield the lines of a CSV with one row per order; licenses are those of all its keys together."""
    yield csv_line(ORDER_COLUMNS)
    for order in orders:
        licenses = [line.licenses for line in order.lines if line.licenses is not None]
        keys = (
            " ".join(order.endings),
            _distinct(line.product for line in order.lines),
            sum(licenses) if licenses else None,
            _distinct(line.months for line in order.lines),
        )
        yield csv_line((*_order_cells(order), *keys, *_result_cells(order)))


def keys_csv(orders: Iterable[OrderRecord]) -> Iterator[str]:
    """Yield the lines of a CSV with one row per key."""
    yield csv_line(KEY_COLUMNS)
    for order in orders:
        before, after = _order_cells(order), _result_cells(order)
        for line in order.lines:
            yield csv_line((*before, line.ending, line.product, line.licenses, line.months, *after))


def _telling(entries: Sequence[Entry]) -> Entry:
    """Return the entry whose state is that of the order: one still open, else one redeemed."""
    unfinished = [entry for entry in entries if entry.unfinished]
    redeemed = [entry for entry in entries if entry.state is EntryState.REDEEMED]
    return next(iter((*unfinished, *redeemed, *entries)))


def _order_cells(order: OrderRecord) -> tuple[object, ...]:
    customer = order.customer
    return (
        *(order.id, order.state, order.begun_at.isoformat(), order.service),
        *(customer.id, customer.name, customer.domain, order.action, order.subscription_id),
    )


def _result_cells(order: OrderRecord) -> tuple[object, ...]:
    receipt = order.receipt
    redeemed = order.redeemed_at.isoformat() if order.redeemed_at else ""
    number, expiry = (receipt.id, receipt.after.expires_on) if receipt else ("", "")
    return (order.reference, order.code, number, redeemed, expiry, order.replaced_by)


def _distinct(values: Iterable[object]) -> str:
    return "; ".join(dict.fromkeys(str(value) for value in values if value is not None))
