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
from wizard.server.database import upgrade

from .admin_context import operator_name
from .exports import read_exports
from .failure import DONE, USAGE, CommandError, system_words
from .open_service import SQLITE, is_sqlite, open_service
from .output import show
from .replay import Replayed, ReplayError, replay

SIDES = ("-wal", "-shm", "-journal")


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
    _expect_none(place)
    _claim(beside)
    try:
        _expect_none(place)  # a restore that ran beside this one may have ended
        _remove_sides(beside)
        _copy(backup, beside)
        replayed = _replay(f"{SQLITE}{beside}", options, exported)
        beside.replace(place)
    finally:
        _remove_sides(beside)
        beside.unlink(missing_ok=True)
    _show(replayed, options.json)
    return DONE


def _expect_none(place: Path) -> None:
    if place.exists():
        raise CommandError(
            f"There is a database at {place}.",
            "It is not written over: it may hold what the backup lacks.",
            "Stop every server, move it away together with its -wal and -shm files, and try again.",
        )


def _claim(beside: Path) -> None:
    """Make the new file of mode 0600 that a restore works in; another restore cannot have it.

    Raises CommandError.
    """
    try:
        os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise CommandError(
            "Another restore runs into this place, or was stopped in the middle.",
            f"Its file is there, {beside}; nothing was changed.",
            "Wait until it has ended. Where none runs, remove that file and try again.",
        ) from None
    except OSError as error:
        raise CommandError(
            f"The backup cannot be put into the folder {beside.parent}.",
            f"The system says: {system_words(error)}.",
            "See that the folder is there and that this account may write to it.",
        ) from None


def _remove_sides(beside: Path) -> None:
    for end in SIDES:
        beside.with_name(f"{beside.name}{end}").unlink(missing_ok=True)


def _replay(url: str, options: argparse.Namespace, exported: list[Exported]) -> Replayed:
    service = open_service(url, options.secrets, connections=2, prepare=upgrade)
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
    """Copy a SQLite database into an empty file.

    Raises CommandError.
    """
    # Read as it is, unless changes wait beside it: SQLite would leave two files there.
    how = "mode=ro" if backup.with_name(f"{backup.name}-wal").exists() else "immutable=1"
    try:
        backup.stat()  # SQLite makes a missing file
        with (
            closing(sqlite3.connect(f"file:{backup}?{how}", uri=True)) as source,
            closing(sqlite3.connect(place)) as copy,
        ):
            source.backup(copy)
    except (OSError, sqlite3.Error) as error:
        raise CommandError(
            f"The backup {backup} cannot be copied beside the database.",
            f"The system says: {system_words(error)}.",
            "Name a file that `backup` wrote, and see that there is room for it.",
        ) from None


def _show(replayed: Replayed, as_json: bool) -> None:
    last = replayed.last
    assert last is not None, "an empty export was refused"
    if not as_json:
        if replayed.backup_end > last.sequence:
            print(
                f"The export ends with row {last.sequence} of the audit trail, the backup with a later one,"
            )
            print(f"row {replayed.backup_end}. With a newer export, run `restore --audit FILE` again.")
        else:
            at = f"{last.at:%Y-%m-%d %H:%M:%S} UTC"
            print(f"Restored up to row {last.sequence} of the audit trail, of {at}.")
        print("Nothing is known of what happened after it.")
        for event, rows in sorted(replayed.rows.items()):
            print(f"{rows} x {event}")
    show([asdict(each) for each in replayed.unknown], as_json, "Everything was carried out again.")
