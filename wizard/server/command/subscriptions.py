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
from .changes import build, show_correction
from .output import show


def subscription_list(options: argparse.Namespace) -> None:
    """List a customer's subscriptions, active ones first.

    Raises Refused for a customer that does not exist.
    """
    with open_admin(options) as admin:
        found = subscriptions.list_subscriptions(admin, options.customer, "en")
    records = [
        {
            "id": state.subscription_id,
            "product": state.product_id,
            "status": state.status,
            "licenses": state.licenses,
            "expires_on": state.expires_on.isoformat(),
            "started_on": state.started_on and state.started_on.isoformat(),
            "reference": state.reference,
        }
        for state in found.items
    ]
    show(records, options.json, f"Customer {options.customer} has no subscription.")


def subscription_end(options: argparse.Namespace) -> None:
    """End a subscription today.

    Raises CommandError; Refused for one that has ended.
    """
    request = build(lambda: SubscriptionEndRequest(options.reason, options.by, dry_run=options.dry_run))
    with open_admin(options) as admin:
        show_correction(options, subscriptions.end_subscription(admin, options.id, request))


def subscription_adjust(options: argparse.Namespace) -> None:
    """Set licenses and expiry date, or take the end back.

    Raises CommandError; Refused for more licenses than the product allows.
    """
    request = build(
        lambda: SubscriptionChangeRequest(
            options.reason, options.licenses, options.expires_on, options.resume, dry_run=options.dry_run
        )
    )
    with open_admin(options) as admin:
        show_correction(options, subscriptions.adjust_subscription(admin, options.id, request))


def subscription_move(options: argparse.Namespace) -> None:
    """Move a subscription to another customer.

    Raises CommandError; Refused where that customer cannot have it.
    """
    request = build(lambda: SubscriptionMoveRequest(options.reason, options.to, dry_run=options.dry_run))
    with open_admin(options) as admin:
        show_correction(options, subscriptions.move_subscription(admin, options.id, request))


def subscription_refund(options: argparse.Namespace) -> None:
    """End a subscription whose price is paid back.

    Raises CommandError; Refused for one that was refunded before.
    """
    request = build(lambda: ReasonedRequest(options.reason, dry_run=options.dry_run))
    with open_admin(options) as admin:
        show_correction(options, subscriptions.refund_subscription(admin, options.id, request))
