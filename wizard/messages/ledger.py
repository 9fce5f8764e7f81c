"""Keys of the ledger in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from wizard.messages.models import Message
from wizard.messages.noop import N_
from wizard.messages.text import plain
from wizard.messages.translator import Translator
from wizard.orders.ledger import KeyState, LedgerKey
from wizard.orders.local_time import local

_STATES: Final[Mapping[str, str]] = {
    KeyState.SEEN: N_("Ledger", "seen in a list, not redeemed here"),
    KeyState.PLANNED: N_("Ledger", "planned, not redeemed yet"),
    KeyState.UNDER_WAY: N_("Ledger", "being redeemed"),
    KeyState.REDEEMED: N_("Ledger", "redeemed"),
    KeyState.REFUSED: N_("Ledger", "refused by the service"),
    KeyState.UNKNOWN: N_("Ledger", "result unknown"),
}

_HAD: Final[Mapping[str, str]] = {
    KeyState.SEEN: N_("Ledger", "You had this key before"),
    KeyState.PLANNED: N_("Ledger", "This key is planned in a batch"),
    KeyState.UNDER_WAY: N_("Ledger", "This key is under way in another order"),
    KeyState.REDEEMED: N_("Ledger", "You have redeemed this key before"),
    KeyState.REFUSED: N_("Ledger", "This key was refused before"),
    KeyState.UNKNOWN: N_("Ledger", "This key was sent before, and its result is unknown"),
}


def key_state_text(speech: Translator, state: KeyState) -> str:
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


def key_details(speech: Translator, key: LedgerKey) -> str:
    """Return product, time, list, seller and order number of a key in one line, as far as they are known."""
    text = speech.text("Ledger", "{list}, row {row}") if key.row else "{list}"
    where = text.format(list=plain(key.list_name), row=speech.number(key.row)) if key.list_name else ""
    when = speech.time(local(key.changed_at)) if key.changed_at is not None else ""
    bought = (plain(key.seller), plain(key.order_number))
    return " · ".join(filter(None, (plain(key.product), when, where, *bought)))


def had_before(speech: Translator, key: LedgerKey) -> Message:
    """Answer "have I had this key before?" with its state, when, for whom and from which list."""
    told = " · ".join(filter(None, (plain(key.customer), key_details(speech, key))))
    return Message(speech.text("Ledger", _HAD[key.state]), told, "")
