"""Batches in the ledger: reviewed orders and how they are doing, so that a list continues where it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import msgspec

from wizard.contract.decoding import decode
from wizard.orders.batches.batch_lock import batch_lock, is_running
from wizard.orders.batches.guided_results import with_guide
from wizard.orders.batches.models import (
    Existing,
    OrderState,
    Plan,
    PlannedKey,
    PlannedOrder,
    UnfinishedBatch,
)
from wizard.orders.journal import EntryState, Journal
from wizard.orders.ledger import ADOPT, RECORD, KeyState, Ledger, LedgerKey, as_text, now, record_keys
from wizard.orders.redemption import receipt_of

if TYPE_CHECKING:
    from wizard.orders.batches.listing import BatchList, ListedKey

OPEN: Final = frozenset({OrderState.READY, OrderState.UNDER_WAY, OrderState.PAUSED, OrderState.UNKNOWN})
"""States of orders that a run has to do with."""
SENT: Final = frozenset({OrderState.UNDER_WAY, OrderState.PAUSED, OrderState.UNKNOWN, OrderState.REDEEMED})
"""States of orders that the service may have redeemed."""
_JUDGED: Final = frozenset({OrderState.REFUSED, OrderState.CHANGED})

_KEY_STATES: Final = {
    OrderState.READY: KeyState.PLANNED,
    OrderState.PAUSED: KeyState.PLANNED,
    OrderState.UNDER_WAY: KeyState.UNDER_WAY,
    OrderState.REDEEMED: KeyState.REDEEMED,
    OrderState.REFUSED: KeyState.REFUSED,
    OrderState.UNKNOWN: KeyState.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Recalled:
    """The ledger's record of a list. `batch` is None where it was never begun.

    `reviewed` are the orders that need no new review: redeemed, under way, or still to come. `unsaved` are
    the numbers of redeemed orders whose receipts a crash kept out of the journal.
    """

    batch: str | None
    orders: tuple[PlannedOrder, ...]
    finished: bool = False
    unsaved: frozenset[int] = frozenset()

    @property
    def reviewed(self) -> tuple[PlannedOrder, ...]:
        """The orders that are taken as they are when the list is planned again."""
        kept = SENT if self.finished else SENT | OPEN | _JUDGED
        asked = (
            replace(one, state=OrderState.UNDER_WAY) if one.number in self.unsaved else one
            for one in self.orders
        )
        return tuple(one for one in asked if one.state in kept)


class BatchRecords:
    """The batches in a ledger. Methods raise JournalError."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def recall(
        self, service: str, batch_list: BatchList, digests: Mapping[int, str], journal: Journal
    ) -> Recalled:
        """Return the latest batch of a list at a service, its keys numbered as they are in the list now."""
        found = self._latest(service, list(digests.values()), batch_list.name)
        if found is None:
            return Recalled(None, ())
        identity, begun_at, finished = found
        by_digest = {digests[key.number]: key for key in reversed(batch_list.keys)}
        repeats = {(digests[key.number], key.number): key for key in batch_list.keys if key.first is not None}
        orders = (_renumbered(order, by_digest, repeats) for order in self.orders(identity))
        journaled = _Journaled(journal, service, begun_at)
        known = self._as_known((one for one in orders if one is not None), identity, journaled, journal)
        unsaved = frozenset(one.number for one in known if journaled.lacks_receipt(one))
        return Recalled(identity, known, finished, unsaved)

    def _as_known(
        self, orders: Iterable[PlannedOrder], batch: str, journaled: _Journaled, journal: Journal
    ) -> tuple[PlannedOrder, ...]:
        """Return orders as ledger, journal and guide know them; the one count of window and terminal."""
        runs = is_running(self._ledger.folder, batch)
        found = map(journaled.as_known, orders)
        under_way = OrderState.UNDER_WAY if runs else OrderState.UNKNOWN
        known = (replace(one, state=under_way) if one.state is OrderState.UNDER_WAY else one for one in found)
        return with_guide(known, self._ledger, journal)

    def begin(
        self,
        batch: str,
        service: str,
        account: str,
        batch_list: BatchList,
        orders: Iterable[PlannedOrder],
    ) -> None:
        """Record a reviewed plan, in place of what there was of `batch`.

        Raises BatchBusyError where another program runs some of its keys.
        """
        path = str(batch_list.path.resolve()) if batch_list.path else ""
        said = {key.number: key for key in batch_list.keys}
        orders = tuple(orders)
        digests = [key.digest for order in orders for key in order.keys]
        with self._ledger.writing() as connection:
            for other in _unfinished_ids(connection, service, digests) - {batch}:
                with batch_lock(self._ledger.folder, other):  # else another program runs these keys now
                    pass
            connection.execute(
                "INSERT INTO batch (id, list, path, service, account, begun_at) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET list = excluded.list, path = excluded.path,"
                " finished_at = NULL, silent = 0",
                (batch, batch_list.name, path, service, account, now()),
            )
            connection.execute("DELETE FROM batch_order WHERE batch = ?", (batch,))
            for order in orders:
                _save(connection, batch, order)
                keys = [_ledger_key(order, key, service, batch, batch_list.name, said) for key in order.keys]
                statement = ADOPT if order.at_microsoft else RECORD
                record_keys(connection, keys, self._ledger.generation, statement=statement)

    def save(self, batch: str, order: PlannedOrder) -> None:
        """Record how an order is doing."""
        with self._ledger.writing() as connection:
            _save(connection, batch, order)
            moment = as_text(order.receipt.redeemed_at) if order.receipt else now()
            connection.executemany(
                "UPDATE key SET state = ?, entry = ?, product = ?, changed_at = ?"
                " WHERE digest = ? AND state <> 'redeemed'",
                (
                    (_key_state(order, key), order.order or "", order.product, moment, key.digest)
                    for key in order.keys
                ),
            )

    def drop(self, batch: str, numbers: Iterable[int]) -> None:
        """Take orders out of a batch: they are planned again."""
        with self._ledger.writing() as connection:
            connection.executemany(
                "DELETE FROM batch_order WHERE batch = ? AND number = ?", ((batch, one) for one in numbers)
            )

    def finish(self, batch: str) -> None:
        """Every order of a batch has its outcome."""
        with self._ledger.writing() as connection:
            connection.execute("UPDATE batch SET finished_at = ? WHERE id = ?", (now(), batch))

    def stop_reminding(self, batch: str) -> None:
        """The batch is no longer shown as unfinished; what it did stays in the ledger."""
        with self._ledger.writing() as connection:
            connection.execute("UPDATE batch SET silent = 1 WHERE id = ?", (batch,))

    def orders(self, batch: str) -> tuple[PlannedOrder, ...]:
        """Return the orders of a batch as they were recorded, without receipts."""
        with self._ledger.reading() as connection:
            rows = connection.execute(
                "SELECT document FROM batch_order WHERE batch = ? ORDER BY number", (batch,)
            ).fetchall()
        return tuple(decode(document, PlannedOrder) for (document,) in rows)

    def unfinished(self, journal: Journal) -> tuple[UnfinishedBatch, ...]:
        """Return the batches that were begun and not finished, the latest first. Raises JournalError too."""
        with self._ledger.reading() as connection:
            batches = connection.execute(
                "SELECT id, list, path, service, begun_at FROM batch"
                " WHERE finished_at IS NULL AND silent = 0 ORDER BY number DESC"
            ).fetchall()
        return tuple(self._unfinished(row, journal) for row in batches)

    def _unfinished(self, row: tuple[Any, ...], journal: Journal) -> UnfinishedBatch:
        identity, name, path, service, begun_at = row
        recorded = self.orders(identity)
        known = self._as_known(recorded, identity, _Journaled(journal, service, begun_at), journal)
        keys = Plan(known, Existing.ASK).keys
        sent = (one.order for one in (*recorded, *known) if one.order and not one.at_microsoft)
        return UnfinishedBatch(
            *(identity, name, path, service, begun_at),
            keys_total=keys.total(),
            keys_done=keys[OrderState.REDEEMED],
            keys_unknown=keys[OrderState.UNKNOWN],
            orders=tuple(dict.fromkeys(sent)),
        )

    def _latest(self, service: str, digests: list[str], name: str) -> tuple[str, str, bool] | None:
        """Return id and beginning of the latest batch with these keys, and True if it was finished.

        Where the ledger's secret was lost no digest fits: then it is the unfinished one of this list's name.
        """
        known = self._ledger.known_digests(digests)
        identities = {one.batch for one in known.values() if one.batch}
        with self._ledger.reading() as connection:
            rows = connection.execute(
                "SELECT id, list, finished_at, begun_at FROM batch WHERE service = ? ORDER BY number DESC",
                (service,),
            ).fetchall()
            found = next((row for row in rows if row[0] in identities), None)
            if found is None and not known:
                found = next((row for row in rows if row[1] == name and name and row[2] is None), None)
        return None if found is None else (found[0], found[3], found[2] is not None)


