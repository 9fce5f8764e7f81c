"""The ledger: what this computer knows of each key it has seen, by a keyed digest and the ending."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Any, Final, NamedTuple

from wizard.contract import Code, Problem
from wizard.keys.text import ending, typed
from wizard.orders.csv_export import csv_line
from wizard.orders.ledger_customers import as_names, folded, forget_customer, united
from wizard.orders.ledger_secret import LedgerSecret
from wizard.orders.local_time import in_utc
from wizard.orders.record_file import Layout, as_problems, open_records, transaction
from wizard.service.private_folder import make_private

FILE_NAME: Final = "ledger.sqlite3"

_SCHEMA: Final = """
CREATE TABLE generation (
    id TEXT PRIMARY KEY,
    began_at TEXT NOT NULL
);
CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    list TEXT NOT NULL,
    path TEXT NOT NULL,
    service TEXT NOT NULL,
    account TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    finished_at TEXT,
    silent INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE batch_order (
    batch TEXT NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    keys INTEGER NOT NULL,
    entry TEXT,
    document TEXT NOT NULL,
    PRIMARY KEY (batch, number)
);
CREATE TABLE key (
    digest TEXT PRIMARY KEY,
    ending TEXT NOT NULL,
    state TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    customer TEXT NOT NULL,
    product TEXT NOT NULL,
    entry TEXT NOT NULL,
    service TEXT NOT NULL,
    list TEXT NOT NULL,
    row INTEGER NOT NULL,
    seller TEXT NOT NULL,
    order_number TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    batch TEXT NOT NULL,
    generation TEXT NOT NULL
);
CREATE INDEX key_ending ON key (ending);
CREATE INDEX key_customer ON key (customer_id);
CREATE INDEX key_entry ON key (entry);
"""
# The journal is what has to be on disk before anything is sent. After a power cut the ledger may lack the
# last seconds, which a batch that continues takes from the journal.
LAYOUT: Final = Layout(
    "ledger",
    _SCHEMA,
    later=(("key", "names", "TEXT"),),
    pragmas=("journal_mode = WAL", "synchronous = NORMAL", "wal_autocheckpoint = 8000"),
)


_COLUMNS: Final = (
    *("digest", "ending", "state", "customer_id", "customer", "product", "entry", "service"),
    *("list", "row", "seller", "order_number", "seen_at", "changed_at", "batch", "generation", "names"),
)
_MEMBERS: Final = (
    *("digest", "ending", "state", "customer_id", "customer", "product", "order", "service"),
    *("list_name", "row", "seller", "order_number", "first_seen", "changed_at", "batch"),
)
"""The members of LedgerKey, column by column."""

KEY_COLUMNS: Final = tuple(name for name in _MEMBERS if name not in ("digest", "batch"))
"""Fields of a key that are shown and exported."""


class KeyState(StrEnum):
    """State of a key, as far as this computer knows."""

    SEEN = "seen"
    PLANNED = "planned"
    UNDER_WAY = "under-way"
    REDEEMED = "redeemed"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LedgerKey:
    """A key of the ledger. Times are UTC; `order` is its id in the journal, `service` an address.

    `list_name` and `row` are where it was met, empty and 0 for a single order. `also` is only written: other
    ids, domains and names of its customer.
    """

    digest: str
    ending: str
    state: KeyState
    customer_id: str = ""
    customer: str = ""
    product: str = ""
    order: str = ""
    service: str = ""
    list_name: str = ""
    row: int = 0
    seller: str = ""
    order_number: str = ""
    first_seen: datetime | None = None
    changed_at: datetime | None = None
    batch: str = ""
    also: tuple[str, ...] = ()


class Answer(NamedTuple):
    """The answer to "have I had this key before?".

    `key` is None where this ledger does not know it. `unknown_before` is set where the ledger's secret was
    lost: then keys had before that day are not recognized, and no answer is no "no".
    """

    key: LedgerKey | None
    unknown_before: date | None = None


class Ledger:
    """The ledger in a folder, made where it is missing. Its methods may be called from any thread.

    Raises JournalError: data-folder-unwritable, data-folder-full, journal-newer.
    """

    def __init__(self, folder: Path) -> None:
        """Open the ledger. A damaged one is put aside: `notice` then says where it is."""
        self.folder = folder
        self._lock = Lock()
        self.notice: Problem | None = None
        with as_problems(folder):
            make_private(folder)
            self._connection, kept = open_records(folder / FILE_NAME, LAYOUT, _read_all)
            self._connection.create_function("folded", 1, folded, deterministic=True)
            self._secret = LedgerSecret(folder)
        if kept is not None:
            self.notice = Problem(Code.JOURNAL_DAMAGED, {"path": str(folder / FILE_NAME), "kept": str(kept)})
        with self.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO generation (id, began_at) VALUES (?, ?)", (self.generation, now())
            )

    @property
    def generation(self) -> str:
        """The name of the secret that makes its digests."""
        return self._secret.generation

    def digest(self, text: str) -> str:
        """Return the digest of a key, with or without dashes."""
        return self._secret.digest(typed(text))

    def unknown_before(self) -> date | None:
        """The day before which keys are not recognized, because the secret was lost; None if it was not."""
        with self.reading() as connection:
            rows = connection.execute("SELECT id, began_at FROM generation ORDER BY began_at").fetchall()
        if len(rows) < 2:
            return None
        began = next(text for identity, text in rows if identity == self.generation)
        return datetime.fromisoformat(began).date()

    def known(self, text: str) -> Answer:
        """Answer if this computer has had a key before."""
        digest = self.digest(text)
        return Answer(self.known_digests((digest,)).get(digest), self.unknown_before())

    def known_digests(self, digests: Iterable[str]) -> dict[str, LedgerKey]:
        """Return what is known of digests."""
        with self.reading() as connection:
            rows = connection.execute(
                f"{_SELECT} WHERE digest IN (SELECT value FROM json_each(?))",  # noqa: S608 - constants
                (json.dumps(list(digests)),),
            )
            return {row[0]: _key(row) for row in rows}

    def find(
        self,
        *,
        ending: str = "",
        customer: str = "",
        list_name: str = "",
        since: date | None = None,
        until: date | None = None,
    ) -> tuple[LedgerKey, ...]:
        """Return keys by ending, part of a customer's name, domain or id, part of a list's name, and days."""
        conditions = (
            ("ending = ?", ending.upper()),
            ("instr(folded(customer || ' ' || customer_id) || COALESCE(names, ''), ?)", folded(customer)),
            ("instr(lower(list), lower(?))", list_name),
            ("substr(changed_at, 1, 10) >= ?", since.isoformat() if since else ""),
            ("substr(changed_at, 1, 10) <= ?", until.isoformat() if until else ""),
        )
        asked = [(text, value) for text, value in conditions if value]
        where = " AND ".join(text for text, _ in asked) or "1"
        values = [value for _, value in asked]
        with self.reading() as connection:
            rows = connection.execute(f"{_SELECT} WHERE {where} ORDER BY seen_at, list, row", values)
            return tuple(map(_key, rows))

    def record(self, keys: Iterable[LedgerKey]) -> None:
        """Record keys. What was redeemed stays redeemed, with its order and customer."""
        with self.writing() as connection:
            record_keys(connection, keys, self.generation)

    def see(self, keys: Iterable[LedgerKey]) -> None:
        """Record keys that are new here; what is known of the others stays."""
        with self.writing() as connection:
            record_keys(connection, keys, self.generation, statement=SEE)

    def record_order(self, texts: Iterable[str], about: LedgerKey) -> None:
        """Record the keys of a single order; `about` has all but digest and ending."""
        self.record(replace(about, digest=self.digest(text), ending=ending(typed(text))) for text in texts)

    def open_orders(self) -> tuple[str, ...]:
        """Return the single orders whose outcome is not known here, by their ids in the journal."""
        with self.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT entry FROM key WHERE batch = '' AND entry <> ''"
                " AND state IN ('under-way', 'unknown', 'planned')"
            )
            return tuple(entry for (entry,) in rows)

    def settle_order(self, order: str, state: KeyState, moment: datetime) -> None:
        """Record the outcome of an order of the journal; `moment` is when that was, UTC."""
        with self.writing() as connection:
            connection.execute(
                "UPDATE key SET state = ?, changed_at = ? WHERE entry = ? AND state <> 'redeemed'",
                (state, as_text(moment), order),
            )

    def forget_customer(self, asked: str) -> int:
        """Delete everything about the customer of an id, a domain or a name. Returns the number of its keys.

        Raises SeveralCustomersError: then nothing is deleted.
        """
        with self.writing() as connection:
            return forget_customer(connection, asked)

    def forget_service(self, service: str) -> None:
        """Delete everything about a service, as after its practice data was made again."""
        with self.writing() as connection:
            of_service = "SELECT id FROM batch WHERE service = ?"
            connection.execute(f"DELETE FROM batch_order WHERE batch IN ({of_service})", (service,))  # noqa: S608
            connection.execute("DELETE FROM batch WHERE service = ?", (service,))
            connection.execute("DELETE FROM key WHERE service = ?", (service,))

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for questions alone."""
        with as_problems(self.folder), self._lock:
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on disk at the end."""
        with as_problems(self.folder), self._lock, transaction(self._connection):
            yield self._connection


_SELECT: Final = f"SELECT {', '.join(_COLUMNS)} FROM key"  # noqa: S608 - constants
_INSERT: Final = f"INSERT INTO key ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608
_KEPT: Final = ("digest", "seen_at", "changed_at", "names")
_NAMES: Final = f"names = {united('key.names', 'excluded.names')}"
SEE: Final = f"{_INSERT} ON CONFLICT (digest) DO NOTHING"
"""Statement for keys that are new; what is known of the others stays."""
ADOPT: Final = f"{_INSERT} ON CONFLICT (digest) DO UPDATE SET " + ", ".join(
    (
        *(f"{name} = excluded.{name}" for name in ("list", "row", "seller", "order_number", "batch")),
        *(
            f"{name} = CASE WHEN key.entry = '' THEN excluded.{name} ELSE key.{name} END"
            for name in ("customer_id", "customer")
        ),
        _NAMES,
    )
)
"""Statement for keys of a list that the guide redeems: what the guide recorded of them stays."""
RECORD: Final = (
    f"{_INSERT} ON CONFLICT (digest) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name not in _KEPT)
    + f", {_NAMES}, changed_at = CASE WHEN key.state = excluded.state AND key.entry = excluded.entry"
    " THEN key.changed_at ELSE excluded.changed_at END"
    " WHERE key.state <> 'redeemed' OR (excluded.state = 'redeemed' AND excluded.entry <> '')"
)


def record_keys(
    connection: sqlite3.Connection, keys: Iterable[LedgerKey], generation: str, statement: str = RECORD
) -> None:
    """Insert keys, or bring them up to date, within a transaction."""
    moment = now()
    connection.executemany(
        statement,
        (
            (
                *(one.digest, one.ending, one.state, one.customer_id, one.customer, one.product, one.order),
                *(one.service, one.list_name, one.row, one.seller, one.order_number),
                *(moment, as_text(one.changed_at) if one.changed_at else moment, one.batch, generation),
                as_names((one.customer_id, one.customer, *one.also)),
            )
            for one in keys
        ),
    )


def _key(row: tuple[Any, ...]) -> LedgerKey:
    found = dict(zip(_MEMBERS, row, strict=False))
    for name in ("first_seen", "changed_at"):
        found[name] = datetime.fromisoformat(found[name])
    return LedgerKey(**{**found, "state": KeyState(found["state"])})


def _read_all(connection: sqlite3.Connection) -> None:
    """Read a row of every table: a file that lacks one is damaged."""
    for table in ("generation", "batch", "batch_order", "key"):
        connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608 - constants


def now() -> str:
    """Return this moment as the ledger has times."""
    return as_text(datetime.now(UTC))


def as_text(moment: datetime) -> str:
    """Return a time as the ledger has it: UTC, to the second."""
    return in_utc(moment).isoformat(timespec="seconds")


def ledger_csv(keys: Iterable[LedgerKey]) -> Iterator[str]:
    """Yield the lines of a CSV with one row per key, without the key and its digest."""
    yield csv_line(KEY_COLUMNS)
    for key in keys:
        yield csv_line(getattr(key, name) for name in KEY_COLUMNS)
