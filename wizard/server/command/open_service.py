"""Opens what a command works on: a database by its address, and the secrets that belong to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from wizard.contract import ServiceInfo
from wizard.server.database import (
    Database,
    Execute,
    NewerSchemaError,
    OlderSchemaError,
    Transaction,
    expect_current,
    migrations,
)
from wizard.server.hashing import KeySecret
from wizard.server.settings import Service
from wizard.server.sqlite import SqliteDatabase

from .failure import BUSY, USAGE, CommandError
from .secret_file import fingerprint, read_secrets

SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")
INFO = "info"
Prepare = Callable[[Execute], None]


def is_sqlite(url: str) -> bool:
    """Whether a database address is of a file: one process serves it."""
    return url.startswith(SQLITE)


def check_address(url: str) -> str:
    """A database address as it came from the command line.

    Raises CommandError where it is none, or holds a password: every user of the machine sees command lines.
    """
    if is_sqlite(url) and len(url) > len(SQLITE):
        return url
    if not url.startswith(POSTGRES):
        raise CommandError(
            "This is no address of a database.",
            "It is sqlite:///FILE or postgresql://USER@HOST/NAME.",
            "Give it with --database or PRODUCT_KEY_SERVICE_DATABASE.",
            USAGE,
        )
    return url


def refuse_password(url: str) -> str:
    """`check_address` for the command line.

    Raises CommandError also where it holds a password: every user of the machine sees command lines.
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
    """The database of an address, its schema as `prepare` leaves it.

    Raises CommandError where it cannot be had, or its schema is not this version's.
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


def open_service(url: str, secrets: Path, connections: int = 8) -> Service:
    """The service that a database and its secrets make.

    Raises CommandError where one of them cannot be had, they do not belong together, or nobody ran `init`.
    """
    secret = read_secrets(secrets)
    database = open_database(url, connections=connections)
    try:
        info = database.read(read_info)
        if info is None:
            raise CommandError(
                "Nobody has set up this service yet.",
                "Its database does not say who runs it.",
                "Run `product-key-service init`.",
            )
        database.read(lambda tx: check_secrets(tx, secret))
    except BaseException:
        database.close()
        raise
    return Service(database=database, secret=secret, info=info)


def read_info(tx: Transaction) -> ServiceInfo | None:
    """Who runs the service, None before `init`."""
    found = tx.row(str, "setting", name=INFO)
    return None if found is None else msgspec.json.decode(found, type=ServiceInfo)


def write_info(tx: Transaction, info: ServiceInfo) -> None:
    """Say who runs the service."""
    tx.run("put_setting", name=INFO, value=msgspec.json.encode(info).decode())


def check_secrets(tx: Transaction, secret: KeySecret) -> None:
    """See that every secret the database's keys were hashed with is there, and is the right one.

    Raises CommandError: with a wrong secret every key would be unknown, and customers locked out as guessers.
    """
    known = dict(tx.rows(_pair, "secret_fingerprints"))
    missing = sorted(set(known) - set(secret.versions))
    wrong = [
        version
        for version in known
        if version not in missing and fingerprint(secret, version) != known[version]
    ]
    if missing or wrong:
        how = "lacks" if missing else "has differently"
        versions = ", ".join(str(version) for version in sorted([*missing, *wrong]))
        raise CommandError(
            "The secrets and the database do not belong together.",
            f"Keys in the database were hashed with version {versions}, which the file {how}.",
            "Copy the file from where `init` or `rotate-secret` ran, or restore it from its backup.",
        )


def _open_sqlite(path: Path, prepare: Prepare) -> Database:
    if prepare is expect_current and not path.exists():
        raise CommandError(
            f"There is no database at {path}.",
            "A service is set up before it is used.",
            f"Run `product-key-service init --database sqlite:///{path}`, or correct the address.",
        )
    try:
        return SqliteDatabase(path, prepare)
    except sqlite3.Error as error:
        if "no such table" in str(error):
            raise OlderSchemaError(f"schema 0, this version knows {len(migrations())}") from None
        raise CommandError(
            f"The database at {path} cannot be opened.",
            f"SQLite says: {error}.",
            "See that the folder is there and can be written, and that nothing else holds the file.",
            BUSY,
        ) from None


def _open_postgres(url: str, prepare: Prepare, connections: int) -> Database:
    try:
        import psycopg

        from wizard.server.postgres import PostgresDatabase
    except ImportError:
        raise extra_missing("PostgreSQL") from None
    try:
        return PostgresDatabase(url, connections, prepare)
    except psycopg.errors.UndefinedTable:
        raise OlderSchemaError(f"schema 0, this version knows {len(migrations())}") from None
    except psycopg.Error as error:
        place = "the address"
        with suppress(ValueError):
            parts = urlsplit(url)
            place = f"{parts.hostname or 'this machine'}{parts.path}"
        raise CommandError(
            f"The database at {place} cannot be opened.",
            # The driver's own words may repeat the address, with its password.
            f"PostgreSQL refused: {type(error).__name__}{f' ({error.sqlstate})' if error.sqlstate else ''}.",
            "See that the server runs, that name and password are right, and try again.",
            BUSY,
        ) from None


def extra_missing(what: str) -> CommandError:
    """The packages for hosting were not installed."""
    return CommandError(
        f"{what} is not installed.",
        "Hosting needs packages that the wizard alone does not.",
        'Run `python -m pip install "product-key-wizard[service]"`.',
    )


def _pair(version: int, fingerprint_: str) -> tuple[int, str]:
    return version, fingerprint_
