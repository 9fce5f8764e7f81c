"""States of orders in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wizard.messages.formats import Formats
from wizard.messages.noop import N_
from wizard.orders.journal import Entry, EntryState

_STATES: Final[Mapping[str, str]] = {
    EntryState.BEGUN: N_("Orders", "result unknown"),
    EntryState.PAUSED: N_("Orders", "paused, nothing redeemed yet"),
    EntryState.UNKNOWN: N_("Orders", "result unknown"),
    EntryState.REDEEMED: N_("Orders", "redeemed"),
    EntryState.REFUSED: N_("Orders", "refused, nothing was redeemed"),
}


def redeemed_here(formats: Formats, entry: Entry) -> str:
    """Return when, and for whom, an order of this computer redeemed a key."""
    told = formats.text("Orders", "Redeemed on this computer on {date} for {customer}")
    return told.format(date=formats.time(entry.time), customer=entry.order.customer.name)


def order_state(formats: Formats, entry: Entry | None) -> str:
    """Return the state of an order of the journal; one that only the service has (None) is redeemed."""
    if entry is None:
        return formats.text("Orders", _STATES[EntryState.REDEEMED])
    if entry.replaced_by not in (None, entry.id):
        settled = entry.state is not EntryState.REFUSED
        text = (
            formats.text("Orders", "nothing left to do: its keys were redeemed in another order, {order}")
            if settled
            else formats.text("Orders", "restarted as {order}")
        )
        return text.format(order=entry.replaced_by)
    if entry.differs:
        return formats.text("Orders", "redeemed, but the receipt differs from the review")
    if entry.needs_keys:
        return formats.text("Orders", "nothing redeemed yet: needs a new review")
    return formats.text("Orders", _STATES[entry.state])
