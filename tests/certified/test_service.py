"""The service takes the access tokens of a certified provider, and nothing else of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.certified.certified import AUDIENCE, CLIENT, Browser, Provider
from tests.server.hosting.host import Host
from tests.server.people import Person, read, refusal
from wizard.contract import Account
from wizard.server.command.hosted import hosted_app
from wizard.server.command.open_service import open_service
from wizard.server.command.sign_in import with_sign_in

pytestmark = pytest.mark.campaign


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


def person(host: Host, token: str) -> Person:
    service = open_service(host.url, host.secrets)
    host.stack.callback(service.database.close)
    return Person(hosted_app(with_sign_in(service)), token=token)


def test_a_person_is_invited_signs_in_and_redeems(host: Host, browser: Browser) -> None:
    code = host.run("member", "invite", "ada").out.strip()
    ada = person(host, browser.tokens()["access_token"])
    refusal(ada.get("/v1/me"), "not-signed-in", reason="not-linked")
    assert read(Account, ada.ask("POST", "/v1/invitation", {"code": code})).id == "ada"
    [key] = host.keys()
    assert ada.does("new", key, customer=host.customer).customer.id == host.customer
    [linked] = host.run("sign-in", "list", "--json").items
    assert linked["subject"] == "ada"


def test_its_id_tokens_are_refused(host: Host, provider: Provider, browser: Browser) -> None:
    host.run("member", "add", "ada", "--sign-in", provider.issuer, "ada")
    told = browser.tokens()
    assert person(host, told["access_token"]).get("/v1/me").status_code == 200
    refusal(person(host, told["id_token"]).get("/v1/me"), "not-signed-in")
    refusal(person(host, told["refresh_token"]).get("/v1/me"), "not-signed-in")


def test_its_tokens_hold_while_it_is_away_and_its_keys_may_rotate(
    host: Host, provider: Provider, browser: Browser
) -> None:
    host.run("member", "add", "ada", "--sign-in", provider.issuer, "ada")
    before = browser.tokens()["access_token"]
    ada = person(host, before)
    assert ada.get("/v1/me").status_code == 200
    provider.stop()
    assert ada.get("/v1/me").status_code == 200
    refusal(person(host, before).get("/v1/me"), "service-busy", retry_after=5)
    provider.rotate()
    after = Browser(provider).tokens()["access_token"]
    assert person(host, after).get("/v1/me").status_code == 200
    refusal(person(host, before).get("/v1/me"), "not-signed-in")
