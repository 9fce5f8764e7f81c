"""A restored backup: what was revoked, blocked or redeemed after it stays so, and gaps are told."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from typing import Any

import pytest

from tests.server.hosting.loss import Loss
from tests.server.people import Person, refusal
from wizard.contract import Receipt


def told(person: Person) -> list[Receipt]:
    """The history; corrections of one second, which their audit rows are microseconds behind."""
    return [
        replace(
            receipt,
            corrections=tuple(
                replace(each, at=each.at.replace(microsecond=0)) for each in receipt.corrections
            ),
        )
        for receipt in person.history().items
    ]


def events(unknown: list[dict[str, Any]]) -> list[str]:
    return [each["event"] for each in unknown]


def test_what_was_redeemed_after_the_backup_is_redeemed_again_with_its_receipt(loss: Loss) -> None:
    host = loss.host
    first, second, third, left = host.keys(4)
    token = host.token()
    ada = Person(host.app(), token=token)
    made = ada.does("new", first, customer=host.customer)
    loss.back_up()
    extended = ada.does("extend", second, to=made.after.subscription_id, customer=host.customer)
    added = ada.does("new", third, customer=host.customer)
    loss.keep_audit()
    assert loss.restore() == []
    ada = Person(host.app(), token=token)
    assert ada.history().items == (added, extended, made), "as they were answered"
    assert ada.state(extended.after.subscription_id, host.customer).expires_on == extended.after.expires_on
    refused = ada.quote("new", third, customer=host.customer)
    assert [line.problem.code for line in refused.lines if line.problem] == ["key-used"]
    assert ada.quote("new", left, customer=host.customer).redeemable
    assert host.run("reconcile").out == "Receipts, keys and subscriptions agree.\n"
    assert "holds" in host.run("audit", "verify", "--against", str(loss.export)).out
    assert host.events()[-1] == "restored"


def test_what_was_revoked_or_blocked_after_the_backup_stays_so(loss: Loss) -> None:
    host = loss.host
    thief, honest = host.token("ada", "--label", "stolen"), host.token("ada")
    host.run("member", "add", "eve", "--customer", host.customer, "--role", "reseller")
    eve = host.token("eve")
    stolen, single, freed = host.keys(2), host.keys(), host.keys()
    found = host.run("key", "find", single[0][-5:], "--json").items[0]["id"]
    again = host.run("key", "find", freed[0][-5:], "--json").items[0]["id"]
    batch = host.run("key", "find", stolen[0][-5:], "--json").items[0]["batch"]
    host.run("block", "--key", again)
    listed = {each["label"]: each["id"] for each in host.run("token", "list", "--json").items}
    host.look("INSERT INTO sign_in VALUES ('https://login.example', 'eve', 'eve', 0)")
    loss.back_up()
    host.run("token", "revoke", listed["stolen"])
    host.run("member", "unlink", "https://login.example", "eve")
    host.run("member", "remove", "eve", "--customer", host.customer)
    host.run("block", "--batch", batch)
    host.run("block", "--key", found)
    host.run("block", "--key", again, "--undo")
    host.run("rotate-secret")
    loss.keep_audit()
    assert loss.restore() == []
    refusal(Person(host.app(), token=thief).get("/v1/me"), "not-signed-in")
    refusal(
        Person(host.app(), token=eve).order("new", *single, customer=host.customer),
        "not-found",
        what="customer",
    )
    assert host.look("SELECT * FROM sign_in") == []
    ada = Person(host.app(), token=honest)
    lines = ada.quote("new", *stolen, *single, *freed, customer=host.customer).lines
    assert [line.problem.code if line.problem else None for line in lines] == [*["key-invalid"] * 3, None]
    assert host.keys(), "keys are issued with the new secret"


def test_what_the_audit_trail_does_not_hold_is_told(loss: Loss) -> None:
    host = loss.host
    host.run("member", "add", "shop", "--creates-customers")
    shop = host.token("shop")
    [known] = host.keys()
    loss.back_up()
    token = host.token()
    [unknown] = host.keys()
    created = Person(host.app(), token=shop).created("Nieuw B.V.", "nieuw.example")
    for key in (known, unknown):
        Person(host.app(), token=shop).does("new", key, customer=created.id)
    host.run("member", "add", "bob", "--name", "Bob", "--customer", created.id, "--role", "reader")
    host.run("product", "add", "notes", "--name", "Notes")
    host.run("about", "--support-phone", "+31 20 000 0000")
    loss.keep_audit()
    gaps = loss.restore()
    assert events(gaps) == [
        *("token-created", "keys-issued", "customer-created"),
        *("redeemed", "account-added", "product-added", "service-described"),
    ]
    lost = gaps[3]["lost"]
    assert unknown[-5:] in lost
    assert "none of them is known" in lost
    refusal(Person(host.app(), token=token).get("/v1/me"), "not-signed-in")
    restored = Person(host.app(), token=shop)
    assert [each.name for each in restored.customers().items] == [created.id], "a customer without its name"
    [receipt] = restored.history().items
    assert [line.ending for line in receipt.lines] == [known[-5:]]
    refused = restored.quote("new", known, customer=created.id)
    assert [line.problem.code for line in refused.lines if line.problem] == ["key-used"]
    assert {each["account"]: each["role"] for each in host.run("member", "list", "--json").items}[
        "bob"
    ] == "reader"


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_an_old_audit_row_without_ids_blocks_the_keys_it_names(loss: Loss) -> None:
    host = loss.host
    [key] = host.keys()
    token = host.token()
    loss.back_up()
    Person(host.app(), token=token).does("new", key, customer=host.customer)
    # As versions before 2.0 wrote it.
    old = {"redemption_id": "R-1", "customer_id": host.customer, "subscription_id": "S-1", "action": "new"}
    details = json.dumps(old | {"endings": [key[-5:]], "licenses": 5, "expires_on": "2030-01-01"})
    host.look("DELETE FROM seal WHERE audit_id IN (SELECT id FROM audit WHERE event = 'redeemed')")
    host.look(f"UPDATE audit SET sealed = 0, details = '{details}' WHERE event = 'redeemed'")
    loss.keep_audit()
    gaps = loss.restore()
    assert events(gaps) == ["redeemed"]
    assert f"a key …{key[-5:]} is blocked" in gaps[0]["lost"]
    lines = Person(host.app(), token=token).quote("new", key, customer=host.customer).lines
    assert [line.problem.code for line in lines if line.problem] == ["key-invalid"]


def test_an_export_that_does_not_continue_the_backup_changes_nothing(loss: Loss) -> None:
    host = loss.host
    loss.back_up()
    host.token()
    host.run("about", "--support-phone", "+31 20 000 0000")
    loss.keep_audit()
    rows = loss.export.read_text(encoding="utf-8").splitlines(keepends=True)
    arguments = loss.lose()
    for wrong, said in (
        ([*rows[:-2], rows[-1]], f"Row {len(rows) - 1} is missing"),
        (rows[-1:], f"begins with row {len(rows)}"),
        (
            [*rows[:-1], rows[-1].replace("operator", "somebody")],
            f"Row {len(rows)} of the export was changed",
        ),
        ([rows[0].replace("operator", "somebody")], "Row 1 of the export was changed"),
    ):
        loss.export.write_text("".join(wrong), encoding="utf-8")
        assert said in host.refused(*arguments)
    loss.export.write_text("", encoding="utf-8")
    assert "empty" in host.refused(*arguments)
    loss.export.write_text("".join(rows), encoding="utf-8")
    if host.kind == "sqlite":
        assert {path.name for path in host.folder.iterdir()} == {"audit.jsonl", "backup", "secrets"}
        assert "cannot be copied" in host.refused("restore", str(host.folder / "none"), *arguments[2:])
        host.run(*arguments)
        assert "is not written over" in host.refused(*arguments)
        shutil.copy(loss.copy, host.folder / "again")
    else:
        host.run(*arguments)
        assert "pg_restore" in host.refused("restore", str(loss.copy), *arguments[1:], status=2)
        host.run(*arguments)
        assert host.events().count("restored") == 1, "a second time there is nothing to do"


def test_what_an_operator_changed_after_the_backup_is_changed_again(loss: Loss) -> None:
    host = loss.host
    first, second, third = host.keys(3)
    token = host.token()
    other = host.customer_named("Ander B.V.", "ander.example")
    gone = host.customer_named("Weg B.V.", "weg.example")
    host.run("member", "add", "eve", "--customer", gone, "--role", "global-admin")
    eve = host.token("eve")
    ada = Person(host.app(), token=token)
    adjusted = ada.does("new", first, customer=host.customer).after.subscription_id
    returned = ada.does("new", second, customer=host.customer).after.subscription_id
    erased = Person(host.app(), token=eve).does("new", third, customer=gone).after.subscription_id
    loss.back_up()
    why = ("--reason", "asked by phone")
    host.run("subscription", "adjust", str(adjusted), "--licenses", "7", *why)
    identity = host.run("key", "find", second[-5:], "--json").items[0]["id"]
    host.run("key", "give-back", identity, *why)
    host.run("subscription", "move", str(adjusted), "--to", other, *why)
    host.run("customer", "erase", gone, *why)
    host.run("account", "disable", "eve", *why)
    host.run("product", "change", "office", "--license-limit", "200", *why)
    before = told(ada)
    loss.keep_audit()
    assert loss.restore() == []
    ada = Person(host.app(), token=token)
    assert told(ada) == before, "receipts tell their corrections"
    assert host.look(f"SELECT licenses, customer_id FROM subscription WHERE id = '{adjusted}'") == [
        (7, other)
    ]
    assert host.look(f"SELECT licenses FROM subscription WHERE id = '{returned}'") == [(0,)]
    assert host.look(f"SELECT ended_by FROM subscription WHERE id = '{erased}'") == [("vendor",)]
    assert host.look(f"SELECT name FROM customer WHERE id = '{gone}'") == [("erased",)]
    assert ada.quote("new", second, customer=host.customer).redeemable, "the key was given back"
    assert Person(host.app(), token=eve).get("/v1/me").status_code in (401, 403)
    assert host.look("SELECT license_limit FROM product") == [(200,)]
    assert host.run("reconcile").out == "Receipts, keys and subscriptions agree.\n"
