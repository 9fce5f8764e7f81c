"""Answers of a correct service, as JSON."""

from __future__ import annotations

from typing import Any

INFO: dict[str, Any] = {
    "vendor": "Northwind",
    "environment": "production",
    "key_format": "service",
    "limits": {"keys_per_order": 100},
    "support": {"name": "Help desk", "url": None, "email": None, "phone": None},
    "agreement": {"version": "2026-01", "url": "https://northwind.example/agreement"},
    "sign_in": None,
}
OPENID: dict[str, Any] = {
    "issuer": "https://login.northwind.example/realms/keys",
    "client_id": "product-key-wizard",
    "scopes": ["openid", "offline_access"],
    "audience": "https://keys.northwind.example",
}
ACCOUNT: dict[str, Any] = {"id": "a1", "name": "Ada", "roles": ["global-admin"]}
CUSTOMER: dict[str, Any] = {
    "id": "c1",
    "name": "Bakker",
    "domain": "bakker.example",
    "country": "NL",
    "roles": ["global-admin"],
}
CUSTOMERS: dict[str, Any] = {"items": [CUSTOMER], "next_cursor": "n2"}
_REF = {"id": "c1", "name": "Bakker", "domain": "bakker.example"}
_LINE = {
    "ending": "NYVX2",
    "state": "accepted",
    "product": "Suite",
    "licenses": 5,
    "months": 12,
    "problem": None,
}
STATE: dict[str, Any] = {
    "subscription_id": "s1",
    "product": "Suite",
    "status": "active",
    "licenses": 5,
    "expires_on": "2027-01-31",
    "status_reason": None,
}
SUBSCRIPTIONS: dict[str, Any] = {"items": [STATE]}
PROPOSALS: dict[str, Any] = {
    "customer": _REF,
    "lines": [_LINE],
    "groups": [
        {
            "product_id": "suite",
            "product": "Suite",
            "rows": [1],
            "licenses": 5,
            "months": 12,
            "options": [
                {
                    "action": "new",
                    "subscription_id": None,
                    "before": None,
                    "after": {**STATE, "subscription_id": None},
                    "redeemable": True,
                    "accepted_rows": [1],
                    "problems": [],
                    "warnings": [],
                }
            ],
        }
    ],
}
QUOTE: dict[str, Any] = {
    "id": "q1",
    "customer": _REF,
    "action": "new",
    "lines": [_LINE],
    "before": None,
    "after": {**STATE, "subscription_id": None},
    "warnings": [],
    "agreement": INFO["agreement"],
    "redeemable": True,
    "expires_at": "2026-01-31T12:00:00Z",
}
RECEIPT: dict[str, Any] = {
    "id": "r1",
    "quote_id": "q1",
    "customer": _REF,
    "action": "new",
    "lines": [_LINE],
    "before": None,
    "after": STATE,
    "redeemed_at": "2026-01-31T12:00:00.123456Z",
    "reference": None,
}
RECEIPTS: dict[str, Any] = {"items": [RECEIPT], "next_cursor": None}
