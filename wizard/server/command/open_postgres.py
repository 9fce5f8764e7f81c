"""Opening of a PostgreSQL database; imported late, because its driver is optional."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

import psycopg

from wizard.server.database import Execute, OlderSchemaError, migrations
from wizard.server.postgres import PostgresDatabase

from .failure import BUSY, CommandError


def open_postgres(url: str, prepare: Callable[[Execute], None], connections: int) -> PostgresDatabase:
    """Open a PostgreSQL database; `prepare` checks or migrates its schema.

    Raises CommandError if it cannot be opened, NewerSchemaError and OlderSchemaError for another schema.
    """
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
