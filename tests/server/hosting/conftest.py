"""Hosts: a service of its own on each kind of database, set up by its own commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.server.hosting.host import Host
from tests.server.hosting.loss import Loss


@pytest.fixture(params=["sqlite", "postgresql"])
def unset(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    """A host with an address of a database, and nothing else yet."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'service.sqlite3'}"
    else:
        make: Callable[[], str] = request.getfixturevalue("fresh_postgres")
        url = make()
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_DATABASE", url)
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_SECRETS", str(tmp_path / "secrets"))
    with ExitStack() as stack:
        yield Host(request.param, url, tmp_path, stack)


@pytest.fixture
def host(unset: Host) -> Host:
    """A host that was set up: a product, a customer, an account."""
    unset.run("init", "--vendor", "Cumulus", "--agreement-url", "https://cumulus.example/agreement")
    unset.run("product", "add", "office", "--name", "Cumulus Office", "--license-limit", "300")
    unset.customer = unset.customer_named("Huis B.V.", "huis.example")
    unset.run("member", "add", "ada", "--customer", unset.customer, "--role", "global-admin")
    return unset


@pytest.fixture
def loss(host: Host, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Loss:
    """A host that is going to lose its database."""
    fresh = request.getfixturevalue("fresh_postgres") if host.kind == "postgresql" else lambda: ""
    return Loss(host, monkeypatch, fresh)
