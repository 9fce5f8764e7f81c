"""HTTP resources: one class per address parses the request and answers with a shape of the contract."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import falcon
import msgspec

from wizard.contract import Account, Code, CustomerRequest, QuoteRequest, RedemptionRequest
from wizard.contract.openid import InvitationRequest
from wizard.contract.proposals import ProposalsRequest

from .access import Caller, identity_of
from .customers import create_customer, list_customers, list_subscriptions
from .database import PACKAGE
from .errors import refused, request_invalid
from .orders import find_quote, make_quote
from .proposals import make_proposals
from .redemptions import find_receipt, list_receipts, redeem
from .settings import Service
from .sign_in.linking import accept_invitation

T = TypeVar("T")

MAX_BODY_BYTES = 64 * 1024
MAX_PAGE = 100
MAX_QUERY = 200
TARGETS = ("customer_id", "subscription_id")  # what a body names, for the log
MAX_CURSOR = 2000  # characters: a name of 200, up to 4 bytes each, in base 64
_JSON = re.compile(r'application/json(?:\s*;\s*charset="?utf-8"?)?\s*', re.IGNORECASE)
_IDEMPOTENCY_KEY = re.compile(r"[\x21-\x7e]{8,200}")
_PLACE = re.compile(r"at `\$\.?([\w.\[\]]*)`$")  # only at the end: the text before it repeats the input


@dataclass(frozen=True)
class Info:
    """`/v1`, without sign-in."""

    service: Service

    def on_get(self, _req: falcon.Request, resp: falcon.Response) -> None:
        """Answer the vendor, limits and agreement of the service."""
        _answer(resp, self.service.info)


class Contract:
    """`/v1/openapi.yaml`, without sign-in."""

    def __init__(self) -> None:
        """Read the document from the package."""
        self._document = (PACKAGE / "openapi.yaml").read_bytes()

    def on_get(self, _req: falcon.Request, resp: falcon.Response) -> None:
        """Answer the contract."""
        resp.content_type = "application/yaml"
        resp.data = self._document


@dataclass(frozen=True)
class SignedIn:
    """Base class of resources that need a sign-in."""

    service: Service


class Me(SignedIn):
    """`/v1/me`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer the caller's account with its roles."""
        account = _caller(req).account
        roles = self.service.database.read(lambda tx: tx.rows(str, "roles_of_account", account_id=account.id))
        _answer(resp, Account(account.id, account.name, tuple(roles)))


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
        _answer(resp, accept_invitation(self.service, identity, _body(req, InvitationRequest).code))


class Customers(SignedIn):
    """`/v1/customers`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of the caller's customers."""
        query = _text(req, "query") or ""
        page = list_customers(self.service, _caller(req), query, _limit(req), _cursor(req))
        _answer(resp, page)

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Create a customer (resellers)."""
        request = _body(req, CustomerRequest)
        key = None if req.get_header("Idempotency-Key") is None else _idempotency_key(req)
        _created(resp, create_customer(self.service, _caller(req), request, key))


class CustomerSubscriptions(SignedIn):
    """`/v1/customers/{customer_id}/subscriptions`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response, customer_id: str) -> None:
        """Answer the customer's subscriptions, active ones first."""
        _answer(resp, list_subscriptions(self.service, _caller(req), _id(customer_id)))


class ProposalsResource(SignedIn):
    """`/v1/proposals`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer what keys can do for a customer."""
        _answer(resp, make_proposals(self.service, _caller(req), _body(req, ProposalsRequest)))


class Quotes(SignedIn):
    """`/v1/quotes`"""

    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Make a quote."""
        _created(resp, make_quote(self.service, _caller(req), _body(req, QuoteRequest)))


class QuoteById(SignedIn):
    """`/v1/quotes/{quote_id}`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response, quote_id: str) -> None:
        """Answer a quote again."""
        _answer(resp, find_quote(self.service, _caller(req), _id(quote_id)))


