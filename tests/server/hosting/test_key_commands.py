"""Keys that an operator issues are handed out once, can be redeemed, and can be blocked."""

from __future__ import annotations

import json
import stat

import pytest

from tests.server.hosting.host import Host
from tests.server.leaks import leaks
from tests.server.people import Person
from tests.server.world import key_number
from wizard.keys import ALPHABET
from wizard.keys.service import holds
from wizard.server.administration import issuing


def order(person: Person, host: Host, key: str) -> str:
    """Quote a new subscription with a key; return its problem's code, or `accepted`."""
    [line] = person.quote("new", key, customer=host.customer).lines
    return line.problem.code if line.problem else line.state


def test_issued_keys_can_be_redeemed_and_are_stored_nowhere(host: Host) -> None:
    keys = [key.replace("-", "") for key in host.keys(3)]
    assert len(set(keys)) == 3
    assert all(map(holds, keys))
    ada = host.person()
    ada.does("new", *keys[:2], customer=host.customer)
    tables = ("product_key", "key_batch", "audit", "quote", "quote_key", "redemption")
    stored = "\n".join(repr(host.look(f"SELECT * FROM {table}")) for table in tables)
    assert not leaks(stored + host.run("audit", "export").out, keys)
    [found] = host.run("key", "find", keys[0][-5:].lower(), "--json").items
    assert (found["state"], found["used_by"], found["licenses"]) == ("used", host.customer, 5)
    assert host.run("redemptions", "--json").items[0]["endings"] == [key[-5:] for key in keys[:2]]


def test_keys_go_to_a_file_that_is_its_owner_s_and_new(host: Host) -> None:
    path = host.folder / "keys.txt"
    assert host.keys(2, "--output", str(path)) == []
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    written = path.read_text()
    assert len(written.split()) == 2
    assert "never written over" in host.refused(
        *("issue", "--product", "office", "--licenses", "5", "--months", "12", "--output", str(path))
    )
    assert path.read_text() == written
    assert json.loads(host.run("stats", "--json").out)["keys_unused"] == 2


def test_a_batch_that_could_not_be_stored_leaves_no_file(host: Host) -> None:
    path = host.folder / "keys.txt"
    for product, licenses in (("nothing", "5"), ("office", "301")):
        host.refused(
            *("issue", "--product", product, "--licenses", licenses, "--months", "12", "--output", str(path))
        )
        assert not path.exists()


