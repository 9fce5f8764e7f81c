"""What the ledger knows of a key, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from wizard.messages.models import Message
from wizard.messages.noop import N_
from wizard.messages.translator import Translator
from wizard.orders.ledger import KeyState, LedgerKey
from wizard.orders.local_time import local

_STATES: Final[Mapping[KeyState, str]] = MappingProxyType(
    {
        KeyState.SEEN: N_("Ledger", "Seen"),
        KeyState.PLANNED: N_("Ledger", "Planned"),
        KeyState.UNDER_WAY: N_("Ledger", "Under way"),
        KeyState.REDEEMED: N_("Ledger", "Redeemed"),
        KeyState.REFUSED: N_("Ledger", "Refused"),
        KeyState.UNKNOWN: N_("Ledger", "Result unknown"),
    }
)
_HAD: Final[Mapping[KeyState, str]] = MappingProxyType(
    {
        KeyState.SEEN: N_("Ledger", "You had this key before"),
        KeyState.PLANNED: N_("Ledger", "This key is planned in a batch"),
        KeyState.UNDER_WAY: N_("Ledger", "This key is under way in another order"),
        KeyState.REDEEMED: N_("Ledger", "You have redeemed this key before"),
        KeyState.REFUSED: N_("Ledger", "This key was refused before"),
        KeyState.UNKNOWN: N_("Ledger", "This key was sent before, and its result is unknown"),
    }
)


def key_state(speech: Translator, state: KeyState) -> str:
    """Return a state in one or two words."""
    return speech.text("Ledger", _STATES[state])


def ledger_details(speech: Translator, known: LedgerKey) -> str:
    """Return product, time, list, seller and order number of a key, as far as they are known."""
    place = speech.text("Ledger", "{list}, row {row}") if known.row else "{list}"
    where = place.format(list=known.list_name, row=known.row) if known.list_name else ""
    when = speech.time(local(known.changed_at)) if known.changed_at is not None else ""
    return " · ".join(filter(None, (known.product, when, where, known.seller, known.order_number)))


def had_before(speech: Translator, known: LedgerKey) -> Message:
    """Answer "have I had this key before?" with its state, when, for whom and from which list."""
    told = " · ".join(filter(None, (known.customer, ledger_details(speech, known))))
    return Message(speech.text("Ledger", _HAD[known.state]), told, "")
