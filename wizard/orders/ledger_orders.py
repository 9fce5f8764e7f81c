"""Keys of single and guided orders in the ledger: each has the outcome of its order in the journal.

A single order is in the journal before it is sent. The guide's keys are linked with theirs by their digests.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

from wizard.keys import ending
from wizard.orders import redemption
from wizard.orders.draft import Draft
from wizard.orders.errors import JournalError
from wizard.orders.guided_key import GuidedKey
from wizard.orders.guided_record import SERVICE, KeyRecord
from wizard.orders.journal import Entry, EntryState, Journal
from wizard.orders.ledger import SEE, KeyState, Ledger, LedgerKey, as_text, now, record_keys
from wizard.orders.ledger_customers import as_names, united

if TYPE_CHECKING:
    from wizard.orders.ordering import Ordering


_STATES: Final = {
    EntryState.BEGUN: KeyState.UNDER_WAY,
    EntryState.REDEEMED: KeyState.REDEEMED,
    EntryState.REFUSED: KeyState.REFUSED,
    EntryState.PAUSED: KeyState.PLANNED,
    EntryState.UNKNOWN: KeyState.UNKNOWN,
}


def begin_order(ordering: Ordering, draft: Draft) -> Entry:
    """Record a reviewed order in the journal, before anything is sent, and its keys in the ledger.

    Blocks. Raises JournalError and ServiceError: then nothing was written and nothing was sent. A ledger that
    cannot be written is no reason to stop.
    """
    entry = redemption.begin(ordering.journal(), ordering.service(), ordering.place.account, draft)
    products = {line.product for line in draft.quote.lines} if draft.quote else set()
    about = LedgerKey(
        digest="",
        ending="",
        state=KeyState.UNDER_WAY,
        customer_id=entry.order.customer.id,
        customer=entry.order.customer.name,
        product=(products.pop() or "") if len(products) == 1 else "",
        order=entry.id,
        service=entry.order.service,
        also=(entry.order.customer.domain,),
    )
    with suppress(JournalError), closing(Ledger(ordering.folder)) as ledger:
        ledger.record_order((one.text for one in draft.ordered), about)
    return entry


def settle_orders(ledger: Ledger, journal: Journal) -> None:
    """Bring the keys of single orders in the ledger up to date with the journal. Raises JournalError."""
    open_orders = set(ledger.open_orders())
    for entry in journal.entries() if open_orders else ():
        if entry.id in open_orders and entry.state is not EntryState.BEGUN:
            receipt = redemption.receipt_of(entry)
            ledger.settle_order(
                entry.id, _STATES[entry.state], receipt.redeemed_at if receipt else entry.time
            )


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