class _Journaled:
    """The orders of the journal: what it says of an order is surer than what the ledger says."""

    def __init__(self, journal: Journal, service: str, begun_at: str) -> None:
        """Index the orders of one service; `begun_at` is when the batch began. Raises JournalError."""
        entries = [one for one in journal.entries() if one.order.service == service]
        self._by_id = {entry.id: entry for entry in entries}
        # The ledger has an order before the journal: until it is saved again, only its quote fits.
        self._by_quote = {entry.order.quote_id: entry for entry in reversed(entries)}
        # After a power cut the ledger may not know yet that an order was begun. The latest one counts.
        self._by_keys = {
            _sign(entry.order.customer.id, entry.order.action, entry.order.endings): entry
            for entry in reversed(entries)
            if entry.begun_at.isoformat() >= begun_at and entry.state is not EntryState.REFUSED
        }

    def as_known(self, order: PlannedOrder) -> PlannedOrder:
        """Return an order with its receipt, under way where the journal knows more than the ledger."""
        if order.state is OrderState.READY and order.customer is not None:
            endings = tuple(key.ending for key in order.keys if key.problem is None)
            found = self._by_keys.get(_sign(order.customer.id, order.action, endings))
            if found is not None:
                return replace(
                    order, state=OrderState.UNDER_WAY, quote_id=found.order.quote_id, order=found.id
                )
        entry = self._by_id.get(order.order or "") or self._by_quote.get(order.quote_id or "")
        return order if entry is None else replace(order, order=entry.id, receipt=receipt_of(entry))

    def lacks_receipt(self, order: PlannedOrder) -> bool:
        """True for a redeemed order whose receipt was not saved before a crash."""
        entry = self._by_id.get(order.order or "")
        if order.state is not OrderState.REDEEMED or entry is None:
            return False
        return entry.state is not EntryState.REDEEMED


