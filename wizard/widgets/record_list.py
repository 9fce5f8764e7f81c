"""A list of records that are all there already."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.widgets.record_rows import Record, RecordRows

__all__ = ["Record", "RecordList"]


class RecordList(RecordRows):
    """Rows to choose one from; `chosen` has the row's number, -1 for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        self._shown: list[Record] = []
        super().__init__(self._shown_record, parent)

    def show_records(self, records: list[Record], current: int = -1) -> None:
        """Show these rows, one of them chosen."""
        self._shown = records
        self.begin_anew(len(records), current)

    def take_or_go_on(self) -> bool:
        """Enter was pressed: chooses the current row; True when it was chosen before."""
        if self.chosen_row() >= 0 and self.chosen_row() == self.currentRow():
            return True
        self.setCurrentRow(max(self.currentRow(), 0))
        return False

    def details(self, row: int) -> str:
        """The second line of a row."""
        return self.record(row).detail

    def _shown_record(self, row: int) -> Record:
        return self._shown[row]
