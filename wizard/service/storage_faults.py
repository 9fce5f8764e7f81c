"""Causes for which a data folder cannot be used, from the errors of SQLite and the system."""

from __future__ import annotations

import errno
import sqlite3
import stat
from pathlib import Path
from typing import Final

from wizard.contract import Code, Problem

# SQLite reports a full disk as such, a quota or a largest file size as a failed write.
_FULL: Final = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE})
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_NOT_ALLOWED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_LOCKED: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_FOREIGN: Final = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR})
_TOO_LONG: Final = frozenset({errno.ENAMETOOLONG, 206})  # 206: Windows' ERROR_FILENAME_EXCED_RANGE


def storage_problem(error: Exception, folder: Path) -> Problem:
    """Return the problem of a data folder that SQLite or the system could not use, with its cause."""
    detail = type(error).__name__
    number = getattr(error, "sqlite_errorcode", None)
    if number in _FULL or getattr(error, "errno", None) in _NO_ROOM:
        return Problem(Code.DATA_FOLDER_FULL, {"path": str(folder)}, detail)
    parameters = {"path": str(folder), "reason": _reason(error, number, folder)}
    return Problem(Code.DATA_FOLDER_UNWRITABLE, parameters, detail)


def _reason(error: Exception, number: int | None, folder: Path) -> str | None:
    """Return why a folder cannot be used; None for a missing permission."""
    primary = None if number is None else number & 0xFF
    if primary in _LOCKED:
        return "locked"
    if {getattr(error, "errno", None), getattr(error, "winerror", None)} & _TOO_LONG:
        return "too-long"
    if getattr(error, "errno", None) in _NOT_ALLOWED:
        return None
    try:
        if not stat.S_ISDIR(folder.stat().st_mode):
            return "no-folder"
    except FileNotFoundError:
        return "missing"
    except NotADirectoryError:
        return "no-folder"
    except OSError:
        return None
    if number == sqlite3.SQLITE_READONLY_DBMOVED:
        return "missing"
    if primary == sqlite3.SQLITE_IOERR or getattr(error, "errno", None) == errno.EIO:
        return "disk-fault"
    return "changed" if primary in _FOREIGN else None
