"""Saving of a checked list as CSV, with the list's own columns and separator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.keys.lists import Row
from wizard.messages.file_names import dated_name
from wizard.orders.checked_list import CheckedList, ListLayout, without_keys
from wizard.orders.csv_export import write_csv
from wizard.pages.file_dialogs import ask_where
from wizard.pages.saved_message import say_not_saved, say_saved
from wizard.widgets.text import text

if TYPE_CHECKING:
    from wizard.pages.page import Page


class NoLayout:
    """The layout of keys that were typed: no separator and no columns of their own."""

    delimiter = None

    def column_names(self, _width: int) -> tuple[str, ...]:
        """Return no names."""
        return ()


def save_csv(page: Page, rows: list[Row], layout: ListLayout, *, show_keys: bool) -> None:
    """Ask where to save these rows, and save them in the background."""
    what = text("CheckPage", "checked keys")
    title, kind = text("CheckPage", "Save the verdicts"), text("CheckPage", "CSV (*.csv)")
    path, _ = ask_where(page, title, f"{dated_name('', what)}.csv", kind)
    if path is None:
        return
    speech, say = page.speech, page.banner.say_passing

    def work() -> Path:
        table = CheckedList(layout, speech, show_keys=show_keys)
        write_csv(path, table.lines(rows if show_keys else [without_keys(row) for row in rows]))
        return path

    def failed(error: Exception) -> None:
        if not isinstance(error, OSError | ValueError):
            raise error
        say_not_saved(say, speech, error, path)

    page.ask(text("CheckPage", "Saving…"), work, lambda saved: say_saved(say, saved), failed, saves=True)
