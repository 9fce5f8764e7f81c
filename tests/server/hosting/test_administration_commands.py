"""An operator undoes and changes at the command line what an administrator does over HTTP."""

from __future__ import annotations

import json

from tests.server.hosting.host import Host
from tests.server.people import Person, refusal

WHY = ("--reason", "Agreed by phone")


def redeemed(host: Host, person: Person) -> tuple[str, str]:
    """Redeem a new key; return its id and the subscription's."""
    [key] = host.keys()
    receipt = person.does("new", key, customer=host.customer)
    [found] = host.run("key", "find", key[-5:], "--json").items
    return str(found["id"]), str(receipt.after.subscription_id)


def subscription(host: Host, identity: str, customer: str = "") -> dict[str, object]:
    listed = host.run("subscription", "list", "--customer", customer or host.customer, "--json").items
    [found] = [item for item in listed if item["id"] == identity]
    return found


def test_a_key_is_given_back(host: Host) -> None:
    ada = host.person()
    key, identity = redeemed(host, ada)
    assert "nothing was changed" in host.run("key", "give-back", key, *WHY, "--dry-run").out
    assert subscription(host, identity)["licenses"] == 5
    told = host.run("key", "give-back", key, *WHY).out
    assert "before  5 licenses" in told
    assert "after   0 licenses" in told
    assert subscription(host, identity)["status"] == "disabled"
    assert "given back before" in host.refused("key", "give-back", key, *WHY)
    assert host.run("reconcile").out == "Receipts, keys and subscriptions agree.\n"


def test_a_subscription_is_changed_and_its_customer_sees_why(host: Host) -> None:
    ada = host.person()
    _, identity = redeemed(host, ada)
    other = host.customer_named("Ander B.V.", "ander.example")
    host.run("subscription", "adjust", identity, *WHY, "--licenses", "8", "--expires-on", "2031-01-31")
    host.run("subscription", "end", identity, *WHY, "--by", "customer")
    assert "--resume" in host.refused("subscription", "end", identity, *WHY)
    host.run("subscription", "adjust", identity, *WHY, "--resume")
    assert subscription(host, identity) | {"licenses": 8, "status": "active"} == subscription(host, identity)
    assert json.loads(host.run("subscription", "move", identity, *WHY, "--to", other, "--json").out)["kind"]
    host.run("subscription", "refund", identity, *WHY)
    assert subscription(host, identity, other)["status"] == "disabled"
    [receipt] = ada.history().items
    assert [(each.kind, each.reason) for each in receipt.corrections] == [
        (kind, "Agreed by phone") for kind in ("adjusted", "ended", "adjusted", "moved", "refunded")
    ]
    assert "no subscription S-0" in host.refused("subscription", "end", "S-0", *WHY)
    assert "given" in host.refused("subscription", "adjust", identity, *WHY, status=2)


def test_a_product_is_changed_and_withdrawn(host: Host) -> None:
    ada, [key] = host.person(), host.keys()
    quote = ada.quote("new", key, customer=host.customer)
    host.run("product", "change", "office", *WHY, "--withdraw", "--name-nl", "Cumulus Kantoor")
    refusal_ = ada.redeem(quote)
    assert refusal_.status_code == 409
    assert host.run("product", "list", "--json").items[0]["withdrawn"] is True
    host.run("product", "change", "office", *WHY, "--no-withdraw", "--country", "NL")
    ada.redeemed(quote)
    assert "no product x" in host.refused("product", "change", "x", *WHY, "--withdraw")


def test_customers_are_renamed_merged_and_erased(host: Host) -> None:
    ada = host.person()
    _, identity = redeemed(host, ada)
    other = host.customer_named("Ander B.V.", "ander.example")
    host.run("customer", "rename", other, *WHY, "--name", "Andere B.V.")
    assert "has the domain" in host.refused("customer", "rename", other, *WHY, "--domain", "huis.example")
    assert "2 subscription(s)" in host.run("customer", "merge", host.customer, *WHY, "--into", other).out
    assert subscription(host, identity, other)["licenses"] == 5
    assert "no customer" in host.refused("customer", "merge", host.customer, *WHY, "--into", other)
    assert [item["id"] for item in host.run("customer", "list", "--json").items] == [other]
    host.run("customer", "erase", other, *WHY)
    assert host.run("customer", "list").out == "No customer was found.\n"
    refusal(ada.get(f"/v1/customers/{other}/subscriptions"), "not-found", what="customer")
    assert "Andere" not in host.run("audit", "export").out


