"""A single order's beginning: in the journal before it is sent, its keys in the ledger beside it."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

from wizard.orders import redemption
from wizard.orders.draft import Draft
from wizard.orders.errors import JournalError
from wizard.orders.journal import Entry, EntryState, Journal
from wizard.orders.ledger import KeyState, Ledger, LedgerKey

if TYPE_CHECKING:
    from wizard.orders.ordering import Ordering

_STATES = {
    EntryState.REDEEMED: KeyState.REDEEMED,
    EntryState.REFUSED: KeyState.REFUSED,
    EntryState.UNKNOWN: KeyState.UNKNOWN,
    EntryState.PAUSED: KeyState.PLANNED,
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
    """Bring the keys of single orders in the ledger up to date with the journal.

    Raises JournalError.
    """
    open_orders = set(ledger.open_orders())
    for entry in journal.entries() if open_orders else ():
        state = _STATES.get(entry.state)
        if entry.id in open_orders and state is not None:
            receipt = redemption.receipt_of(entry)
            ledger.settle_order(entry.id, state, receipt.redeemed_at if receipt else entry.time)
