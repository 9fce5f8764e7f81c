"""Limits of an account's requests, so that no token alone fills the disk or takes the service from others."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

import falcon

from wizard.contract import Code

from .errors import refused

WINDOW_SECONDS = 15 * 60
ROUNDING = 1e-6

# Per account and worker within the window. A list of 10,000 keys for 500 customers takes a fifth of it.
LIMITS: Mapping[str, int] = {"requests": 20_000, "quotes": 5000, "customers": 200}
KINDS = {"/v1/quotes": "quotes", "/v1/proposals": "quotes", "/v1/customers": "customers"}


@dataclass
class AccountLimits:
    """Falcon middleware behind the sign-in: a token bucket for each account and kind of request.

    A full bucket holds the limit, and fills up again within the window.
    """

    limits: Mapping[str, int] = field(default_factory=lambda: LIMITS)
    clock: Callable[[], float] = time.monotonic
    _lock: Lock = field(default_factory=Lock)
    _buckets: dict[tuple[str, str], tuple[float, float]] = field(default_factory=dict)  # left, at

    def process_resource(
        self, req: falcon.Request, _resp: falcon.Response, _resource: object, _params: dict[str, Any]
    ) -> None:
        """Take the request from its account's buckets.

        Raises Refused (too-many-attempts).
        """
        caller = getattr(req.context, "caller", None)
        if caller is None:
            return
        self._take(caller.account.id, "requests")
        kind = KINDS.get(req.uri_template or "") if req.method == "POST" else None
        if kind is not None:
            self._take(caller.account.id, kind)

    def _take(self, account: str, kind: str) -> None:
        limit, now = self.limits[kind], self.clock()
        a_second = limit / WINDOW_SECONDS
        with self._lock:
            left, at = self._buckets.get((account, kind), (limit, now))
            left = min(limit, left + (now - at) * a_second)
            enough = left >= 1 - ROUNDING
            self._buckets[account, kind] = (left - 1 if enough else left), now
        if not enough:
            wait = max(1, math.ceil((1 - left) / a_second - ROUNDING))
            raise refused(Code.TOO_MANY_ATTEMPTS, f"too many {kind}", retry_after=wait, reason="requests")
