"""An administrator's token reads and changes what an operator does, and redeems nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from tests.server.leaks import leaks
from tests.server.people import Person, at_once, case, read, refusal
from tests.server.world import AWAY, HOME, World
from wizard.contract import Account, CustomerRef, Receipt
from wizard.server import audit
from wizard.server.administration import issuing

REASON = "As agreed by phone"
BATCH = {"batch_id": "spring", "product_id": "office", "licenses": 5, "months": 12, "count": 3}


@pytest.fixture
def operator(world: World) -> Person:
    """Someone with an administrator's token."""
    return world.person("operator")


def issue(operator: Person, under: str = "the-one-key", **changes: object) -> Any:
    headers = {"Idempotency-Key": under}
    return operator.ask("POST", "/v1/admin/batches", {**BATCH, **changes}, headers=headers)


def items(operator: Person, path: str, **query: str | int) -> list[dict[str, Any]]:
    """Return the items of all pages."""
    result = operator.get(f"/v1/admin/{path}", **query)
    assert result.status_code == 200, result.text
    found: list[dict[str, Any]] = result.json["items"]
    if cursor := result.json.get("next_cursor"):
        found += items(operator, path, **{**query, "cursor": cursor})
    return found


def test_each_scope_has_its_own_addresses(world: World, operator: Person) -> None:
    for method, path in (("GET", "/v1/me"), ("GET", "/v1/customers"), ("POST", "/v1/quotes")):
        with case(path):
            refusal(operator.ask(method, path, {}), "scope-required", scope="redeem")
    for account in ("admin", "reseller"):
        refusal(world.person(account).get("/v1/admin/products"), "scope-required", scope="admin")
    refusal(Person(world.app, token=None).get("/v1/admin/products"), "not-signed-in")


def test_issued_keys_are_redeemed_and_stored_nowhere(world: World, operator: Person) -> None:
    issued = issue(operator).json
    keys = [key.replace("-", "") for key in issued["keys"]]
    assert (len(set(keys)), issued["batch"]["issued_by"]) == (3, "operator")
    world.person().does("new", *keys)
    tables = ("product_key", "key_batch", "audit", "idempotency", "quote", "redemption")
    assert not leaks("\n".join(repr(world.look(f"SELECT * FROM {table}")) for table in tables), keys)
    assert [batch["id"] for batch in items(operator, "batches")] == ["spring"]


def test_keys_are_answered_once(world: World, operator: Person) -> None:
    assert issue(operator).status_code == 201
    refusal(issue(operator), "change-refused", reason="keys-answered")
    refusal(issue(operator, count=4), "idempotency-mismatch")
    refusal(issue(operator, "another-key"), "change-refused", reason="exists")
    refusal(issue(operator, "another-key", batch_id="b", product_id="x"), "not-found", what="product")
    refusal(
        issue(operator, "another-key", batch_id="b", licenses=301), "change-refused", reason="license-limit"
    )
    yesterday = world.clock.now.date() - timedelta(days=1)
    late = issue(operator, "another-key", batch_id="b", redeem_by=yesterday.isoformat())
    refusal(late, "change-refused", reason="day-passed")
    assert issue(operator, "another-key", batch_id="b").status_code == 201
    assert world.look("SELECT COUNT(*) FROM product_key") == [(6,)]


def test_a_batch_is_issued_once_whoever_asks_at_the_same_moment(world: World) -> None:
    calls = [partial(issue, world.person("operator")) for _ in range(4)]
    results = at_once(*calls)
    assert sorted(result.status_code for result in results) == [201, 409, 409, 409]
    assert world.look("SELECT COUNT(*) FROM product_key") == [(3,)]


