"""HTTP resources of `/v1/admin`: one class per address, for tokens of the scope `admin` alone."""

from __future__ import annotations

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


class Products(_Admin):
    """`/v1/admin/products`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of products."""
        answer(resp, products.list_products(self.admin(req), page_limit(req), page_cursor(req)))

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Add a product."""
        answer_created(resp, products.add_product(self.admin(req), read_body(req, ProductRequest)))


class ProductById(_Admin):
    """`/v1/admin/products/{product_id}`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, product_id: str) -> None:
        """Change a product, or withdraw it."""
        request = read_body(req, ProductChangeRequest)
        answer(resp, products.change_product(self.admin(req), path_id(product_id), request))


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


class BatchBlock(_Admin):
    """`/v1/admin/batches/{batch_id}/block`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, batch_id: str) -> None:
        """Block the unused keys of a batch, or let them go."""
        request = read_body(req, BlockRequest)
        answer(resp, keys.block_batch(self.admin(req), path_id(batch_id), request))


class Keys(_Admin):
    """`/v1/admin/keys`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer the keys of an ending.

        Raises Refused (request-invalid) for anything but five characters: a whole key has no place in an
        address.
        """
        ending = query_text(req, "ending") or ""
        if len(ending) != keys.ENDING_LENGTH:
            raise request_invalid("ending", f"the last {keys.ENDING_LENGTH} characters of a key, and no more")
        answer(resp, keys.find_keys(self.admin(req), ending))


class KeyBlock(_Admin):
    """`/v1/admin/keys/{key_id}/block`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, key_id: str) -> None:
        """Block an unused key, or let it go."""
        answer(resp, keys.block_key(self.admin(req), path_id(key_id), read_body(req, BlockRequest)))


class KeyReturn(_Admin):
    """`/v1/admin/keys/{key_id}/return`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, key_id: str) -> None:
        """Make a redeemed key redeemable again."""
        answer(resp, keys.give_key_back(self.admin(req), path_id(key_id), read_body(req, KeyReturnRequest)))


class Customers(_Admin):
    """`/v1/admin/customers`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of all customers."""
        query = query_text(req, "query") or ""
        answer(resp, customers.list_customers(self.admin(req), query, page_limit(req), page_cursor(req)))

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Add a customer."""
        answer_created(resp, customers.add_customer(self.admin(req), read_body(req, CustomerRequest)))


class CustomerById(_Admin):
    """`/v1/admin/customers/{customer_id}`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, customer_id: str) -> None:
        """Change name, domain or country of a customer."""
        request = read_body(req, CustomerChangeRequest)
        answer(resp, customers.change_customer(self.admin(req), path_id(customer_id), request))


class CustomerMerge(_Admin):
    """`/v1/admin/customers/{customer_id}/merge`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, customer_id: str) -> None:
        """Merge a customer into another."""
        request = read_body(req, CustomerMergeRequest)
        answer(resp, customers.merge_customer(self.admin(req), path_id(customer_id), request))


class CustomerErase(_Admin):
    """`/v1/admin/customers/{customer_id}/erase`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, customer_id: str) -> None:
        """Erase what names a customer."""
        request = read_body(req, ReasonedRequest)
        answer(resp, customers.erase_customer(self.admin(req), path_id(customer_id), request))


class CustomerSubscriptions(_Admin):
    """`/v1/admin/customers/{customer_id}/subscriptions`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response, customer_id: str) -> None:
        """Answer a customer's subscriptions, active ones first."""
        language = caller_of(req).language
        answer(resp, subscriptions.list_subscriptions(self.admin(req), path_id(customer_id), language))


class SubscriptionById(_Admin):
    """`/v1/admin/subscriptions/{subscription_id}`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, subscription_id: str) -> None:
        """Set licenses and expiry date of a subscription, or take its end back."""
        request = read_body(req, SubscriptionChangeRequest)
        answer(resp, subscriptions.adjust_subscription(self.admin(req), path_id(subscription_id), request))


class SubscriptionEnd(_Admin):
    """`/v1/admin/subscriptions/{subscription_id}/end`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, subscription_id: str) -> None:
        """End a subscription today."""
        request = read_body(req, SubscriptionEndRequest)
        answer(resp, subscriptions.end_subscription(self.admin(req), path_id(subscription_id), request))


