"""The end of an exported audit trail, by which a row before it needs no work or other work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from wizard.server.audit import Exported

SUBSCRIPTION_MEMBERS = ("customer_id", "licenses", "expires_on", "ended_on")


class Later:
    """All rows of an export, asked for the later state of customers, subscriptions, tokens and batches."""

    def __init__(self, rows: Iterable[Exported]) -> None:
        """Read the rows once, in their order."""
        self._into: dict[str, str | None] = {}  # of a closed customer: None where it was erased
        self._last: dict[tuple[str, str], int] = {}  # the last row of an event about an id
        self._subscriptions: dict[str, dict[str, Any]] = {}
        for row in rows:
            self._read(row, msgspec.json.decode(row.details))

    def closed(self, customer: str) -> bool:
        """True if a customer is merged into another one or erased."""
        return customer in self._into

    def subscription(self, identity: str) -> Mapping[str, Any] | None:
        """Return a subscription's last customer, licenses and expiry date; None if it has ended."""
        known = self._subscriptions[identity]
        owner: str | None = known["customer_id"]
        while owner is not None and owner in self._into:
            owner = self._into[owner]
        return None if owner is None or known.get("ended_on") else {**known, "customer_id": owner}

    def revoked(self, token: str, account: str, sequence: int) -> bool:
        """True if a token is revoked, by itself or with all of its account after a row."""
        by_account = self._last.get(("token-revoked", account), 0)
        return ("token-revoked", token) in self._last or by_account > sequence

    def blocked(self, batch: str) -> bool:
        """True if a batch is blocked at the end."""
        blocked, freed = (self._last.get((event, batch), 0) for event in ("keys-blocked", "keys-unblocked"))
        return blocked > freed

    def answered(self, account: str, sequence: int) -> bool:
        """True if an invitation was used, or replaced by a newer one, after its row."""
        events = ("sign-in-linked", "invitation-created")
        return any(self._last.get((event, account), 0) > sequence for event in events)

    def _read(self, row: Exported, details: Mapping[str, Any]) -> None:
        if row.event in ("customer-merged", "customer-erased"):
            self._into[details["customer_id"]] = details.get("into")
        named = details.get("token_id") or details.get("batch_id") or details.get("account_id")
        self._last[row.event, named or row.account_id] = row.sequence
        if "licenses" in details and "subscription_id" in details:
            known = self._subscriptions.setdefault(details["subscription_id"], {})
            known |= {name: details[name] for name in SUBSCRIPTION_MEMBERS if name in details}
