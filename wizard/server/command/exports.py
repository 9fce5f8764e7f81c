"""Exports of an audit trail, as `audit export` wrote them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from wizard.server import audit
from wizard.server.audit import Exported
from wizard.server.database import Database

from .failure import CommandError, system_words

TAIL = 64 * 1024  # bytes that are read at once from the end
ROW = msgspec.json.Decoder(Exported)


def read_exports(paths: Sequence[Path]) -> Iterator[Exported]:
    """Yield the rows of exports that follow one another. Raises CommandError for a file that is no export."""
    last = 0
    for path in paths:
        try:
            with path.open("rb") as lines:
                for line in lines:
                    row = ROW.decode(line)
                    if row.sequence <= last:
                        raise ValueError(f"row {row.sequence} after row {last}")
                    last = row.sequence
                    yield row
        except OSError as error:
            raise CommandError(
                f"The export {path} cannot be read.",
                f"The system says: {system_words(error)}.",
                "Give a file that `audit export` wrote and this account may read.",
            ) from None
        except ValueError as error:
            raise CommandError(
                f"{path} is no export of an audit trail.",
                f"Behind row {last}: {error}.",
                "Give a file that `audit export` wrote, or several of them in their order.",
            ) from None


def append_export(path: Path, database: Database) -> int:
    """Append the rows that an export does not have yet, on disk when this returns; return their number.

    A line that a crash left unfinished is replaced. Raises CommandError where the file is not of this chain.
    """
    try:
        with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
            last = _last_row(file)
            known = [] if last is None else [(last.sequence, last.hash)]
            if audit.first_difference(database, known) is not None:
                raise CommandError(
                    f"{path} has rows that the database lacks.",
                    "Rows were removed or changed, or an older backup was put back without this file.",
                    "Keep the file, and run `restore` with it; or export to a new file.",
                )
            added = 0
            for row in audit.export(database, 0 if last is None else last.sequence):
                file.write(msgspec.json.encode(row) + b"\n")
                added += 1
            file.flush()
            os.fsync(file.fileno())
            return added
    except (OSError, msgspec.MsgspecError) as error:
        raise CommandError(
            f"The rows cannot be appended to {path}.",
            f"The system says: {system_words(error)}."
            if isinstance(error, OSError)
            else f"Its last row cannot be read: {error}.",
            "Name a file that `audit export` wrote, or a new one in a folder that may be written.",
        ) from None


def _last_row(file: BinaryIO) -> Exported | None:
    """Return the last whole row, None without one; the file is read to its end, and ends there."""
    end = file.seek(0, os.SEEK_END)
    tail, start = b"", end
    while start and tail.count(b"\n") < 2:
        start = max(0, start - TAIL)
        file.seek(start)
        tail = file.read(end - start)
    whole = tail[: tail.rfind(b"\n") + 1]
    file.truncate(start + len(whole))
    file.seek(0, os.SEEK_END)
    return ROW.decode(whole.splitlines()[-1]) if whole else None
