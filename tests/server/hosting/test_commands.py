"""An operator sets a service up, issues keys and keeps people in order; everything they do is on record."""

from __future__ import annotations

import json
import stat
from datetime import timedelta

import pytest

from tests.server.hosting.host import INIT, Host
from tests.server.leaks import leaks
from tests.server.people import Person, read, refusal
from tests.server.world import key_number
from wizard.contract import Account
from wizard.keys import ALPHABET
from wizard.keys.service import holds
from wizard.server.administration import issuing
from wizard.server.clock import micros, system_clock
from wizard.server.command.parser import build_parser


def order(person: Person, host: Host, key: str) -> str:
    """Quote a new subscription with a key; return its problem's code, or `accepted`."""
    [line] = person.quote("new", key, customer=host.customer).lines
    return line.problem.code if line.problem else line.state


# ------------------------------------------------------------------------------------------ set up


def test_a_service_is_set_up_once(unset: Host) -> None:
    unset.run(*INIT)
    assert stat.S_IMODE(unset.secrets.stat().st_mode) == 0o600
    kept = unset.secrets.read_bytes()
    assert "set up before" in unset.refused(*INIT)
    assert unset.secrets.read_bytes() == kept


def test_nothing_works_before_it_is_set_up(unset: Host) -> None:
    assert "no file of secrets" in unset.refused("stats")
    unset.run(*INIT)
    assert "keys unused" in unset.run("stats").out


def test_another_version_s_database_is_left_alone(host: Host) -> None:
    [(version,)] = host.look("SELECT MAX(version) FROM schema_version")
    host.look(f"DELETE FROM schema_version WHERE version = {version}")
    told = host.refused("stats")
    assert "brought up to date" in told
    assert "migrate" in told
    _behind(host, f"INSERT INTO schema_version VALUES ({version + 1})")
    for command in (("stats",), ("migrate",), ("serve",)):
        assert "newer version" in host.refused(*command)
    _behind(host, f"DELETE FROM schema_version WHERE version > {version}")
    _behind(host, f"INSERT INTO schema_version VALUES ({version})")
    assert "up to date" in host.run("migrate").out


def _behind(host: Host, statement: str) -> None:
    """Change a database that no version of the service would open."""
    if host.kind == "sqlite":
        import sqlite3

        with sqlite3.connect(host.url.removeprefix("sqlite:///")) as file:
            file.execute(statement)
        file.close()
    else:
        import psycopg

        with psycopg.connect(host.url) as connection:
            connection.execute(statement.encode())


def test_who_runs_it_can_be_changed(host: Host) -> None:
    host.run("about", "--support-email", "help@cumulus.example", "--agreement-version", "2")
    told = json.loads(host.run("about", "--json").out)
    assert (told["vendor"], told["support_email"], told["agreement_version"]) == (
        "Cumulus",
        "help@cumulus.example",
        "2",
    )
    assert host.person().get("/v1").json["agreement"]["version"] == "2"


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("stats", "--database", "postgresql://ada:hunter2@db.example/keys"), "command line"),
        (("stats", "--database", "postgresql://db.example/keys?password=hunter2"), "command line"),
        (("stats", "--database", "mysql://db.example/keys"), "no address"),
        (("serve", "--listen", "8443"), "names no address"),
        (("serve", "--listen", "0.0.0.0:8443"), "Without TLS"),
        (("serve", "--listen", "0.0.0.0:8443", "--behind-proxy", "10.0.0.5"), "Without TLS"),
        (("serve", "--listen", "0.0.0.0:8443", "--plain-http"), "Without TLS"),
        (("serve", "--behind-proxy", "0.0.0.0/0"), "names no proxy"),
        (("serve", "--behind-proxy", "*"), "names no proxy"),
        (("serve", "--tls-key", "key.pem"), "go together"),
        (("serve", "--workers", "2"), "one process"),
        (("member", "add", "ada", "--role", "reader"), "held for a customer"),
        (("customer", "add", "--name", "X", "--domain", "x", "--country", "NL"), "domain"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(unset: Host, arguments: tuple[str, ...], told: str) -> None:
    answered = unset.refused(*arguments, status=2)
    assert told in answered
    assert "hunter2" not in answered


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("issue", "--product", "office", "--licenses", "0", "--months", "1"),
        ("issue", "--product", "office", "--licenses", "1", "--months", "1", "--count", "100001"),
        ("issue", "--product", "office", "--licenses", "1", "--months", "1", "--redeem-by", "soon"),
        ("key", "find", "PGR4CDYFQ2CXJCDTTDKDYTCBF"),
        ("token", "create", "--account", "ada", "--days", "731"),
        ("token", "revoke"),
        ("block",),
        ("product", "add", "no spaces", "--name", "X"),
    ],
)
def test_usage_is_told(unset: Host, arguments: tuple[str, ...]) -> None:
    assert "usage:" in unset.run(*arguments, status=2).err


def test_a_database_that_is_away_may_come_back(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    if host.kind == "sqlite":
        away, status = f"sqlite:///{host.folder / 'elsewhere' / 'service.sqlite3'}", 1
    else:
        away, status = "postgresql://ada:hunter2@127.0.0.1:1/keys", 3
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_DATABASE", away)
    assert "hunter2" not in host.refused("stats", status=status)


def test_every_command_says_what_its_exit_statuses_mean() -> None:
    assert "Exit status: 0 done; 1 refused" in build_parser().format_help()


# -------------------------------------------------------------------------------------------- keys


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


def test_a_name_that_an_account_does_not_take_is_told(host: Host) -> None:
    host.run("member", "add", "ben", "--name", "Ben")
    told = host.run("member", "add", "ben", "--name", "Benjamin").out
    assert told == "Account ben is saved. It keeps its name: Ben.\n"
    assert "keeps" not in host.run("member", "add", "ben", "--name", "Ben").out
    assert "keeps" not in host.run("member", "add", "ben").out


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


# ------------------------------------------------------------------------------------------ people


def test_a_role_counts_from_the_next_request_on(host: Host) -> None:
    host.run("member", "add", "bo", "--name", "Bo", "--customer", host.customer, "--role", "reader")
    bo, [key] = host.person("bo"), host.keys()
    refusal(
        bo.order("new", key, customer=host.customer), "role-required", customer="Huis B.V.", roles="reader"
    )
    host.run("member", "add", "bo", "--customer", host.customer, "--role", "billing-admin")
    assert order(bo, host, key) == "accepted"
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


# ------------------------------------------------------------------------------------------- audit


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


def test_a_placeholder_is_never_issued(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = ["B" * 23, "BBBBBDDDDD88888W269NYVC", "W269NWFGWXYVC9B4J6C9T83"]

    def draw(_most: int) -> int:
        return sum(ALPHABET.index(symbol) * 25**place for place, symbol in enumerate(drawn.pop(0)))

    monkeypatch.setattr("secrets.randbelow", draw)
    assert issuing.new_key().startswith("W269NWFGWXYVC9B4J6C9T83")
