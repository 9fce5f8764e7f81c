"""A lock between programs, around reading, using and saving a refresh token.

A provider that rotates refresh tokens takes one that comes twice for stolen, and revokes them all.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from wizard.contract import Code, Problem
from wizard.service.errors import ServiceError
from wizard.service.private_folder import make_private

FILE_NAME: Final = "product-key-wizard-sign-in.lock"
PATIENCE: Final = 60.0  # seconds; a provider may take 25 for an answer
_log = logging.getLogger("wizard.service.sign_in")


@contextmanager
def one_program(folder: Path, host: str, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of a data folder; without a folder that can be used there is none.

    It is SQLite's on an empty database: the same on every system, and gone when the program ends.

    Raises ServiceError: `timeout`, where another program holds it for too long.
    """
    connection = _open(folder, patience)
    if connection is None:
        yield
        return
    with closing(connection):
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY:
                _log.warning("no lock between programs (%s)", type(error).__name__)
            else:
                problem = Problem(Code.TIMEOUT, {"host": host, "seconds": round(patience)}, "lock held")
                raise ServiceError(problem) from None
        yield


def _open(folder: Path, patience: float) -> sqlite3.Connection | None:
    try:
        make_private(folder)
        return sqlite3.connect(folder / FILE_NAME, timeout=patience, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        _log.warning("no lock between programs (%s)", type(error).__name__)
        return None
