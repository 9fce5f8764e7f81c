"""Customers of the ledger: each key has every id, domain and name that its customer was met by."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterable
from typing import Final, NamedTuple

_MARK: Final = "\n"


class SeveralCustomersError(Exception):
    """A name is that of several customers; `ids` are theirs."""

    def __init__(self, ids: Iterable[str]) -> None:
        self.ids = tuple(sorted(ids))
        super().__init__(len(self.ids))


def folded(text: str) -> str:
    """Return an id, a domain or a name as it is compared."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def as_names(texts: Iterable[str]) -> str:
    """Return ids, domains and names in one text, each between line breaks; empty where there are none."""
    found = sorted(filter(None, {folded(one) for one in texts}))
    return f"{_MARK}{_MARK.join(found)}{_MARK}" if found else ""


def united(column: str, more: str) -> str:
    """Return the SQL for the names of a column together with others."""
    had = f"COALESCE({column}, '')"
    return f"CASE WHEN instr({had}, {more}) THEN {column} ELSE {had} || {more} END"


class _Row(NamedTuple):
    digest: str
    id: str
    """Empty where no service has told it: a key of the guide has a name in its place."""
    names: frozenset[str]


def forget_customer(connection: sqlite3.Connection, asked: str) -> int:
    """Delete the keys and orders of the customer of an id, a domain or a name. Returns the number of keys.

    Keys that no service has an id for go along where only this customer has their name.

    Raises SeveralCustomersError: then nothing is deleted.
    """
    rows = [
        _row(*found) for found in connection.execute("SELECT digest, customer_id, customer, names FROM key")
    ]
    wanted = folded(asked)
    meant = [row for row in rows if wanted in row.names]
    ids = {row.id for row in meant if row.id}
    ids = {one for one in ids if folded(one) == wanted} or ids
    if len(ids) > 1:
        raise SeveralCustomersError(ids)
    names = {wanted}.union(*(row.names for row in meant if row.id in ids))
    names -= {name for row in rows if row.id and row.id not in ids for name in row.names}
    gone = [row.digest for row in rows if row.id in ids or (not row.id and names & row.names)]
    digests = json.dumps(gone)
    connection.execute(
        "DELETE FROM batch_order WHERE customer_id = ? OR EXISTS (SELECT 1 FROM json_each(document, '$.keys')"
        " AS one WHERE json_extract(one.value, '$.digest') IN (SELECT value FROM json_each(?)))",
        (next(iter(ids), asked), digests),
    )
    return connection.execute(
        "DELETE FROM key WHERE digest IN (SELECT value FROM json_each(?))", (digests,)
    ).rowcount


def _row(digest: str, customer_id: str, customer: str, names: str | None) -> _Row:
    known = frozenset(filter(None, (names or "").split(_MARK))) | {folded(customer), folded(customer_id)}
    identity = customer_id if customer_id != customer.casefold() else ""
    return _Row(digest, identity, known - {""})
