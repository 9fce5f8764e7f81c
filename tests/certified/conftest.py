"""A provider for each test, with its issuer at the root and with a path."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.certified.certified import Browser, Provider, install, provider_at


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