class SubscriptionMove(_Admin):
    """`/v1/admin/subscriptions/{subscription_id}/move`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, subscription_id: str) -> None:
        """Move a subscription to another customer."""
        request = read_body(req, SubscriptionMoveRequest)
        answer(resp, subscriptions.move_subscription(self.admin(req), path_id(subscription_id), request))


class SubscriptionRefund(_Admin):
    """`/v1/admin/subscriptions/{subscription_id}/refund`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, subscription_id: str) -> None:
        """End a subscription whose price is paid back."""
        request = read_body(req, ReasonedRequest)
        answer(resp, subscriptions.refund_subscription(self.admin(req), path_id(subscription_id), request))


class Redemptions(_Admin):
    """`/v1/admin/redemptions`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of all receipts, or of one customer's."""
        customer_id = query_text(req, "customer_id")
        if customer_id == "":
            raise request_invalid("customer_id", "a customer's id, or none at all")
        page = receipts.list_all(self.admin(req), customer_id, page_limit(req), page_cursor(req))
        answer(resp, page)


class Members(_Admin):
    """`/v1/admin/members`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of accounts with their roles."""
        answer(resp, accounts.list_members(self.admin(req), page_limit(req), page_cursor(req)))

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Make an account, or give it a role."""
        answer_created(resp, accounts.add_member(self.admin(req), read_body(req, MemberRequest)))


class MemberRemovals(_Admin):
    """`/v1/admin/members/removals`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Take roles away."""
        answer(resp, accounts.remove_member(self.admin(req), read_body(req, MemberRemovalRequest)))


class AccountDisable(_Admin):
    """`/v1/admin/accounts/{account_id}/disable`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, account_id: str) -> None:
        """Refuse the tokens of an account, or take them again."""
        request = read_body(req, DisableRequest)
        answer(resp, accounts.disable_account(self.admin(req), path_id(account_id), request))


class ThrottleClear(_Admin):
    """`/v1/admin/throttle/clear`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Forget what was counted against an account or an address."""
        answer(resp, accounts.clear_throttle(self.admin(req), read_body(req, ThrottleRequest)))


class Tokens(_Admin):
    """`/v1/admin/tokens`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of tokens, never the token itself."""
        answer(resp, accounts.list_tokens(self.admin(req), page_limit(req), page_cursor(req)))

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Make a token that redeems, and answer it once."""
        answer_created(resp, accounts.create_token(self.admin(req), read_body(req, TokenRequest)))


class TokenRevoke(_Admin):
    """`/v1/admin/tokens/{token_id}/revoke`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response, token_id: str) -> None:
        """Revoke a token."""
        request = read_body(req, ReasonedRequest)
        answer(resp, accounts.revoke_token(self.admin(req), path_id(token_id), request))


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
        ("products", Products),
        ("products/{product_id}", ProductById),
        ("batches", Batches),
        ("batches/{batch_id}/block", BatchBlock),
        ("keys", Keys),
        ("keys/{key_id}/block", KeyBlock),
        ("keys/{key_id}/return", KeyReturn),
        ("customers", Customers),
        ("customers/{customer_id}", CustomerById),
        ("customers/{customer_id}/merge", CustomerMerge),
        ("customers/{customer_id}/erase", CustomerErase),
        ("customers/{customer_id}/subscriptions", CustomerSubscriptions),
        ("subscriptions/{subscription_id}", SubscriptionById),
        ("subscriptions/{subscription_id}/end", SubscriptionEnd),
        ("subscriptions/{subscription_id}/move", SubscriptionMove),
        ("subscriptions/{subscription_id}/refund", SubscriptionRefund),
        ("redemptions", Redemptions),
        ("members", Members),
        ("members/removals", MemberRemovals),
        ("accounts/{account_id}/disable", AccountDisable),
        ("throttle/clear", ThrottleClear),
        ("tokens", Tokens),
        ("tokens/{token_id}/revoke", TokenRevoke),
        ("audit", Audit),
    ):
        app.add_route(f"/v1/admin/{address}", resource(service))
