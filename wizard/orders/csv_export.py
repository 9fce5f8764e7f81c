"""Tables that leave the program."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.keys import dashed

if TYPE_CHECKING:
    from wizard.keys.lists import Row


def harmless(value: object) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def write_verdicts(path: Path, rows: Iterable[Row], note: Callable[[Row], str], *, with_keys: bool) -> None:
    """Write checked keys as CSV; full keys only `with_keys`, else their endings.

    Raises OSError where the file cannot be written.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("line", "cell", "key" if with_keys else "ending", "verdict", "format", "note"))
        for row in rows:
            shown = dashed(row.text) if with_keys else row.ending
            cells = (row.line, row.cell, shown, row.check.verdict, row.check.format, note(row))
            writer.writerow([harmless(cell) for cell in cells])
