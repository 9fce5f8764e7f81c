"""The file of the practice data: opened where it can be used, else put aside and started over."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import Final, NamedTuple

from .database import NewerSchemaError, Transaction
from .errors import Refused
from .sqlite import SqliteDatabase

_SIDE_FILES: Final = ("", "-wal", "-shm")
_SETTLED: Final = 60.0  # seconds after which an empty file is not one that another program just begins


class Aside(NamedTuple):
    """A file that could not be used: where it is now, and `newer` where a newer version wrote it."""

    path: Path
    newer: bool


def open_practice_file(
    path: Path, tables: Iterable[str], refuse: Callable[[sqlite3.OperationalError], Refused]
) -> tuple[SqliteDatabase, Aside | None]:
    """Open the database of a path, which has these tables; what could not be used is put aside.

    Raises sqlite3.Error where it can be neither read nor written.
    """
    newer = False
    for _ in range(0 if _is_emptied(path) else 2):  # a single failed read looks like damage
        try:
            database = SqliteDatabase(path, refuse=refuse)
            if database.read(lambda tx: _is_whole(tx, tables)):
                return database, None
            database.close()
        except sqlite3.OperationalError:
            raise
        except NewerSchemaError:
            newer = True
        except sqlite3.DatabaseError:
            newer = False
        try:
            path.read_bytes()
        except OSError as error:
            raise sqlite3.OperationalError("the file cannot be read") from error
    aside = Aside(_put_aside(path, newer=newer), newer)
    return SqliteDatabase(path, refuse=refuse), aside


def _is_emptied(path: Path) -> bool:
    """True for a file of which everything is gone; a new one is empty for a moment."""
    try:
        status = path.stat()
    except OSError:
        return False
    return status.st_size == 0 and time.time() - status.st_mtime > _SETTLED


def _is_whole(tx: Transaction, tables: Iterable[str]) -> bool:
    """True if every page of the file can be read, and no table is missing."""
    found: tuple[str] = tx.connection.execute("PRAGMA quick_check(1)").fetchone()
    names = {name for (name,) in tx.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return found == ("ok",) and names.issuperset(tables)


def _put_aside(path: Path, *, newer: bool) -> Path:
    """Rename the file, with what SQLite keeps beside it and belongs to it. Returns its new path."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    kind = "newer" if newer else "damaged"
    kept = path.with_name(f"{path.stem}-{kind}-{moment}-{token_hex(2)}{path.suffix}")
    for suffix in _SIDE_FILES:
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    return kept
