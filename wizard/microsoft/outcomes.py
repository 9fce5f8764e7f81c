"""What Microsoft's pages can say of a key, and what that means for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from wizard.contract import Code

PATIENCE_MINUTES: Final = 15
"""After this long with the same message, support is asked (seed-000, seed-004)."""


class Fate(StrEnum):
    """What becomes of a key after a message."""

    TAKE_OUT = "take-out"
    """This key is not redeemed in this order; the others go on."""
    GO_ON = "go-on"
    """Nothing is lost: the remedy says how to go on with this same key, and the page then says more."""
    ALL_WAIT = "all-wait"
    """No key can be redeemed until somebody has done something."""


FATES: Final[Mapping[Code, Fate]] = MappingProxyType(
    {
        Code.KEY_INVALID: Fate.TAKE_OUT,
        Code.KEY_DUPLICATE: Fate.GO_ON,
        Code.KEY_EXPIRED: Fate.TAKE_OUT,
        Code.KEY_USED: Fate.TAKE_OUT,
        Code.SERVICE_BUSY: Fate.GO_ON,
        Code.OFFER_UNAVAILABLE: Fate.TAKE_OUT,
        Code.LICENSE_LIMIT_EXCEEDED: Fate.TAKE_OUT,
        Code.ROLE_REQUIRED: Fate.ALL_WAIT,
        Code.ACCOUNT_NOT_CREATED: Fate.GO_ON,
        Code.ORDER_NOT_PROCESSED: Fate.GO_ON,
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
"""Where support helps, at once or if the message stays; with the others it is reseller or administrator."""


def retry_until(code: Code, first_seen: datetime) -> datetime | None:
    """When to ask support instead of trying again, for a message first seen then; None for other messages."""
    return first_seen + timedelta(minutes=PATIENCE_MINUTES) if code is Code.SERVICE_BUSY else None
