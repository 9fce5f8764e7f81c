"""The command `subscription`."""

from __future__ import annotations

import argparse

from wizard.contract.administration import ReasonedRequest
from wizard.contract.administration.subscriptions import (
    SubscriptionChangeRequest,
    SubscriptionEndRequest,
    SubscriptionMoveRequest,
)
from wizard.server.administration import subscriptions

from .admin_context import open_admin
from .changes import change_command
from .output import record_of, show


def subscription_list(options: argparse.Namespace) -> None:
    """List a customer's subscriptions, active ones first.

    Raises Refused for a customer that does not exist.
    """
    with open_admin(options) as admin:
        found = subscriptions.list_subscriptions(admin, options.customer, "en")
    columns = "id=subscription_id product=product_id status licenses expires_on started_on reference"
    records = [record_of(state, columns) for state in found.items]
    show(records, options.json, f"Customer {options.customer} has no subscription.")


subscription_end = change_command(subscriptions.end_subscription, SubscriptionEndRequest, "by")
subscription_adjust = change_command(
    subscriptions.adjust_subscription, SubscriptionChangeRequest, "licenses", "expires_on", "resume"
)
subscription_move = change_command(subscriptions.move_subscription, SubscriptionMoveRequest, "to")
subscription_refund = change_command(subscriptions.refund_subscription, ReasonedRequest)
