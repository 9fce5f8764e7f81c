"""The journal: orders that were begun and their outcomes; survives a crash, a full disk and a newer version.

An order is written here before the first byte of its redemption is sent, so that whatever happens then, its
outcome can be asked for. Keys are saved by their endings only.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar
from uuid import uuid4

from wizard.contract import REVIEW_AGAIN, Code, CustomerRef, Problem, Receipt
from wizard.orders.errors import JournalError
from wizard.orders.local_time import in_utc
from wizard.orders.record_file import GroupWrites, Layout, as_problems, open_records
from wizard.service.plain_text import plain_text
from wizard.service.private_folder import make_private

__all__ = ["FILE_NAME", "Entry", "EntryState", "Journal", "JournalError", "Order"]

T = TypeVar("T")

FILE_NAME = "journal.sqlite3"

_SCHEMA = """
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    service TEXT NOT NULL,
    account TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_domain TEXT NOT NULL,
    action TEXT NOT NULL,
    subscription_id TEXT,
    endings TEXT NOT NULL,
    quote_id TEXT NOT NULL,
    agreement_version TEXT NOT NULL,
    reference TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    code TEXT,
    receipt TEXT,
    replaced_by TEXT
)
"""
_LAYOUT = Layout("journal", _SCHEMA, later=(("entry", "promise", "TEXT"), ("entry", "redeemed_at", "TEXT")))
_COLUMNS = (
    "id, state, service, account, customer_id, customer_name, customer_domain, action, subscription_id,"
    " endings, quote_id, agreement_version, reference, idempotency_key, begun_at, code, receipt, replaced_by,"
    " promise, redeemed_at"
)


class EntryState(StrEnum):
    """The outcome of an order, as far as this computer knows."""

    BEGUN = "begun"  # Redeem was pressed; nothing is known since
    PAUSED = "paused"  # the service said: not now
    UNKNOWN = "unknown"  # the answer was lost
    REDEEMED = "redeemed"
    REFUSED = "refused"


UNFINISHED = frozenset({EntryState.BEGUN, EntryState.PAUSED, EntryState.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Order:
    """Data to send a redemption again, and to recognize it. No full key."""

    service: str
    account: str
    customer: CustomerRef
    action: str
    subscription_id: str | None
    endings: tuple[str, ...]
    quote_id: str
    agreement_version: str
    reference: str
    idempotency_key: str
    promise: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An order in the journal. Times are UTC; `receipt` is JSON as the contract shapes it.

    `replaced_by` is the id of the order that was begun with the same keys after a new review, or that
    redeemed them meanwhile; its own id where nobody wants to be reminded of it.
    """

    id: str
    state: EntryState
    order: Order
    begun_at: datetime
    code: str | None
    receipt: str | None
    replaced_by: str | None = None
    redeemed_at: datetime | None = None
    """None for one that isn't redeemed, or was by an earlier edition."""

    @property
    def time(self) -> datetime:
        """The time that it is shown with: of its redemption, before that of its beginning."""
        return self.redeemed_at or self.begun_at

    @property
    def differs(self) -> bool:
        """True if it was redeemed and its receipt is not what was promised."""
        return self.state is EntryState.REDEEMED and self.code == Code.ANSWER_MISMATCH

    @property
    def unfinished(self) -> bool:
        """True if its outcome is still open."""
        return self.state in UNFINISHED and self.replaced_by is None

    @property
    def reminds(self) -> bool:
        """True if the first page offers to continue it."""
        return self.unfinished or self.needs_keys

    @property
    def resumable(self) -> bool:
        """True if it can be continued, also where nobody wants to be reminded of it."""
        reviewed_again = self.state is EntryState.REFUSED and self.code in REVIEW_AGAIN
        open_still = self.state in UNFINISHED or reviewed_again
        return open_still and self.replaced_by in (None, self.id)

    @property
    def needs_keys(self) -> bool:
        """True if only a new order with the same keys can continue it: its review no longer held."""
        return self.state is EntryState.REFUSED and self.code in REVIEW_AGAIN and self.replaced_by is None


