"""OpenID providers for tests: a mock in a process of its own, and one that answers as a test says."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import requests

from tests.ports import free_port
from wizard.contract.openid import OpenId
from wizard.service.sign_in.browser_page import BrowserPage

PAGE = BrowserPage("en", "You are signed in", "You are not signed in", "Continue in Product Key Wizard.")
CLIENT = "product-key-wizard"
PERSON = "noor"


@contextmanager
def mock_provider() -> Iterator[str]:
    """Run `oidc-provider-mock`, and yield its issuer."""
    port = free_port()
    command = [sys.executable, "-W", "ignore", "-m", "tests.mock_provider", str(port)]
    process = subprocess.Popen(
        command,
        env={**os.environ, "AUTHLIB_INSECURE_TRANSPORT": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        issuer = f"http://127.0.0.1:{port}"
        _wait_for(issuer)
        yield issuer
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(issuer: str) -> None:
    end = time.monotonic() + 60
    while True:
        with suppress(requests.ConnectionError):
            requests.get(f"{issuer}/.well-known/openid-configuration", timeout=60)
            return
        assert time.monotonic() < end, "the provider does not start"
        time.sleep(0.05)  # it is another process: there is nothing to wait on


def openid_of(issuer: str, *scopes: str) -> OpenId:
    return OpenId(issuer, CLIENT, scopes or ("openid", "profile", "offline_access"))


def sign_in_at_mock(address: str, person: str = PERSON, action: str = "") -> requests.Response:
    """Do what a person does in the browser: follow the address, and answer the form there."""
    with requests.Session() as browser:
        browser.trust_env = False
        return browser.post(address, data={"sub": person, "action": action}, timeout=10)


def bring_back(address: str, **answer: str) -> requests.Response:
    """Bring an answer to the loopback of a sign-in at `address`, as a browser that was redirected would."""
    asked = {name: one[0] for name, one in parse_qs(urlsplit(address).query).items()}
    with requests.Session() as browser:
        browser.trust_env = False
        return browser.get(
            asked["redirect_uri"],
            params={"state": asked["state"], **answer},
            timeout=10,
        )


def jwt(claims: Mapping[str, object], alg: str = "RS256") -> str:
    """Return a token with a signature that nobody made."""
    parts = ({"alg": alg, "typ": "JWT"}, claims)
    encoded = (base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts)
    return ".".join((*encoded, "c2lnbmF0dXJl"))


Answer = Callable[[Mapping[str, str]], tuple[int, Any]]


@dataclass
class Scripted:
    """A provider on this computer; `answers` by path, `forms` as they came. Bytes are sent as they are."""

    issuer: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    forms: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    nonce: str = ""

    def tells(self, path: str, status: int, body: Any) -> None:
        """Answer alike from now on."""
        self.answers[path] = lambda _form: (status, body)

    def tells_in_turn(self, path: str, *answers: tuple[int, Any]) -> None:
        """Answer so, one after the other, the last for ever."""
        left = list(answers)
        self.answers[path] = lambda _form: left.pop(0) if len(left) > 1 else left[0]

    def metadata(self, **changes: object) -> dict[str, object]:
        told = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "device_authorization_endpoint": f"{self.issuer}/device",
            "revocation_endpoint": f"{self.issuer}/revoke",
            "code_challenge_methods_supported": ["S256"],
            **changes,
        }
        return {name: value for name, value in told.items() if value is not None}

    def tokens(self, **changes: object) -> dict[str, object]:
        """Tokens as the token endpoint answers them; `claims` are of the ID token."""
        claims = {**self.claims(), **(changes.pop("claims", {}) or {})}  # type: ignore[dict-item]
        told = {
            "access_token": "access-canary-1",
            "refresh_token": "refresh-canary-1",
            "token_type": "Bearer",
            "expires_in": 3600,
            "id_token": jwt(claims),
            **changes,
        }
        return {name: value for name, value in told.items() if value is not None}

    def claims(self, **changes: object) -> dict[str, object]:
        now = int(time.time())
        told = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": PERSON,
            "name": "Noor de Wit",
            "iat": now,
            "exp": now + 300,
            "nonce": self.nonce or None,
            **changes,
        }
        return {name: value for name, value in told.items() if value is not None}


@contextmanager
def scripted_provider() -> Iterator[Scripted]:
    """Run a provider that answers as it is told, and well where it is not told."""
    scripted = Scripted()

    class Handler(BaseHTTPRequestHandler):
        timeout = 5

        def do_GET(self) -> None:
            self._answer({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            self._answer({name: one[0] for name, one in parse_qs(body).items()})

        def _answer(self, form: dict[str, str]) -> None:
            path = urlsplit(self.path).path
            scripted.forms.append((path, form))
            status, told = (
                scripted.answers[path](form) if path in scripted.answers else _usual(scripted, path)
            )
            body = told if isinstance(told, bytes) else json.dumps(told).encode()
            with suppress(OSError):
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    scripted.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield scripted
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _usual(scripted: Scripted, path: str) -> tuple[int, Any]:
    match path:
        case "/.well-known/openid-configuration":
            return 200, scripted.metadata()
        case "/token":
            return 200, scripted.tokens()
        case "/revoke":
            return 200, {}
        case "/device":
            return 200, {
                "device_code": "device-canary",
                "user_code": "WDJB-MJHT",
                "verification_uri": f"{scripted.issuer}/code",
                "expires_in": 600,
                "interval": 5,
            }
    return 404, {}
