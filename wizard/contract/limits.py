"""Highest values in an order, known to both sides of the wire; a service can allow fewer keys."""

from __future__ import annotations

from typing import Final

KEYS_PER_ORDER: Final = 100
MAX_LICENSES: Final = 10_000_000
REFERENCE_LENGTH: Final = 100
