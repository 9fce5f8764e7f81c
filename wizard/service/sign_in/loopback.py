"""A place on this computer where the browser brings the provider's answer (RFC 8252, 7.3)."""

from __future__ import annotations

import hmac
import html
import socket
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from wizard.service.sign_in.browser_page import BrowserPage

HOST: Final = "127.0.0.1"
"""Literally: the name `localhost` may lead to another program's address."""
_PATH: Final = "/callback"
_IDLE: Final = 5  # seconds; a browser opens connections and says nothing on them


class Loopback:
    """A server on a port that the system chooses, for one answer with the right `state`.

    Anyone else who comes is refused and waited past. `wait` returns when the browser has its page.

    Raises OSError where this computer has no port to give.
    """

    def __init__(self, state: str, page: BrowserPage) -> None:
        self._over = threading.Event()
        self._answer: dict[str, str] | None = None
        self._server = _Server(self, state, page)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.1}, name="sign-in", daemon=True
        )
        self._thread.start()

    @property
    def address(self) -> str:
        """The redirect URI."""
        return f"http://{HOST}:{self._server.server_port}{_PATH}"

    def wait(self, seconds: float) -> dict[str, str] | None:
        """Return the answer; None if it did not come in time, or was cancelled."""
        self._over.wait(seconds)
        return self._answer

    def cancel(self) -> None:
        """End the waiting."""
        self._over.set()

    def take(self, answer: dict[str, str]) -> None:
        """Keep the answer, and end the waiting: the first one counts."""
        if self._answer is None and not self._over.is_set():
            self._answer = answer
            self._over.set()

    def close(self) -> None:
        """Stop listening, and end connections that say nothing."""
        self._over.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    allow_reuse_address = False  # on Windows others could share the port
    daemon_threads = True

    def __init__(self, loopback: Loopback, state: str, page: BrowserPage) -> None:
        self.loopback, self.state, self.page = loopback, state, page
        self._open: set[socket.socket] = set()
        super().__init__((HOST, 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        super().server_close()
        for one in tuple(self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the address that a browser asked for holds the code."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = _IDLE
    server_version, sys_version = "ProductKeyWizard", ""

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        answer = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path != _PATH:
            self._refuse(404)
        elif self.headers.get("Host") != f"{HOST}:{self.server.server_port}" or not hmac.compare_digest(
            answer.get("state", "").encode(), self.server.state.encode()
        ):
            self._refuse(400)
        else:
            try:
                self._show("error" in answer or not answer.get("code"))
            finally:
                self.server.loopback.take(answer)

    def _refuse(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")
        self.end_headers()

    def _show(self, failed: bool) -> None:
        page = self.server.page
        title, advice = html.escape(page.failed if failed else page.done), html.escape(page.advice)
        body = _PAGE.format(language=page.language, title=title, advice=advice).encode()
        self.send_response(200)
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
            ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-store"),
            ("Connection", "close"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Log nothing: the address holds the code."""


_PAGE: Final = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<style>body{{font:1.1rem system-ui,sans-serif;max-width:34em;margin:20vh auto;padding:0 1.5em}}
h1{{font-size:1.5rem}}</style>
</head><body><h1>{title}</h1><p>{advice}</p></body></html>
"""
