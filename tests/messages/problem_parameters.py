"""Parameters for every problem, in every combination that changes the message."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from wizard.service.sign_in.failures import Reason

FULL: dict[str, str | int | None] = {
    "row": 3,
    "redeem_by": "2026-01-31",
    "by": "own",
    "redeemed_on": "2025-11-02",
    "action": "add",
    "reason": "order",
    "product": "Contoso Suite",
    "expected": "Contoso Mail",
    "months": 12,
    "maximum": 300,
    "total": 310,
    "answer": "receipt",
    "aspect": "licenses",
    "proxy": "socks5://proxy.example",
    "asked": "25",
    "answered": "5",
    "country": "NL",
    "customer": "Fabrikam",
    "roles": "reader,something-new",
    "status": "disabled",
    "status_reason": "vendor",
    "retry_after": 10,
    "what": "quote",
    "field": "domain",
    "host": "keys.example.com",
    "seconds": 20,
    "address": "http://keys.example.com",
    "path": r"C:\Users\Jan",
    "kept": r"C:\Users\Jan\kept",
    "error": "invalid_scope",
    "off_by": 3600,
    "expires_on": "2026-05-01",
    "before": 25,
    "after": 20,
}

VARIANTS: dict[str, dict[str, tuple[str, ...]]] = {
    "key-used": {"by": ("own", "other", "new"), "action": ("new", "add", "extend", "reactivate", "other")},
    "key-wrong-product": {"reason": ("subscription", "order", "consumer", "new")},
    "answer-mismatch": {
        "answer": ("quote", "receipt", "new"),
        "aspect": ("customer", "action", "subscription", "keys", "licenses", "expires_on", "new"),
    },
    "data-folder-unwritable": {
        "reason": ("missing", "locked", "no-folder", "too-long", "changed", "disk-fault", "new")
    },
    "practice-renewed": {"reason": ("newer", "new")},
    "offline": {"reason": ("proxy-socks", "proxy-invalid", "new")},
    "tls-untrusted": {"reason": ("no-tls", "old-tls", "new")},
    "offer-unavailable": {"reason": ("withdrawn", "country", "trial-used", "new")},
    "subscription-unfit": {
        "action": ("add", "extend", "reactivate"),
        "status": ("active", "expired", "disabled", "deleted", "new"),
        "status_reason": ("customer", "vendor", "expiry", "new"),
    },
    "too-many-attempts": {"reason": ("keys", "requests", "new")},
    "request-invalid": {"field": ("code", "domain")},
    "not-signed-in": {
        "reason": ("expired", "not-linked", "disabled", "new"),
    },
    "sign-in-failed": {"reason": (*(one.value for one in Reason), "new")},
    "not-found": {
        "what": ("customer", "subscription", "quote", "redemption", "invitation", "address", "new")
    },
}


def variants(code: str) -> Iterator[dict[str, str | int | None]]:
    """The full parameters of a code, in every combination that changes the message."""
    names = VARIANTS.get(code, {})
    for values in itertools.product(*names.values()):
        yield {**FULL, **dict(zip(names, values, strict=True))}
