"""One request and its answer, bounded in time and size."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import requests
import urllib3
from requests.auth import AuthBase

from wizard.service import failure
from wizard.service.failure import Answer, Failure
from wizard.service.timing import Deadline, Timing

LARGEST_ANSWER = 8 * 1024 * 1024  # bytes, unpacked
_PIECE = 64 * 1024
_READABLE = frozenset({"application/json", "application/problem+json"})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A request, sent once or more.

    `template` is a path below `/v1` with a `{}` for each of `ids`. A `body` is JSON, and stays out of reprs.
    """

    method: str
    template: str
    ids: tuple[str, ...] = ()
    query: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    idempotency_key: str | None = None

    @property
    def path(self) -> str:
        """Path with its ids, percent-encoded."""
        return self.template.format(*(quote(each, safe="") for each in self.ids))

    @property
    def changes(self) -> bool:
        """True if the request may change something at the service."""
        return self.method != "GET"


class Bearer(AuthBase):
    """Authorizes requests with a token, if there is one; also replaces the credentials of `.netrc`."""

    def __init__(self, token: str) -> None:
        """Keep the token, out of every repr."""
        self.token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Add the header."""
        if self.token:
            request.headers["Authorization"] = f"Bearer {self.token}"
        return request


class TooMuchError(Exception):
    """An answer is larger, or slower, than the client accepts."""

    def __init__(self, result: Failure) -> None:
        super().__init__()
        self.result = result


@dataclass(frozen=True, slots=True)
class Route:
    """Everything that all requests to one service share. `base` ends with `/v1`."""

    session: requests.Session
    base: str
    host: str
    headers: Mapping[str, str]
    auth: Bearer
    timing: Timing

    def exchange(self, request: Outgoing, headers: Mapping[str, str], deadline: Deadline) -> Answer | Failure:
        """Send a request once; an exception of `requests` becomes a value here and is not passed on.

        It holds the request, and so the keys, for as long as anyone holds the exception.
        """
        remaining = deadline.remaining()
        if remaining <= 0:
            return failure.too_late(self.host, deadline.elapsed(), may_have_been_sent=False)
        try:
            with self._send(request, headers, remaining) as response:
                return self._answer(response, deadline)
        except TooMuchError as error:
            return error.result
        except Exception as error:  # whatever the HTTP stack raises, there is no answer
            return failure.of_exception(error, self.host, deadline.elapsed())

    def _send(self, request: Outgoing, headers: Mapping[str, str], remaining: float) -> requests.Response:
        # requests takes urllib3's own time-out too, which alone bounds connecting and reading together
        timeout: Any = urllib3.Timeout(
            connect=min(self.timing.connect, remaining), read=self.timing.read, total=remaining
        )
        return self.session.request(
            request.method,
            self.base + request.path,
            params=request.query,
            data=request.body,
            headers={**self.headers, **headers},
            auth=self.auth,
            timeout=timeout,
            allow_redirects=False,
            stream=True,
        )

    def _answer(self, response: requests.Response, deadline: Deadline) -> Answer:
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        body = self._body(response, deadline) if kind in _READABLE else b""
        return Answer(response.status_code, kind, _retry_after(response.headers), body)

    def _body(self, response: requests.Response, deadline: Deadline) -> bytes:
        body = bytearray()
        for piece in response.iter_content(_PIECE):
            body += piece
            if len(body) > LARGEST_ANSWER:
                raise TooMuchError(failure.nonsense("an answer too large", self.host))
            if deadline.remaining() <= 0:
                raise TooMuchError(failure.too_late(self.host, deadline.elapsed(), may_have_been_sent=True))
        return bytes(body)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds to wait, from either form of the header; None without a readable one to come."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return float(text) or None
    moment = _date(text)
    if moment is None:
        return None
    now = _date(headers.get("Date", ""))  # the server's own: this computer's clock may be wrong
    wait = moment - (time.time() if now is None else now)
    return wait if wait > 0 else None


def _date(text: str) -> float | None:
    """Return an HTTP date in seconds since the epoch; None if it is none."""
    try:
        seconds = parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) else None
