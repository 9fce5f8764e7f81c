"""A provider for each test, with its issuer at the root and with a path."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.certified.certified import AUDIENCE, CLIENT, Browser, Provider, install, provider_at
from tests.server.hosting.host import Host


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the provider is installed in."""
    if shutil.which("npm") is None:
        pytest.skip("npm is not here")
    try:
        return install(tmp_path_factory.mktemp("provider"))
    except subprocess.SubprocessError as error:
        pytest.skip(f"npm cannot install the provider: {type(error).__name__}")


@pytest.fixture(params=["", "/realms/keys"], ids=["root", "path"])
def provider(
    request: pytest.FixtureRequest, installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Provider]:
    """A provider, whose authority the service trusts as it would one of the system's."""
    with provider_at(installed, request.param, tmp_path) as provider:
        monkeypatch.setenv("SSL_CERT_FILE", str(provider.authority))
        yield provider


@pytest.fixture
def browser(provider: Provider) -> Browser:
    """A person's browser."""
    return Browser(provider)


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, provider: Provider) -> Iterator[Host]:
    """A service that names the provider."""
    url = f"sqlite:///{tmp_path / 'service.sqlite3'}"
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_DATABASE", url)
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_SECRETS", str(tmp_path / "secrets"))
    with ExitStack() as stack:
        host = Host("sqlite", url, tmp_path, stack)
        host.run("init", "--vendor", "Cumulus", "--agreement-url", "https://cumulus.example/agreement")
        host.run("product", "add", "office", "--name", "Cumulus Office")
        host.customer = host.customer_named("Huis B.V.", "huis.example")
        host.run("member", "add", "ada", "--customer", host.customer, "--role", "global-admin")
        names = ("--issuer", provider.issuer, "--client-id", CLIENT, "--audience", AUDIENCE)
        assert "1 signing key" in host.run("sign-in", "set", *names).out
        yield host
