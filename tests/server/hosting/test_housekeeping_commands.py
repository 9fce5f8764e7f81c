"""Stored keys and orders are counted, and only quotes that nobody redeemed are forgotten."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests.server.hosting.host import Host
from tests.server.people import refusal
from wizard.server.clock import micros, system_clock


def test_old_quotes_are_forgotten_and_what_was_redeemed_is_not(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.server.cleanup.BATCH", 2)
    person, keys = host.person(), host.keys(8)
    redeemed = [person.does("new", key, customer=host.customer) for key in keys[:2]]
    old = [person.quote("new", *keys[2:4], customer=host.customer).id for _ in range(5)]
    host.look(f"UPDATE quote SET expires_at = {micros(system_clock() - timedelta(days=8))}")
    fresh = person.quote("new", keys[4], customer=host.customer)
    assert host.run("tidy", "--days", "30").out.startswith("0 quote(s)")
    assert host.run("tidy").out.startswith("5 quote(s)")
    refusal(person.get(f"/v1/quotes/{old[0]}"), "not-found", what="quote")
    assert host.look("SELECT COUNT(*) FROM quote_key") == [(3,)]
    assert {item.id for item in person.history().items} == {receipt.id for receipt in redeemed}
    person.redeemed(fresh)
    assert host.events().count("quotes-tidied") == 1


def test_what_is_counted_is_what_happened(host: Host) -> None:
    keys = host.keys(3)
    ada = host.person()
    ada.does("new", keys[0], customer=host.customer)
    assert json.loads(host.run("stats", "--json").out) == {
        "keys_unused": 2,
        "keys_used": 1,
        "keys_blocked": 0,
        "redemptions": 1,
        "redemptions_24_hours": 1,
        "redemptions_30_days": 1,
        "customers": 1,
        "accounts": 1,
        "tokens_valid": 1,
        "unknown_keys_lately": 0,
    }
    for command in (("product", "list"), ("customer", "list"), ("member", "list"), ("redemptions",)):
        assert host.run(*command).out.count("\n") >= 2
    assert host.run("redemptions", "--since", "2999-01-01").out == "Nothing was redeemed.\n"


def test_keys_of_a_state_of_a_later_version_are_counted_too(host: Host) -> None:
    host.keys(2)
    host.look(
        "UPDATE product_key SET state = 'recalled' WHERE digest IN (SELECT MIN(digest) FROM product_key)"
    )
    counts = json.loads(host.run("stats", "--json").out)
    assert {name: count for name, count in counts.items() if name.startswith("keys_")} == {
        "keys_unused": 1,
        "keys_used": 0,
        "keys_blocked": 0,
        "keys_recalled": 1,
    }
