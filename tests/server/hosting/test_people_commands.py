"""Roles and tokens count from the next request on."""

from __future__ import annotations

from datetime import timedelta

from tests.server.hosting.host import Host
from tests.server.people import read, refusal
from wizard.contract import Account
from wizard.server.clock import micros, system_clock


def test_a_name_that_an_account_does_not_take_is_told(host: Host) -> None:
    host.run("member", "add", "ben", "--name", "Ben")
    told = host.run("member", "add", "ben", "--name", "Benjamin").out
    assert told == "Account ben is saved. It keeps its name: Ben. `account rename` changes it.\n"
    assert "keeps" not in host.run("member", "add", "ben", "--name", "Ben").out
    assert "keeps" not in host.run("member", "add", "ben").out


def test_a_role_counts_from_the_next_request_on(host: Host) -> None:
    host.run("member", "add", "bo", "--name", "Bo", "--customer", host.customer, "--role", "reader")
    bo, [key] = host.person("bo"), host.keys()
    refusal(
        bo.order("new", key, customer=host.customer), "role-required", customer="Huis B.V.", roles="reader"
    )
    host.run("member", "add", "bo", "--customer", host.customer, "--role", "billing-admin")
    assert bo.quote("new", key, customer=host.customer).redeemable
    host.run("member", "remove", "bo", "--customer", host.customer)
    refusal(bo.order("new", key, customer=host.customer), "not-found", what="customer")
    assert "nothing to take away" in host.refused("member", "remove", "bo", "--customer", host.customer)
    listed = {(item["account"], item["role"]) for item in host.run("member", "list", "--json").items}
    assert listed == {("ada", "global-admin"), ("bo", None)}


def test_a_reseller_creates_customers(host: Host) -> None:
    host.run("member", "add", "shop", "--creates-customers")
    shop = host.person("shop")
    created = shop.created("Nieuw", "nieuw.example")
    assert created.id in {
        item["id"] for item in host.run("customer", "list", "--query", "NIEUW", "--json").items
    }
    host.run("member", "add", "shop", "--no-creates-customers")
    assert shop.create("Ander", "ander.example").status_code == 403
    assert "has the domain" in host.refused(
        *("customer", "add", "--name", "X", "--domain", "nieuw.example", "--country", "NL")
    )


def test_a_token_signs_in_until_it_expires_or_is_revoked(host: Host) -> None:
    person = host.person()
    assert read(Account, person.get("/v1/me")).id == "ada"
    [listed] = host.run("token", "list", "--json").items
    assert (listed["account"], listed["expired"]) == ("ada", False)
    host.run("token", "revoke", listed["id"])
    refusal(person.get("/v1/me"), "not-signed-in")
    assert "No such token" in host.refused("token", "revoke", listed["id"])
    late = host.person()
    yesterday = micros(system_clock() - timedelta(days=1))
    host.look(f"UPDATE token SET expires_at = {yesterday}")
    refusal(late.get("/v1/me"), "not-signed-in")
    assert host.run("token", "list", "--json").items[0]["expired"] is True


def test_all_tokens_of_an_account_go_at_once(host: Host) -> None:
    people = [host.person(), host.person()]
    assert host.run("token", "revoke", "--account", "ada").out.startswith("2 token(s)")
    for person in people:
        refusal(person.get("/v1/me"), "not-signed-in")


def test_a_token_is_shown_once_and_stored_as_a_digest(host: Host) -> None:
    token = host.token()
    stored = repr(host.look("SELECT * FROM token")) + repr(host.look("SELECT * FROM audit"))
    assert token not in stored
    assert token not in host.run("token", "list", "--json").out + host.run("audit", "export").out
