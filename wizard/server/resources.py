"""HTTP resources: one class per address parses the request and answers with a shape of the contract."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import falcon

from wizard.contract import Account, Code, CustomerRequest, QuoteRequest, RedemptionRequest
from wizard.contract.openid import InvitationRequest
from wizard.contract.proposals import ProposalsRequest

from .access import identity_of
from .customers import create_customer, list_customers, list_subscriptions
from .database import PACKAGE
from .errors import refused, request_invalid
from .exchange import (
    answer,
    answer_created,
    bearer_token,
    caller_of,
    idempotency_key,
    page_cursor,
    page_limit,
    path_id,
    query_text,
    read_body,
)
from .orders import find_quote, make_quote
from .proposals import make_proposals
from .redemptions import find_receipt, list_receipts, redeem
from .rows import Scope
from .settings import Service
from .sign_in.linking import accept_invitation


@dataclass(frozen=True)
class Info:
    """`/v1`, without sign-in."""

    service: Service

    def on_get(self, _req: falcon.Request, resp: falcon.Response) -> None:
        """Answer the vendor, limits and agreement of the service."""
        answer(resp, self.service.info)


class Contract:
    """`/v1/openapi.yaml`, without sign-in."""

    def __init__(self) -> None:
        self._document = (PACKAGE / "openapi.yaml").read_bytes()

    def on_get(self, _req: falcon.Request, resp: falcon.Response) -> None:
        """Answer the contract."""
        resp.content_type = "application/yaml"
        resp.data = self._document


@dataclass(frozen=True)
class SignedIn:
    """Base class of resources that need a sign-in, with a token of this scope."""

    service: Service
    scope: ClassVar[Scope] = Scope.REDEEM


class Me(SignedIn):
    """`/v1/me`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer the caller's account with its roles."""
        account = caller_of(req).account
        roles = self.service.database.read(lambda tx: tx.rows(str, "roles_of_account", account_id=account.id))
        answer(resp, Account(account.id, account.name, tuple(roles)))


@dataclass(frozen=True)
class InvitationResource:
    """`/v1/invitation`, for a person without an account, with an access token of the OpenID provider."""

    service: Service

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Link the person's sign-in to the account that an invitation is for.

        Raises Refused (not-signed-in) for any other token.
        """
        identity = identity_of(self.service, bearer_token(req))
        if identity is None:
            raise refused(Code.NOT_SIGNED_IN, "no access token of this service's OpenID provider")
        answer(resp, accept_invitation(self.service, identity, read_body(req, InvitationRequest).code))


class Customers(SignedIn):
    """`/v1/customers`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of the caller's customers."""
        query = query_text(req, "query") or ""
        page = list_customers(self.service, caller_of(req), query, page_limit(req), page_cursor(req))
        answer(resp, page)

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Create a customer (resellers)."""
        request = read_body(req, CustomerRequest)
        key = None if req.get_header("Idempotency-Key") is None else idempotency_key(req)
        answer_created(resp, create_customer(self.service, caller_of(req), request, key))


class CustomerSubscriptions(SignedIn):
    """`/v1/customers/{customer_id}/subscriptions`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response, customer_id: str) -> None:
        """Answer the customer's subscriptions, active ones first."""
        answer(resp, list_subscriptions(self.service, caller_of(req), path_id(customer_id)))


class ProposalsResource(SignedIn):
    """`/v1/proposals`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer what keys can do for a customer."""
        answer(resp, make_proposals(self.service, caller_of(req), read_body(req, ProposalsRequest)))


class Quotes(SignedIn):
    """`/v1/quotes`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Make a quote."""
        answer_created(resp, make_quote(self.service, caller_of(req), read_body(req, QuoteRequest)))


class QuoteById(SignedIn):
    """`/v1/quotes/{quote_id}`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response, quote_id: str) -> None:
        """Answer a quote again."""
        answer(resp, find_quote(self.service, caller_of(req), path_id(quote_id)))


class Redemption(SignedIn):
    """`/v1/quotes/{quote_id}/redemption`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response, quote_id: str) -> None:
        """Answer the receipt of a quote."""
        answer(resp, find_receipt(self.service, caller_of(req), path_id(quote_id)))

    def on_post(self, req: falcon.Request, resp: falcon.Response, quote_id: str) -> None:
        """Redeem a quote."""
        key = idempotency_key(req)
        request = read_body(req, RedemptionRequest)
        answer_created(resp, redeem(self.service, caller_of(req), path_id(quote_id), request, key))


class Redemptions(SignedIn):
    """`/v1/redemptions`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of receipts, newest first.

        Raises Refused (request-invalid) for an empty customer id: a client that lost the id must not get
        the history of all customers.
        """
        customer_id = query_text(req, "customer_id")
        if customer_id == "":
            raise request_invalid("customer_id", "a customer's id, or none at all")
        req.context.target = {"customer_id": customer_id}
        page = list_receipts(self.service, caller_of(req), customer_id, page_limit(req), page_cursor(req))
        answer(resp, page)
