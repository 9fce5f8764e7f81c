"""Opening of a database by its address, and of the service with its secrets."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from wizard.contract import ServiceInfo
from wizard.server.clock import micros
from wizard.server.database import (
    Database,
    EmptyDatabaseError,
    Execute,
    NewerSchemaError,
    OlderSchemaError,
    Transaction,
    columns,
    expect_current,
    migrate,
)
from wizard.server.hashing import KeySecret
from wizard.server.settings import MOVED, Service
from wizard.server.sign_in.identity import read_settings
from wizard.server.sqlite import SqliteDatabase

from .distribution import installed_distribution
from .failure import BUSY, USAGE, CommandError
from .secret_file import fingerprint, read_secrets, store_fingerprint

SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")
INFO = "info"
DAMAGED = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})
NEXT_WITHOUT_SERVICE = (
    "Put the backup of a lost service back, as docs/service.md shows; for a new one run `init`"
)
Prepare = Callable[[Execute], None]


def is_sqlite(url: str) -> bool:
    """True for the address of a SQLite file."""
    return url.startswith(SQLITE)


def check_address(url: str) -> str:
    """Return a database address. Raises CommandError if it is not one."""
    if is_sqlite(url) and len(url) > len(SQLITE):
        return url
    if not url:
        raise CommandError(
            "No database was named.",
            "Every command needs the service's database.",
            "Set PRODUCT_KEY_SERVICE_DATABASE, or give --database: sqlite:///FILE or postgresql://USER@HOST/NAME.",
            USAGE,
        )
    if not url.startswith(POSTGRES):
        raise CommandError(
            "This is no address of a database.",
            "It is sqlite:///FILE or postgresql://USER@HOST/NAME.",
            "Give it with --database or PRODUCT_KEY_SERVICE_DATABASE.",
            USAGE,
        )
    return url


def refuse_password(url: str) -> str:
    """Return a database address from the command line.

    Raises CommandError if it is not one, or holds a password: other users of the machine see command lines.
    """
    check_address(url)
    if not is_sqlite(url) and (urlsplit(url).password or "password=" in urlsplit(url).query):
        raise CommandError(
            "A password does not belong on the command line.",
            "Every user of this machine can see it there.",
            "Put the address into PRODUCT_KEY_SERVICE_DATABASE, or the password into ~/.pgpass.",
            USAGE,
        )
    return url


def open_database(url: str, prepare: Prepare = expect_current, connections: int = 8) -> Database:
    """Open a database; `prepare` checks or migrates its schema.

    Raises CommandError if it cannot be opened, or its schema is not this version's.
    """
    try:
        if is_sqlite(url):
            return _open_sqlite(Path(url.removeprefix(SQLITE)), prepare)
        return _open_postgres(url, prepare, connections)
    except NewerSchemaError as error:
        raise CommandError(
            "The database belongs to a newer version of this service.",
            f"It has {error}.",
            "Upgrade product-key-wizard on this machine to the version of the other servers.",
        ) from None
    except OlderSchemaError as error:
        raise CommandError(
            "The database has to be brought up to date first.",
            f"It has {error}.",
            "Make a backup, then run `product-key-service migrate`.",
        ) from None
    except EmptyDatabaseError:
        raise CommandError(
            "There is no service in this database.",
            "It is new and empty, or what it held is lost.",
            f"{NEXT_WITHOUT_SERVICE}, or correct the address.",
        ) from None


def open_service(url: str, secrets: Path, connections: int = 8, prepare: Prepare = expect_current) -> Service:
    """Open the service of a database and its secrets; `prepare` checks or migrates its schema.

    Raises CommandError if one of them cannot be opened, they do not match, or `init` was never run.
    """
    secret = read_secrets(secrets)
    database = open_database(url, prepare, connections)
    try:
        info = database.read(read_info)
        if info is None:
            raise CommandError(
                "Nobody has set up this service yet.",
                "Its database does not say who runs it.",
                f"{NEXT_WITHOUT_SERVICE}.",
            )
        database.read(check_moved)
        database.read(lambda tx: check_secrets(tx, secret))
        service = Service(database=database, secret=secret, info=info)
        _learn_secrets(service)
    except BaseException:
        database.close()
        raise
    return service


def check_moved(tx: Transaction) -> None:
    """Refuse a database whose service moved to another one.

    Raises CommandError: keys would be redeemed in both.
    """
    if tx.row(str, "setting", name=MOVED) is not None:
        raise CommandError(
            "This service was moved to another database.",
            "A key could be redeemed in both.",
            "Point PRODUCT_KEY_SERVICE_DATABASE to the new one.",
        )


def check_underneath(service: Service) -> None:
    """Check that an open database still is one that `serve` would open with these secrets.

    A secret that was rotated on another server is no reason to end: the keys before it can be redeemed.

    Raises CommandError, NewerSchemaError, OlderSchemaError, Refused; the driver's own error if it is empty.
    """
    if not service.database.in_place():
        raise CommandError(
            "The file of the database was replaced.",
            "It was moved away, or another one was put in its place.",
            "Stop the server before a restore.",
        )

    def check(tx: Transaction) -> None:
        expect_current(tx.connection.execute)
        check_moved(tx)
        check_secrets(tx, service.secret, all_versions=False)

    service.database.read(check)


def read_info(tx: Transaction) -> ServiceInfo | None:
    """Read the service's description, None before `init`."""
    found = tx.row(str, "setting", name=INFO)
    if found is None:
        return None
    settings = read_settings(tx)
    info = msgspec.json.decode(found, type=ServiceInfo)
    return replace(info, openid=None if settings is None else settings.openid())


