"""Proposals: everything that keys can do for a customer, read from the database and not stored."""

from __future__ import annotations

from wizard.contract import CustomerRef, LineState
from wizard.contract.proposals import Proposals, ProposalsRequest

from .access import Caller, own_customer
from .clock import day
from .database import Transaction
from .options import group_keys, judge_keys
from .orders import guessed, key_rows, pin_keys, product_rows, tried_trials
from .rows import SubscriptionRow
from .rules import Order, OrderKey
from .settings import Service
from .throttle import look_up


def make_proposals(service: Service, caller: Caller, request: ProposalsRequest) -> Proposals:
    """Return what the keys of a request can do for its customer. Nothing is changed but the throttle.

    Raises Refused: request-invalid, not-found, role-required, too-many-attempts.
    """
    pin = pin_keys(service, request.keys)
    today = day(service.clock())

    def look(tx: Transaction) -> tuple[Proposals, frozenset[str]]:
        customer = own_customer(tx, caller, request.customer_id)
        pinned = pin(tx)
        rows = key_rows(tx, pinned)
        products = product_rows(tx, rows.values())
        order = Order(
            action=None,
            today=today,
            customer=customer,
            subscription=None,
            keys=tuple(OrderKey(ending, digest, rows[digest]) for ending, digest in pinned),
            products=products,
            tried=tried_trials(tx, customer, products),
            language=caller.language,
            unknown_key=service.unknown_key,
        )
        lines = judge_keys(order)
        usable = {line.product_id for line in lines if line.state == LineState.ACCEPTED}
        subscriptions = {
            product: tx.rows(
                SubscriptionRow, "subscriptions_of_product", customer_id=customer.id, product_id=product
            )
            for product in products
            if product in usable
        }
        proposals = Proposals(
            CustomerRef(customer.id, customer.name, customer.domain),
            lines,
            group_keys(order, lines, subscriptions),
        )
        return proposals, guessed(pinned, lines)

    return look_up(service, caller, look)
