"""Names of saved files that people find again: date, customer, number."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from wizard import keys
from wizard.contract import Receipt

_FORBIDDEN: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_LONGEST: Final = 100  # characters; a path has room for the folder too
_RESERVED: Final = frozenset({"con", "prn", "aux", "nul"})


def safe_name(*parts: str) -> str:
    """Return parts as one name without a suffix that every system takes; a key in it is masked."""
    words = (" ".join(_FORBIDDEN.sub(" ", part).split()) for part in parts)
    name = keys.mask_keys(" ".join(filter(None, words)))
    name = _FORBIDDEN.sub(" ", name)[:_LONGEST].strip(" .")
    return f"{name}_" if name.casefold() in _RESERVED else name or "product-key"


def receipt_name(receipt: Receipt) -> str:
    """``2026-11-28 De Groene Fiets B.V. R-044d58b6``."""
    day = receipt.redeemed_at.astimezone().date().isoformat()
    return safe_name(day, receipt.customer.name, receipt.id)


def dated_name(customer: str, what: str, day: date | None = None) -> str:
    """``2026-11-28 De Groene Fiets B.V. not redeemed``: today's date, a customer, and what it is."""
    when = day or datetime.now().astimezone().date()
    return safe_name(when.isoformat(), customer, what)
