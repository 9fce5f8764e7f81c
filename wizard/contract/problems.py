"""Problems, and the keys of an order that have them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Parameters = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Problem:
    """A reason why a key, an order or a request cannot continue.

    `detail` is English, for logs. `lines` is set with `quote-changed` only.
    On the wire a problem of a whole request is application/problem+json (RFC 9457) with these members beside
    `type`, `title` and `status`.
    """

    code: str
    parameters: Parameters
    detail: str | None = None
    lines: tuple[Line, ...] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One key of an order. Product, licenses and months are null where the service does not tell them."""

    ending: str
    state: str
    product: str | None = None
    licenses: int | None = None
    months: int | None = None
    problem: Problem | None = None
    product_id: str | None = None