def test_an_account_is_disabled_and_let_in_again(host: Host) -> None:
    ada = host.person()
    host.run("account", "disable", "ada", *WHY, "--dry-run")
    assert ada.get("/v1/me").status_code == 200
    host.run("account", "disable", "ada", *WHY)
    refusal(ada.get("/v1/me"), "not-signed-in")
    assert host.run("member", "list", "--json").items[0]["disabled"] is True
    host.run("account", "disable", "ada", *WHY, "--undo")
    assert ada.get("/v1/me").status_code == 200
    assert "no account eve" in host.refused("account", "disable", "eve", *WHY)


def test_a_throttle_that_counts_nothing_is_told(host: Host) -> None:
    for where, named in (
        (("--account", "ada"), "account ada"),
        (("--address", "192.0.2.1"), "address 192.0.2.1"),
        (("--address", "2001:db8::1"), "address 2001:db8::/64"),
    ):
        told = host.refused("throttle", "clear", *where, *WHY)
        assert f"Nothing is counted against {named}." in told
        assert "429" in told
        assert "Nothing is counted" in host.refused("throttle", "clear", *where, *WHY, "--dry-run")
    assert "no account eve" in host.refused("throttle", "clear", "--account", "eve", *WHY)


def test_an_account_is_renamed(host: Host) -> None:
    ada = host.person()
    dry = host.run("account", "rename", "ada", "--name", "Ada de Wit", *WHY, "--dry-run").out
    assert dry == "Account ada is now named Ada de Wit. (dry run: nothing was changed)\n"
    assert ada.get("/v1/me").json["name"] == "ada"
    assert host.run("account", "rename", "ada", "--name", "Ada de Wit", *WHY).out.endswith("Ada de Wit.\n")
    assert ada.get("/v1/me").json["name"] == "Ada de Wit"
    assert host.run("member", "list", "--json").items[0]["name"] == "Ada de Wit"
    done = json.loads(host.run("account", "rename", "ada", "--name", "Ada", *WHY, "--json").out)
    assert (done["event"], done["id"]) == ("account-renamed", "ada")
    assert "no account eve" in host.refused("account", "rename", "eve", "--name", "Eve", *WHY)
    assert "printable" in host.refused("account", "rename", "ada", "--name", " ", *WHY, status=2)
    assert "Wit" not in host.run("audit", "export").out


def test_an_administrator_s_token_is_made_here_alone(host: Host) -> None:
    host.run("member", "add", "shop")
    shop = Person(host.app(), token=host.token("shop", "--admin"))
    body = {"batch_id": "b-1", "product_id": "office", "licenses": 1, "months": 12, "count": 2}
    issued = shop.ask("POST", "/v1/admin/batches", body, headers={"Idempotency-Key": "the-one-key"})
    assert len(issued.json["keys"]) == 2
    assert host.run("batch", "list", "--json").items[0]["issued_by"] == "shop"
    refusal(shop.get("/v1/me"), "scope-required", scope="redeem")
    assert [item["scope"] for item in host.run("token", "list", "--json").items] == ["admin"]


def test_every_change_is_in_the_audit_trail_with_its_reason(host: Host) -> None:
    ada = host.person()
    key, identity = redeemed(host, ada)
    host.run("subscription", "adjust", identity, *WHY, "--licenses", "8")
    host.run("key", "give-back", key, *WHY)
    host.run("product", "change", "office", *WHY, "--license-limit", "400")
    host.run("account", "disable", "ada", *WHY)
    rows = [json.loads(line) for line in host.run("audit", "export").out.splitlines()][-4:]
    assert [row["event"] for row in rows] == [
        *("subscription-adjusted", "key-returned", "product-changed", "account-disabled")
    ]
    assert {row["details"]["reason"] for row in rows} == {"Agreed by phone"}
    assert all(row["account_id"].startswith("operator ") for row in rows)
