"""Output of commands: JSON for programs, tables for people; and where it goes nowhere."""

from __future__ import annotations

import errno
import os
import sys
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import msgspec

from .failure import USAGE, CommandError

Record = dict[str, Any]

NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""Errors that are a disk's, not the program's."""


def check_standard_output() -> None:
    """Raise CommandError if standard output is closed: a token that nobody reads would be lost."""
    if sys.stdout is None:
        raise CommandError(
            "Standard output is closed.",
            "The answer would be lost, so nothing was done.",
            "Lead it to a file, or to /dev/null if you do not want it.",
            status=USAGE,
        )


def write_standard_output() -> None:
    """Write what was printed, while a failure can still be told. Raises CommandError, BrokenPipeError.

    The interpreter would do it after the exit status is settled, and print a traceback.
    """
    try:
        sys.stdout.flush()
    except OSError as error:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        if isinstance(error, BrokenPipeError):
            raise
        raise unwritten(error) from error


def unwritten(error: OSError) -> CommandError:
    """Return the failure of a command that had no room to write."""
    return CommandError(
        "Something could not be written, perhaps only the answer.",
        "The disk is full." if error.errno == errno.ENOSPC else f"The system says: {error.strerror}.",
        "Look at what the command did before you run it again.",
    )


def record_of(item: object, columns: str) -> Record:
    """Return members of an item, by columns with spaces between; `name=member` calls one otherwise."""
    record = {}
    for name, _, member in (column.partition("=") for column in columns.split()):
        value = getattr(item, member or name)
        if isinstance(value, datetime):
            value = value.isoformat(timespec="seconds")
        record[name] = value.isoformat() if isinstance(value, date) else value
    return record


def show(records: Sequence[Record], as_json: bool, nothing: str) -> None:
    """Print records with the same members as `{"items": […]}` or a table; `nothing` if there are none."""
    if as_json:
        print(msgspec.json.encode({"items": records}).decode())
    elif records:
        _print_table(records)
    else:
        print(nothing)


def show_newest(records: Sequence[Record], limit: int, as_json: bool, nothing: str) -> None:
    """Print the first `limit` of records, and on standard error that there are more."""
    show(records[:limit], as_json, nothing)
    if len(records) > limit:
        print(f"Only the newest {limit} are listed; --limit N lists more.", file=sys.stderr)


def show_one(record: Record, as_json: bool) -> None:
    """Print one record as JSON, or one line for each member."""
    if as_json:
        print(msgspec.json.encode(record).decode())
        return
    width = max(map(len, record))
    for name, value in record.items():
        print(f"{name.replace('_', ' ').ljust(width)}  {_cell(value)}")


def _print_table(records: Sequence[Record]) -> None:
    names = list(records[0])
    rows = [[name.replace("_", " ") for name in names]]
    rows += [[_cell(record[name]) for name in names] for record in records]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(names))]
    for row in rows:
        print(
            "  ".join(
                cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
            ).rstrip()
        )


def _cell(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "-"
    return "".join(sign if sign.isprintable() else "?" for sign in str(value))


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
