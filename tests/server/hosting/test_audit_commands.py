"""An operator's changes are on record, and what is on record can be checked against an export."""

from __future__ import annotations

import json
import os

import pytest

from tests.server.hosting.host import Host


def test_the_operator_is_the_account_and_not_a_variable(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    pwd = pytest.importorskip("pwd")
    monkeypatch.setenv("LOGNAME", "ceo")
    monkeypatch.setenv("USER", "ceo")
    host.token()
    [last] = host.run("audit", "export").out.splitlines()[-1:]
    assert json.loads(last)["account_id"] == f"operator {pwd.getpwuid(os.getuid()).pw_name}"


def test_everything_an_operator_does_is_on_record(host: Host) -> None:
    [key] = host.keys()
    identity = host.run("key", "find", key[-5:], "--json").items[0]["id"]
    host.run("block", "--key", identity)
    host.run("block", "--key", identity, "--undo")
    host.token()
    host.run("token", "revoke", "--account", "ada")
    host.run("member", "add", "ada", "--creates-customers")
    host.run("member", "remove", "ada", "--customer", host.customer)
    host.run("about", "--support-phone", "+31 20 000 0000")
    host.run("rotate-secret")
    assert host.events() == [
        *("service-set-up", "product-added", "customer-created", "account-added", "member-added"),
        *("keys-issued", "keys-blocked", "keys-unblocked", "token-created", "token-revoked"),
        *("account-changed", "member-removed", "service-described", "secret-rotated"),
    ]
    rows = [json.loads(line) for line in host.run("audit", "export").out.splitlines()]
    assert all(row["account_id"].startswith("operator") for row in rows)
    assert [row["sequence"] for row in rows] == list(range(1, len(rows) + 1))
    assert json.loads(host.run("audit", "export", "--after", "13").out)["event"] == "secret-rotated"


def test_a_row_that_was_changed_is_found(host: Host) -> None:
    assert "holds" in host.run("audit", "verify").out
    host.look("UPDATE audit SET account_id = 'operator eve' WHERE event = 'customer-created'")
    assert "broken at row 3" in host.run("audit", "verify", status=1).out
    assert json.loads(host.run("audit", "verify", "--json", status=1).out)["broken_at"] == 3


def test_an_end_that_was_cut_off_is_found_by_an_export(host: Host) -> None:
    first = host.run("audit", "export").out
    host.token()
    whole = first + host.run("audit", "export", "--after", str(len(first.splitlines()))).out
    export = host.folder / "audit.jsonl"
    export.write_text(whole)
    verify = ("audit", "verify", "--against", str(export))
    assert "holds" in host.run(*verify).out
    host.run("about", "--support-phone", "+31 20 000 0000")
    assert "holds" in host.run(*verify).out, "what came after the export may be there"
    last = len(whole.splitlines())
    host.look(f"DELETE FROM seal WHERE sequence >= {last}")
    host.look("DELETE FROM audit WHERE event IN ('token-created', 'service-described')")
    assert "holds" in host.run("audit", "verify").out, "the chain alone does not tell"
    assert f"its row {last} is missing or changed" in host.run(*verify, status=1).out
    host.token()  # another row takes its number
    assert json.loads(host.run(*verify, "--json", status=1).out)["differs_at"] == last


def test_what_was_changed_in_the_database_itself_is_found(host: Host) -> None:
    used, unused = host.keys(2)
    ada = host.person()
    first = ada.does("new", used, customer=host.customer)
    second = ada.does("extend", unused, to=first.after.subscription_id, customer=host.customer)
    [unspent] = host.keys()
    assert host.run("reconcile").out == "Receipts, keys and subscriptions agree.\n"
    host.look("UPDATE subscription SET licenses = 500")
    host.look(f"UPDATE product_key SET state = 'unused' WHERE ending = '{used[-5:]}'")
    host.look(f"UPDATE product_key SET state = 'used' WHERE ending = '{unspent[-5:]}'")
    found = json.loads(host.run("reconcile", "--json", status=1).out)["items"]
    assert [(each["kind"], each["id"], each["receipt"]) for each in found] == [
        ("key", unspent[-5:], None),
        ("key", used[-5:], first.id),
        ("subscription", first.after.subscription_id, second.id),
    ]
    host.look("DELETE FROM subscription")
    assert json.loads(host.run("reconcile", "--json", status=1).out)["items"][2]["problem"] == "missing"


@pytest.mark.parametrize("content", ["{}\n", "no JSON\n", '{"sequence": 0, "hash": ""}\n'])
@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_file_that_is_no_export_is_refused(host: Host, content: str) -> None:
    export = host.folder / "audit.jsonl"
    export.write_text(content)
    assert "is no export" in host.refused("audit", "verify", "--against", str(export))


def test_an_export_grows_by_what_is_new_and_never_loses_a_row(host: Host) -> None:
    export = host.folder / "audit.jsonl"
    append = ("audit", "export", "--append", str(export))
    assert host.run(*append).out == "5 row(s) appended.\n"
    assert export.stat().st_mode & 0o077 == 0
    host.token()
    host.run(*append)
    assert host.run(*append).out == "0 row(s) appended.\n"
    assert export.read_text(encoding="utf-8") == host.run("audit", "export").out
    whole = export.read_bytes()
    export.write_bytes(whole[:-7])  # as after a power cut
    host.run(*append)
    assert export.read_bytes() == whole
    host.look("DELETE FROM seal WHERE sequence = 6")
    host.look("DELETE FROM audit WHERE event = 'token-created'")
    assert "the database lacks" in host.refused(*append)
    assert export.read_bytes() == whole
    export.write_bytes(b"no export\n")
    assert "cannot be appended" in host.refused(*append)
    assert export.read_bytes() == b"no export\n"
