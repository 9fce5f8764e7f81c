"""Options of all commands."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import Any

from wizard import __version__

from . import administration_options, move, reports, restore, serve, setup
from .options import EPILOG, Commands, count


class Parser(argparse.ArgumentParser):
    """A parser that does not keep silent about a help that cannot be written."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is not None and file is sys.stdout:
            file.write(message)
        else:
            super()._print_message(message, file)


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of `product-key-service`; parsed options hold the `command` to call."""
    parser: argparse.ArgumentParser = Parser(
        prog="product-key-service", description="Hosts and administers an activation service.", epilog=EPILOG
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = Commands(parser)
    _add_setup(commands)
    administration_options.add_options(commands)
    _add_reports(commands)
    return parser


def _add_setup(commands: Commands) -> None:
    init = commands.add("init", setup.init, "Set a new service up: schema, secrets, who runs it.")
    setup.add_info_options(init, required=True)
    commands.add("migrate", setup.migrate_database, "Bring the database up to this version.")
    serve.add_options(commands.add("serve", serve.serve, "Serve the contract over HTTP, until told to stop."))
    backup = commands.add("backup", setup.backup, "Copy a SQLite database while it is served.")
    backup.add_argument("file", type=Path, help="a new file")
    moving = commands.add("move", move.move, "Copy a service from SQLite to PostgreSQL.", lists=True)
    moving.add_argument("--to", required=True, metavar="URL", help="postgresql://USER@HOST/NAME, empty")
    again = commands.add(
        "restore", restore.restore, "Put a backup back, and carry out what came after it.", lists=True
    )
    again.add_argument("backup", type=Path, nargs="?", help="SQLite alone; PostgreSQL's is put back before")
    again.add_argument(
        "--audit",
        type=Path,
        nargs="+",
        required=True,
        metavar="FILE",
        help="exports of the audit trail, in their order",
    )
    commands.add("backup-made", setup.backup_made, "Note that a backup was made by other means.")
    tidy = commands.add("tidy", setup.tidy_quotes, "Delete quotes that expired and were never redeemed.")
    tidy.add_argument(
        "--days", type=count(3650), default=2, metavar="N", help="expired so long ago; 2 by default"
    )
    about = commands.add("about", setup.about, "Show or change who runs the service.", lists=True)
    setup.add_info_options(about, required=False)
    commands.add("rotate-secret", setup.rotate_secret, "Hash keys with a new secret from now on.")


def _add_reports(commands: Commands) -> None:
    listing = commands.add("redemptions", reports.redemptions, "List redemptions, newest first.", lists=True)
    listing.add_argument("--customer", metavar="ID")
    listing.add_argument("--since", type=date.fromisoformat, metavar="DATE", help="from this day on, UTC")
    listing.add_argument("--limit", type=count(1_000_000), default=100, metavar="N", help="100 by default")
    audits = commands.group("audit", "Who did what, in a chain that shows changes.")
    verify = audits.add("verify", reports.audit_verify, "Check the chain.", lists=True)
    verify.add_argument("--against", type=Path, metavar="FILE", help="an export that it has to agree with")
    export = audits.add("export", reports.audit_export, "Write the chain as lines of JSON.")
    which = export.add_mutually_exclusive_group()
    which.add_argument(
        "--after", type=int, default=0, metavar="NUMBER", help="what an earlier export ended with"
    )
    which.add_argument("--append", type=Path, metavar="FILE", help="add to a file what it does not have yet")
    commands.add(
        "reconcile", reports.reconcile_records, "Compare receipts with keys and subscriptions.", lists=True
    )
    commands.add("stats", reports.stats, "Count what there is.", lists=True)
