"""Keys that are not redeemed, each with its reason: to be read, copied and saved for the seller."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wizard.messages import Translator
from wizard.messages.receipts import LeftOut
from wizard.orders.csv_export import csv_line, write_csv
from wizard.pages.saved_message import Say, say_copied, say_not_saved, say_saved
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.inline_text import InlineText
from wizard.widgets.link import Link
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import TIGHT, gap
from wizard.widgets.tones import Tone

_MOST_ROWS = 4


class RejectedKeys(QWidget):
    """A line that counts them, with Show, Copy and Save; the list below it when it is opened.

    `opened` has the number of a key that was chosen, -1 for none.
    """

    opened = Signal(int)

    def __init__(self, speech: Translator, save_name: Callable[[], str], say: Say) -> None:
        """Create it empty and hidden.

        `save_name` proposes a name for the file, without a suffix; `say` shows a message on the page.
        """
        super().__init__()
        text = QCoreApplication.translate
        self._speech = speech
        self._save_name = save_name
        self._say = say
        self._keys: Sequence[LeftOut] = ()
        self._count = InlineText()
        self._show = Link("")
        self._copy = Link(text("RejectedKeys", "&Copy"))
        self._save = Link(text("RejectedKeys", "&Save…"))
        self._rows = RecordList()
        self._rows.setAccessibleName(text("RejectedKeys", "Keys that aren’t redeemed"))
        self._build()
        self._unfold(False)

    @property
    def rows(self) -> RecordList:
        """The list, for the keyboard to begin in."""
        return self._rows

    def show_keys(self, keys: Sequence[LeftOut], count: str, *, open_list: bool = False) -> None:
        """Show these keys under a line that counts them; nothing where there are none."""
        self._keys = keys
        self._count.setText(count)
        self._rows.show_records([self._record(one) for one in keys])
        self._rows.show_rows(min(len(keys), _MOST_ROWS))
        self.setVisible(bool(keys))
        self._unfold(open_list)

    def chosen(self) -> LeftOut | None:
        """Return the key that is chosen in the list."""
        row = self._rows.chosen_row()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def as_text(self) -> str:
        """Return the keys as lines of ending and reason, for the clipboard."""
        return "\n".join(f"…{one.ending}\t{self._reason_of(one)}" for one in self._keys)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(TIGHT))
        column.addLayout(FlowRow(self._count, self._show, self._copy, self._save))
        column.addWidget(self._rows)
        self._show.clicked.connect(lambda: self._unfold(self._rows.isHidden()))
        self._copy.clicked.connect(self._copy_list)
        self._save.clicked.connect(self._save_list)
        self._rows.chosen.connect(self.opened)

    def _unfold(self, shown: bool) -> None:
        text = QCoreApplication.translate
        self._rows.setVisible(shown)
        self._show.setText(text("RejectedKeys", "&Hide") if shown else text("RejectedKeys", "S&how"))

    def _record(self, one: LeftOut) -> Record:
        rejected = QCoreApplication.translate("RejectedKeys", "not redeemed")
        return Record("key", f"…{one.ending}", self._reason_of(one), rejected, Tone.PROBLEM)

    def _reason_of(self, one: LeftOut) -> str:
        return self._speech.problem(one.problem).title if one.problem else ""

    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())
        say_copied(self._say, QCoreApplication.translate("RejectedKeys", "Endings and reasons copied."))

    def _save_list(self) -> None:
        text = QCoreApplication.translate
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            text("RejectedKeys", "Save the keys that aren’t redeemed"),
            f"{self._save_name()}.csv",
            text("RejectedKeys", "CSV (*.csv)"),
        )
        if not chosen:
            return
        headings = (text("RejectedKeys", "Ending"), text("RejectedKeys", "Reason"))
        lines = [csv_line(headings), *(csv_line((one.ending, self._reason_of(one))) for one in self._keys)]
        try:
            write_csv(Path(chosen), lines)
        except (OSError, ValueError) as error:
            say_not_saved(self._say, error, Path(chosen))
            return
        say_saved(self._say, Path(chosen))
