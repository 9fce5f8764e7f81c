"""A certified OpenID provider of npm, over TLS, and people who visit it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import pytest
import requests
import trustme

from wizard.contract.openid import OpenId

PACKAGE = "oidc-provider@9"
CLIENT = "product-key-wizard"
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Certified:
    """A provider that runs; `authority` is the file of the certificates to trust."""

    issuer: str
    authority: Path

    def openid(self, audience: str | None = None) -> OpenId:
        return OpenId(self.issuer, CLIENT, ("openid", "offline_access", "profile"), audience)

    def person(self, name: str) -> None:
        """Have people do this from now on: sign in as `noor`, `deny`, or `hold`, which is nothing."""
        root = "/".join(self.issuer.split("/")[:3])
        requests.post(f"{root}/person", data=name, verify=str(self.authority), timeout=10).raise_for_status()

    def visit(self, address: str) -> requests.Response:
        """Open an address in a browser without a window, and submit the forms that a page shows."""
        with requests.Session() as browser:
            browser.verify = str(self.authority)
            browser.trust_env = False
            response = browser.get(address, timeout=20)
            for _ in range(4):
                form = re.search(r'<form[^>]*action="([^"]+)"', response.text)
                if form is None or "text/html" not in response.headers.get("Content-Type", ""):
                    break
                fields = {
                    name: unescape(value)
                    for name, value in re.findall(r'name="(\w+)"[^>]*value="([^"]*)"', response.text)
                }
                action = urljoin(response.url, unescape(form[1]))
                response = browser.post(action, data={"confirm": "yes", **fields}, timeout=20)
            return response


def modules(folder: Path) -> Path:
    """Install the provider into a folder. The campaign is left out where that is not possible."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("no npm here")
    command = [npm, "install", "--no-audit", "--no-fund", "--prefix", str(folder), PACKAGE]
    try:
        installed = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("npm takes too long here")
    if installed.returncode:
        pytest.skip(f"npm installs nothing here: {installed.stderr[-300:]}")
    return folder


@contextmanager
def certified_provider(
    installed: Path,
    folder: Path,
    port: int,
    prefix: str = "",
    device_seconds: int = 600,
    authority: trustme.CA | None = None,
) -> Iterator[Certified]:
    """Run the provider, with signing keys of its own, at the root of its address or below a path."""
    folder.mkdir(parents=True, exist_ok=True)
    authority, certificate = authority or trustme.CA(), folder / "authority.pem"
    authority.cert_pem.write_to_path(str(certificate))
    leaf = authority.issue_cert("localhost")
    settings: Mapping[str, object] = {
        "issuer": f"https://localhost:{port}{prefix}",
        "prefix": prefix,
        "port": port,
        "client": CLIENT,
        "deviceSeconds": device_seconds,
        "modules": str(installed),
        "tlsKey": leaf.private_key_pem.bytes().decode(),
        "tlsCertificate": leaf.cert_chain_pems[0].bytes().decode(),
    }
    file = folder / "settings.json"
    file.write_text(json.dumps(settings))
    process = subprocess.Popen(
        ["node", str(_HERE / "certified.mjs"), str(file)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        while line and line.strip() != "ready":
            line = process.stdout.readline()
        assert line, "the provider does not start"
        yield Certified(str(settings["issuer"]), certificate)
    finally:
        process.terminate()
        process.communicate(timeout=20)
