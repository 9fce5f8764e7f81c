"""Names of saved files that people find again: date, customer, number."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from wizard import keys
from wizard.contract import Receipt
from wizard.messages.text import plain
from wizard.orders.local_time import local, today

_FORBIDDEN: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_LONGEST: Final = 120  # characters; a path has room for the folder too
_LONGEST_WORD: Final = 60
_LONGEST_NUMBER: Final = 40
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)", re.IGNORECASE)
"""Names of devices on Windows, which no file can have, with a suffix neither."""


def safe_name(*parts: str) -> str:
    """Return parts as one name without a suffix that every system takes; a key in it is masked."""
    words = (" ".join(plain(_FORBIDDEN.sub(" ", part)).split())[:_LONGEST_WORD] for part in parts)
    name = keys.mask_keys(" ".join(filter(None, words)))
    name = _FORBIDDEN.sub(" ", name)[:_LONGEST].strip(" .")
    return f"_{name}" if _RESERVED.match(name) else name or "product-key"


def file_stem(receipt: Receipt) -> str:
    """``2026-11-28 De Groene Fiets B.V. R-044d58b6``: the name of a receipt's file, without its type.

    Of the number everything but letters, digits and dashes is left out: it is a service's, and no path.
    """
    return receipt_stem(receipt.redeemed_at, receipt.customer.name, receipt.id)


def receipt_stem(moment: datetime, customer: str, number: str) -> str:
    """Return the name of a receipt's file, as `file_stem` does, from its parts."""
    number = re.sub(r"[^0-9A-Za-z-]+", "", number)[:_LONGEST_NUMBER].strip("-")
    return safe_name(local(moment).date().isoformat(), customer, number)


def dated_name(customer: str, what: str, day: date | None = None) -> str:
    """``2026-11-28 De Groene Fiets B.V. not redeemed``: today's date, a customer, and what it is."""
    when = day or today()
    return safe_name(when.isoformat(), customer, what)
