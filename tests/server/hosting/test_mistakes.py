"""An operator's mistakes harm nothing, and each message names the cause and the next step."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from tests.server.hosting.host import INIT, Host

only_sqlite = pytest.mark.parametrize("unset", ["sqlite"], indirect=True)


def file_of(host: Host) -> Path:
    return Path(host.url.removeprefix("sqlite:///"))


def back_up(host: Host) -> tuple[str, ...]:
    """Back a SQLite database up, export its audit trail and lose it; return the command that restores it."""
    copy, export = host.folder / "backup", host.folder / "audit.jsonl"
    host.run("backup", str(copy))
    host.run("audit", "export", "--append", str(export))
    for end in ("", "-wal", "-shm"):
        file_of(host).with_name(f"{file_of(host).name}{end}").unlink(missing_ok=True)
    return ("restore", str(copy), "--audit", str(export))


def test_a_database_without_a_service_gets_none_but_by_init(unset: Host, tmp_path: Path) -> None:
    """A schema that `migrate` or `restore` made there would stop `pg_restore` or `restore BACKUP`."""
    export = tmp_path / "audit.jsonl"
    unset.run(*INIT, "--database", f"sqlite:///{tmp_path / 'other.sqlite3'}")
    unset.run("audit", "export", "--append", str(export), "--database", f"sqlite:///{tmp_path}/other.sqlite3")
    for command in (("migrate",), ("restore", "--audit", str(export)), ("stats",), ("serve",)):
        told = unset.refused(*command)
        assert "Put the backup of a lost service back" in told, command
        assert "There is no" in told
    if unset.kind == "sqlite":
        assert not file_of(unset).exists()
    else:
        with psycopg.connect(unset.url) as connection:
            found = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            assert found.fetchall() == []
    unset.run(*INIT)


@only_sqlite
def test_an_empty_file_is_no_database_of_a_service(host: Host) -> None:
    restore = back_up(host)
    file_of(host).touch()
    assert "There is no service in this database" in host.refused("migrate")
    assert "is not written over" in host.refused(*restore)


EVERY = (
    *(("stats",), INIT, ("migrate",), ("backup", "copy"), ("serve", "--listen", "127.0.0.1:1"), ("tidy",)),
    *(("audit", "verify"), ("move", "--to", "postgresql://ada@127.0.0.1:1/keys"), ("reconcile",), ("about",)),
)


@only_sqlite
def test_a_file_that_is_no_database_is_not_called_busy(host: Host) -> None:
    """Status 3 would let a script try it again for ever."""
    text, folder = host.folder / "notes.txt", host.folder / "folder"
    text.write_text("Call the vendor.\n" * 100, "utf-8")
    folder.mkdir()
    away = folder / "none" / "service.sqlite3"
    for command in EVERY:
        told = host.refused(*command, "--database", f"sqlite:///{text}")
        assert f"The file {text} is no database, or is damaged." in told
        assert "Correct the address" in told
        assert f"{folder} is a folder." in host.refused(*command, "--database", f"sqlite:///{folder}")
        assert "There is no " in host.refused(*command, "--database", f"sqlite:///{away}")
    assert text.read_text("utf-8").startswith("Call the vendor."), "it was left as it was"
    assert list(folder.iterdir()) == []
    restore = back_up(host)
    assert f"{folder} is a folder." in host.refused(*restore, "--database", f"sqlite:///{folder}")


@only_sqlite
def test_a_damaged_database_is_not_called_a_fault_of_the_program(host: Host) -> None:
    host.keys(2)
    [(page,)] = host.look("SELECT rootpage FROM sqlite_schema WHERE name = 'product_key'")
    [(size,)] = host.look("PRAGMA page_size")
    with file_of(host).open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    told = host.refused("stats")
    assert "The database is no database, or is damaged." in told
    assert "Put the backup" in told


@only_sqlite
def test_an_export_that_ends_before_the_backup_is_told(host: Host) -> None:
    restore = back_up(host)
    export = Path(restore[-1])
    first = export.read_text("utf-8").splitlines(keepends=True)[:2]
    export.write_text("".join(first), "utf-8")
    told = host.run(*restore).out
    assert "The export ends with row 2" in told
    assert "Restored up to" not in told


@only_sqlite
def test_a_file_that_cannot_be_read_is_not_called_malformed(host: Host) -> None:
    back_up(host)
    away = str(host.folder / "none" / "audit.jsonl")
    host.url = f"sqlite:///{host.folder / 'new.sqlite3'}"
    for command in (
        ("restore", str(host.folder / "backup"), "--audit", away),
        ("restore", away, "--audit", str(host.folder / "audit.jsonl")),
    ):
        told = host.refused(*command, "--database", host.url)
        assert "The system says: No such file or directory." in told
        assert "no export of" not in told
    host.run("restore", str(host.folder / "backup"), "--audit", str(host.folder / "audit.jsonl"))
    for writing in (("audit", "export", "--append", away), ("backup", away)):
        assert "The system says: No such file or directory." in host.refused(*writing)


def test_a_whole_key_or_token_in_the_place_of_an_id_is_not_repeated(host: Host) -> None:
    [key], token = host.keys(), host.token()
    for secret in (key, key.lower(), key.replace("-", ""), token, "pki_7aZ0bQ3cW9dX1eY5fV2gU8hT4iS6jR0k"):
        for command in (
            ("block", "--key", secret),
            ("token", "revoke", secret),
            ("key", "give-back", secret, "--reason", "stolen"),
        ):
            told = host.refused(*command, status=2)
            assert secret.lower() not in told.lower()
            assert "whole key, token or code" in told
    assert "There is no key" in host.refused("block", "--key", f"{key[-5:]}-0000000000000000")


@only_sqlite
def test_a_database_of_another_account_is_not_called_busy(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    access = os.access

    def may(path: Path, mode: int) -> bool:
        return not (path == closed and mode & os.W_OK) and access(path, mode)

    monkeypatch.setattr(os, "access", may)
    for closed in (file_of(host), host.folder):
        for command in (("stats",), ("serve",), INIT):
            told = host.refused(*command)
            assert f"{closed} may not be read and written by this account" in told


@only_sqlite
@pytest.mark.skipif(sys.platform == "win32", reason="it limits no file")
def test_a_database_without_room_is_not_called_busy(host: Host, caplog: pytest.LogCaptureFixture) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        told = host.refused("about", "--support-phone", "0" * 200_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "The database cannot be used now." in told
    assert "SQLite says: " in told
    caplog.clear()


@only_sqlite
@pytest.mark.skipif(sys.platform == "win32", reason="it limits no file")
def test_a_file_without_room_is_named_and_not_left_half_written(host: Host) -> None:
    import resource

    copy, output = host.folder / "copy", host.folder / "keys.txt"
    issue = ("issue", "--product", "office", "--licenses", "1", "--months", "1", "--count", "5000")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        assert f"The copy cannot be written to {copy}." in host.refused("backup", str(copy))
        assert f"The keys cannot be written to {output}." in host.refused(*issue, "--output", str(output))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    host.run("backup", str(copy))
    host.run(*issue, "--output", str(output))


@pytest.mark.parametrize("unset", ["postgresql"], indirect=True)
def test_postgresql_s_reason_is_told_without_the_password(
    unset: Host, monkeypatch: pytest.MonkeyPatch, fresh_postgres: Callable[[], str]
) -> None:
    name = unset.url.partition("/fresh")[2].partition("?")[0]
    for address, reason in (
        ("postgresql://ada:hunter2@127.0.0.1:1/keys", "refused: Connection refused"),
        ("postgresql://ada:hunter2@nowhere.invalid/keys", "not known"),
        (unset.url.replace(f"fresh{name}", "nothing"), 'database "nothing" does not exist'),
        (unset.url.replace("postgres:@", "ada:hunter2@"), 'role "ada" does not exist'),
        ("postgresql://ada:Connection@127.0.0.1:1/keys", "OperationalError"),
    ):
        monkeypatch.setenv("PRODUCT_KEY_SERVICE_DATABASE", address)
        told = unset.refused("migrate", status=3)
        assert reason in told
        assert "hunter2" not in told


@only_sqlite
def test_nothing_is_set_up_for_nobody(unset: Host) -> None:
    for vendor, address in (
        ("", "https://a.example/"),
        (" ", "https://a.example/"),
        ("A", "a.example"),
        ("A", ""),
    ):
        told = unset.run("init", "--vendor", vendor, "--agreement-url", address, status=2).err
        assert "is wanted" in told
    assert list(unset.folder.iterdir()) == []


@only_sqlite
def test_a_database_that_was_not_named_is_not_called_wrong(
    unset: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PRODUCT_KEY_SERVICE_DATABASE")
    assert "No database was named." in unset.refused("stats", status=2)