def _sign(customer_id: str, action: str | None, endings: tuple[str, ...]) -> tuple[object, ...]:
    return customer_id, action, tuple(sorted(endings))


def _unfinished_ids(connection: sqlite3.Connection, service: str, digests: list[str]) -> set[str]:
    """Return the unfinished batches of a service that have some of these keys."""
    rows = connection.execute(
        "SELECT DISTINCT batch.id FROM key JOIN batch ON batch.id = key.batch"
        " WHERE batch.service = ? AND batch.finished_at IS NULL"
        " AND key.digest IN (SELECT value FROM json_each(?))",
        (service, json.dumps(digests)),
    )
    return {identity for (identity,) in rows}


def _save(connection: sqlite3.Connection, batch: str, order: PlannedOrder) -> None:
    # Nobody chooses again, and the receipt is in the journal.
    lean = replace(order, options=(), candidates=(), receipt=None)
    customer = order.customer.id if order.customer else ""
    connection.execute(
        "INSERT OR REPLACE INTO batch_order (batch, number, state, customer_id, keys, entry, document)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(batch, order.number, order.state, customer, len(order.keys), order.order),
            msgspec.json.encode(lean).decode(),
        ),
    )


def _key_state(order: PlannedOrder, key: PlannedKey) -> KeyState:
    if order.state is OrderState.REDEEMED and key.problem is not None:
        return KeyState.REFUSED  # not in the order that redeemed the others
    return _KEY_STATES.get(order.state, KeyState.SEEN)


def _ledger_key(
    order: PlannedOrder,
    key: PlannedKey,
    service: str,
    batch: str,
    name: str,
    said: Mapping[int, ListedKey],
) -> LedgerKey:
    listed = said.get(key.number)
    customer = order.customer
    return LedgerKey(
        digest=key.digest,
        ending=key.ending,
        state=_key_state(order, key),
        customer_id=customer.id if customer else "",
        customer=order.customer_name,
        product=order.product,
        order=order.order or "",
        service=service,
        list_name=name,
        row=key.row,
        seller=listed.said.seller if listed else "",
        order_number=listed.said.order_number if listed else "",
        changed_at=order.receipt.redeemed_at if order.receipt else None,
        batch=batch,
        also=(order.named.id, order.named.name, order.named.domain, customer.domain if customer else ""),
    )


def _renumbered(
    order: PlannedOrder,
    by_digest: Mapping[str, ListedKey],
    repeats: Mapping[tuple[str, int], ListedKey],
) -> PlannedOrder | None:
    """Return an order with its keys where they are in the list now; None if it cannot be sent any more.

    An order that was not sent is not, either, where the list now names another customer: it is planned again.
    `repeats` are the rows that repeat an earlier key, by digest and number: unsent orders stay there.
    """
    keys = []
    for key in order.keys:
        listed = by_digest.get(key.digest)
        if order.state not in SENT | OPEN:
            listed = repeats.get((key.digest, key.number), listed)
        if order.state not in SENT and (listed is None or listed.named != order.named):
            return None
        keys.append(
            key if listed is None else replace(key, number=listed.number, row=listed.row, cell=listed.cell)
        )
    number = next((key.number for key in keys if key.digest in by_digest), -order.number)
    return replace(order, number=number, keys=tuple(keys))


def has_new(plan: Plan, reviewed: Iterable[PlannedOrder]) -> bool:
    """True if some ready order of a plan was not reviewed before."""
    known = {key.digest for one in reviewed for key in one.keys}
    return any(key.digest not in known for one in plan.in_state(OrderState.READY) for key in one.keys)


def seen_keys(batch_list: BatchList, digests: Mapping[int, str], service: str) -> Iterator[LedgerKey]:
    """Yield the keys of a list as the ledger records them when they are first seen."""
    for key in batch_list.keys:
        if key.check.passable:
            yield LedgerKey(
                digest=digests[key.number],
                ending=key.ending,
                state=KeyState.SEEN,
                customer=key.named.label,
                service=service,
                list_name=batch_list.name,
                row=key.row,
                seller=key.said.seller,
                order_number=key.said.order_number,
                also=(key.named.id, key.named.name, key.named.domain),
            )
