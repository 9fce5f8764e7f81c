"""Providers on this computer, and a keyring of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keyrings import FileKeyring, using
from tests.oidc import Scripted, mock_provider, scripted_provider


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """The issuer of a mock provider."""
    with mock_provider() as issuer:
        yield issuer


@pytest.fixture
def provider() -> Iterator[Scripted]:
    """A provider that answers as the test tells it."""
    with scripted_provider() as scripted:
        yield scripted


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileKeyring]:
    """The system's keyring, for this test."""
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring"))
    with using(FileKeyring()):
        yield FileKeyring()


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests begin on a computer without proxies, whatever computer it is."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