class Journal:
    """The journal in a folder, made where it is missing.

    A damaged file is put aside, never thrown away: `notice` then says where it is.

    Its methods may be called from any thread.

    Raises JournalError: data-folder-unwritable, data-folder-full, journal-newer.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / FILE_NAME
        self._lock = Lock()
        self.notice: Problem | None = None
        with as_problems(folder):
            exposed = make_private(folder)
            self._connection, kept = open_records(self._path, _LAYOUT, _entries)
        self._gathers = False
        self._writes = GroupWrites(self._connection, self._lock)
        if kept is not None:
            self.notice = Problem(Code.JOURNAL_DAMAGED, {"path": str(self._path), "kept": str(kept)})
        elif exposed:
            self.notice = Problem(Code.DATA_FOLDER_SHARED, {"path": str(folder)})

    def check_writable(self) -> None:
        """Try to write, before anyone is asked anything. Raises JournalError."""
        self._write(lambda tx: tx.execute(f"PRAGMA user_version = {_LAYOUT.version}"))

    def begin(self, order: Order) -> Entry:
        """Record that an order is about to be sent; on disk when this returns.

        An earlier order of the same keys that waited for a new review is replaced by it.
        """

        def begin(tx: sqlite3.Connection) -> Entry:
            entry = _insert(tx, order, EntryState.BEGUN, None)
            tx.execute(
                "UPDATE entry SET replaced_by = ? WHERE state = ? AND code IN (?, ?) AND replaced_by IS NULL"
                " AND service = ? AND customer_id = ? AND endings = ?",
                (
                    *(entry.id, EntryState.REFUSED, *REVIEW_AGAIN),
                    *(order.service, order.customer.id, ",".join(order.endings)),
                ),
            )
            return entry

        return self._write(begin)

    def record_pending(self, orders: tuple[Order, ...]) -> tuple[str, ...]:
        """Record orders that are still to come: nothing was sent of them yet. Returns their ids."""
        return self._write(lambda tx: tuple(_insert(tx, order, EntryState.PAUSED, "").id for order in orders))

    def record_receipt(self, identity: str, receipt: Receipt, code: str | None = None) -> None:
        """The order was redeemed; `code` is `answer-mismatch` for a receipt that is not what was promised."""
        import msgspec

        document = msgspec.json.encode(receipt).decode()
        moment = in_utc(receipt.redeemed_at).isoformat()
        values = (EntryState.REDEEMED, code, document, moment, identity)
        text = (
            "UPDATE entry SET state = ?, code = ?, receipt = ?, redeemed_at = COALESCE(redeemed_at, ?)"
            " WHERE id = ?"
        )
        if self._gathers:
            self._writes.add(lambda tx: tx.execute(text, values))
        else:
            self._write(lambda tx: tx.execute(text, values))

    @contextmanager
    def gathering_receipts(self) -> Iterator[None]:
        """Save receipts along with the next order, and at the end: one wait for the disk instead of two.

        After a crash those of the last orders are missing here, so that their outcome is asked for.

        Raises JournalError at the end.
        """
        self._gathers = True
        try:
            yield
        finally:
            self._gathers = False
            self.check_writable()

    def mark_sending(self, identity: str) -> None:
        """The order is about to be sent (again): from now on its outcome is open, whatever it was before."""
        self._write(
            lambda tx: tx.execute(
                # What says so already is not written again: that would take as long as a new order.
                "UPDATE entry SET state = ?, code = NULL"
                " WHERE id = ? AND state <> ? AND (state <> ? OR code IS NOT NULL)",
                (EntryState.BEGUN, identity, EntryState.REDEEMED, EntryState.BEGUN),
            )
        )

    def record_outcome(self, identity: str, state: EntryState, code: str) -> None:
        """The order was refused, paused, is unknown, or was redeemed now. A redeemed order stays redeemed."""
        moment = datetime.now(UTC).isoformat() if state is EntryState.REDEEMED else None
        self._write(
            lambda tx: tx.execute(
                "UPDATE entry SET state = ?, code = ?, redeemed_at = ? WHERE id = ? AND state <> ?",
                (state, code, moment, identity, EntryState.REDEEMED),
            )
        )

    def take_back(self, identity: str) -> None:
        """An order that a person called redeemed by mistake: its outcome is open again."""
        values = (EntryState.BEGUN, identity)
        text = "UPDATE entry SET state = ?, code = NULL, receipt = NULL, redeemed_at = NULL WHERE id = ?"
        self._write(lambda tx: tx.execute(text, values))

    def stop_reminding(self, identity: str) -> None:
        """The order is no longer shown as unfinished; it stays here with its last known outcome."""
        self._write(
            lambda tx: tx.execute(
                "UPDATE entry SET replaced_by = id WHERE id = ? AND replaced_by IS NULL", (identity,)
            )
        )

    def entries(self) -> tuple[Entry, ...]:
        """All orders, the latest first (by when they were written, whatever the clock said)."""
        with as_problems(self.folder), self._lock:
            return _entries(self._connection)

    def redeemed_keys(self, service: str) -> Mapping[str, Entry]:
        """Return by ending the latest order at this service that redeemed such a key. Raises JournalError.

        An ending is five characters: another key may share it.
        """
        found: dict[str, Entry] = {}
        for entry in self.entries():
            if entry.state is EntryState.REDEEMED and entry.order.service == service:
                for ending in entry.order.endings:
                    found.setdefault(ending, entry)
        return found

    def earlier_uses(self, service: str, endings: Iterable[str]) -> Mapping[str, Entry]:
        """Return those of `redeemed_keys` that have these endings. Raises JournalError."""
        wanted = {*endings}
        redeemed = self.redeemed_keys(service) if wanted else {}
        return {ending: redeemed[ending] for ending in wanted.intersection(redeemed)}

    def entry(self, identity: str) -> Entry | None:
        """One order, None where there is none of this id."""
        return next((entry for entry in self.entries() if entry.id == identity), None)

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Carry `work` out in a transaction that is on disk at the end."""
        with as_problems(self.folder):
            return self._writes.write(work)


