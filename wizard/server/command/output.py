"""Output of commands: JSON for programs, tables for people."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

import msgspec

Record = dict[str, Any]


def show(records: Sequence[Record], as_json: bool, nothing: str) -> None:
    """Print records with the same members as `{"items": […]}` or a table; `nothing` if there are none."""
    if as_json:
        print(msgspec.json.encode({"items": records}).decode())
    elif records:
        _print_table(records)
    else:
        print(nothing)


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
