"""RSGI to WSGI bridge with a time limit for bodies and a bounded queue of requests.

Granian's own WSGI mode reads a body without a time limit, in the thread that answers: a client that sends a
byte a minute, or that lost its network, would occupy a thread.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from secrets import token_hex
from typing import Any

from granian.rsgi import ProtocolClosed  # type: ignore[attr-defined]

from wizard.server.app import PROBLEM_JSON, problem_document
from wizard.server.errors import Refused, busy, request_invalid
from wizard.server.exchange import MAX_BODY_BYTES

from . import metrics

Environ = dict[str, Any]
App = Callable[[Environ, Callable[..., Any]], Any]
Answer = tuple[int, list[tuple[str, str]], bytes]

BODY_SECONDS = 10.0
QUEUE_SECONDS = 10.0  # clients give up after 20 s: a request that waited this long would not be read
QUEUE_PER_THREAD = 16

SAFE_HEADERS = [
    ("cache-control", "no-store"),
    ("content-security-policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
]

log = logging.getLogger(__name__)


class Bridge:
    """The RSGI application that answers with a WSGI app.

    `threads` requests are handled at once and 16 times as many wait; further ones are refused as busy.
    `close` is called after the last answer.
    """

    def __init__(self, app: App, threads: int, close: Callable[[], None]) -> None:
        self._app = app
        self._close = close
        self._most = threads * (1 + QUEUE_PER_THREAD)
        self._in_flight = 0
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="request")

    def __rsgi_del__(self, _loop: object) -> None:
        """Stop after the last answer; Granian calls this when the worker stops."""
        self._threads.shutdown()
        self._close()

    async def __rsgi__(self, scope: Any, protocol: Any) -> None:
        """Answer a request."""
        if scope.path == "/healthz" and scope.method in ("GET", "HEAD"):
            # Answered also when all threads are busy: that is no reason to restart the process.
            headers = [("content-type", "application/json"), *SAFE_HEADERS]
            protocol.response_bytes(200, headers, b'{"status": "alive"}' if scope.method == "GET" else b"")
            return
        try:
            status, headers, body = await self._answer(scope, protocol)
        except ProtocolClosed:
            log.info("a client hung up before its request was whole")
            return
        except Refused as error:
            request = token_hex(16)
            fields = {"request": request, "status": error.status, "code": error.problem.code}
            log.warning("refused before it was read", extra={"fields": fields})
            metrics.count("?", "?", error.status, error.problem.code)
            status, headers, body = _refusal(error, request)
        protocol.response_bytes(status, [*headers, *SAFE_HEADERS], body)

    async def _answer(self, scope: Any, protocol: Any) -> Answer:
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await _body(scope.headers.get("content-length"), protocol)
        except TimeoutError:
            raise busy(seconds=1) from None
        # Counted only now: requests whose body does not come keep nobody out.
        if self._in_flight >= self._most:
            raise busy(seconds=1)
        self._in_flight += 1
        metrics.IN_FLIGHT.inc()
        try:
            environ, began = environ_of(scope, body), time.monotonic()
            environ["wizard.began"] = began
            loop = asyncio.get_running_loop()
            answer: Awaitable[Answer] = loop.run_in_executor(self._threads, self._call, environ, began)
            return await answer
        finally:
            self._in_flight -= 1
            metrics.IN_FLIGHT.dec()

    def _call(self, environ: Environ, began: float) -> Answer:
        waited = time.monotonic() - began
        metrics.WAITED.observe(waited)
        if waited > QUEUE_SECONDS:
            raise busy(seconds=5)
        started: list[tuple[int, list[tuple[str, str]]]] = []

        def start_response(status: str, headers: list[tuple[str, str]], _exc_info: object = None) -> None:
            started.append((int(status[:3]), headers))

        body = b"".join(self._app(environ, start_response))
        status, headers = started[-1]
        return status, headers, body


async def _body(length: str | None, protocol: Any) -> bytes:
    """Read the body up to a byte more than the app accepts, which refuses it then."""
    if length is not None and length.isdecimal() and int(length) <= MAX_BODY_BYTES:
        # The web server reads no more than announced; one wait costs less than one for each chunk.
        whole: bytes = await protocol()
        return whole
    chunks, size = [], 0
    async for chunk in protocol:
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_BODY_BYTES:
            break
    return b"".join(chunks)[: MAX_BODY_BYTES + 1]


def environ_of(scope: Any, body: bytes) -> Environ:
    """Build the WSGI environment (PEP 3333) of an RSGI request.

    Raises Refused (request-invalid) without exactly one Host (RFC 9112, 3.2).
    """
    if scope.http_version == "1.1" and [name for name, _ in scope.headers.items()].count("host") != 1:
        raise request_invalid("Host", "one Host is required")
    environ: Environ = {
        "REQUEST_METHOD": scope.method,
        "SCRIPT_NAME": "",
        # The web server has decoded it: a second time would make other addresses of it.
        "PATH_INFO": scope.path.encode().decode("latin-1"),
        "QUERY_STRING": scope.query_string,
        "SERVER_NAME": scope.server.rpartition(":")[0],
        "SERVER_PORT": scope.server.rpartition(":")[2],
        "SERVER_PROTOCOL": f"HTTP/{scope.http_version}",
        "REMOTE_ADDR": scope.client.rpartition(":")[0].strip("[]"),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.scheme,
        "wsgi.input": BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    for name, value in scope.headers.items():
        # X_Forwarded_For would become the variable of X-Forwarded-For.
        if "_" not in name:
            variable = f"HTTP_{name.upper().replace('-', '_')}"
            environ[variable] = f"{environ[variable]},{value}" if variable in environ else value
    environ["CONTENT_TYPE"] = environ.pop("HTTP_CONTENT_TYPE", "")
    environ.pop("HTTP_CONTENT_LENGTH", None)
    environ["CONTENT_LENGTH"] = str(len(body))
    return environ


def _refusal(error: Refused, request: str) -> Answer:
    headers = [("content-type", PROBLEM_JSON), ("x-request-id", request)]
    if error.retry_after is not None:
        headers.append(("retry-after", str(error.retry_after)))
    return error.status, headers, problem_document(error.status, error.problem)