def _insert(connection: sqlite3.Connection, order: Order, state: EntryState, code: str | None) -> Entry:
    entry = Entry(f"O-{uuid4().hex[:10]}", state, order, datetime.now(UTC), code, receipt=None)
    values = (
        *(entry.id, state, order.service, order.account),
        *(order.customer.id, order.customer.name, order.customer.domain),
        *(order.action, order.subscription_id, ",".join(order.endings), order.quote_id),
        *(order.agreement_version, order.reference, order.idempotency_key),
        *(entry.begun_at.isoformat(), code, None, None, order.promise, None),
    )
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO entry ({_COLUMNS}) VALUES ({marks})", values)  # noqa: S608
    return entry


def _entries(connection: sqlite3.Connection) -> tuple[Entry, ...]:
    rows = connection.execute(f"SELECT {_COLUMNS} FROM entry ORDER BY number DESC")  # noqa: S608 - constants
    return _mark_superseded(tuple(map(_entry, rows)))


def _mark_superseded(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Mark orders that a later one settled: a key is redeemed once, so the earlier redeems nothing."""
    redeemed = [(n, entry) for n, entry in enumerate(entries) if entry.state is EntryState.REDEEMED]

    def settles(later: Entry, entry: Entry) -> bool:
        """Not where both are keys of one guided order: there, the same ending twice is two keys."""
        one, other = later.order, entry.order
        twins = one.idempotency_key == other.idempotency_key and one.endings == other.endings
        return one.service == other.service and set(other.endings) <= set(one.endings) and not twins

    def marked(place: int, entry: Entry) -> Entry:
        if not (entry.unfinished or entry.needs_keys):
            return entry
        winner = next((one for n, one in redeemed if n < place and settles(one, entry)), None)
        return entry if winner is None else replace(entry, replaced_by=winner.id)

    return tuple(marked(place, entry) for place, entry in enumerate(entries))


def _entry(row: tuple[Any, ...]) -> Entry:
    identity, state, service, account, *rest = row
    # The first edition kept the texts of a service as they came.
    customer = CustomerRef(*map(plain_text, rest[:3]))
    action, subscription_id, endings, quote_id, agreement, reference, key, *came = rest[3:]
    begun_at, code, receipt, replaced_by, promise, redeemed_at = came
    order = Order(
        service=service,
        account=account,
        customer=customer,
        action=plain_text(action),
        subscription_id=None if subscription_id is None else plain_text(subscription_id),
        endings=tuple(plain_text(ending) for ending in endings.split(",")),
        quote_id=quote_id,
        agreement_version=agreement,
        reference=plain_text(reference),
        idempotency_key=key,
        promise=promise,
    )
    begun = datetime.fromisoformat(begun_at)
    redeemed = datetime.fromisoformat(redeemed_at) if redeemed_at else None
    return Entry(identity, EntryState(state), order, begun, code, receipt, replaced_by, redeemed)


MOST_CUSTOMERS = 8


def recent_customers(journal: Journal, service: str) -> tuple[str, ...]:
    """Return the ids of the customers of a service's orders, the latest first. Raises JournalError."""
    ids = dict.fromkeys(
        entry.order.customer.id for entry in journal.entries() if entry.order.service == service
    )
    return tuple(ids)[:MOST_CUSTOMERS]
