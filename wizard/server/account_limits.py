"""Limits of an account's requests, so that no token alone fills the disk or takes the service from others.

A token bucket for each account and kind of request is a row of the database, so all workers and servers
count together. A worker takes a hundredth of a bucket at once and counts that in memory: most requests
write nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

import falcon

from wizard.contract import AccountLimits, Code

from .clock import micros
from .database import Transaction, columns
from .errors import refused
from .settings import Service

# A list of 10,000 keys for 500 customers takes a fifth of it.
LIMITS = AccountLimits(requests=20_000, quotes=5000, customers=200, seconds=15 * 60)
KINDS = {"/v1/quotes": "quotes", "/v1/proposals": "quotes", "/v1/customers": "customers"}
LEASES = 100  # of a full bucket
REMEMBER = 5_000_000  # microseconds before the database is asked again about an account that has to wait
WHOLE = 1000  # of the thousandths that are stored


@dataclass(slots=True)
class _Lease:
    """A part of a bucket, taken by a worker; `until` is when an account that has to wait may ask again."""

    left: int = 0
    wait: int = 0
    until: int = 0


@dataclass
class AccountLimiter:
    """Falcon middleware behind the sign-in: refuses an account whose bucket is empty."""

    service: Service
    limits: AccountLimits = LIMITS
    _lock: Lock = field(default_factory=Lock)
    _leases: dict[tuple[str, str], _Lease] = field(default_factory=dict)

    def process_resource(
        self, req: falcon.Request, _resp: falcon.Response, _resource: object, _params: dict[str, Any]
    ) -> None:
        """Take the request from its account's buckets. Raises Refused: too-many-attempts; service-busy."""
        caller = getattr(req.context, "caller", None)
        if caller is None:
            return
        self._take(caller.account.id, "requests")
        kind = KINDS.get(req.uri_template or "") if req.method == "POST" else None
        if kind is not None:
            self._take(caller.account.id, kind)

    def _take(self, account: str, kind: str) -> None:
        now = micros(self.service.clock())
        with self._lock:
            lease = self._leases.setdefault((account, kind), _Lease())
            if lease.left:
                lease.left -= 1
                return
            # Later than that is of a clock that was set back.
            wait = lease.wait if 0 < lease.until - now <= REMEMBER else 0
        if not wait:
            granted, wait = self.service.database.change(lambda tx: self._lease(tx, account, kind, now))
            with self._lock:
                if granted:
                    lease.left += granted - 1
                    return
                lease.wait, lease.until = wait, now + min(wait * 1_000_000, REMEMBER)
        raise refused(Code.TOO_MANY_ATTEMPTS, f"too many {kind}", retry_after=wait, reason="requests")

    def _lease(self, tx: Transaction, account: str, kind: str, now: int) -> tuple[int, int]:
        """Take a lease from a bucket; return its size, or 0 and the seconds until there is a request more."""
        limit: int = getattr(self.limits, kind)
        row = {"account_id": account, "kind": kind}
        tx.run("lock_account_limit", **row, remaining=limit * WHOLE, at=now)
        remaining, at = tx.row(columns, "account_limit", **row) or (limit * WHOLE, now)
        a_second = limit * WHOLE / self.limits.seconds
        remaining = min(limit * WHOLE, remaining + int(max(0, now - at) / 1_000_000 * a_second))
        granted = min(max(1, limit // LEASES), remaining // WHOLE)
        # Also where nothing is granted: a clock that was set back may not stop the bucket.
        tx.run("put_account_limit", **row, remaining=remaining - granted * WHOLE, at=now)
        return granted, 0 if granted else max(1, math.ceil((WHOLE - remaining) / a_second))
