"""The shapes of `/v1/admin`: what an administrator's token reads and changes.

The reasons of `change-refused`:

exists           product, customer or batch: the id is taken
domain-taken     another customer has the domain
keys-answered    the batch was issued by this request before; its keys are answered once
license-limit    a key or a subscription of so many licenses is beyond the product's limit
day-passed       the last day to redeem the keys is over
nothing-changes  no row is in the state that the change begins with
nothing-counted  no unknown keys and no requests are counted against the account or address
not-redeemed     the key was not redeemed, or given back since
changed-since    later orders or corrections build on the key's redemption
ended            the subscription has ended
unknown-customer there is no such customer to move or merge to
same-customer    the customer is the one it is already
country          the product is not offered in the country of the customer
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .checks import check_reason


@dataclass(frozen=True, slots=True)
class ReasonedRequest:
    """A change, and its reason. `dry_run` changes nothing and answers what it would do."""

    reason: str
    dry_run: bool = field(default=False, kw_only=True)

    def __post_init__(self) -> None:
        """Raise ValueError for an empty reason, and one that no line can show."""
        check_reason(self.reason)


@dataclass(frozen=True, slots=True)
class Change:
    """A change that was made, or would be: its event in the audit trail, its subject and number of rows."""

    event: str
    id: str
    rows: int
    dry_run: bool
