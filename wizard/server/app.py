"""The WSGI app: routes, sign-in, refusals and faults."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import falcon
import msgspec

from wizard.contract import Code, Parameters, Problem

from . import resources
from .access import Caller, account_of, identity_of
from .administration import resources as administration
from .errors import Refused, not_found, place_of, refused
from .exchange import bearer_token
from .settings import Service
from .sign_in.linking import end_claims, linked_account

LANGUAGES = ("en", "nl", "ja")
PROBLEM_JSON = "application/problem+json"

log = logging.getLogger(__name__)


def create_app(
    service: Service, before: tuple[Any, ...] = (), after: tuple[Any, ...] = ()
) -> falcon.App[falcon.Request, falcon.Response]:
    """Build the app of one activation service, for any WSGI server.

    `before` and `after` are middleware that runs before and after the sign-in.
    """
    app = falcon.App(middleware=[*before, SignIn(service), *after], cors_enable=False)
    app.add_route("/v1", resources.Info(service))
    app.add_route("/v1/openapi.yaml", resources.Contract())
    app.add_route("/v1/me", resources.Me(service))
    app.add_route("/v1/invitation", resources.InvitationResource(service))
    app.add_route("/v1/customers", resources.Customers(service))
    app.add_route("/v1/customers/{customer_id}/subscriptions", resources.CustomerSubscriptions(service))
    app.add_route("/v1/proposals", resources.ProposalsResource(service))
    app.add_route("/v1/quotes", resources.Quotes(service))
    app.add_route("/v1/quotes/{quote_id}", resources.QuoteById(service))
    app.add_route("/v1/quotes/{quote_id}/redemption", resources.Redemption(service))
    app.add_route("/v1/redemptions", resources.Redemptions(service))
    administration.add_routes(app, service)
    app.add_error_handler(Exception, _answer_fault)
    app.add_error_handler(falcon.HTTPError, _answer_http_error)
    app.add_error_handler(Refused, _answer_refusal)
    return app


@dataclass(frozen=True)
class SignIn:
    """Falcon middleware: finds the caller before anything else is checked."""

    service: Service

    def process_resource(
        self, req: falcon.Request, _resp: falcon.Response, resource: object, _params: dict[str, Any]
    ) -> None:
        """Put the Caller into the request's context.

        Raises Refused: not-signed-in where a token is missing, unknown or expired, or no account is linked
        to a sign-in; scope-required where it is for other addresses; HTTPMethodNotAllowed for OPTIONS.
        """
        if req.method == "OPTIONS":  # Falcon answers it by itself, the contract does not
            raise falcon.HTTPMethodNotAllowed(_methods(resource))
        req.context.language = _language(req.get_header("Accept-Language") or "")
        if not isinstance(resource, resources.SignedIn):
            return
        token = bearer_token(req)
        identity = identity_of(self.service, token)
        known = linked_account(self.service, identity) if identity else account_of(self.service, token)
        if known is None:
            raise refused(Code.NOT_SIGNED_IN, "no valid bearer token")
        if known.scope != resource.scope:
            raise refused(Code.SCOPE_REQUIRED, "a token of another scope", scope=resource.scope)
        end_claims(self.service, known)
        req.context.caller = Caller(known, req.remote_addr, req.context.language, identity)


def _methods(resource: object) -> list[str]:
    return [method for method in ("GET", "HEAD", "POST") if hasattr(resource, f"on_{method.lower()}")]


def _language(accepted: str) -> str:
    """Return the first language of an Accept-Language header that product names exist in."""
    asked = (part.partition(";")[0].strip()[:2].lower() for part in accepted.split(","))
    return next((language for language in asked if language in LANGUAGES), LANGUAGES[0])


def _answer_refusal(
    _req: falcon.Request, resp: falcon.Response, error: Refused, _params: dict[str, Any]
) -> None:
    _answer_problem(resp, error.status, error.problem)
    if error.retry_after is not None:
        resp.set_header("Retry-After", str(error.retry_after))
    if error.status == HTTPStatus.UNAUTHORIZED:
        resp.set_header("WWW-Authenticate", "Bearer")


def _answer_http_error(
    req: falcon.Request, resp: falcon.Response, error: falcon.HTTPError, params: dict[str, Any]
) -> None:
    """Answer a refusal by the framework: an unknown address, or a method that an address does not have."""
    if error.status_code == HTTPStatus.NOT_FOUND:
        _answer_refusal(req, resp, not_found("address"), params)
        return
    detail = HTTPStatus(error.status_code).phrase.lower()
    _answer_problem(resp, error.status_code, Problem(Code.REQUEST_INVALID, {"field": "request"}, detail))
    for name, value in dict(error.headers or {}).items():
        resp.set_header(name, value.removesuffix(", OPTIONS"))


def _answer_fault(
    _req: falcon.Request, resp: falcon.Response, error: Exception, _params: dict[str, Any]
) -> None:
    """Answer a fault of the service; its kind and place are logged, never the request's content."""
    log.error("fault %s at %s", type(error).__name__, place_of(error))
    parameters: Parameters = {"retry_after": 5}
    _answer_problem(resp, HTTPStatus.SERVICE_UNAVAILABLE, Problem(Code.SERVICE_BUSY, parameters, "fault"))
    resp.set_header("Retry-After", "5")


def _answer_problem(resp: falcon.Response, status: int, problem: Problem) -> None:
    """Answer a problem of a whole request."""
    resp.status = status
    resp.context.code = problem.code
    resp.content_type = PROBLEM_JSON
    resp.data = problem_document(status, problem)


def problem_document(status: int, problem: Problem) -> bytes:
    """Encode a problem as RFC 9457 defines it, with the contract's own members added."""
    document = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "code": problem.code,
        "parameters": problem.parameters,
        "detail": problem.detail,
        "lines": problem.lines,
    }
    return msgspec.json.encode(document)