def test_a_batch_that_cannot_be_stored_may_be_asked_for_again(
    world: World, operator: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(issuing, "PART", 2)
    with monkeypatch.context() as patch:
        same = issuing.new_key()
        patch.setattr(issuing, "new_key", lambda: same)  # the first part holds a key twice
        body = {**BATCH, "count": 3}
        headers = {"Idempotency-Key": "the-one-key", "Authorization": "Bearer operator"}
        from falcon.testing import TestClient

        failed = TestClient(world.app).simulate_post("/v1/admin/batches", json=body, headers=headers)
        assert failed.status_code == 503
    caplog.clear()
    assert world.look("SELECT COUNT(*) FROM product_key") == [(0,)]
    assert issue(operator).status_code == 201


def test_keys_are_found_by_their_ending_and_blocked(world: World, operator: Person) -> None:
    keys = [key.replace("-", "") for key in issue(operator).json["keys"]]
    [found] = items(operator, "keys", ending=keys[0][-5:])
    assert (found["state"], found["batch_id"]) == ("unused", "spring")
    operator.admin(f"keys/{found['id']}/block", reason=REASON)
    unknown = operator.admin(f"keys/{keys[0][-5:]}-0000000000000000/block", 404, reason=REASON)
    assert unknown["parameters"] == {"what": "key"}
    assert operator.admin("batches/spring/block", reason=REASON)["rows"] == 2
    again = operator.admin("batches/spring/block", 409, reason=REASON)
    assert again["parameters"] == {"reason": "nothing-changes"}
    assert [line.problem and line.problem.code for line in world.person().quote("new", *keys).lines] == [
        "key-invalid"
    ] * 3
    assert operator.admin("batches/spring/block", reason=REASON, blocked=False)["event"] == "keys-unblocked"
    world.person().does("new", *keys)
    for ending in (keys[0], keys[0][-5:].lower(), "AEIOU", "Ð¯U\U000b2a28\x13"):
        refusal(operator.get("/v1/admin/keys", ending=ending), "request-invalid", field="ending")


def test_a_withdrawn_product_takes_no_more_orders(world: World, operator: Person) -> None:
    names = {"en": "Cumulus Draw", "nl": "Cumulus Tekenen"}
    operator.admin("products", 201, id="draw", names=names, license_limit=20)
    refused = operator.admin("products", 409, id="draw", names=names)
    assert refused["parameters"] == {"reason": "exists"}
    quote = world.person().quote("new", world.key(product="draw"))
    changed = operator.admin("products/draw", reason=REASON, withdrawn=True, license_limit=10)
    assert (changed["withdrawn"], changed["license_limit"], changed["names"]) == (True, 10, names)
    refusal(world.person().redeem(quote), "quote-changed")
    operator.admin("products/draw", reason=REASON, withdrawn=False)
    world.person().redeemed(quote)
    assert [product["id"] for product in items(operator, "products", limit=1)] == ["cloud", "draw", "office"]


def test_a_renamed_customer_keeps_its_receipts(world: World, operator: Person) -> None:
    receipt = world.person().does("new", world.key())
    changed = operator.admin(f"customers/{HOME}", reason=REASON, name="Thuis B.V.", domain="THUIS.example")
    assert (changed["name"], changed["domain"], changed["country"]) == ("Thuis B.V.", "thuis.example", "NL")
    assert [customer.name for customer in world.person().customers(query="thuis").items] == ["Thuis B.V."]
    now = CustomerRef(HOME, "Thuis B.V.", "thuis.example")
    assert world.person().history().items == (replace(receipt, customer_now=now),)
    taken = operator.admin(f"customers/{HOME}", 409, reason=REASON, domain="asahi.example")
    assert taken["parameters"] == {"reason": "domain-taken"}
    result = operator.ask("POST", f"/v1/admin/customers/{HOME}", {"reason": REASON, "name": "\n"})
    refusal(result, "request-invalid", field="name")


def test_a_receipt_read_again_tells_the_customer_of_today(world: World, operator: Person) -> None:
    admin = world.person()
    receipt = admin.does("new", world.key())
    path = f"/v1/quotes/{receipt.quote_id}/redemption"
    for name, now in (
        ("Thuis B.V.", CustomerRef(HOME, "Thuis B.V.", "huis.example")),
        ("Huis B.V.", None),
    ):
        operator.admin(f"customers/{HOME}", reason=REASON, name=name)
        assert read(Receipt, admin.get(path)) == replace(receipt, customer_now=now)
        [listed] = items(operator, "redemptions")
        assert (listed["customer"]["name"], listed["customer_now"] is None) == ("Huis B.V.", now is None)


def test_a_merged_customer_gives_all_it_had(world: World, operator: Person) -> None:
    admin, key, other = world.person(), world.key(), world.key()
    receipt = admin.does("new", key)
    quote = admin.quote("new", other)
    assert operator.admin(f"customers/{HOME}/merge", reason=REASON, into=AWAY)["rows"] == 2
    assert [customer.id for customer in admin.customers().items] == [AWAY]
    now = CustomerRef(AWAY, "株式会社あさひ", "asahi.example")
    assert admin.history(customer_id=AWAY).items == (replace(receipt, customer_now=now),)
    assert admin.state(receipt.after.subscription_id, AWAY).licenses == 5
    refusal(admin.redeem(quote), "quote-expired")
    assert admin.quote("new", key, customer=AWAY).lines[0].problem.parameters["by"] == "own"  # type: ignore[union-attr]
    reader = world.person("reader")
    refusal(
        reader.order("new", other, customer=AWAY), "role-required", customer="株式会社あさひ", roles="reader"
    )
    free = operator.admin("customers", 201, name="Huis", domain="huis.example", country="NL")
    assert {customer["id"] for customer in items(operator, "customers")} == {AWAY, free["id"]}
    nobody = operator.admin(f"customers/{AWAY}/merge", 409, reason=REASON, into=HOME)
    assert nobody["parameters"] == {"reason": "unknown-customer"}
    gone = operator.admin(f"customers/{HOME}/merge", 404, reason=REASON, into=AWAY)
    assert gone["parameters"] == {"what": "customer"}


def test_an_erased_customer_is_named_nowhere(world: World, operator: Person) -> None:
    admin, reseller = world.person(), world.person("reseller")
    created = reseller.create("Wis B.V.", "wis.example", under="the-one-key").json["id"]
    quote = reseller.quote("new", world.key(), customer=created)
    reseller.redeemed(quote, reference="PO for Wis")
    reseller.quote("new", world.key(), customer=created)
    assert operator.admin(f"customers/{created}/erase", reason=REASON)["rows"] == 1
    tables = ("customer", "subscription", "quote", "redemption", "idempotency", "audit", "correction")
    stored = "\n".join(repr(world.look(f"SELECT * FROM {table}")) for table in tables)
    assert "wis" not in stored.casefold().replace("rewrite", "")
    [receipt] = reseller.history().items
    assert receipt.customer == CustomerRef(created, "erased", "erased"), "those who had a role are told"
    assert not admin.history().items
    refusal(reseller.get(f"/v1/customers/{created}/subscriptions"), "not-found", what="customer")
    refusal(reseller.get(f"/v1/quotes/{quote.id}/redemption"), "not-found", what="quote")
    refusal(reseller.create("Wis B.V.", "wis.example", under="the-one-key"), "not-found", what="customer")
    assert reseller.create("Wis B.V.", "wis.example", under="a-new-key").status_code == 201
    assert admin.customers().items, "others stay"


def test_a_customer_is_merged_or_redeemed_for_and_nothing_is_between(world: World) -> None:
    """In any order: keys that were used belong to a receipt of the customer that is left."""
    for number in range(6):
        reseller = world.person("reseller")
        customer = reseller.created("Kort", f"kort-{number}.example").id
        key = world.key(product="cloud")
        quote = reseller.quote("new", key, customer=customer)
        operator = world.person("operator")
        body = {"reason": REASON, "into": HOME}
        merged, redeemed = at_once(
            partial(operator.ask, "POST", f"/v1/admin/customers/{customer}/merge", body),
            partial(reseller.redeem, quote),
        )
        assert (merged.status_code, redeemed.status_code in (201, 404, 410)) == (200, True)
        used = world.look("SELECT COUNT(*) FROM product_key WHERE state = 'used'")[0][0]
        assert world.look(f"SELECT COUNT(*) FROM subscription WHERE customer_id = '{HOME}'") == [(used,)]
        assert world.look(f"SELECT COUNT(*) FROM subscription WHERE customer_id = '{customer}'") == [(0,)]


def test_members_and_tokens_come_and_go(world: World, operator: Person) -> None:
    operator.admin("members", 201, account_id="bo", name="Bo")
    added = operator.admin("members", 201, account_id="bo", customer_id=HOME, role="billing-admin")
    assert (added["name"], added["role"], added["disabled"]) == ("Bo", "billing-admin", False)
    issued = operator.admin("tokens", 201, account_id="bo", label="laptop")
    bo = Person(world.app, token=issued["token"])
    assert read(Account, bo.get("/v1/me")).name == "Bo"
    assert issued["token"] not in repr(items(operator, "tokens")) + repr(world.look("SELECT * FROM token"))
    operator.admin("accounts/bo/disable", reason=REASON)
    refusal(bo.get("/v1/me"), "not-signed-in")
    operator.admin("accounts/bo/disable", reason=REASON, disabled=False)
    assert bo.get("/v1/me").status_code == 200
    removal: Any = {"account_id": "bo", "customer_id": HOME}
    assert operator.admin("members/removals", reason=REASON, **removal)["rows"] == 1
    gone = operator.admin("members/removals", 404, reason=REASON, **removal)
    assert gone["parameters"] == {"what": "member"}
    refusal(bo.get(f"/v1/customers/{HOME}/subscriptions"), "not-found", what="customer")
    operator.admin(f"tokens/{issued['record']['id']}/revoke", reason=REASON)
    refusal(bo.get("/v1/me"), "not-signed-in")
    assert operator.admin("tokens", 404, account_id="nobody")["parameters"] == {"what": "account"}
    listed = items(operator, "members", limit=3)
    assert listed == sorted(listed, key=lambda member: (member["account_id"], member["customer_id"] or ""))
    assert {member["account_id"] for member in listed} == {
        *("admin", "billing", "bo", "operator", "reader", "reseller", "stranger")
    }


def test_an_account_is_renamed(world: World, operator: Person) -> None:
    operator.admin("members", 201, account_id="bo", name="Bo")
    issued = operator.admin("tokens", 201, account_id="bo")
    bo = Person(world.app, token=issued["token"])
    tried = operator.admin("accounts/bo", reason=REASON, name="Bo de Wit", dry_run=True)
    assert tried == {"event": "account-renamed", "id": "bo", "rows": 1, "dry_run": True}
    assert read(Account, bo.get("/v1/me")).name == "Bo"
    operator.admin("accounts/bo", reason=REASON, name=" Bo de Wit ")
    assert read(Account, bo.get("/v1/me")).name == "Bo de Wit"
    assert operator.admin("accounts/nobody", 404, reason=REASON, name="N")["parameters"] == {
        "what": "account"
    }
    for name in ("", "\n", world.key(), None):
        result = operator.ask("POST", "/v1/admin/accounts/bo", {"reason": REASON, "name": name})
        assert result.status_code == 400
    stored = repr(world.look("SELECT event, account_id, details FROM audit"))
    assert "account-renamed" in stored
    assert REASON in stored
    assert "Wit" not in stored, "a name could never be erased from the chain"


def test_an_administrator_s_token_makes_none_of_its_own_kind(world: World, operator: Person) -> None:
    issued = operator.admin("tokens", 201, account_id="operator", scope="admin")
    assert issued["record"]["scope"] == "redeem"
    refusal(Person(world.app, token=issued["token"]).get("/v1/admin/tokens"), "scope-required", scope="admin")


def test_a_cleared_throttle_lets_an_honest_customer_on(world: World, operator: Person) -> None:
    admin, good = world.person(), world.key()
    admin.order("new", *(world.unknown_key() for _ in range(50)))
    assert admin.order("new", good).status_code == 429
    assert operator.admin("throttle/clear", reason=REASON, account_id="admin")["rows"] == 50
    assert admin.quote("new", good).redeemable
    assert operator.admin("throttle/clear", reason=REASON, address="192.0.2.1")["rows"] == 50
    again = operator.admin("throttle/clear", 409, reason=REASON, account_id="admin")
    assert again["parameters"] == {"reason": "nothing-counted"}
    nobody = operator.admin("throttle/clear", 404, reason=REASON, account_id="nobody")
    assert nobody["parameters"] == {"what": "account"}


def test_all_receipts_are_seen(world: World, operator: Person) -> None:
    receipts = [world.person().does("new", world.key()).id for _ in range(3)]
    receipts.append(world.person("reseller").does("new", world.key(), customer=AWAY).id)
    assert sorted(item["id"] for item in items(operator, "redemptions", limit=2)) == sorted(receipts)
    assert [item["id"] for item in items(operator, "redemptions", customer_id=AWAY)] == receipts[-1:]
    [state] = operator.get(f"/v1/admin/customers/{AWAY}/subscriptions").json["items"]
    assert state["licenses"] == 5


def test_what_an_administrator_did_is_exported(world: World, operator: Person) -> None:
    issue(operator)
    world.clock.advance(seconds=1)
    operator.admin("batches/spring/block", reason=REASON)
    audit.seal(world.database)
    page = operator.get("/v1/admin/audit", limit=1).json
    [first] = page["items"]
    assert (first["event"], first["account_id"], page["next_after"]) == ("keys-issued", "operator", 1)
    [second] = operator.get("/v1/admin/audit", after=1).json["items"]
    assert (second["event"], second["details"]["reason"]) == ("keys-blocked", REASON)
    assert operator.get("/v1/admin/audit", after=2).json == {"items": [], "next_after": None}


def test_a_whole_number_may_have_a_fraction_of_zero(world: World, operator: Person) -> None:
    body = b'{"account_id": "admin", "days": 3.0}'
    assert operator.ask("POST", "/v1/admin/tokens", body).status_code == 201
    refused = operator.ask("POST", "/v1/admin/tokens", body.replace(b"3.0", b"3.5"))
    refusal(refused, "request-invalid", field="days")
