"""A service is set up once, and a command that cannot be says why and changes nothing."""

from __future__ import annotations

import json
import stat

import pytest

from tests.server.hosting.host import INIT, Host
from wizard.server.command.parser import build_parser


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
