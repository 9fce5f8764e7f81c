"""What was begun and what came of it; survives a crash, a full disk and a newer version.

An order is written here before the first byte of its redemption is sent, so that whatever happens then, its
outcome can be asked for. Keys stand here by their endings only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from wizard.contract import Code, CustomerRef, Problem

if TYPE_CHECKING:
    import sqlite3

    from wizard.contract import Receipt

FILE_NAME = "journal.sqlite3"
VERSION = 1

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
    receipt TEXT
)
"""
_COLUMNS = (
    "id, state, service, account, customer_id, customer_name, customer_domain, action, subscription_id,"
    " endings, quote_id, agreement_version, reference, idempotency_key, begun_at, code, receipt"
)


class EntryState(StrEnum):
    """What came of an order, as far as this computer knows."""

    BEGUN = "begun"  # Redeem was pressed; nothing is known since
    PAUSED = "paused"  # the service said: not now
    UNKNOWN = "unknown"  # the answer was lost
    REDEEMED = "redeemed"
    REFUSED = "refused"


UNFINISHED = frozenset({EntryState.BEGUN, EntryState.PAUSED, EntryState.UNKNOWN})


class JournalError(Exception):
    """The journal cannot be read or written; `problem` says why, for a person."""

    def __init__(self, problem: Problem) -> None:
        """Remember the problem."""
        super().__init__(problem.code)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Order:
    """What a redemption needs to be sent again, and to be recognized by a person. No full key."""

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


@dataclass(frozen=True, slots=True)
class Entry:
    """An order in the journal. `begun_at` is UTC; `receipt` is JSON as the contract shapes it."""

    id: str
    state: EntryState
    order: Order
    begun_at: datetime
    code: str | None
    receipt: str | None

    @property
    def unfinished(self) -> bool:
        """Whether its outcome is still open."""
        return self.state in UNFINISHED

    @property
    def needs_keys(self) -> bool:
        """Whether it can only go on as a new order with the same keys: its review no longer held."""
        return self.state is EntryState.REFUSED and self.code in {Code.QUOTE_EXPIRED, Code.QUOTE_CHANGED}


class Journal:
    """The journal in a folder, made where it is missing.

    A damaged file is put aside, never thrown away: `notice` then says where it is.

    Raises JournalError: data-folder-unwritable, data-folder-full, journal-newer.
    """

    def __init__(self, folder: Path) -> None:
        """Open the journal."""
        self._path = folder / FILE_NAME
        self.notice: Problem | None = None
        with _as_problems(folder):
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = self._open()

    def begin(self, order: Order) -> str:
        """Write down that an order is about to be sent; on disk when this returns. Answers its id."""
        identity = f"O-{uuid4().hex[:10]}"
        values = (
            *(identity, EntryState.BEGUN, order.service, order.account),
            *(order.customer.id, order.customer.name, order.customer.domain),
            *(order.action, order.subscription_id, ",".join(order.endings), order.quote_id),
            *(order.agreement_version, order.reference, order.idempotency_key),
            *(datetime.now(UTC).isoformat(), None, None),
        )
        marks = ", ".join("?" * len(values))
        self._write(f"INSERT INTO entry ({_COLUMNS}) VALUES ({marks})", values)  # noqa: S608 - constants
        return identity

    def redeemed(self, identity: str, receipt: Receipt) -> None:
        """The order was carried out."""
        import msgspec

        document = msgspec.json.encode(receipt).decode()
        self._write(
            "UPDATE entry SET state = ?, code = NULL, receipt = ? WHERE id = ?",
            (EntryState.REDEEMED, document, identity),
        )

    def came_to(self, identity: str, state: EntryState, code: str) -> None:
        """The order was refused, paused, or its outcome is unknown. A redeemed order stays redeemed."""
        self._write(
            "UPDATE entry SET state = ?, code = ? WHERE id = ? AND state <> ?",
            (state, code, identity, EntryState.REDEEMED),
        )

    def entries(self) -> tuple[Entry, ...]:
        """All orders, the latest first (by when they were written, whatever the clock said)."""
        with _as_problems(self._path.parent):
            rows = self._connection.execute(f"SELECT {_COLUMNS} FROM entry ORDER BY number DESC")  # noqa: S608
            return tuple(map(_entry, rows))

    def entry(self, identity: str) -> Entry | None:
        """One order, None where there is none of this id."""
        return next((entry for entry in self.entries() if entry.id == identity), None)

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def _write(self, statement: str, values: tuple[Any, ...]) -> None:
        with _as_problems(self._path.parent):
            self._connection.execute(statement, values)

    def _open(self) -> sqlite3.Connection:
        import sqlite3

        try:
            return self._connect()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            kept = self._put_aside()
        self.notice = Problem(Code.JOURNAL_DAMAGED, {"path": str(self._path), "kept": str(kept)})
        return self._connect()

    def _connect(self) -> sqlite3.Connection:
        import sqlite3

        connection = sqlite3.connect(self._path, timeout=10.0, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        # FULL: what was written before sending is there after a power cut.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise JournalError(Problem(Code.JOURNAL_NEWER, {"path": str(self._path)}))
        if version == 0:
            connection.execute(_SCHEMA)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise _database_error(verdict)

    def _put_aside(self) -> Path:
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        kept = self._path.with_name(f"journal-damaged-{moment}-{uuid4().hex[:4]}.sqlite3")
        self._path.replace(kept)
        for suffix in ("-journal", "-wal", "-shm"):
            self._path.with_name(FILE_NAME + suffix).unlink(missing_ok=True)
        return kept


def _database_error(text: str) -> Exception:
    import sqlite3

    return sqlite3.DatabaseError(text)


def _entry(row: tuple[Any, ...]) -> Entry:
    identity, state, service, account, *rest = row
    customer = CustomerRef(*rest[:3])
    action, subscription_id, endings, quote_id, agreement, reference, key, begun_at, code, receipt = rest[3:]
    order = Order(
        service=service,
        account=account,
        customer=customer,
        action=action,
        subscription_id=subscription_id,
        endings=tuple(endings.split(",")),
        quote_id=quote_id,
        agreement_version=agreement,
        reference=reference,
        idempotency_key=key,
    )
    return Entry(identity, EntryState(state), order, datetime.fromisoformat(begun_at), code, receipt)


@contextmanager
def _as_problems(folder: Path) -> Iterator[None]:
    """What the disk says, as a problem that a person can act on."""
    import sqlite3

    try:
        yield
    except (sqlite3.Error, OSError) as error:
        full = "full" in str(error) or getattr(error, "errno", None) == 28  # ENOSPC
        code = Code.DATA_FOLDER_FULL if full else Code.DATA_FOLDER_UNWRITABLE
        raise JournalError(Problem(code, {"path": str(folder)})) from error
