"""Keys of the guide in the ledger: each is linked by its digest with its order in the journal."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing, suppress
from typing import Final

from wizard.keys import ending
from wizard.orders.errors import JournalError
from wizard.orders.guided_key import GuidedKey
from wizard.orders.guided_record import SERVICE, KeyRecord
from wizard.orders.journal import EntryState, Journal
from wizard.orders.ledger import SEE, KeyState, Ledger, LedgerKey, as_text, now, record_keys
from wizard.orders.ledger_customers import as_names, united

_STATES: Final = {
    EntryState.BEGUN: KeyState.UNDER_WAY,
    EntryState.REDEEMED: KeyState.REDEEMED,
    EntryState.REFUSED: KeyState.REFUSED,
    EntryState.PAUSED: KeyState.PLANNED,
    EntryState.UNKNOWN: KeyState.UNKNOWN,
}
_HAS_NAME: Final = "instr(COALESCE(names, ''), :name)"
_CHANGED: Final = "CASE WHEN state = :state AND entry = :entry THEN changed_at ELSE :moment END"
# The list that a key is from stays, and its customer where the guide's is the same; a key that another order
# redeemed stays with that order.
_LINK: Final = (
    f"UPDATE key SET changed_at = {_CHANGED},"  # noqa: S608 - constants
    f" customer_id = CASE WHEN {_HAS_NAME} AND customer_id <> '' THEN customer_id ELSE :customer_id END,"
    f" customer = CASE WHEN {_HAS_NAME} AND customer_id <> '' THEN customer ELSE :customer END,"
    f" names = {united('names', ':names')},"
    " state = :state, product = :product, entry = :entry, service = :service"
    " WHERE digest = :digest AND (state <> 'redeemed' OR entry = :entry)"
)
_SETTLE: Final = f"UPDATE key SET changed_at = {_CHANGED}, state = :state WHERE entry = :entry"  # noqa: S608 - constants


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
            moment = as_text(record.time) if record.redeemed else now()
            about = {"state": state, "entry": record.entry, "moment": moment}
            if not text:
                connection.execute(_SETTLE, about)
                continue
            digest, customer = ledger.digest(text), record.customer
            new = LedgerKey(digest, ending(text), KeyState.SEEN)
            record_keys(connection, (new,), ledger.generation, statement=SEE)
            about |= {"digest": digest, "product": record.brand, "service": SERVICE}
            about |= {"customer_id": customer.id, "customer": customer.name}
            about |= {
                "name": as_names((customer.name,)),
                "names": as_names((customer.name, customer.domain)),
            }
            connection.execute(_LINK, about)