def test_a_large_batch_is_stored_in_parts_and_whole(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(issuing, "PART", 10)
    keys = host.keys(35)
    assert json.loads(host.run("stats", "--json").out)["keys_unused"] == 35
    assert order(host.person(), host, keys[34]) == "accepted"
    [(batch, count)] = host.look("SELECT id, keys FROM key_batch")
    assert host.look(f"SELECT COUNT(*) FROM product_key WHERE batch_id = '{batch}'") == [(count,)]


def test_a_part_that_could_not_be_stored_takes_the_batch_with_it(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(issuing, "PART", 10)
    kept = host.keys(2)
    twice = [key_number(max(number, 10)) for number in range(35)]  # the last part holds a key twice
    monkeypatch.setattr(issuing, "new_key", twice.pop)
    path = host.folder / "keys.txt"
    issue = ("issue", "--product", "office", "--licenses", "5", "--months", "12", "--count", "35")
    host.run(*issue, "--output", str(path), status=70 if host.kind == "sqlite" else 3)
    assert not path.exists()
    assert json.loads(host.run("stats", "--json").out)["keys_unused"] == len(kept)
    assert host.look("SELECT COUNT(*) FROM key_batch") == [(1,)]
    assert host.run("audit", "export").out.count("keys-issued") == 1


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_batch_that_cannot_be_taken_back_is_named(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(issuing, "PART", 10)
    monkeypatch.setattr(issuing, "REMOVE_BATCH", ("as if the database were away",))
    monkeypatch.setattr(issuing, "new_key", [key_number(max(number, 10)) for number in range(35)].pop)
    issue = ("issue", "--product", "office", "--licenses", "5", "--months", "12", "--count", "35")
    told = host.refused(*issue, status=3)
    [(batch,)] = host.look("SELECT id FROM key_batch")
    assert f"block --batch {batch}" in told
    assert host.run("block", "--batch", batch).out.startswith("20 key(s)")


@pytest.mark.parametrize("unset", ["postgresql"], indirect=True)
def test_postgresql_knows_of_the_keys_that_were_just_issued(host: Host) -> None:
    """Plans made for a small table would read all of a large one."""
    host.keys(500)
    [(rows,)] = host.look("SELECT CAST(reltuples AS BIGINT) FROM pg_class WHERE relname = 'product_key'")
    assert rows == 500


def test_a_list_that_was_cut_off_says_so(host: Host) -> None:
    ada = host.person()
    for key in host.keys(2) + host.keys(1):
        ada.does("new", key, customer=host.customer)
    for command in (("redemptions",), ("batch", "list")):
        cut = host.run(*command, "--limit", "1", "--json")
        assert len(cut.items) == 1
        assert cut.err == "Only the newest 1 are listed; --limit N lists more.\n"
        whole = host.run(*command, "--limit", str(len(host.run(*command, "--json").items)))
        assert whole.err == ""


def test_keys_whose_last_day_is_over_are_not_issued(host: Host) -> None:
    options = ("--product", "office", "--licenses", "5", "--months", "12", "--redeem-by", "2020-12-31")
    assert "2020-12-31 is over" in host.refused("issue", *options)
    assert host.run("batch", "list", "--json").items == []


def test_a_redeem_by_date_holds(host: Host) -> None:
    [late] = host.keys(1, "--redeem-by", "9998-12-31")
    host.look("UPDATE product_key SET redeem_by = '2020-12-31'")
    assert order(host.person(), host, late) == "key-expired"


def test_a_key_is_blocked_and_let_go_again(host: Host) -> None:
    [key, other] = host.keys(2)
    ada = host.person()
    identity = host.run("key", "find", key[-5:], "--json").items[0]["id"]
    host.run("block", "--key", identity)
    assert order(ada, host, key) == "key-invalid"
    assert order(ada, host, other) == "accepted"
    host.run("block", "--key", identity, "--undo")
    assert order(ada, host, key) == "accepted"
    ada.does("new", key, customer=host.customer)
    assert "stays redeemed" in host.refused("block", "--key", identity)
    assert "There is no key" in host.refused("block", "--key", f"{key[-5:]}-0000000000000000")


def test_a_batch_is_blocked_but_what_was_redeemed_of_it(host: Host) -> None:
    [used, unused] = host.keys(2)
    [other] = host.keys()
    ada = host.person()
    ada.does("new", used, customer=host.customer)
    batch = host.run("key", "find", unused[-5:], "--json").items[0]["batch"]
    assert host.run("block", "--batch", batch).out.startswith("1 key(s)")
    assert [order(ada, host, key) for key in (used, unused, other)] == ["key-used", "key-invalid", "accepted"]


def test_old_keys_are_found_after_a_rotation_and_new_ones_have_the_new_secret(host: Host) -> None:
    [old] = host.keys()
    before = host.secrets.read_text()
    host.run("rotate-secret")
    assert host.secrets.read_text().startswith(before)
    assert stat.S_IMODE(host.secrets.stat().st_mode) == 0o600
    [new] = host.keys()
    ada = host.person()
    assert [order(ada, host, key) for key in (old, new)] == ["accepted", "accepted"]
    ada.does("new", old, customer=host.customer)
    assert sorted(host.look("SELECT secret_version, state FROM product_key")) == [(1, "used"), (2, "unused")]
    # A machine that has the old file alone would not know the new keys.
    host.secrets.write_text(before)
    assert "lacks" in host.refused("stats")


def test_a_placeholder_is_never_issued(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = ["B" * 23, "BBBBBDDDDD88888W269NYVC", "W269NWFGWXYVC9B4J6C9T83"]

    def draw(_most: int) -> int:
        return sum(ALPHABET.index(symbol) * 25**place for place, symbol in enumerate(drawn.pop(0)))

    monkeypatch.setattr("secrets.randbelow", draw)
    assert issuing.new_key().startswith("W269NWFGWXYVC9B4J6C9T83")
