"""The command `restore`."""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import asdict
from pathlib import Path

from wizard.server import audit
from wizard.server.audit import Exported
from wizard.server.database import upgrade

from .admin_context import operator_name
from .exports import read_exports
from .failure import BUSY, USAGE, CommandError, system_errors
from .open_service import SQLITE, is_sqlite, open_service, refuse_folder
from .output import show
from .replay import Replayed, ReplayError, replay

if sys.platform != "win32":
    import fcntl

SIDES = ("-wal", "-shm", "-journal")


def restore(options: argparse.Namespace) -> None:
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
        return
    if not is_sqlite(options.database):
        raise CommandError(
            "A backup file is put back here for SQLite alone.",
            "PostgreSQL has a tool of its own that knows more.",
            "Use pg_restore as docs/service.md shows, then run this command without the backup.",
            USAGE,
        )
    place = Path(options.database.removeprefix(SQLITE))
    beside = place.with_name(f"{place.name}.restoring")
    with _alone(place.parent):
        _expect_none(place)
        _remove(beside)  # of a restore that was killed; backup and export have all of it
        try:
            _copy(backup, beside)
            replayed = _replay(f"{SQLITE}{beside}", options, exported)
            _expect_written(beside)
            _expect_none(place)
            beside.replace(place)
        finally:
            _remove(beside)
    _show(replayed, options.json)


def _expect_none(place: Path) -> None:
    refuse_folder(place)
    if place.exists():
        raise CommandError(
            f"There is a database at {place}.",
            "It is not written over: it may hold what the backup lacks.",
            "Stop every server, move it away together with its -wal and -shm files, and try again.",
        )
    left = [path for path in _sides(place) if path.exists()]
    if left:
        raise CommandError(
            f"A lost database left {', '.join(str(path) for path in left)}.",
            "SQLite would write it into the restored one; it may hold changes that the backup lacks.",
            "Stop every server, move it away, and try again.",
        )


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other restores out of a folder until this one ends, however it ends. Raises CommandError."""
    with ExitStack() as stack:
        with _usable(folder):
            try:
                if sys.platform != "win32":  # there nobody removes a file that another program has open
                    held = os.open(folder, os.O_RDONLY)
                    stack.callback(os.close, held)
                    fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise CommandError(
                    "Another restore runs in this folder.",
                    "It is not disturbed; nothing was changed.",
                    "Wait until it has ended.",
                    BUSY,
                ) from None
        yield


def _sides(place: Path) -> list[Path]:
    return [place.with_name(f"{place.name}{end}") for end in SIDES]


def _remove(beside: Path) -> None:
    for path in (beside, *_sides(beside)):
        path.unlink(missing_ok=True)


def _usable(folder: Path) -> AbstractContextManager[None]:
    return system_errors(
        f"The backup cannot be put into the folder {folder}.",
        "See that the folder is there and that this account may write to it.",
    )


def _expect_written(beside: Path) -> None:
    """Check that SQLite has moved all changes into the file: it says nothing where it could not."""
    if any(path.exists() for path in _sides(beside)):
        raise CommandError(
            "The restored database could not be written whole.",
            "The disk may be full. Nothing was put in the database's place.",
            "Make room, and try again.",
            BUSY,
        )


def _replay(url: str, options: argparse.Namespace, exported: list[Exported]) -> Replayed:
    service = open_service(url, options.secrets, connections=2, prepare=upgrade)
    with closing(service.database):
        try:
            replayed = replay(service, exported, operator_name())
        except ReplayError as error:
            raise CommandError(
                "The export does not continue the backup.",
                str(error),
                "Give all exports from the backup on, in their order, of this service. Nothing was changed.",
            ) from None
        audit.seal(service.database)
        return replayed


def _copy(backup: Path, place: Path) -> None:
    """Copy a SQLite database into a new file of mode 0600. Raises CommandError."""
    # Read as it is, unless changes wait beside it: SQLite would leave two files there.
    how = "mode=ro" if backup.with_name(f"{backup.name}-wal").exists() else "immutable=1"
    with _usable(place.parent):
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with system_errors(
        f"The backup {backup} cannot be copied beside the database.",
        "Name a file that `backup` wrote, and see that there is room for it.",
        kinds=(OSError, sqlite3.Error),
    ):
        backup.stat()  # SQLite makes a missing file
        with (
            closing(sqlite3.connect(f"file:{backup}?{how}", uri=True)) as source,
            closing(sqlite3.connect(place)) as copy,
        ):
            source.backup(copy)


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
