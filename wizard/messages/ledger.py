"""Keys of the ledger in words."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from wizard.messages.noop import N_
from wizard.messages.text import plain
from wizard.messages.translator import Translator
from wizard.orders.ledger import KeyState, LedgerKey

_STATES: Final = MappingProxyType(
    {
        KeyState.SEEN: N_("Ledger", "seen in a list, not redeemed here"),
        KeyState.PLANNED: N_("Ledger", "planned, not redeemed yet"),
        KeyState.UNDER_WAY: N_("Ledger", "being redeemed"),
        KeyState.REDEEMED: N_("Ledger", "redeemed"),
        KeyState.REFUSED: N_("Ledger", "refused by the service"),
        KeyState.UNKNOWN: N_("Ledger", "result unknown"),
    }
)


def key_state_text(speech: Translator, state: KeyState) -> str:
    """Return the state of a key."""
    return speech.text("Ledger", _STATES[state])


def key_lines(speech: Translator, key: LedgerKey) -> Iterator[str]:
    """Yield what is known of a key: ending, state and time, then whose it is and where it was met."""
    when = speech.time(key.changed_at) if key.changed_at is not None else ""
    yield " · ".join(filter(None, (f"…{key.ending}", key_state_text(speech, key.state), when)))
    whose = (plain(key.customer), plain(key.product), key.order)
    if any(whose):
        yield " · ".join(filter(None, whose))
    if key.list_name:
        text = speech.text("Ledger", "{list}, row {row}")
        yield text.format(list=plain(key.list_name), row=speech.number(key.row))
    bought = (plain(key.seller), plain(key.order_number))
    if any(bought):
        yield " · ".join(filter(None, bought))
