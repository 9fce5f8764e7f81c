"""Replay of an exported audit trail in a restored database: nothing revoked, blocked or redeemed returns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec

from wizard.server import audit
from wizard.server.audit import FIRST_HASH, Exported
from wizard.server.database import Transaction, columns
from wizard.server.settings import Service

from .replay_events import MissingRow, Unknown, carry_out
from .replay_later import Later


class ReplayError(Exception):
    """An export that does not continue the database's chain; its text says why."""


@dataclass(slots=True)
class Replayed:
    """The result: numbers of rows by event, what stays unknown, and the last row of export and backup."""

    rows: dict[str, int] = field(default_factory=dict)
    unknown: list[Unknown] = field(default_factory=list)
    last: Exported | None = None
    backup_end: int = 0


def replay(service: Service, exported: Iterable[Exported], operator: str) -> Replayed:
    """Carry out the exported rows that the database lacks, in one transaction, and link them into its chain.

    Raises ReplayError where the rows do not continue the chain.
    """
    rows = list(exported)
    return service.database.write(lambda tx: _replay(service, tx, rows, operator))


def _replay(service: Service, tx: Transaction, rows: list[Exported], operator: str) -> Replayed:
    end, _ = tx.row(columns, "last_seal") or (0, FIRST_HASH)
    later = Later(rows)
    result = Replayed(last=rows[-1] if rows else None, backup_end=end)
    last = _hash_before(tx, rows[0].sequence) if rows else FIRST_HASH
    for expected, row in enumerate(rows, rows[0].sequence if rows else 1):
        if row.sequence != expected:
            raise ReplayError(f"Row {expected} is missing in the export.")
        if not audit.is_link(row, last):
            raise ReplayError(f"Row {row.sequence} of the export was changed.")
        sealed = tx.row(str, "seal", sequence=row.sequence)
        if sealed not in (None, row.hash):
            raise ReplayError(f"Row {row.sequence} of the export is not that of the backup.")
        if sealed is None and _add(service, tx, row, later, result.unknown):
            result.rows[row.event] = result.rows.get(row.event, 0) + 1
        last = row.hash
    if result.rows:
        tx.run("forget_claimed_memberships")  # each account gets its own again with its next request
        tx.run("forget_claims")
        details = {"rows": sum(result.rows.values()), "unknown": len(result.unknown)}
        audit.record(service, tx, operator, "restored", details)
    return result


def _hash_before(tx: Transaction, first: int) -> str:
    found = FIRST_HASH if first == 1 else tx.row(str, "seal", sequence=first - 1)
    if found is None:
        raise ReplayError(f"The export begins with row {first}, and the backup ends before row {first - 1}.")
    return found


def _add(service: Service, tx: Transaction, row: Exported, later: Later, unknown: list[Unknown]) -> bool:
    """Carry out a row and seal it; one that only waited for the sealer is sealed alone."""
    stored = row.stored
    lacks = tx.row(int, "audit_exists", id=stored.id) is None
    if lacks:
        carry_out(MissingRow(service, tx, row, msgspec.json.decode(row.details), later, unknown))
        tx.run("add_audit", **{name: getattr(stored, name) for name in stored.__slots__})
    tx.run_many("add_seal", [{"sequence": row.sequence, "audit_id": stored.id, "hash": row.hash}])
    tx.run("mark_sealed", after=row.sequence - 1)
    return lacks
