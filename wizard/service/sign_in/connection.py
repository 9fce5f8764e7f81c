"""Requests to an OpenID provider: JSON objects over verified TLS, bounded in time and size."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from wizard import __version__
from wizard.service import failure
from wizard.service.address import is_loopback
from wizard.service.errors import ServiceError
from wizard.service.failure import Failure
from wizard.service.sign_in.failures import Reason, failed
from wizard.service.timing import STANDARD, Deadline, Timing
from wizard.service.tls import open_session
from wizard.service.transport import Bearer, Outgoing, Route

_ATTEMPTS = 2  # of a request that only reads
_log = logging.getLogger("wizard.service.sign_in")


class Reply(NamedTuple):
    """An answer of the token endpoint and its like: an HTTP status and a JSON object."""

    status: int
    body: dict[str, Any]

    def __repr__(self) -> str:
        """Name the status alone: the body holds tokens."""
        return f"Reply({self.status})"


class Connection:
    """Connections to one provider; `close` ends them. Every method raises ServiceError, nothing else."""

    def __init__(self, timing: Timing = STANDARD) -> None:
        self._session = open_session()
        self._timing = timing

    def get(self, address: str) -> dict[str, Any]:
        """Return the JSON object at an address; asked for twice where the first answer was lost."""
        deadline = Deadline(self._timing)
        attempt = 1
        while True:
            outcome = self._send(Outgoing("GET", ""), address, {}, deadline)
            if not isinstance(outcome, Failure):
                if outcome.status == 200:
                    return outcome.body
                raise failed(Reason.UNREADABLE, _host(address), f"status {outcome.status}")
            if not (outcome.passing and attempt < _ATTEMPTS and deadline.pause(attempt)):
                raise _error_of(outcome)
            attempt += 1

    def post(self, address: str, form: Mapping[str, str]) -> Reply:
        """Send a form, once, and return the answer: also one that refuses."""
        body = urlencode(form).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        outcome = self._send(Outgoing("POST", "", body=body), address, headers, Deadline(self._timing))
        if isinstance(outcome, Failure):
            raise _error_of(outcome)
        return outcome

    def close(self) -> None:
        self._session.close()

    def _send(
        self, request: Outgoing, address: str, headers: Mapping[str, str], deadline: Deadline
    ) -> Reply | Failure:
        host = _host(address)
        check_secure(address, host)
        route = Route(self._session, address, host, _HEADERS, Bearer(""), self._timing)
        answer = route.exchange(request, headers, deadline)
        if isinstance(answer, Failure):
            _log.info("%s %s: %s", request.method, host, answer.problem.code)
            return answer
        _log.info("%s %s: %d", request.method, host, answer.status)
        if answer.status >= 500 or answer.status == 407:
            return failure.of_answer(answer, host, "")
        try:
            body = json.loads(answer.body) if answer.body else {}
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict) or (not body and answer.status == 200 and request.method == "GET"):
            raise failed(Reason.UNREADABLE, host, f"status {answer.status}, but no JSON object")
        return Reply(answer.status, body)


_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"ProductKeyWizard/{__version__}",
}


def _error_of(failure: Failure) -> ServiceError:
    """Return the error of a request; it tells that the provider was asked, not the service."""
    problem = failure.problem
    told = replace(problem, parameters={**problem.parameters, "asked": "provider"})
    return replace(failure, problem=told).error(may_have_been_sent=False)


def check_secure(address: str, host: str) -> None:
    """Raise ServiceError (`issuer-insecure`) for an address that others can listen in on."""
    try:
        parts = urlsplit(address)
        name = parts.hostname or ""
    except ValueError:
        name = ""
    if not name or not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(name))):
        raise failed(Reason.ISSUER_INSECURE, host, "https is required")


def _host(address: str) -> str:
    try:
        return urlsplit(address).netloc.rpartition("@")[2]
    except ValueError:
        return ""
