"""An operator names an OpenID provider, links people and maps roles; servers take its tokens."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

import pytest

from tests.server.hosting.host import Host
from tests.server.hosting.loss import Loss
from tests.server.people import Person, read, refusal
from tests.server.sign_in.issuer import AUDIENCE, CLIENT, Issuer, published
from tests.service.loopback import Loopback
from wizard.contract import Account, ServiceInfo
from wizard.contract.openid import OpenId
from wizard.server.command.hosted import hosted_app
from wizard.server.command.open_service import open_service
from wizard.server.command.sign_in import with_sign_in


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture
def provider(issuer: Issuer) -> Iterator[str]:
    """The address of a provider on this machine."""
    with Loopback(published(issuer)) as server:
        yield server.address


def settings(provider: str, *more: str) -> tuple[str, ...]:
    return ("sign-in", "set", "--issuer", provider, "--client-id", CLIENT, "--audience", AUDIENCE, *more)


def ask(host: Host, token: str) -> Person:
    """Someone at the hosted app, as a worker builds it."""
    service = open_service(host.url, host.secrets)
    host.stack.callback(service.database.close)
    return Person(hosted_app(with_sign_in(service)), token=token)


def token_now(issuer: Issuer, provider: str, subject: str = "ada") -> str:
    now = int(time.time())
    return issuer.token(subject, iss=provider, iat=now, exp=now + 600)


def test_a_provider_is_named_shown_and_taken_away(host: Host, provider: str) -> None:
    assert "no OpenID provider" in host.refused("sign-in", "show")
    assert "3 signing key(s)" in host.run(*settings(provider, "--scope", "keys", "--scope", "openid")).out
    shown = json.loads(host.run("sign-in", "show", "--json").out)
    assert (shown["issuer"], shown["client_id"], shown["accept_jwt"]) == (provider, CLIENT, False)
    told = read(ServiceInfo, ask(host, "").get("/v1")).openid
    assert told == OpenId(provider, CLIENT, ("openid", "offline_access", "keys"), AUDIENCE)
    host.run("about", "--support-email", "help@cumulus.example")
    assert read(ServiceInfo, ask(host, "").get("/v1")).openid == told
    host.run("sign-in", "clear")
    assert read(ServiceInfo, ask(host, "").get("/v1")).openid is None
    assert [event for event in host.events() if event.startswith("sign-in")] == [
        "sign-in-set",
        "sign-in-cleared",
    ]


def test_an_audience_that_is_no_address_is_not_told(host: Host, provider: str) -> None:
    ran = host.run("sign-in", "set", "--issuer", provider, "--client-id", CLIENT, "--audience", "keys")
    assert "scopes alone" in ran.out
    openid = read(ServiceInfo, ask(host, "").get("/v1")).openid
    assert openid is not None
    assert openid.audience is None


def test_a_provider_that_cannot_be_used_changes_nothing(host: Host, provider: str) -> None:
    gone = "http://127.0.0.1:9"
    for wrong, said in (
        ("http://login.cumulus.example", "https"),
        (f"{provider}/", f"calls itself {provider},"),
        (gone, "cannot be reached"),
        ("login", "https"),
    ):
        assert said in host.refused(*settings(wrong))
    assert "ASCII" in host.refused(*settings("https://lögin.example"), status=2)
    same = ("sign-in", "set", "--issuer", provider, "--client-id", "one", "--audience", "one", "--accept-jwt")
    assert "ID tokens" in host.refused(*same, status=2)
    assert "no OpenID provider" in host.refused("sign-in", "show")


def test_the_packages_of_the_extra_are_asked_for(
    host: Host, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.run(*settings(provider))
    for name in [name for name in sys.modules if name.startswith("wizard.server.sign_in.checking")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "wizard.server.sign_in.checking", None)
    for command in (settings(provider), ("serve",)):
        assert "product-key-wizard[sign-in]" in host.refused(*command)
    assert host.token()


def test_an_operator_links_a_sign_in(host: Host, issuer: Issuer, provider: str) -> None:
    link = ("member", "add", "ada", "--sign-in", provider, "subject-1")
    assert "no OpenID provider" in host.refused(*link)
    host.run(*settings(provider))
    assert "signs in as account ada" in host.run(*link).out
    host.run(*link)
    assert read(Account, ask(host, token_now(issuer, provider, "subject-1")).get("/v1/me")).id == "ada"
    assert "is account ada" in host.refused("member", "add", "eve", "--sign-in", provider, "subject-1")
    assert "takes the tokens" in host.refused(
        "member", "add", "ada", "--sign-in", "https://other.example", "x"
    )
    [listed] = host.run("sign-in", "list", "--json").items
    assert (listed["account"], listed["issuer"], listed["subject"]) == ("ada", provider, "subject-1")
    host.run("member", "unlink", provider, "subject-1")
    refused = ask(host, token_now(issuer, provider, "subject-1")).get("/v1/me")
    refusal(refused, "not-signed-in", reason="not-linked")
    assert "nothing to take away" in host.refused("member", "unlink", provider, "subject-1")
    assert host.events()[-2:] == ["sign-in-linked", "sign-in-unlinked"]


def test_an_invitation_is_shown_once_and_links(host: Host, issuer: Issuer, provider: str) -> None:
    assert "no OpenID provider" in host.refused("member", "invite", "ada")
    host.run(*settings(provider))
    assert "no account eve" in host.refused("member", "invite", "eve")
    made = host.run("member", "invite", "ada", "--days", "3")
    code = made.out.strip()
    assert code.startswith("pki_")
    assert "for one sign-in" in made.err
    person = ask(host, token_now(issuer, provider))
    assert read(Account, person.ask("POST", "/v1/invitation", {"code": code})).id == "ada"
    assert person.get("/v1/me").status_code == 200
    written = "".join(str(host.look(f"SELECT * FROM {table}")) for table in ("invitation", "audit"))
    assert code not in written
    assert code not in host.run("audit", "export").out


def test_a_claim_is_mapped_to_roles(host: Host, issuer: Issuer, provider: str) -> None:
    mapping = ("sign-in", "map", "keys", "--customer", host.customer, "--role", "reader")
    host.run(*settings(provider))
    assert "No claim" in host.refused(*mapping)
    host.run(*settings(provider, "--roles-claim", "groups"))
    assert "no customer" in host.refused("sign-in", "map", "keys", "--customer", "C-NO", "--role", "reader")
    host.run(*mapping)
    host.run("member", "add", "bob", "--sign-in", provider, "bob")
    now = int(time.time())
    token = issuer.token("bob", iss=provider, iat=now, exp=now + 600, groups=["keys"])
    assert read(Account, ask(host, token).get("/v1/me")).roles == ("reader",)
    assert "keys: reader" in host.run("sign-in", "show").out
    host.run("sign-in", "unmap", *mapping[2:])
    assert read(Account, ask(host, token).get("/v1/me")).roles == ()
    assert "gives no such role" in host.refused("sign-in", "unmap", *mapping[2:])
    host.run(*mapping)
    assert read(Account, ask(host, token).get("/v1/me")).roles == ("reader",)
    host.run("member", "add", "bob", "--customer", host.customer, "--role", "reader")
    host.run("sign-in", "clear")
    assert host.look("SELECT role, claimed FROM membership WHERE account_id = 'bob'") == [("reader", 0)]


def test_an_invitation_that_was_used_is_not_to_be_made_again(
    loss: Loss, issuer: Issuer, provider: str
) -> None:
    host = loss.host
    host.run(*settings(provider))
    host.run("member", "add", "bob", "--customer", host.customer, "--role", "reader")
    loss.back_up()
    code = host.run("member", "invite", "ada").out.strip()
    invited = ask(host, token_now(issuer, provider, "ada"))
    assert invited.ask("POST", "/v1/invitation", {"code": code}).status_code == 200
    host.run("member", "invite", "bob")
    loss.keep_audit()
    [gap] = loss.restore()
    assert (gap["event"], "bob" in gap["lost"]) == ("invitation-created", True)


def test_a_served_service_takes_access_tokens_and_logs_none(
    host: Host, issuer: Issuer, provider: str
) -> None:
    host.run(*settings(provider))
    host.run("member", "add", "ada", "--sign-in", provider, "ada")
    code = host.run("member", "invite", "ada").out.strip()
    server = host.serve("--log-level", "debug")
    good, forged = token_now(issuer, provider), token_now(issuer, "https://evil.example")
    assert server.get("/v1/me", good).json()["id"] == "ada"
    assert server.get("/v1/me", forged).status_code == 401
    assert server.get("/v1/me", host.token()).json()["id"] == "ada"
    assert server.get(f"/v1/invitation?code={code}", good).status_code == 405
    server.stop()
    assert server.ended() == 0
    log = json.dumps(server.log)
    assert "access token refused: not the expected iss" in log
    for secret in (code, *good.split("."), *forged.split(".")):
        assert secret not in log
