"""Maps failed HTTP attempts to problem codes."""

from __future__ import annotations

import math
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.client import HTTPException, IncompleteRead, RemoteDisconnected

import requests
import urllib3.exceptions

from wizard.contract import Code, Parameters, Problem
from wizard.service.codec import read_problem
from wizard.service.connections import NOTHING_SENT, UnusableProxyError
from wizard.service.errors import ServiceError

PATIENCE = 30  # seconds to wait where a service asks for patience and does not say how much
_MOST_PATIENCE = 86_400  # seconds

_PATIENT = frozenset(
    {Code.SERVICE_BUSY, Code.ACCOUNT_NOT_CREATED, Code.ORDER_NOT_PROCESSED, Code.TOO_MANY_ATTEMPTS}
)
_BARE = {
    401: Code.NOT_SIGNED_IN,
    404: Code.NOT_FOUND,
    407: Code.PROXY_AUTH_REQUIRED,
    429: Code.TOO_MANY_ATTEMPTS,
}
_FINAL = frozenset({400, 404, 409, 410, 422})
_UNSENDABLE = (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)  # the proxy's, above all
# What OpenSSL calls an answer that is no TLS, and one of a version that is switched off.
_NO_TLS = frozenset(
    {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"}
)
_OLD_TLS = frozenset({"UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "NO_PROTOCOLS_AVAILABLE"})
_TUNNEL_407 = re.compile(r"Tunnel connection failed: 407\b")


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, of any status and body.

    `retry_after` is in seconds.
    """

    status: int
    content_type: str
    retry_after: float | None
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Failure:
    """The failure of one attempt.

    Attributes:
        problem: the reason.
        may_have_been_sent: true if the request may have reached the service and been carried out.
        passing: true if the next attempt may succeed.
        declined: true if the service itself returned a problem document.
        status: the HTTP status, None without an answer.
        retry_after: seconds that the service asks to wait.
    """

    problem: Problem
    may_have_been_sent: bool
    passing: bool
    declined: bool = False
    status: int | None = None
    retry_after: float | None = None

    @property
    def final(self) -> bool:
        """True if the service declined this order, and not merely this moment or this account."""
        return self.declined and self.status in _FINAL

    def error(self, *, may_have_been_sent: bool) -> ServiceError:
        """Make the error that the caller gets."""
        wait, stated = self.retry_after, self.problem.parameters.get("retry_after")
        if wait is None and isinstance(stated, int):
            wait = float(stated)
        return ServiceError(
            self.problem,
            retry_after=wait,
            may_have_been_sent=may_have_been_sent,
            declined=self.declined,
        )


def of_answer(answer: Answer, host: str, secret: str) -> Failure:
    """Return the failure for an answer with an error status; `secret` is kept out of its detail."""
    problem = None
    if answer.content_type == "application/problem+json" and 400 <= answer.status < 600:
        problem = read_problem(answer.body, secret)
    if problem is not None:
        declined = answer.status < 500 or answer.status == 503
        failure = Failure(problem, may_have_been_sent=not declined, passing=False, declined=declined)
    elif answer.status in _BARE:
        # A gateway's word: whatever it says, the service may have carried the request out before.
        failure = Failure(_bare(answer.status, host), may_have_been_sent=True, passing=False)
    elif answer.status in (502, 503, 504):
        failure = Failure(_problem(Code.SERVICE_BUSY, answer.status), may_have_been_sent=True, passing=True)
    else:
        failure = nonsense(f"status {answer.status}, {answer.content_type or 'no content type'}", host)
    return _with_patience(replace(failure, status=answer.status, retry_after=answer.retry_after))


def of_exception(error: Exception, host: str, seconds: float) -> Failure:
    """Return the failure for an exception of `requests`; `seconds` is how long the call has taken."""
    chain = list(_chain(error))
    proxy = next((each for each in chain if isinstance(each, UnusableProxyError)), None)
    if proxy is not None:
        parameters: Parameters = {"host": host, "reason": proxy.reason_code, "proxy": proxy.proxy}
        problem = Problem(Code.OFFLINE, parameters, _detail(chain))
        return Failure(problem, may_have_been_sent=False, passing=False)
    may_have_been_sent = not any(NOTHING_SENT in getattr(each, "__notes__", ()) for each in chain)
    code, passing = _cause(chain)
    if code is Code.TIMEOUT:
        return too_late(host, seconds, may_have_been_sent=may_have_been_sent, detail=_detail(chain))
    if isinstance(error, _UNSENDABLE):
        may_have_been_sent = False
    reason = _tls_reason(chain) if code is Code.TLS_UNTRUSTED else None
    problem = Problem(code, {"host": host, **({"reason": reason} if reason else {})}, _detail(chain))
    return Failure(problem, may_have_been_sent=may_have_been_sent, passing=passing)


def too_late(host: str, seconds: float, *, may_have_been_sent: bool, detail: str = "out of time") -> Failure:
    """Return the failure of an attempt that ran out of time."""
    parameters: Parameters = {"host": host, "seconds": math.ceil(seconds)}
    problem = Problem(Code.TIMEOUT, parameters, detail)
    return Failure(problem, may_have_been_sent=may_have_been_sent, passing=True)


def other_version(detail: str, host: str) -> Failure:
    """Return the failure of an answer that a service of another version gives."""
    problem = Problem(Code.SERVICE_VERSION, {"host": host, "reason": None}, detail)
    return Failure(problem, may_have_been_sent=True, passing=False)


def nonsense(detail: str, host: str) -> Failure:
    """Return the failure of an answer that violates the contract."""
    return Failure(
        Problem(Code.PROTOCOL_ERROR, {"host": host}, detail), may_have_been_sent=True, passing=False
    )


def _problem(code: Code, status: int, **parameters: str | int | None) -> Problem:
    return Problem(code, parameters, f"status {status} without a problem of the service")


def _bare(status: int, host: str) -> Problem:
    match _BARE[status]:
        case Code.NOT_FOUND:
            return _problem(Code.NOT_FOUND, status, what="address")
        case Code.PROXY_AUTH_REQUIRED:
            return _problem(Code.PROXY_AUTH_REQUIRED, status, host=host)
        case code:
            return _problem(code, status)


def _with_patience(failure: Failure) -> Failure:
    """Add `retry_after`, in whole seconds, to a problem that asks for patience without it."""
    parameters = dict(failure.problem.parameters)
    stated = parameters.pop("retry_after", None)
    if isinstance(stated, int) and stated > 0:
        parameters["retry_after"] = min(stated, _MOST_PATIENCE)
    elif failure.retry_after is not None:
        parameters["retry_after"] = math.ceil(failure.retry_after)
    elif failure.problem.code in _PATIENT:
        parameters["retry_after"] = PATIENCE
    return replace(failure, problem=replace(failure.problem, parameters=parameters))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and those it wraps.

    `__context__` is left out: in a caller's except block it leads to errors of an earlier call.
    """
    waiting, seen = [error], {id(error)}
    while waiting:
        each = waiting.pop()
        yield each
        for inner in (*each.args, getattr(each, "reason", None), each.__cause__):
            if isinstance(inner, BaseException) and id(inner) not in seen:
                seen.add(id(inner))
                waiting.append(inner)


def _cause(chain: list[BaseException]) -> tuple[Code, bool]:
    """Return the code, and true if the next attempt may succeed."""

    def has(*kinds: type[BaseException]) -> bool:
        return any(isinstance(each, kinds) for each in chain)

    if any(isinstance(each, OSError) and _TUNNEL_407.search(str(each)) for each in chain):
        return Code.PROXY_AUTH_REQUIRED, False
    if has(urllib3.exceptions.NewConnectionError):  # to urllib3 a kind of time-out: before those
        return Code.OFFLINE, True
    if has(TimeoutError, urllib3.exceptions.TimeoutError):
        return Code.TIMEOUT, True
    if has(urllib3.exceptions.InvalidChunkLength):
        return Code.PROTOCOL_ERROR, False
    if has(ssl.SSLEOFError, ssl.SSLZeroReturnError, RemoteDisconnected, IncompleteRead):
        return Code.OFFLINE, True  # cut off
    if has(ssl.SSLError, ssl.CertificateError):
        return Code.TLS_UNTRUSTED, False
    if has(*_UNSENDABLE):
        return Code.OFFLINE, False  # the system names a proxy that cannot be one
    if has(HTTPException, urllib3.exceptions.DecodeError, ValueError) or not has(OSError):
        return Code.PROTOCOL_ERROR, False
    return Code.OFFLINE, True


def _tls_reason(chain: list[BaseException]) -> str | None:
    """Return why there is no TLS connection: `no-tls`, `old-tls`, or None for a certificate."""
    reasons = {each.reason for each in chain if isinstance(each, ssl.SSLError)}
    if reasons & _NO_TLS:
        return "no-tls"
    return "old-tls" if reasons & _OLD_TLS else None


def _detail(chain: list[BaseException]) -> str:
    """Return the types of the exceptions, outermost first: their texts may quote an address and its query."""
    names = [type(each).__name__ for each in chain]
    reasons = [each.verify_message for each in chain if isinstance(each, ssl.SSLCertVerificationError)]
    return " < ".join(dict.fromkeys([*names, *filter(None, reasons)]))
