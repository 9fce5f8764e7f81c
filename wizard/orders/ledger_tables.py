"""The tables of the ledger's file. Keys are in it by their digests and endings alone."""

from __future__ import annotations

from typing import Final

from wizard.orders.record_file import Layout

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
