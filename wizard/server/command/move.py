"""The command `move`, from SQLite to PostgreSQL."""

from __future__ import annotations

import argparse
from contextlib import closing
from graphlib import TopologicalSorter
from typing import Any

from wizard.server import audit
from wizard.server.clock import micros
from wizard.server.database import Database, Transaction, migrate
from wizard.server.reconcile import reconcile
from wizard.server.settings import MOVED, Service

from .admin_context import operator_name
from .failure import DONE, REFUSED, USAGE, CommandError
from .open_service import is_sqlite, open_database, open_service, refuse_password
from .output import show

OWN = "schema_version"  # each database knows its own schema
TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
# Every change records an audit row in its own transaction.
CLOSE = "CREATE TRIGGER moved BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'this service was moved'); END"
# The copy of a large table takes longer than any request may.
NO_LIMITS = ("SET LOCAL statement_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0")


def move(options: argparse.Namespace) -> int:
    """Copy a service from SQLite into an empty PostgreSQL database, and close the old one for good.

    All in one transaction; then receipts, keys and subscriptions are compared and the chain is checked.
    Raises CommandError; then nothing was copied, and the old database stays in use.
    """
    address = refuse_password(options.to)
    if not is_sqlite(options.database) or is_sqlite(address):
        raise CommandError(
            "A service is moved from SQLite to PostgreSQL.",
            "The other ways there are tools of the databases themselves.",
            "Give the SQLite file with --database, and a postgresql:// address with --to.",
            USAGE,
        )
    service = open_service(options.database, options.secrets)
    with closing(service.database), closing(open_database(address, migrate, connections=2)) as target:
        moved = service.database.write(lambda tx: _move(service, tx, target))
        found = _problems(target)
    show([{"table": table, "rows": rows} for table, rows in moved.items()], options.json, "")
    for problem in found:
        print(problem)
    if not options.json:
        print("Moved. The old database is closed: point PRODUCT_KEY_SERVICE_DATABASE to the new one.")
    return REFUSED if found else DONE


def _move(service: Service, source: Transaction, target: Database) -> dict[str, int]:
    """Copy all tables while nobody else writes; return their numbers of rows."""
    moved = target.write(lambda tx: _copy_all(service, source, tx))
    source.run("put_setting", name=MOVED, value=str(micros(service.clock())))
    source.connection.execute(CLOSE)  # for a server that still runs, of whatever version
    return moved


def _copy_all(service: Service, source: Transaction, target: Transaction) -> dict[str, int]:
    for limit in NO_LIMITS:
        target.connection.execute(limit)
    tables = _in_order(source.connection)
    filled = [table for table in tables if _count(target.connection, table)]
    if filled:
        raise CommandError(
            "The new database is not empty.",
            f"There are rows in {', '.join(filled)}.",
            "Make an empty database for the service, and try again.",
        )
    for table in tables:
        _copy(source.connection, target.connection, table)
    counts = {table: _count(source.connection, table) for table in tables}
    differ = [table for table, rows in counts.items() if _count(target.connection, table) != rows]
    if differ:
        raise CommandError(
            "The copy does not have all rows.",
            f"They differ in {', '.join(differ)}. Nothing was kept of the copy.",
            "Try again, and report it if it happens again.",
        )
    target.connection.execute("ANALYZE")
    details = {"tables": len(tables), "rows": sum(counts.values())}
    audit.record(service, target, operator_name(), "service-moved", details)
    return counts


def _in_order(source: Any) -> list[str]:
    """Return the tables, each behind those that it refers to."""
    tables = [name for (name,) in source.execute(TABLES) if name != OWN]
    refers = {
        name: {row[2] for row in source.execute(f'PRAGMA foreign_key_list("{name}")')} - {name}
        for name in tables
    }
    return list(TopologicalSorter(refers).static_order())


def _copy(source: Any, target: Any, table: str) -> None:
    names = ", ".join(f'"{row[1]}"' for row in source.execute(f'PRAGMA table_info("{table}")'))
    with target.cursor().copy(f'COPY "{table}" ({names}) FROM STDIN'.encode()) as rows:
        for row in source.execute(f'SELECT {names} FROM "{table}"'):  # noqa: S608 - names of our own schema
            rows.write_row(row)


def _count(connection: Any, table: str) -> int:
    statement = f'SELECT COUNT(*) FROM "{table}"'  # noqa: S608 - a name of our own schema
    return int(connection.execute(statement).fetchone()[0])


def _problems(database: Database) -> list[str]:
    """Return what is wrong in the new database, after what waited there was sealed."""
    audit.seal(database)
    found = [f"{each.kind} {each.id}: {each.problem}" for each in reconcile(database)]
    broken = audit.verify(database).broken_at
    return [*found, *([f"The audit trail is broken at row {broken}."] if broken is not None else [])]
