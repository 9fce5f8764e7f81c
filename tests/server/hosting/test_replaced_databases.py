"""A server whose database was moved, lost or replaced comes back by itself, or ends and says why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from tests.server.hosting.host import INIT, Host

pytestmark = pytest.mark.campaign

END_CONNECTIONS = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s"
only_sqlite = pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize("unset", ["postgresql"], indirect=True)


def file_of(host: Host) -> Path:
    return Path(host.url.removeprefix("sqlite:///"))


def put(copy: Path, place: Path) -> None:
    """Put a copy in the place of a database."""
    for end in ("-wal", "-shm"):
        place.with_name(f"{place.name}{end}").unlink(missing_ok=True)
    copy.replace(place)


def database_of(url: str) -> str:
    return str(psycopg.conninfo.conninfo_to_dict(url)["dbname"])


@only_sqlite
def test_another_file_in_the_place_of_the_first_is_opened(host: Host) -> None:
    token = host.token()
    copy = host.folder / "copy"
    host.run("backup", str(copy))
    server = host.serve()
    later = host.token()
    assert server.get("/v1/me", later).status_code == 200
    put(copy, file_of(host))
    refused = server.get("/v1/me", later)
    assert refused.status_code in (401, 503), "never from a file that nobody sees any more"
    server.wait_for("was replaced")
    server.wait_for("Started worker", "runtime")
    assert server.get("/v1/me", token).status_code == 200
    assert server.get("/v1/me", later).status_code == 401, "a token that the copy does not have"
    assert server.get("/readyz").status_code == 200


@only_sqlite
def test_a_file_that_is_gone_ends_the_service_and_none_is_made(host: Host) -> None:
    server = host.serve()
    file_of(host).rename(host.folder / "elsewhere.sqlite3")
    told = server.wait_for("the service ends")
    assert f"There is no database at {file_of(host)}." in told["message"]
    assert server.ended() == 1
    assert not file_of(host).exists()


@only_sqlite
def test_a_service_that_was_moved_redeems_no_more_and_ends(
    host: Host, fresh_postgres: Callable[[], str]
) -> None:
    [key] = host.keys()
    ada = host.person()
    quote = ada.quote("new", key, customer=host.customer)
    server = host.serve()
    host.run("move", "--to", fresh_postgres())
    assert ada.redeem(quote).status_code == 503, "it would be redeemed in both"
    told = server.wait_for("the service ends")
    assert "This service was moved to another database." in told["message"]
    assert server.ended() == 1


def test_a_database_of_a_newer_version_ends_the_service(host: Host) -> None:
    server = host.serve()
    host.look("INSERT INTO schema_version (version) VALUES (9999)")
    told = server.wait_for("the service ends")
    assert "belongs to a newer version" in told["message"]
    assert server.ended() == 1


def test_the_database_of_another_service_ends_it(
    host: Host, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Every key would be unknown, and customers be throttled."""
    server = host.serve()
    other = tmp_path / "other"
    other.mkdir()
    if host.kind == "sqlite":
        url = f"sqlite:///{other / 'service'}"
    else:
        url = request.getfixturevalue("fresh_postgres")()
    host.run(*INIT, "--database", url, "--secrets", str(other / "secrets"))
    if host.kind == "sqlite":
        put(other / "service", file_of(host))
    else:
        with psycopg.connect(url) as connection:
            found = connection.execute("SELECT version, fingerprint FROM key_secret").fetchall()
        host.look("DELETE FROM key_secret")
        for version, fingerprint in found:
            host.look(
                "INSERT INTO key_secret (version, fingerprint, created_at)"
                f" VALUES ({version}, '{fingerprint}', 0)"
            )
    told = server.wait_for("the service ends")
    assert "do not belong together" in told["message"]
    assert server.ended() == 1


@only_postgresql
def test_a_database_that_was_made_anew_is_used_without_a_restart(
    host: Host, fresh_postgres: Callable[[], str]
) -> None:
    token = host.token()
    server = host.serve("--workers", "2")
    assert server.get("/v1/me", token).status_code == 200
    name, spare = (database_of(url) for url in (host.url, fresh_postgres()))
    with psycopg.connect(host.url, dbname="postgres", autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{spare}"'.encode())
        connection.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false'.encode())
        connection.execute(END_CONNECTIONS, [name])
        connection.execute(f'CREATE DATABASE "{spare}" TEMPLATE "{name}"'.encode())
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())
        assert server.get("/readyz").status_code == 503
        connection.execute(f'ALTER DATABASE "{spare}" RENAME TO "{name}"'.encode())
    for path in ("/readyz", "/v1/me"):  # each worker finds it by itself, and answers 503 until then
        while (answer := server.get(path, token)).status_code != 200:
            assert answer.status_code == 503
            assert server.process.poll() is None, server.log


@only_postgresql
def test_a_database_that_was_made_anew_and_is_empty_ends_the_service(host: Host) -> None:
    server = host.serve("--workers", "2")
    name = database_of(host.url)
    with psycopg.connect(host.url, dbname="postgres", autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    told = server.wait_for("the service ends")
    assert "There is no service in this database." in told["message"]
    assert server.ended() == 1
