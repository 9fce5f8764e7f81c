"""Messages of Microsoft's pages about a key, and their consequences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from wizard.contract import Code

PATIENCE_MINUTES: Final = 15
"""After this long with the same message, support is asked (seed-000, seed-004)."""


class Consequence(StrEnum):
    """Consequence of a message for its key."""

    REMOVE_KEY = "remove-key"
    """This key is not redeemed in this order; the others continue."""
    RETRY_KEY = "retry-key"
    """Nothing is lost: the remedy says how to enter the same key again, and the page then says more."""
    STOP_ORDER = "stop-order"
    """No key can be redeemed until somebody has done something."""


CONSEQUENCES: Final[Mapping[Code, Consequence]] = MappingProxyType(
    {
        Code.KEY_INVALID: Consequence.REMOVE_KEY,
        Code.KEY_DUPLICATE: Consequence.RETRY_KEY,
        Code.KEY_EXPIRED: Consequence.REMOVE_KEY,
        Code.KEY_USED: Consequence.REMOVE_KEY,
        Code.SERVICE_BUSY: Consequence.RETRY_KEY,
        Code.OFFER_UNAVAILABLE: Consequence.REMOVE_KEY,
        Code.LICENSE_LIMIT_EXCEEDED: Consequence.REMOVE_KEY,
        Code.ROLE_REQUIRED: Consequence.STOP_ORDER,
        Code.ACCOUNT_NOT_CREATED: Consequence.RETRY_KEY,
        Code.ORDER_NOT_PROCESSED: Consequence.RETRY_KEY,
    }
)
"""In the order of the table of messages in seed-000 and seed-004."""

ASK_SUPPORT: Final = frozenset(
    {
        Code.KEY_DUPLICATE,
        Code.KEY_EXPIRED,
        Code.SERVICE_BUSY,
        Code.OFFER_UNAVAILABLE,
        Code.ACCOUNT_NOT_CREATED,
        Code.ORDER_NOT_PROCESSED,
    }
)
"""Messages for support, at once or if they stay; the others are for reseller or administrator."""


def retry_until(code: Code, first_seen: datetime) -> datetime | None:
    """Return when to ask support instead of trying again, for a message first seen then; else None."""
    return first_seen + timedelta(minutes=PATIENCE_MINUTES) if code is Code.SERVICE_BUSY else None
