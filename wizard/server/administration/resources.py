"""HTTP resources of `/v1/admin`, for tokens of the scope `admin` alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import falcon
import msgspec

from wizard.contract import CustomerRequest
from wizard.contract.administration import ReasonedRequest
from wizard.contract.administration.catalog import (
    BlockRequest,
    IssueRequest,
    KeyReturnRequest,
    ProductChangeRequest,
    ProductRequest,
)
from wizard.contract.administration.people import (
    AUDIT_PAGE,
    AccountChangeRequest,
    AuditPage,
    AuditRecord,
    CustomerChangeRequest,
    CustomerMergeRequest,
    DisableRequest,
    MemberRemovalRequest,
    MemberRequest,
    ThrottleRequest,
    TokenRequest,
)
from wizard.contract.administration.subscriptions import (
    SubscriptionChangeRequest,
    SubscriptionEndRequest,
    SubscriptionMoveRequest,
)
from wizard.keys import GROUP
from wizard.server import audit
from wizard.server.errors import request_invalid
from wizard.server.exchange import (
    answer,
    answer_created,
    caller_of,
    idempotency_key,
    page_cursor,
    page_limit,
    path_id,
    query_number,
    query_text,
    read_body,
)
from wizard.server.resources import SignedIn
from wizard.server.rows import Scope
from wizard.server.settings import Service

from . import accounts, customers, issuing, keys, products, receipts, subscriptions
from .administrator import Administrator

DETAILS = msgspec.json.Decoder(dict[str, Any])
END_OF_CHAIN = 2**62


class _Admin(SignedIn):
    """Base class: the administrator is the token's account."""

    scope = Scope.ADMIN

    def admin(self, req: falcon.Request) -> Administrator:
        """Return the administrator of a request."""
        return Administrator(self.service, caller_of(req).account.id)


@dataclass(frozen=True)
class Change(_Admin):
    """An address whose POST makes one change; its path has the id of what is changed, where there is one."""

    shape: type[Any]
    change: Callable[..., object]

    def on_post(self, req: falcon.Request, resp: falcon.Response, **path: str) -> None:
        """Make the change, and answer what it made."""
        request = read_body(req, self.shape)
        answer(resp, self.change(self.admin(req), *map(path_id, path.values()), request))


@dataclass(frozen=True)
class Collection(_Admin):
    """An address whose GET answers a page of what there is, and whose POST adds one."""

    page: Callable[[Administrator, int, str | None], object]
    shape: type[Any]
    add: Callable[[Administrator, Any], object]

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer one page of the list."""
        answer(resp, self.page(self.admin(req), page_limit(req), page_cursor(req)))

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Add one; a token is answered this once."""
        answer_created(resp, self.add(self.admin(req), read_body(req, self.shape)))


class Batches(_Admin):
    """`/v1/admin/batches`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of batches."""
        answer(resp, issuing.list_batches(self.admin(req), page_limit(req), page_cursor(req)))

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Issue keys, and answer them once."""
        key = idempotency_key(req)
        request = read_body(req, IssueRequest)
        answer_created(resp, issuing.issue_once(self.admin(req), caller_of(req), request, key))


class Keys(_Admin):
    """`/v1/admin/keys`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer the keys of an ending.

        Raises Refused (request-invalid) for anything else: a whole key has no place in an address.
        """
        ending = query_text(req, "ending") or ""
        if not keys.is_ending(ending):
            raise request_invalid("ending", f"the last {GROUP} characters of a key, and no more")
        answer(resp, keys.find_keys(self.admin(req), ending))


class Customers(_Admin):
    """`/v1/admin/customers`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of all customers."""
        query = query_text(req, "query") or ""
        answer(resp, customers.list_customers(self.admin(req), query, page_limit(req), page_cursor(req)))

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Add a customer."""
        answer_created(resp, customers.add_customer(self.admin(req), read_body(req, CustomerRequest)))


class CustomerSubscriptions(_Admin):
    """`/v1/admin/customers/{customer_id}/subscriptions`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response, customer_id: str) -> None:
        """Answer a customer's subscriptions, active ones first."""
        language = caller_of(req).language
        answer(resp, subscriptions.list_subscriptions(self.admin(req), path_id(customer_id), language))


class Redemptions(_Admin):
    """`/v1/admin/redemptions`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of all receipts, or of one customer's."""
        customer_id = query_text(req, "customer_id")
        if customer_id == "":
            raise request_invalid("customer_id", "a customer's id, or none at all")
        page = receipts.list_all(self.admin(req), customer_id, page_limit(req), page_cursor(req))
        answer(resp, page)


class Audit(_Admin):
    """`/v1/admin/audit`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of the sealed audit rows after a number."""
        limit = query_number(req, "limit", 1, AUDIT_PAGE, AUDIT_PAGE)
        after = query_number(req, "after", 0, END_OF_CHAIN, 0)
        rows = audit.page(self.service.database, after, limit + 1)
        items = tuple(
            AuditRecord(
                row.sequence, row.hash, row.id, row.at, row.account_id, row.event, DETAILS.decode(row.details)
            )
            for row in rows[:limit]
        )
        answer(resp, AuditPage(items, items[-1].sequence if len(rows) > limit else None))


def add_routes(app: falcon.App[falcon.Request, falcon.Response], service: Service) -> None:
    """Add the addresses of `/v1/admin` to an app."""
    for address, resource in (
        ("batches", Batches),
        ("keys", Keys),
        ("customers", Customers),
        ("customers/{customer_id}/subscriptions", CustomerSubscriptions),
        ("redemptions", Redemptions),
        ("audit", Audit),
    ):
        app.add_route(f"/v1/admin/{address}", resource(service))
    for address, collection in (
        ("products", Collection(service, products.list_products, ProductRequest, products.add_product)),
        ("members", Collection(service, accounts.list_members, MemberRequest, accounts.add_member)),
        ("tokens", Collection(service, accounts.list_tokens, TokenRequest, accounts.create_token)),
    ):
        app.add_route(f"/v1/admin/{address}", collection)
    for address, shape, change in (
        ("products/{product_id}", ProductChangeRequest, products.change_product),
        ("batches/{batch_id}/block", BlockRequest, keys.block_batch),
        ("keys/{key_id}/block", BlockRequest, keys.block_key),
        ("keys/{key_id}/return", KeyReturnRequest, keys.give_key_back),
        ("customers/{customer_id}", CustomerChangeRequest, customers.change_customer),
        ("customers/{customer_id}/merge", CustomerMergeRequest, customers.merge_customer),
        ("customers/{customer_id}/erase", ReasonedRequest, customers.erase_customer),
        ("subscriptions/{subscription_id}", SubscriptionChangeRequest, subscriptions.adjust_subscription),
        ("subscriptions/{subscription_id}/end", SubscriptionEndRequest, subscriptions.end_subscription),
        ("subscriptions/{subscription_id}/move", SubscriptionMoveRequest, subscriptions.move_subscription),
        ("subscriptions/{subscription_id}/refund", ReasonedRequest, subscriptions.refund_subscription),
        ("members/removals", MemberRemovalRequest, accounts.remove_member),
        ("accounts/{account_id}", AccountChangeRequest, accounts.rename_account),
        ("accounts/{account_id}/disable", DisableRequest, accounts.disable_account),
        ("throttle/clear", ThrottleRequest, accounts.clear_throttle),
        ("tokens/{token_id}/revoke", ReasonedRequest, accounts.revoke_token),
    ):
        app.add_route(f"/v1/admin/{address}", Change(service, shape, change))
