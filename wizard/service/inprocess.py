"""Calls a WSGI application without a network, as practice does inside the wizard."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes, urlsplit

import requests
from requests.adapters import BaseAdapter
from urllib3 import HTTPHeaderDict, HTTPResponse

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment


class InProcessAdapter(BaseAdapter):
    """An adapter that answers every request from one WSGI application, in the calling thread."""

    def __init__(self, app: WSGIApplication) -> None:
        """Call `app`, which has to be thread-safe."""
        super().__init__()
        self._app = app

    def send(self, request: requests.PreparedRequest, *_args: Any, **_kwargs: Any) -> requests.Response:
        """Call the application and wrap its answer; time-outs and proxies do not apply.

        Raises requests.ConnectionError: if the application raised, or never started its answer.
        """
        try:
            status, headers, body = _call(self._app, _environ(request))
            return _response(request, status, headers, body)
        except Exception as error:
            raise requests.ConnectionError(error, request=request) from error

    def close(self) -> None:
        """Do nothing: the application belongs to its owner."""


def _environ(request: requests.PreparedRequest) -> WSGIEnvironment:
    url = urlsplit(request.url or "")
    body = request.body or b""
    environ: WSGIEnvironment = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(url.path).decode("latin-1"),  # PEP 3333: bytes in the shape of text
        "QUERY_STRING": url.query,
        "CONTENT_TYPE": request.headers.get("Content-Type", ""),
        "CONTENT_LENGTH": request.headers.get("Content-Length", ""),
        "SERVER_NAME": url.hostname,
        "SERVER_PORT": str(url.port or 443),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "HTTP_HOST": url.netloc,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "https",
        "wsgi.input": io.BytesIO(body.encode() if isinstance(body, str) else body),
        "wsgi.errors": io.StringIO(),  # thrown away: it may quote what was posted, and a GUI has no stderr
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for name, value in request.headers.items():
        if name.lower() not in ("content-type", "content-length", "host"):
            environ[f"HTTP_{name.upper().replace('-', '_')}"] = value
    return environ


def _call(app: WSGIApplication, environ: WSGIEnvironment) -> tuple[str, list[tuple[str, str]], bytes]:
    """Return status line, headers and body of the application's answer; the body is always closed."""
    begun: list[tuple[str, list[tuple[str, str]]]] = []
    written: list[bytes] = []

    def start_response(
        status: str, headers: list[tuple[str, str]], exc_info: Any = None, /
    ) -> Callable[[bytes], object]:
        if begun and exc_info is None:
            raise AssertionError("start_response was called twice")
        begun[:] = [(status, headers)]  # nothing has left yet, so a late error may still change it
        return written.append

    answer: Iterable[bytes] = app(environ, start_response)
    try:
        written.extend(answer)
    finally:
        close = getattr(answer, "close", None)
        if close is not None:
            close()
    status, headers = begun[0]
    return status, headers, b"".join(written)


def _response(
    request: requests.PreparedRequest, status: str, headers: list[tuple[str, str]], body: bytes
) -> requests.Response:
    code, _, reason = status.partition(" ")
    fields = HTTPHeaderDict(headers)
    response = requests.Response()
    response.status_code = int(code)
    response.reason = reason
    response.headers.update(fields)
    response.url = request.url or ""
    response.request = request
    response.raw = HTTPResponse(
        io.BytesIO(body), headers=fields, status=int(code), reason=reason, preload_content=False
    )
    return response
