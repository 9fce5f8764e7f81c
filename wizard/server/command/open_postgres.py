"""Opening of a PostgreSQL database; imported late, because its driver is optional."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

import psycopg
from psycopg.conninfo import conninfo_to_dict

from wizard.server.database import EmptyDatabaseError, Execute
from wizard.server.postgres import PostgresDatabase

from .failure import BUSY, CommandError

# The words of the server or the system behind those that name the address.
REASON = re.compile(r".*(?:failed|resolve host '[^']*'): (?:\[Errno -?\d+\] |(?:FATAL|ERROR): +)?([^\n]+)")


def open_postgres(url: str, prepare: Callable[[Execute], None], connections: int) -> PostgresDatabase:
    """Open a PostgreSQL database; `prepare` checks or migrates its schema.

    Raises CommandError if it cannot be opened, EmptyDatabaseError if it has no schema, NewerSchemaError and
    OlderSchemaError for another version's.
    """
    try:
        return PostgresDatabase(url, connections, prepare)
    except psycopg.errors.UndefinedTable:
        raise EmptyDatabaseError from None
    except psycopg.Error as error:
        place = "the address"
        with suppress(ValueError):
            parts = urlsplit(url)
            port = f":{parts.port}" if parts.port else ""
            place = f"{parts.hostname or 'this machine'}{port}{parts.path}"
        raise CommandError(
            f"The database at {place} cannot be opened.",
            f"PostgreSQL refused: {_reason(url, error)}.",
            "See that the server runs, that name, password and database are right, and try again.",
            BUSY,
        ) from None


def _reason(url: str, error: psycopg.Error) -> str:
    """Return why, without the address: the driver's own words may repeat it, with its password."""
    state = f" ({error.sqlstate})" if error.sqlstate else ""
    found = REASON.search(str(error))
    told = found[1].strip().rstrip(".") if found else ""
    with suppress(psycopg.Error):
        password = conninfo_to_dict(url).get("password")
        if told and not (password and str(password) in told):
            return f"{told}{state}"
    return f"{type(error).__name__}{state}"
