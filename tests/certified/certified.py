"""The certified provider as a process over TLS, and a person with a browser who signs in there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import requests
import trustme
from joserfc.jwk import RSAKey

from tests.ports import free_port

HERE = Path(__file__).parent
CLIENT = "product-key-wizard"
AUDIENCE = "https://keys.cumulus.example"
LOOPBACK = "http://127.0.0.1:9/callback"
_SECONDS = 20


def install(folder: Path) -> Path:
    """Install the provider into a folder, as its lock file has it."""
    for name in ("package.json", "package-lock.json", "provider.mjs"):
        shutil.copy(HERE / name, folder)
    npm = shutil.which("npm")
    assert npm
    subprocess.run([npm, "ci", "--silent", "--ignore-scripts"], cwd=folder, check=True, timeout=300)
    return folder


@dataclass
class Provider:
    """One provider: where it is, and the authority that its certificate is of."""

    folder: Path
    issuer: str
    authority: Path
    settings: dict[str, Any] = field(repr=False)
    process: subprocess.Popen[str] | None = None

    def start(self, **changes: Any) -> None:
        """Start it, with a new signing key."""
        key = RSAKey.generate_key(2048, auto_kid=True).as_dict(private=True, use="sig", alg="RS256")
        told = json.dumps({**self.settings, **changes, "keys": {"keys": [key]}})
        node = shutil.which("node")
        assert node
        command = [node, "provider.mjs", told]
        self.process = subprocess.Popen(
            command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline().strip() == "listening"

    def stop(self) -> None:
        """Stop it; what it knew is gone."""
        if self.process is not None:
            self.process.kill()
            self.process.communicate(timeout=_SECONDS)
            self.process = None

    def rotate(self) -> None:
        """Start it again with another key, as after a rotation without warning."""
        self.stop()
        self.start()


@contextmanager
def provider_at(installed: Path, path: str, folder: Path) -> Iterator[Provider]:
    """Run a provider whose issuer has a path, or is at the root."""
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1", "localhost")
    certificate.private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
    authority.cert_pem.write_to_path(folder / "authority.pem")
    port = free_port()
    issuer = f"https://localhost:{port}{path}"
    settings = {
        "issuer": issuer,
        "port": port,
        "certificate": str(folder / "server.pem"),
        "key": str(folder / "server.pem"),
        "audience": AUDIENCE,
        "client_id": CLIENT,
    }
    provider = Provider(installed, issuer, folder / "authority.pem", settings)
    provider.start()
    try:
        yield provider
    finally:
        provider.stop()


@dataclass
class Browser:
    """A browser without a window: it follows addresses, and answers the provider's one form."""

    provider: Provider
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        self.session.trust_env = False
        self.session.verify = str(self.provider.authority)

    def open(self, address: str, login: str = "ada", answer: str = "yes") -> str:
        """Follow an address to the program's own; return that."""
        for _ in range(20):
            reply = self.session.get(address, allow_redirects=False, timeout=_SECONDS)
            if reply.status_code == 200:
                form = {"login": login, "answer": answer}
                reply = self.session.post(address, form, allow_redirects=False, timeout=_SECONDS)
            assert reply.is_redirect, reply.text
            address = urljoin(address, reply.headers["Location"])
            if urlsplit(address).scheme == "http":
                return address
        raise AssertionError("it leads in circles")

    def confirm(self, address: str, login: str = "ada") -> None:
        """Enter a device's code, which the address holds, and agree."""
        page = self._get(address)
        while forms := re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page.text):
            target = re.search(r'action="([^"]+)"', page.text)
            where = urljoin(page.url, target[1] if target else "")
            page = self._follow(
                self.session.post(where, dict(forms), allow_redirects=False, timeout=_SECONDS), login
            )

    def _get(self, address: str) -> requests.Response:
        return self.session.get(address, timeout=_SECONDS)

    def _follow(self, reply: requests.Response, login: str) -> requests.Response:
        while reply.is_redirect:
            address = urljoin(reply.url, reply.headers["Location"])
            reply = self.session.get(address, allow_redirects=False, timeout=_SECONDS)
            if "/interaction/" in address and reply.status_code == 200:
                form = {"login": login, "answer": "yes"}
                reply = self.session.post(address, form, allow_redirects=False, timeout=_SECONDS)
        return reply

    def tokens(self, login: str = "ada", scope: str = "openid offline_access") -> dict[str, Any]:
        """Sign in by hand, without the program; return what the token endpoint answers."""
        metadata = self._get(f"{self.provider.issuer}/.well-known/openid-configuration").json()
        verifier = "v" * 43
        challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = {
            "client_id": CLIENT,
            "response_type": "code",
            "redirect_uri": LOOPBACK,
            "scope": scope,
            "state": "s",
            "nonce": "n",
            "prompt": "consent",
            "resource": AUDIENCE,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        request = requests.Request("GET", metadata["authorization_endpoint"], params=query).prepare()
        assert request.url is not None
        landed = parse_qs(urlsplit(self.open(request.url, login)).query)
        form = {
            "grant_type": "authorization_code",
            "code": landed["code"][0],
            "redirect_uri": LOOPBACK,
            "client_id": CLIENT,
            "code_verifier": verifier,
            "resource": AUDIENCE,
        }
        reply = self.session.post(metadata["token_endpoint"], form, timeout=_SECONDS)
        assert reply.status_code == 200, reply.text
        answered: dict[str, Any] = reply.json()
        return answered
