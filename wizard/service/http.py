"""An activation service on the network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from wizard import __version__
from wizard.contract import (
    Account,
    Code,
    Customer,
    CustomerPage,
    CustomerRequest,
    Problem,
    Quote,
    QuoteRequest,
    Receipt,
    ReceiptPage,
    RedemptionRequest,
    ServiceInfo,
    Subscriptions,
)
from wizard.contract.openid import InvitationRequest
from wizard.contract.proposals import Proposals, ProposalsRequest
from wizard.service import redemption
from wizard.service.address import API_BASE, parse_address
from wizard.service.codec import encode
from wizard.service.credentials import Credentials, GivenToken
from wizard.service.errors import ProposalsMissingError, ServiceError
from wizard.service.failure import Failure
from wizard.service.retry import Call
from wizard.service.timing import STANDARD, Timing
from wizard.service.tls import open_session
from wizard.service.transport import Bearer, Outgoing, Route

if TYPE_CHECKING:
    import requests


class HttpService:
    """A client of the contract over HTTPS; `ActivationService` documents each call."""

    def __init__(
        self,
        address: str,
        token: str | Credentials,
        language: str = "en",
        session: requests.Session | None = None,
        timing: Timing = STANDARD,
    ) -> None:
        """Prepare calls to the service at `address`; nothing is sent yet.

        `token` is the account's, or what gives one for each call; empty before signing in, when only `info`
        has an answer. `language` is that of product names and the agreement. `session` is closed with this.

        Raises ServiceError: `address-invalid`, `address-insecure`; `not-signed-in` for a token that no
        service can have given out.
        """
        self._address = parse_address(address)
        self._credentials = (
            GivenToken(self._address, _checked(token.strip())) if isinstance(token, str) else token
        )
        self._session = session or open_session()
        self._route = Route(
            session=self._session,
            base=f"{self._address}/{API_BASE}",
            host=urlsplit(self._address).netloc,
            headers={
                "Accept": "application/json, application/problem+json",
                "Accept-Encoding": "gzip, deflate",
                "Accept-Language": language,
                "User-Agent": f"ProductKeyWizard/{__version__}",
            },
            auth=Bearer(""),
            timing=timing,
        )

    @property
    def address(self) -> str:
        return self._address

    def info(self) -> ServiceInfo:
        """Return who runs the service and which keys it takes; also for a sign-in that has ended."""
        try:
            call = self._call()
        except ServiceError:
            call = Call(self._route)
        with _unknown_address_means("newer", self._route.host):
            return call.repeat(Outgoing("GET", ""), ServiceInfo)

    def account(self) -> Account:
        with _unknown_address_means("older", self._route.host):
            return self._call().repeat(Outgoing("GET", "/me"), Account)

    def accept_invitation(self, code: str) -> Account:
        """Link the sign-in of these credentials to the account that an invitation is for.

        Raises ServiceError: `not-found` (what: invitation); `request-invalid` for one linked before.
        """
        try:
            request = InvitationRequest(code.strip())
        except ValueError:
            problem = Problem(Code.NOT_FOUND, {"what": "invitation"}, "no code of an invitation")
            raise ServiceError(problem) from None
        return self._call().repeat(Outgoing("POST", "/invitation", body=encode(request)), Account)

    def customers(self, query: str = "", cursor: str | None = None) -> CustomerPage:
        wanted = _given(query=query, cursor=cursor)
        with _unknown_address_means("older", self._route.host):
            return self._call().repeat(Outgoing("GET", "/customers", query=wanted), CustomerPage)

    def create_customer(self, request: CustomerRequest, idempotency_key: str) -> Customer:
        order = Outgoing("POST", "/customers", body=encode(request), idempotency_key=idempotency_key)
        return self._call().repeat(order, Customer)

    def subscriptions(self, customer_id: str) -> Subscriptions:
        wanted = Outgoing("GET", "/customers/{}/subscriptions", (_id(customer_id),))
        return self._call().repeat(wanted, Subscriptions)

    def proposals(self, request: ProposalsRequest) -> Proposals:
        """Return everything that these keys can do. Sent a second time after a lost connection."""
        call, wanted = self._call(), Outgoing("POST", "/proposals", body=encode(request))
        outcome = call.once(wanted, Proposals, attempt=1)
        if isinstance(outcome, Failure) and call.again(outcome, attempt=1):
            outcome = call.once(wanted, Proposals, attempt=2)
        if not isinstance(outcome, Failure):
            return outcome
        if _is_missing(outcome):
            problem = Problem(Code.SERVICE_VERSION, {"host": call.host, "reason": "older"}, "no proposals")
            raise ProposalsMissingError(problem)
        raise outcome.error(may_have_been_sent=False)

    def quote(self, request: QuoteRequest) -> Quote:
        """Return the effect of these keys. Retried: a quote that nobody redeems changes nothing."""
        return self._call().repeat(Outgoing("POST", "/quotes", body=encode(request)), Quote)

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        return redemption.redeem(self._call(), _id(quote_id), encode(request), idempotency_key)

    def receipt(self, quote_id: str) -> Receipt | None:
        return redemption.known_receipt(self._call(), _id(quote_id))

    def receipts(self, customer_id: str | None = None, cursor: str | None = None) -> ReceiptPage:
        wanted = _given(customer_id=customer_id, cursor=cursor)
        return self._call().repeat(Outgoing("GET", "/redemptions", query=wanted), ReceiptPage)

    def close(self) -> None:
        self._session.close()

    def _call(self) -> Call:
        """Begin a call. Raises ServiceError where the account's token cannot be renewed."""
        route = replace(self._route, auth=Bearer(_checked(self._credentials.current())))
        return Call(route, self._credentials.renew)


def _given(**query: str | None) -> dict[str, str]:
    return {name: value for name, value in query.items() if value}


def _id(text: str) -> str:
    """Return an id as part of a path, without the few that lead to another path, however they are quoted."""
    if text in ("", ".", ".."):
        raise ServiceError(Problem(Code.REQUEST_INVALID, {"field": "id"}, "not an id"))
    return text


def _checked(token: str) -> str:
    """Return a token that fits into a header; `requests` would quote any other one in its exception."""
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ServiceError(Problem(Code.NOT_SIGNED_IN, {}, "a character that no token has"))
    return token


@contextmanager
def _unknown_address_means(reason: str, host: str) -> Iterator[None]:
    """Turn the service's own "no such address" into `service-version`.

    A service without `/v1` is `newer`; one without another address of this version is `older`.

    Raises ServiceError: `service-version`, and whatever is raised inside.
    """
    try:
        yield
    except ServiceError as error:
        if error.declined and _is_unknown_address(error.problem):
            problem = Problem(Code.SERVICE_VERSION, {"host": host, "reason": reason}, str(error))
            raise ServiceError(problem) from error
        raise


def _is_missing(failure: Failure) -> bool:
    """Return True if the service, or its web server, does not have the address or its method."""
    return failure.status == 405 or (failure.status == 404 and _is_unknown_address(failure.problem))


def _is_unknown_address(problem: Problem) -> bool:
    return problem.code == Code.NOT_FOUND and problem.parameters.get("what") == "address"
