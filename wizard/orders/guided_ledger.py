"""Keys of the guide in the ledger: each is linked by its digest with its order in the journal."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing, suppress
from typing import Final

from wizard.keys import ending
from wizard.orders.guided_key import GuidedKey
from wizard.orders.guided_record import SERVICE, KeyRecord
from wizard.orders.journal import EntryState, Journal, JournalError
from wizard.orders.ledger import SEE, KeyState, Ledger, LedgerKey, now, record_keys

_STATES: Final = {
    EntryState.BEGUN: KeyState.UNDER_WAY,
    EntryState.REDEEMED: KeyState.REDEEMED,
    EntryState.REFUSED: KeyState.REFUSED,
    EntryState.PAUSED: KeyState.PLANNED,
    EntryState.UNKNOWN: KeyState.UNKNOWN,
}
# The list that a key is from stays; a key that another order redeemed stays with that order.
_LINK: Final = (
    "UPDATE key SET state = ?, customer_id = ?, customer = ?, product = ?, entry = ?, service = ?,"
    " changed_at = ? WHERE digest = ? AND (state <> 'redeemed' OR entry = ?)"
)
_SETTLE: Final = "UPDATE key SET state = ?, changed_at = ? WHERE entry = ?"


def record_guided(journal: Journal, keys: Iterable[GuidedKey]) -> None:
    """Record the saved keys of a guided order. Blocks; a ledger that cannot be written is no reason to stop.

    A key that is known by its ending alone was linked when it was entered.
    """
    saved = [(key.text, key.record) for key in keys if key.record is not None]
    if not saved:
        return
    with suppress(JournalError), closing(Ledger(journal.folder)) as ledger:
        _record(ledger, saved)


def _record(ledger: Ledger, saved: Iterable[tuple[str, KeyRecord]]) -> None:
    with ledger.writing() as connection:
        for text, record in saved:
            state = KeyState.SEEN if record.left_out else _STATES[record.state]
            if not text:
                connection.execute(_SETTLE, (state, now(), record.entry))
                continue
            digest, customer = ledger.digest(text), record.customer
            new = LedgerKey(digest, ending(text), KeyState.SEEN)
            record_keys(connection, (new,), ledger.generation, statement=SEE)
            about = (customer.id, customer.name, record.brand, record.entry, SERVICE)
            connection.execute(_LINK, (state, *about, now(), digest, record.entry))
