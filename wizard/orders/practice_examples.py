"""Practice keys that show the same outcome in an order that is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.orders.draft import Draft

if TYPE_CHECKING:
    from wizard.server.practice_data import Example


def shows_the_same(example: Example, draft: Draft) -> bool:
    """True if an example shows its outcome in this order too: a good key does for every such product."""
    subscription, customer = draft.subscription, draft.customer
    if example.shows == "redeemed":
        return subscription is None or example.product == subscription.product
    return (subscription is None or example.subscription_id == subscription.subscription_id) and (
        customer is None or example.customer_id == customer.id
    )
