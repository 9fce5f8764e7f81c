"""The one region below the key field: the list of keys, unfinished orders, or the offer of a first start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.orders.key_entries import KeyEntry
from wizard.pages.first_start import FirstStart
from wizard.pages.tasks import relay
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of, put_in_tab_order
from wizard.widgets.text import text

if TYPE_CHECKING:
    from wizard.pages.key_history import KeyHistory
    from wizard.pages.key_rows import KeyRows
    from wizard.pages.page import Page
    from wizard.pages.unfinished import Unfinished


class KeyRegion(QWidget):
    """Shows one of the three; list and unfinished orders are made when there are any.

    After the first start, `practice` is the way to practice keys where there is none of them.

    `edited` has the row to correct, `removed` the rows to take out, both counted from 0.
    """

    edited = Signal(int)
    removed = Signal(object)

    def __init__(self, page: Page) -> None:
        """Create it with the offer of a first start."""
        super().__init__()
        self._page = page
        self._listed = 0
        self._rows: KeyRows | None = None
        self._unfinished: Unfinished | None = None
        self._history: KeyHistory | None = None
        relay().saved.connect(self._look_again)
        self.first_start = FirstStart()
        self.practice = Link(text("KeyPage", "Practice keys…"), name="practice-keys")
        self._column = column_of(self.first_start, FlowRow(self.practice), 1, within=self)

    @property
    def rows(self) -> KeyRows:
        """The list, made when it is needed."""
        if self._rows is None:
            self._rows = rows = import_module("wizard.pages.key_rows").KeyRows(self._page.session)
            rows.edited.connect(self.edited)
            rows.removed.connect(self.removed)
            self._column.insertWidget(0, rows, 100)
            put_in_tab_order(self, rows.controls())
        return self._rows

    def take_over(self, before: Self) -> None:
        """Show the same part of the list as the window before."""
        if before._rows is not None:
            self.rows.only_problems = before._rows.only_problems

    @property
    def spoken(self) -> str:
        """A sentence about unfinished orders, empty where there are none."""
        return self._unfinished.spoken if self._unfinished is not None else ""

    def show_entries(self, entries: Sequence[KeyEntry], corrected: int | None) -> None:
        """Show these keys, or what takes their place; the row `corrected` is in the field."""
        self._listed = len(entries)
        if entries or self._rows is not None:
            self.rows.setVisible(bool(entries))
            self.rows.show_entries(entries, corrected)
        self._show_others()

    def look_back(self) -> None:
        """Tell if this computer redeemed one of the keys before."""
        if self._history is None:
            if not self._page.flow.draft.entries or self._is_first_start():
                return
            history = import_module("wizard.pages.key_history")
            self._history = history.KeyHistory(self._page, self._show_earlier)
        self._history.look()

    def look_for_unfinished(self) -> None:
        """Read the journal, where there is one."""
        if self._unfinished is None:
            if self._is_first_start():
                return
            self._unfinished = import_module("wizard.pages.unfinished").Unfinished(self._page)
            self._unfinished.hide()
            self._column.insertWidget(0, self._unfinished)
            self._unfinished.changed.connect(self._show_others)
        self._unfinished.look()

    def _look_again(self) -> None:
        """Look again at what was redeemed or saved meanwhile, as by the run of a batch."""
        if not self.isVisible():
            return
        if self._history is not None:
            self._history.cancel()
        self.look_back()
        self.look_for_unfinished()

    def cancel(self) -> None:
        """Stop reading."""
        if self._history is not None:
            self._history.cancel()
        if self._unfinished is not None:
            self._unfinished.cancel()

    def _show_earlier(self, told: Mapping[str, str]) -> None:
        if self._rows is not None:
            self._rows.show_earlier(told)

    def _show_others(self) -> None:
        unfinished = self._unfinished
        waiting = unfinished is not None and unfinished.count > 0 and not self._listed
        if unfinished is not None:
            unfinished.setVisible(waiting)
        free, first = not self._listed and not waiting, self._is_first_start()
        self.first_start.setVisible(free and first)
        self.practice.setVisible(free and not first)

    def _is_first_start(self) -> bool:
        return not any(self._page.session.folder.glob("journal.*"))
