"""The service takes the access tokens of a certified provider, and nothing else of it."""

from __future__ import annotations

import pytest

from tests.certified.certified import Browser, Provider
from tests.server.hosting.host import Host
from tests.server.people import Person, read, refusal
from wizard.contract import Account
from wizard.server.command.hosted import hosted_app
from wizard.server.command.open_service import open_service
from wizard.server.command.sign_in import with_sign_in

pytestmark = pytest.mark.campaign


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
