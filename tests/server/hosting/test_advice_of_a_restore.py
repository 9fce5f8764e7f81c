"""A restore asks for no work that later rows of the audit trail made needless, or that cannot be done."""

from __future__ import annotations

from tests.server.hosting.loss import Loss
from tests.server.people import Person

WHY = ("--reason", "asked by phone")


def test_a_customer_that_was_merged_or_erased_later_is_not_to_be_named(loss: Loss) -> None:
    host = loss.host
    old = host.customer_named("Oud B.V.", "oud.example")
    loss.back_up()
    first = host.customer_named("Weg B.V.", "weg.example")
    second = host.customer_named("Samen B.V.", "samen.example")
    for customer in (first, second, old):
        host.run("customer", "rename", customer, "--name", "Nieuw B.V.", *WHY)
    host.run("customer", "erase", first, *WHY)
    host.run("customer", "merge", second, "--into", host.customer, *WHY)
    host.run("customer", "erase", old, *WHY)
    loss.keep_audit()
    assert loss.restore() == []
    assert host.look(f"SELECT name FROM customer WHERE id = '{old}'") == [("erased",)]


def test_a_renamed_customer_is_to_be_named_again(loss: Loss) -> None:
    host = loss.host
    loss.back_up()
    host.run("customer", "rename", host.customer, "--name", "Nieuw B.V.", "--country", "BE", *WHY)
    loss.keep_audit()
    [gap] = loss.restore()
    assert gap["lost"] == f"The new name and country of customer {host.customer} are not known."
    assert gap["next"] == f"Give them again with `customer rename {host.customer}`."


def test_a_renamed_account_is_to_be_named_again(loss: Loss) -> None:
    host = loss.host
    loss.back_up()
    host.run("account", "rename", "ada", "--name", "Ada de Wit", *WHY)
    host.run("member", "add", "ben", "--name", "Ben")
    loss.keep_audit()
    renamed, made = loss.restore()
    assert renamed["lost"] == "The new name of account ada is not known."
    assert renamed["next"] == "Give it again with `account rename ada`."
    assert made["next"] == "It has its id for a name; give it again with `account rename ben`."


def test_a_subscription_that_cannot_be_made_again_is_told_as_it_ended_up(loss: Loss) -> None:
    host = loss.host
    other = host.customer_named("Ander B.V.", "ander.example")
    gone = host.customer_named("Weg B.V.", "weg.example")
    host.run("member", "add", "ada", "--customer", gone, "--role", "global-admin")
    token = host.token()
    loss.back_up()
    keys = host.keys(4)
    ada = Person(host.app(), token=token)
    kept, ended = (
        str(ada.does("new", key, customer=host.customer).after.subscription_id) for key in keys[:2]
    )
    erased = str(ada.does("new", keys[2], customer=gone).after.subscription_id)
    host.run("subscription", "adjust", kept, "--licenses", "7", *WHY)
    host.run("subscription", "end", ended, *WHY)
    host.run("customer", "merge", host.customer, "--into", other, *WHY)
    host.run("customer", "erase", gone, *WHY)
    loss.keep_audit()
    issued, *lost = loss.restore()
    assert issued["event"] == "keys-issued"
    assert [each["event"] for each in lost] == ["redeemed"] * 3, "corrections of them are no work"
    assert f"{kept} of customer {other} had 7 licenses until" in lost[0]["next"]
    assert "Issue a key" in lost[0]["next"]
    assert lost[1]["next"] == f"Nothing: its subscription {ended} ended."
    assert lost[2]["next"] == f"Nothing: its subscription {erased} ended."


def test_what_was_used_or_taken_back_later_is_not_to_be_made_again(loss: Loss) -> None:
    host = loss.host
    loss.back_up()
    host.token("ada", "--label", "alone")
    [alone] = (each["id"] for each in host.run("token", "list", "--json").items if each["label"] == "alone")
    host.run("token", "revoke", alone)
    host.token()
    host.run("token", "revoke", "--account", "ada")
    [key] = host.keys()
    batch = host.run("key", "find", key[-5:], "--json").items[0]["batch"]
    host.run("block", "--batch", batch)
    host.token()
    loss.keep_audit()
    assert [each["event"] for each in loss.restore()] == ["token-created"], "the last one"
