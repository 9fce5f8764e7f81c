"""The commands `init`, `migrate`, `backup`, `tidy`, `about` and `rotate-secret`."""

from __future__ import annotations

import argparse
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from wizard.contract import KEYS_PER_ORDER, Agreement, Environment, Limits, ServiceInfo, Support
from wizard.server import audit
from wizard.server.administration.administrator import Administrator
from wizard.server.cleanup import tidy
from wizard.server.clock import micros
from wizard.server.database import Transaction, migrate, upgrade
from wizard.server.hashing import KeySecret
from wizard.server.settings import LAST_BACKUP, Service

from .admin_context import open_admin, operator_name
from .failure import NEW_FILE, USAGE, CommandError, system_errors
from .open_service import check_secrets, is_sqlite, open_database, read_info, write_info
from .options import web_address, words
from .output import show_one
from .secret_file import add_secret, make_secrets, read_secrets, store_fingerprint

_SUPPORT = ("support_name", "support_email", "support_url", "support_phone")


def add_info_options(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """Add the options that describe the service."""
    parser.add_argument("--vendor", required=required, type=words, metavar="NAME", help="who issues the keys")
    parser.add_argument(
        "--agreement-url", required=required, type=web_address, metavar="URL", help="the terms of an order"
    )
    parser.add_argument("--agreement-version", metavar="VERSION", help="of these terms; 1 at first")
    parser.add_argument("--support-name", metavar="NAME", help="whom customers ask; the vendor at first")
    parser.add_argument("--support-email", metavar="ADDRESS")
    parser.add_argument("--support-url", type=web_address, metavar="URL")
    parser.add_argument("--support-phone", metavar="NUMBER")
    parser.add_argument("--environment", choices=[item.value for item in Environment], default=None)


def init(options: argparse.Namespace) -> None:
    """Create the schema, a missing file of secrets, and the service's description.

    Raises CommandError, also for a service that was set up before.
    """
    secret = read_secrets(options.secrets) if options.secrets.exists() else None
    with closing(open_database(options.database, migrate, connections=2)) as database:
        if database.read(read_info) is not None:
            raise CommandError(
                "This service was set up before.",
                "Its database says already who runs it, and nothing was changed.",
                "Use `product-key-service about` to see or change that.",
            )
        made = secret is None
        secret = secret or make_secrets(options.secrets)
        service = Service(database=database, secret=secret, info=_first_info(options))
        database.write(lambda tx: _set_up(service, tx))
        audit.seal(database)
    print(f"The service of {service.info.vendor} is set up.")
    print(f"{'Made' if made else 'Used'} {options.secrets}: back it up apart from the database.")


def migrate_database(options: argparse.Namespace) -> None:
    """Bring the schema up to this version; concurrent calls wait for the first.

    Raises CommandError, also for a database without a service: made here, it would stop a restore.
    """
    open_database(options.database, upgrade, connections=1).close()
    print("The database is up to date.")


def backup(options: argparse.Namespace) -> None:
    """Copy a consistent snapshot of a SQLite database into a new file of mode 0600.

    Raises CommandError if the file exists or cannot be written, and for PostgreSQL.
    """
    if not is_sqlite(options.database):
        raise CommandError(
            "This copies SQLite databases alone.",
            "PostgreSQL has a tool of its own that knows more.",
            "Use pg_dump, as docs/service.md shows.",
            USAGE,
        )
    with open_admin(options) as admin:
        unwritten = f"The copy cannot be written to {options.file}."
        with system_errors(unwritten, NEW_FILE):
            os.close(os.open(options.file, os.O_CREAT | os.O_EXCL, 0o600))
        began = admin.service.clock()
        try:
            admin.read(lambda tx: _copy(tx, options.file, unwritten))
        except BaseException:
            options.file.unlink()  # half a copy would pass for a backup
            raise
        _note_backup(admin, began)
    print(f"Copied to {options.file}. The secrets are not in it: back them up apart from it.")


def backup_made(options: argparse.Namespace) -> None:
    """Note that a backup was made by other means, for the metrics."""
    with open_admin(options) as admin:
        _note_backup(admin, admin.service.clock())
    print("Noted: a backup was made now.")


def tidy_quotes(options: argparse.Namespace) -> None:
    """Delete quotes that expired and were never redeemed."""
    with open_admin(options) as admin:
        before = admin.service.clock() - timedelta(days=options.days)
        deleted = tidy(admin.service.database, micros(before))
        if deleted:
            admin.write(lambda tx: admin.record(tx, "quotes-tidied", {"quotes": deleted}))
    print(f"{deleted} quote(s) that nobody redeemed are deleted.")


def _note_backup(admin: Administrator, at: datetime) -> None:
    admin.write(lambda tx: tx.run("put_setting", name=LAST_BACKUP, value=str(micros(at))))


def _copy(tx: Transaction, path: Path, unwritten: str) -> None:
    with (
        system_errors(unwritten, "Make room there, or name another file.", kinds=(sqlite3.Error,)),
        closing(sqlite3.connect(path)) as copy,
    ):
        tx.connection.backup(copy)


def about(options: argparse.Namespace) -> None:
    """Show the service's description, after changing the given options. Raises CommandError."""
    with open_admin(options) as admin:
        info = _changed_info(admin.service.info, options)
        if info != admin.service.info:
            admin.write(lambda tx: _change_info(admin, tx, info))
        shown = {
            "vendor": info.vendor,
            "environment": info.environment,
            "agreement_version": info.agreement.version,
            "agreement_url": info.agreement.url,
            **{name: getattr(info.support, name.removeprefix("support_")) for name in _SUPPORT},
        }
        show_one(shown, options.json)
        if info != admin.service.info and not options.json:
            print("Servers tell it from their next start on, or after SIGHUP.")


def rotate_secret(options: argparse.Namespace) -> None:
    """Add a secret for the keys issued from now on; older keys keep theirs. Raises CommandError."""
    with open_admin(options) as admin:
        path: Path = options.secrets
        # In the file first: a version that only the database knows would stop every server.
        secret = add_secret(path, admin.service.secret)
        admin.write(lambda tx: _remember_secret(admin, tx, secret))
        print(f"Version {secret.current} is in {path}. Keys issued from now on are hashed with it.")
        print("Copy the file to every server and restart each: until then they say that they are not ready.")
        print("Keep the old versions: without them the keys issued before cannot be redeemed.")


def _set_up(service: Service, tx: Transaction) -> None:
    check_secrets(tx, service.secret)
    for version in service.secret.versions:
        store_fingerprint(tx, service.secret, version, micros(service.clock()))
    write_info(tx, service.info)
    audit.record(service, tx, operator_name(), "service-set-up", {"vendor": service.info.vendor})


def _change_info(admin: Administrator, tx: Transaction, info: ServiceInfo) -> None:
    write_info(tx, info)
    admin.record(tx, "service-described", {"vendor": info.vendor, "agreement": info.agreement.version})


def _remember_secret(admin: Administrator, tx: Transaction, secret: KeySecret) -> None:
    store_fingerprint(tx, secret, secret.current, micros(admin.service.clock()))
    check_secrets(tx, secret)  # another machine may have stored another secret as this version
    admin.record(tx, "secret-rotated", {"version": secret.current})


def _first_info(options: argparse.Namespace) -> ServiceInfo:
    blank = ServiceInfo(
        vendor=options.vendor,
        environment=Environment.PRODUCTION,
        key_format="service",
        limits=Limits(KEYS_PER_ORDER),
        support=Support(options.vendor),
        agreement=Agreement("1", options.agreement_url),
    )
    return _changed_info(blank, options)


def _changed_info(info: ServiceInfo, options: argparse.Namespace) -> ServiceInfo:
    support = {
        name.removeprefix("support_"): getattr(options, name)
        for name in _SUPPORT
        if getattr(options, name) is not None
    }
    agreement = {
        name: given
        for name, given in (("version", options.agreement_version), ("url", options.agreement_url))
        if given is not None
    }
    return replace(
        info,
        vendor=options.vendor or info.vendor,
        environment=options.environment or info.environment,
        support=replace(info.support, **support),
        agreement=replace(info.agreement, **agreement),
    )