def write_info(tx: Transaction, info: ServiceInfo) -> None:
    """Store the service's description; `openid` follows from the settings of the sign-in."""
    stored = replace(info, openid=None)
    tx.run("put_setting", name=INFO, value=msgspec.json.encode(stored).decode())


def check_secrets(tx: Transaction, secret: KeySecret, *, all_versions: bool = True) -> None:
    """Check the secrets against the database's fingerprints.

    Raises CommandError if one differs, or with `all_versions` is missing: every key would be unknown, and
    customers be throttled.
    """
    known = dict(tx.rows(columns, "secret_fingerprints"))
    absent = set(known) - set(secret.versions)
    present = set(known) - absent
    wrong = [version for version in present if fingerprint(secret, version) != known[version]]
    missing = sorted(absent) if all_versions else []
    if missing or wrong:
        how = "lacks" if missing else "has differently"
        versions = ", ".join(str(version) for version in sorted([*missing, *wrong]))
        raise CommandError(
            "The secrets and the database do not belong together.",
            f"Keys in the database were hashed with version {versions}, which the file {how}.",
            "Copy the file from where `init` or `rotate-secret` ran, or restore it from its backup.",
        )


def _learn_secrets(service: Service) -> None:
    """Store the fingerprints that only the file has: keys are about to be hashed with them.

    A restore with an older file, or a killed `rotate-secret`, leaves such versions behind. A server that
    lacks one would take new keys for unknown. Where the database knows none, nothing shows that the file is
    its own.
    """
    known = dict(service.database.read(lambda tx: tx.rows(columns, "secret_fingerprints")))
    if known and (new := service.secret.versions.keys() - known.keys()):

        def learn(tx: Transaction) -> None:
            for version in sorted(new):
                store_fingerprint(tx, service.secret, version, micros(service.clock()))
            check_secrets(tx, service.secret)

        service.database.write(learn)


def _open_sqlite(path: Path, prepare: Prepare) -> Database:
    refuse_folder(path)
    if prepare is not migrate and not path.exists():
        raise CommandError(
            f"There is no database at {path}.",
            "The address is wrong, no service was set up there, or it is lost.",
            f"{NEXT_WITHOUT_SERVICE}, or correct the address.",
        )
    if not path.parent.is_dir():
        raise CommandError(
            f"There is no folder {path.parent}.",
            "The database would be made in it.",
            "Make the folder, or correct the address.",
        )
    for each in (path, path.parent):  # SQLite makes files beside the database
        if each.exists() and not os.access(each, os.R_OK | os.W_OK):
            raise CommandError(
                f"{each} may not be read and written by this account.",
                "It belongs to another account, or to a group that this one is not in. It is not damaged.",
                "Run the command as the account that serves, or give that account the file back with chown.",
            )
    try:
        return SqliteDatabase(path, prepare)
    except sqlite3.Error as error:
        if "no such table" in str(error):
            raise EmptyDatabaseError from None
        raise damaged(error, f"The file {path}") or CommandError(
            f"The database at {path} cannot be opened.",
            f"SQLite says: {error}.",
            "See that its disk has room and that nothing else holds the file, then try again.",
            BUSY,
        ) from None


def refuse_folder(path: Path) -> None:
    """Raise CommandError for a folder in the place of a database."""
    if path.is_dir():
        raise CommandError(
            f"{path} is a folder.",
            "A database is one file.",
            "Name the file in the address: sqlite:///FOLDER/FILE.",
        )


def damaged(error: Exception, which: str = "The database") -> CommandError | None:
    """Return the error for a file that SQLite cannot read whatever is tried, None for another error."""
    if getattr(error, "sqlite_errorcode", 0) & 0xFF not in DAMAGED:
        return None
    return CommandError(
        f"{which} is no database, or is damaged.",
        f"SQLite says: {error}.",
        "Correct the address. Put the backup of a damaged database back, as docs/service.md shows.",
    )


def _open_postgres(url: str, prepare: Prepare, connections: int) -> Database:
    try:
        from .open_postgres import open_postgres
    except ImportError:
        raise extra_missing("PostgreSQL") from None
    return open_postgres(url, prepare, connections)


def extra_missing(what: str, extra: str = "service") -> CommandError:
    """Build the error for missing packages of an extra."""
    return CommandError(
        f"{what} is not installed.",
        f"It comes with the extra {extra} alone.",
        f'Run `python -m pip install "{installed_distribution()}[{extra}]"`; where you installed a wheel from'
        " a file, with its path in place of the name.",
    )
