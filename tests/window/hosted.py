"""A service as a vendor hosts it: on this computer, over HTTP, with the accounts of practice."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
import requests

import wizard.server.practice
from wizard.contract import Environment, Support
from wizard.contract.openid import OpenId
from wizard.server.practice import INFO, PracticeServer

TOKEN = "practice-admin"
VENDOR = "Northwind Licensing"
INFO_OF_VENDOR = replace(
    INFO,
    vendor=VENDOR,
    environment=Environment.PRODUCTION,
    support=Support("Northwind Support", "https://support.northwind.example", "help@northwind.example"),
)


class Hosted:
    """A service that runs; `asked` is what was asked of it.

    `refusal` is the reason why it refuses those who signed in at its provider; empty while it takes them.
    """

    refusal = ""

    def __init__(self, address: str, asked: list[str]) -> None:
        self.address = address
        self.asked = asked


@contextmanager
def hosted(folder: Path, openid: OpenId | None = None, invitation: str = "") -> Iterator[Hosted]:
    """Run a service with real keys, as it says of itself; its people may sign in at a provider.

    With an invitation it knows nobody until somebody brings it.
    """
    asked: list[str] = []

    class Handler(WSGIRequestHandler):
        def log_message(self, *_: object) -> None:
            asked.append(self.requestline)

    folder.mkdir(parents=True, exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wizard.server.practice, "INFO", replace(INFO_OF_VENDOR, openid=openid))
        server = PracticeServer(folder)
    running = Hosted("", asked)
    app = server.app if openid is None else _with_provider(server.app, openid.issuer, invitation, running)
    web = make_server("127.0.0.1", 0, app, handler_class=Handler)
    running.address = f"http://127.0.0.1:{web.server_port}"
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield running
    finally:
        web.shutdown()
        thread.join()
        web.server_close()
        server.close()


def _with_provider(app: Any, issuer: str, invitation: str, running: Hosted) -> Any:
    """Take the access tokens that a provider knows for those of the administrator."""
    awaited = {invitation} - {""}

    def refuse(start: Any, status: str, code: str, **parameters: str) -> list[bytes]:
        start(status, [("Content-Type", "application/problem+json")])
        return [json.dumps({"code": code, "parameters": parameters}).encode()]

    def wrapped(environ: dict[str, Any], start: Any) -> Any:
        token = environ.get("HTTP_AUTHORIZATION", "").removeprefix("Bearer ")
        if token and not token.startswith("practice-"):
            if running.refusal and environ["PATH_INFO"] != "/v1":
                return refuse(start, "401 Unauthorized", "not-signed-in", reason=running.refusal)
            headers = {"Authorization": f"Bearer {token}"}
            known = requests.get(f"{issuer}/userinfo", headers=headers, timeout=10).ok
            environ["HTTP_AUTHORIZATION"] = f"Bearer {TOKEN if known else 'nobody'}"
            if environ["PATH_INFO"] == "/v1/invitation":
                code = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))["code"]
                if code != invitation:
                    return refuse(start, "404 Not Found", "not-found", what="invitation")
                awaited.clear()
                environ |= {"PATH_INFO": "/v1/me", "REQUEST_METHOD": "GET", "CONTENT_LENGTH": "0"}
            elif awaited and environ["PATH_INFO"] != "/v1":
                return refuse(start, "401 Unauthorized", "not-signed-in", reason="not-linked")
        return app(environ, start)

    return wrapped
