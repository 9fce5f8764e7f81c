"""The keys that an order redeems: their sum in a line, and the list when it is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from wizard.contract import Line
from wizard.messages import Translator
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import TIGHT, InlineText, gap, text

_MOST_ROWS = 4
_NAMED = 3
"""Keys that the line itself names by their endings."""


class KeySummary(QWidget):
    """``Add licenses with 3 keys: Cirrus Workplace, 15 licenses``; with Show for more than three keys."""

    def __init__(self, speech: Translator) -> None:
        super().__init__()
        self._speech = speech
        self._sum = InlineText()
        self._show = Link("")
        self._rows = RecordList()
        self._rows.setAccessibleName(text("KeySummary", "Keys of this order"))
        self._rows.hide()
        self._show.clicked.connect(lambda: self._unfold(self._rows.isHidden()))
        column_of(FlowRow(self._sum, self._show), self._rows, within=self, spacing=gap(TIGHT))

    def show_lines(self, action: str, lines: Sequence[Line]) -> None:
        """Show the keys that are redeemed, under the name of the action."""
        speech = self._speech
        few = len(lines) <= _NAMED
        keys = speech.keys(len(lines))
        if few and lines:
            named = text("KeySummary", "{keys} ({endings})")
            keys = named.format(keys=keys, endings=speech.enumerated([f"…{line.ending}" for line in lines]))
        told = text("KeySummary", "{action} with {keys}: {content}")
        self._sum.setText(told.format(action=action, keys=keys, content=self._content(lines)))
        self._rows.show_records([self._record(line) for line in lines])
        self._rows.show_rows(min(len(lines), _MOST_ROWS))
        self._show.setVisible(not few)
        self.setVisible(bool(lines))
        self._unfold(False)

    def _content(self, lines: Sequence[Line]) -> str:
        products = dict.fromkeys(line.product for line in lines if line.product)
        licenses = [line.licenses for line in lines if line.licenses is not None]
        months = {line.months for line in lines if line.months is not None}
        parts = [*products]
        if licenses:
            parts.append(self._speech.licenses(sum(licenses)))
        if len(months) == 1:
            parts.append(self._speech.months(months.pop()))
        return self._speech.enumerated(parts)

    def _record(self, line: Line) -> Record:
        return Record("key", f"…{line.ending}", self._content((line,)))

    def _unfold(self, shown: bool) -> None:
        self._rows.setVisible(shown)
        self._show.setText(text("KeySummary", "Hide keys") if shown else text("KeySummary", "Show keys"))
