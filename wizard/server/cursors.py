"""Page cursors: the sort key of a page's last item as opaque text."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode

from .errors import request_invalid


def encode_cursor(*parts: str) -> str:
    """Encode the sort key of a page's last item."""
    return urlsafe_b64encode("\0".join(parts).encode()).decode()


def decode_cursor(text: str, count: int) -> list[str]:
    """Decode the `count` parts of a cursor.

    Raises Refused (request-invalid) for a cursor that this service did not make.
    """
    try:
        parts = urlsafe_b64decode(text.encode("ascii")).decode().split("\0")
    except ValueError:
        parts = []
    if len(parts) != count:
        raise request_invalid("cursor", "not a cursor of this service")
    return parts
