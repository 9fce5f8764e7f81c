"""Saving of a checked list as CSV, with the list's own columns and separator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wizard.keys.lists import Row
from wizard.messages import Translator
from wizard.orders.checked_list import CheckedList, ListLayout, without_keys
from wizard.orders.csv_export import write_csv


class NoLayout:
    """The layout of keys that were typed: no separator and no columns of their own."""

    delimiter = None

    def column_names(self, _width: int) -> tuple[str, ...]:
        """Return no names."""
        return ()


def saving(
    path: Path, rows: list[Row], layout: ListLayout, speech: Translator, *, show_keys: bool
) -> Callable[[], Path]:
    """Return the work of saving, for a thread of its own; it returns the path and raises OSError."""

    def work() -> Path:
        table = CheckedList(layout, speech, show_keys=show_keys)
        shown = rows if show_keys else [without_keys(row) for row in rows]
        write_csv(path, table.lines(shown))
        return path

    return work
