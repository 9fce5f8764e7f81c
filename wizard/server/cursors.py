"""Page cursors: the sort key of a page's last item as opaque text."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from typing import TypeVar

from .errors import request_invalid

T = TypeVar("T")


def encode_cursor(*parts: str) -> str:
    """Encode the sort key of a page's last item."""
    return urlsafe_b64encode("\0".join(parts).encode()).decode()


def page_of(
    rows: Sequence[T], limit: int, key: Callable[[T], Sequence[str]]
) -> tuple[tuple[T, ...], str | None]:
    """Return a page, and the cursor of the next one: a row beyond `limit` tells that there are more."""
    more = encode_cursor(*key(rows[limit - 1])) if len(rows) > limit else None
    return tuple(rows[:limit]), more


def decode_cursor(text: str | None, count: int) -> list[str]:
    """Decode the `count` parts of a cursor; they are empty for the first page, which has none.

    Raises Refused (request-invalid) for a cursor that this service did not make.
    """
    if not text:
        return [""] * count
    try:
        parts = urlsafe_b64decode(text.encode("ascii")).decode().split("\0")
    except ValueError:
        parts = []
    if len(parts) != count:
        raise request_invalid("cursor", "not a cursor of this service")
    return parts
