"""The audit trail: a hash chain that reveals changed and missing rows.

A row is written in the transaction that it records; one sealer links rows into the chain shortly after,
because a chain inside that transaction would make every redemption wait for every other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from secrets import token_hex

import msgspec

from .clock import micros, moment
from .database import Change, Database, Transaction, Value, columns
from .rows import AuditRow
from .settings import Service

FIRST_HASH = "0" * 64
BATCH = 1000


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of a check of the chain.

    Rows 1 to `sealed` hold; `unsealed` rows wait for the sealer; `broken_at` is the number of the first row
    that was changed or lost, None if the chain holds.
    """

    sealed: int
    unsealed: int
    broken_at: int | None


@dataclass(frozen=True, slots=True)
class _Link:
    sequence: int
    hash: str
    row: AuditRow | None


def record(
    service: Service, tx: Transaction, account_id: str, event: str, details: Mapping[str, object]
) -> None:
    """Add an audit row in the transaction that it records. `details` never hold a key."""
    query, values = entry(service, account_id, event, details)
    tx.run(query, **values)


def entry(service: Service, account_id: str, event: str, details: Mapping[str, object]) -> Change:
    """Return the change that `record` makes, for a batch of changes."""
    values: dict[str, Value] = {
        "id": token_hex(16),
        "at": micros(service.clock()),
        "account_id": account_id,
        "event": event,
        "details": msgspec.json.encode(details).decode(),
    }
    return "add_audit", values


def seal(database: Database) -> int:
    """Link all unsealed rows into the chain; return their number."""
    sealed = 0
    # A read costs less than a turn as the writer.
    while database.read(lambda tx: tx.row(int, "any_unsealed")):
        sealed += database.seal(_seal_batch)
    return sealed


def backlog(database: Database) -> tuple[int, int]:
    """Return the number of rows that wait for the sealer, and the time of the oldest, 0 without any."""
    rows, oldest = database.find(columns, "audit_backlog") or (0, None)
    return rows, oldest or 0


def latest(database: Database) -> int:
    """Return the latest time of the newest sealed rows, 0 without any."""
    return database.find(int, "latest_audit") or 0


def verify(database: Database) -> Verification:
    """Check the chain from its first row."""
    sequence, last = 0, FIRST_HASH
    while links := database.read(lambda tx, after=sequence: _links(tx, after)):  # type: ignore[misc]
        for link in links:
            broken = link.sequence != sequence + 1 or link.row is None or link.hash != _hash(last, link.row)
            if broken:
                return Verification(sequence, _unsealed(database), sequence + 1)
            sequence, last = link.sequence, link.hash
    return Verification(sequence, _unsealed(database), None)


def first_difference(database: Database, exported: Iterable[tuple[int, str]]) -> int | None:
    """Return the number of the first exported row that the chain lacks or has otherwise, None if it has all.

    `exported` yields number and hash of rows in the chain's order.
    """
    after: int | None = None
    links: dict[int, str] = {}
    for sequence, hash_ in exported:
        while sequence not in links:
            page = database.read(lambda tx, at=sequence - 1 if after is None else after: _links(tx, at))  # type: ignore[misc]
            if not page:
                return sequence
            links, after = {link.sequence: link.hash for link in page}, page[-1].sequence
            if after >= sequence and sequence not in links:
                return sequence
        if links[sequence] != hash_:
            return sequence
    return None


@dataclass(frozen=True, slots=True)
class Exported:
    """A sealed row with its place in the chain. `hash` is SHA-256 of the hash before it and the row."""

    sequence: int
    hash: str
    id: str
    at: datetime
    account_id: str
    event: str
    details: msgspec.Raw

    @property
    def stored(self) -> AuditRow:
        """The row as the database has it."""
        return AuditRow(self.id, micros(self.at), self.account_id, self.event, bytes(self.details).decode())


def is_link(row: Exported, before: str) -> bool:
    """True if an exported row's hash is that of the row, behind a row with the hash `before`."""
    return row.hash == _hash(before, row.stored)


def export(database: Database, after: int = 0) -> Iterator[Exported]:
    """Yield the sealed rows after a number, in the chain's order; lost rows are left out."""
    while links := database.read(lambda tx, after=after: _links(tx, after)):  # type: ignore[misc]
        after = links[-1].sequence
        yield from _exported(links)


def page(database: Database, after: int, most: int) -> list[Exported]:
    """Return the first sealed rows after a number, in the chain's order; lost rows are left out."""
    return list(_exported(database.read(lambda tx: _links(tx, after, most))))


def _exported(links: Iterable[_Link]) -> Iterator[Exported]:
    for link in links:
        if (row := link.row) is not None:
            details = msgspec.Raw(row.details.encode())
            yield Exported(
                link.sequence, link.hash, row.id, moment(row.at), row.account_id, row.event, details
            )


def _links(tx: Transaction, after: int, most: int = BATCH) -> list[_Link]:
    return tx.rows(_link, "sealed_after", sequence=after, page=most)


def _seal_batch(tx: Transaction) -> int:
    sequence, last = tx.row(columns, "last_seal") or (0, FIRST_HASH)
    rows = tx.rows(AuditRow, "unsealed", page=BATCH)
    seals: list[dict[str, Value]] = []
    for number, row in enumerate(rows, sequence + 1):
        last = _hash(last, row)
        seals.append({"sequence": number, "audit_id": row.id, "hash": last})
    tx.run_many("add_seal", seals)
    tx.run("mark_sealed", after=sequence)
    return len(rows)


def _hash(last: str, row: AuditRow) -> str:
    return sha256(last.encode() + msgspec.json.encode(row)).hexdigest()


def _unsealed(database: Database) -> int:
    return database.read(lambda tx: tx.row(int, "count_unsealed")) or 0


def _link(
    sequence: int,
    hash_: str,
    identity: str | None,
    at: int,
    account_id: str,
    event: str,
    details: str,
) -> _Link:
    row = None if identity is None else AuditRow(identity, at, account_id, event, details)
    return _Link(sequence, hash_, row)
