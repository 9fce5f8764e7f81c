"""The WSGI app: addresses, sign-in, and how a refusal or a fault is answered."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Any

import falcon
import msgspec

from wizard.contract import Code, Parameters, Problem

from . import resources
from .access import Caller, account_of
from .errors import Refused, not_found, refused
from .settings import Service

LANGUAGES = ("en", "nl", "ja")
PROBLEM_JSON = "application/problem+json"

log = logging.getLogger(__name__)


def create_app(
    service: Service, middleware: tuple[Any, ...] = ()
) -> falcon.App[falcon.Request, falcon.Response]:
    """The app of one activation service, for any WSGI server; `middleware` comes before the sign-in."""
    app = falcon.App(middleware=[*middleware, SignIn(service)], cors_enable=False)
    app.add_route("/v1", resources.Info(service))
    app.add_route("/v1/openapi.yaml", resources.Contract())
    app.add_route("/v1/me", resources.Me(service))
    app.add_route("/v1/customers", resources.Customers(service))
    app.add_route("/v1/customers/{customer_id}/subscriptions", resources.CustomerSubscriptions(service))
    app.add_route("/v1/quotes", resources.Quotes(service))
    app.add_route("/v1/quotes/{quote_id}", resources.QuoteById(service))
    app.add_route("/v1/quotes/{quote_id}/redemption", resources.Redemption(service))
    app.add_route("/v1/redemptions", resources.Redemptions(service))
    app.add_error_handler(Exception, _answer_fault)
    app.add_error_handler(falcon.HTTPError, _answer_http_error)
    app.add_error_handler(Refused, _answer_refusal)
    return app


class SignIn:
    """Finds out who is asking, before anything else is looked at."""

    def __init__(self, service: Service) -> None:
        """Remember where accounts are kept."""
        self._service = service

    def process_resource(
        self, req: falcon.Request, _resp: falcon.Response, resource: object, _params: dict[str, Any]
    ) -> None:
        """Put the Caller into the request's context.

        Raises Refused (not-signed-in) where a token is missing, unknown or expired.
        """
        req.context.language = _language(req.get_header("Accept-Language") or "")
        if not isinstance(resource, resources.SignedIn):
            return
        scheme, _, token = (req.get_header("Authorization") or "").partition(" ")
        known = account_of(self._service, token.strip()) if scheme.lower() == "bearer" else None
        if known is None:
            raise refused(Code.NOT_SIGNED_IN, "no valid bearer token")
        req.context.caller = Caller(known, req.remote_addr, req.context.language)


def _language(accepted: str) -> str:
    """The first language of an Accept-Language header that products have names in."""
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
    """What the framework refuses itself: an unknown address, a method that an address does not have."""
    if error.status_code == HTTPStatus.NOT_FOUND:
        _answer_refusal(req, resp, not_found("address"), params)
        return
    detail = HTTPStatus(error.status_code).phrase.lower()
    _answer_problem(resp, error.status_code, Problem(Code.REQUEST_INVALID, {"field": "request"}, detail))
    for name, value in dict(error.headers or {}).items():
        resp.set_header(name, value)


def _answer_fault(
    _req: falcon.Request, resp: falcon.Response, error: Exception, _params: dict[str, Any]
) -> None:
    """A fault of ours: logged by its kind and place, never with what the request held."""
    trace, place = error.__traceback__, "?"
    while trace is not None:
        place, trace = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}", trace.tb_next
    log.error("fault %s at %s", type(error).__name__, place)
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
    """A problem as RFC 9457 says, with our members beside its own."""
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