class Redemption(SignedIn):
    """`/v1/quotes/{quote_id}/redemption`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response, quote_id: str) -> None:
        """Answer the receipt of a quote."""
        _answer(resp, find_receipt(self.service, _caller(req), _id(quote_id)))

    def on_post(self, req: falcon.Request, resp: falcon.Response, quote_id: str) -> None:
        """Redeem a quote."""
        key = _idempotency_key(req)
        request = _body(req, RedemptionRequest)
        _created(resp, redeem(self.service, _caller(req), _id(quote_id), request, key))


class Redemptions(SignedIn):
    """`/v1/redemptions`"""

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        """Answer a page of receipts, newest first.

        Raises Refused (request-invalid) for an empty customer id: a client that lost the id must not get
        the history of all customers.
        """
        customer_id = _text(req, "customer_id")
        if customer_id == "":
            raise request_invalid("customer_id", "a customer's id, or none at all")
        req.context.target = {"customer_id": customer_id}
        page = list_receipts(self.service, _caller(req), customer_id, _limit(req), _cursor(req))
        _answer(resp, page)


def bearer_token(req: falcon.Request) -> str:
    """Return the bearer token of a request; empty without one."""
    scheme, _, token = (req.get_header("Authorization") or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _answer(resp: falcon.Response, shape: object) -> None:
    resp.content_type = falcon.MEDIA_JSON
    resp.data = msgspec.json.encode(shape)


def _created(resp: falcon.Response, shape: object) -> None:
    resp.status = falcon.HTTP_CREATED
    _answer(resp, shape)


def _caller(req: falcon.Request) -> Caller:
    caller: Caller = req.context.caller
    return caller


def _body(req: falcon.Request, shape: type[T]) -> T:
    """Decode the request's body to a shape.

    Raises Refused (request-invalid) with the field's place, never its value, which could be a key; also for
    any other media type than JSON in UTF-8.
    """
    if not _JSON.fullmatch(req.content_type or falcon.MEDIA_JSON):
        raise request_invalid("Content-Type", "application/json in UTF-8 is required")
    body = req.bounded_stream.read(MAX_BODY_BYTES + 1)
    if len(body) > MAX_BODY_BYTES:
        raise request_invalid("body", f"a body has at most {MAX_BODY_BYTES} bytes")
    try:
        request = msgspec.json.decode(body, type=shape)
    except msgspec.ValidationError as error:
        place = _PLACE.search(str(error))
        raise request_invalid(
            place[1] if place and place[1] else "body", "not as the contract says"
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise request_invalid("body", "not JSON") from None
    members = msgspec.to_builtins(request)
    if any("\0" in text for text in _texts(members)):
        raise request_invalid("body", "PostgreSQL takes no NUL in a text")
    target = {name: members[name] for name in TARGETS if members.get(name)}
    req.context.target = {**getattr(req.context, "target", {}), **target}
    return request


def _texts(members: dict[str, Any]) -> Iterator[str]:
    """Yield all texts of a request; members unknown to the contract are ignored."""
    for value in members.values():
        yield from (value,) if isinstance(value, str) else value if isinstance(value, list) else ()


def _idempotency_key(req: falcon.Request) -> str:
    key = req.get_header("Idempotency-Key") or ""
    if not _IDEMPOTENCY_KEY.fullmatch(key):
        raise request_invalid("Idempotency-Key", "8 to 200 visible ASCII characters are required")
    return key


def _limit(req: falcon.Request) -> int:
    text = _text(req, "limit")
    if text is None:
        return MAX_PAGE
    if not (text.isascii() and text.isdecimal() and len(text) < 10 and 1 <= int(text) <= MAX_PAGE):
        raise request_invalid("limit", f"1 to {MAX_PAGE}")
    return int(text)


def _cursor(req: falcon.Request) -> str | None:
    return _text(req, "cursor", MAX_CURSOR)


def _text(req: falcon.Request, name: str, most: int = MAX_QUERY) -> str | None:
    value = req.params.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > most or "\0" in value:
        raise request_invalid(name, f"one text of at most {most} characters")
    return value


def _id(text: str) -> str:
    """Make an id safe to query: PostgreSQL rejects NUL in a text, and no id contains one."""
    return text.replace("\0", "\ufffd")
