"""The command `restore`."""

from __future__ import annotations

import argparse
import os
import sqlite3
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from wizard.server import audit
from wizard.server.audit import Exported
from wizard.server.database import migrate

from .admin_context import operator_name
from .exports import read_exports
from .failure import DONE, USAGE, CommandError
from .open_service import SQLITE, is_sqlite, open_service
from .output import show
from .replay import Replayed, ReplayError, replay

SIDES = ("-wal", "-shm")


def restore(options: argparse.Namespace) -> int:
    """Put a backup in the database's place, and carry out what came after it by the exported audit trail.

    Without a backup the database is taken as it is: `pg_restore` has put PostgreSQL's back. Raises
    CommandError; then a SQLite backup was not put in its place, and nothing was changed.
    """
    exported = list(read_exports(options.audit))
    if not exported:
        raise CommandError(
            "The export is empty.", "It has no row.", "Give the file that `audit export` wrote."
        )
    backup: Path | None = options.backup
    if backup is None:
        _show(_replay(options.database, options, exported), options.json)
        return DONE
    if not is_sqlite(options.database):
        raise CommandError(
            "A backup file is put back here for SQLite alone.",
            "PostgreSQL has a tool of its own that knows more.",
            "Use pg_restore as docs/service.md shows, then run this command without the backup.",
            USAGE,
        )
    place = Path(options.database.removeprefix(SQLITE))
    beside = place.with_name(f"{place.name}.restoring")
    if place.exists():
        raise CommandError(
            f"There is a database at {place}.",
            "It is not written over: it may hold what the backup lacks.",
            "Stop every server, move it away together with its -wal and -shm files, and try again.",
        )
    try:
        _copy(backup, beside)
        replayed = _replay(f"{SQLITE}{beside}", options, exported)
        beside.replace(place)
    finally:
        for end in ("", *SIDES):
            beside.with_name(f"{beside.name}{end}").unlink(missing_ok=True)
    _show(replayed, options.json)
    return DONE


def _replay(url: str, options: argparse.Namespace, exported: list[Exported]) -> Replayed:
    service = open_service(url, options.secrets, connections=2, prepare=migrate)
    try:
        replayed = replay(service, exported, operator_name())
        audit.seal(service.database)
        return replayed
    except ReplayError as error:
        raise CommandError(
            "The export does not continue the backup.",
            str(error),
            "Give all exports from the backup on, in their order, of this service. Nothing was changed.",
        ) from None
    finally:
        service.database.close()


def _copy(backup: Path, place: Path) -> None:
    """Copy a SQLite database into a new file of mode 0600.

    Raises CommandError.
    """
    # Read as it is, unless changes wait beside it: SQLite would leave two files there.
    how = "mode=ro" if backup.with_name(f"{backup.name}-wal").exists() else "immutable=1"
    try:
        backup.stat()  # SQLite makes a missing file
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with (
            closing(sqlite3.connect(f"file:{backup}?{how}", uri=True)) as source,
            closing(sqlite3.connect(place)) as copy,
        ):
            source.backup(copy)
    except (OSError, sqlite3.Error) as error:
        raise CommandError(
            f"The backup {backup} cannot be copied beside the database.",
            f"The system says: {error}.",
            f"Name a file that `backup` wrote, and see that {place.name} is not there.",
        ) from None


def _show(replayed: Replayed, as_json: bool) -> None:
    last = replayed.last
    assert last is not None, "an empty export was refused"
    if not as_json:
        print(f"Restored up to row {last.sequence} of the audit trail, of {last.at:%Y-%m-%d %H:%M:%S} UTC.")
        print("Nothing is known of what happened after it.")
        for event, rows in sorted(replayed.rows.items()):
            print(f"{rows} x {event}")
    show([asdict(each) for each in replayed.unknown], as_json, "Everything was carried out again.")
