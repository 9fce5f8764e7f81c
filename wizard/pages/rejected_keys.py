"""Keys that are not redeemed, each with its reason: to be read, copied and saved for the seller."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wizard.messages.order_states import redeemed_here
from wizard.messages.receipts import LeftOut
from wizard.orders.csv_export import csv_line, write_csv
from wizard.orders.journal import Entry
from wizard.pages.file_dialogs import ask_where
from wizard.pages.receipt_panel import show_earlier_receipt
from wizard.pages.saved_message import Say, save_file, say_copied
from wizard.pages.session import Session
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import TIGHT, InlineText, gap, text
from wizard.widgets.tones import Tone

_MOST_ROWS = 4


class RejectedKeys(QWidget):
    """A line that counts them, with Show, Copy and Save; the list below it when it is opened.

    `opened` has the number of a key that was chosen, -1 for none.
    """

    opened = Signal(int)

    def __init__(self, session: Session, save_name: Callable[[], str], say: Say) -> None:
        """Create it empty and hidden.

        `save_name` proposes a name for the file, without a suffix; `say` shows a message on the page.
        """
        super().__init__()
        self._session = session
        self._speech = session.speech
        self._save_name = save_name
        self._say = say
        self._keys: Sequence[LeftOut] = ()
        self._earlier: Mapping[str, Entry] = {}
        self._count = InlineText()
        self._show = Link("")
        self._copy = Link(text("RejectedKeys", "Copy"))
        self._save = Link(text("RejectedKeys", "Save…"))
        self._receipt = Link(text("RejectedKeys", "Open its receipt"))
        self._opened = QWidget()
        self._rows = RecordList()
        self._rows.setAccessibleName(text("RejectedKeys", "Keys that aren’t redeemed"))
        self._build()
        self._unfold(False)

    @property
    def rows(self) -> RecordList:
        """The list, for the keyboard to begin in."""
        return self._rows

    @property
    def last_control(self) -> QWidget:
        """The control that the keyboard continues from."""
        return self._receipt

    def show_keys(self, keys: Sequence[LeftOut], count: str, *, open_list: bool = False) -> None:
        """Show these keys under a line that counts them; nothing where there are none."""
        self._keys, self._earlier = keys, self._session.earlier_uses
        self._count.setText(count)
        self._show_records()
        self._rows.show_rows(min(len(keys), _MOST_ROWS))
        self.setVisible(bool(keys))
        self._unfold(open_list)
        # The link has its room from the start, whichever key is chosen.
        policy = self._receipt.sizePolicy()
        policy.setRetainSizeWhenHidden(any(one.ending in self._earlier for one in keys))
        self._receipt.setSizePolicy(policy)

    def choose_only(self) -> None:
        """Choose the key where it is the only one: nothing else is to be read about."""
        if len(self._keys) == 1:
            self._show_records(0)
            self._open(0)

    def chosen(self) -> LeftOut | None:
        """Return the key that is chosen in the list."""
        row = self._rows.chosen_row()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def as_text(self) -> str:
        """Return the keys as lines of ending and reason, for the clipboard."""
        return "\n".join(f"…{one.ending}\t{self._reason_of(one)}" for one in self._keys)

    def _build(self) -> None:
        above = FlowRow(self._count, self._show, self._copy, self._save)
        column_of(above, self._opened, within=self, spacing=gap(TIGHT))
        column_of(self._rows, FlowRow(self._receipt), within=self._opened, spacing=gap(TIGHT))
        self._show.clicked.connect(lambda: self._unfold(self._opened.isHidden()))
        self._copy.clicked.connect(self._copy_list)
        self._save.clicked.connect(self._save_list)
        self._rows.chosen.connect(self._open)
        self._receipt.clicked.connect(self._show_receipt)

    # ---- the key that is chosen

    def _open(self, row: int) -> None:
        chosen = self.chosen()
        self._receipt.setVisible(chosen is not None and chosen.ending in self._earlier)
        self.opened.emit(row)

    def _show_receipt(self) -> None:
        chosen = self.chosen()
        entry = self._earlier.get(chosen.ending) if chosen else None
        if entry is not None:
            show_earlier_receipt(self, self._speech, entry)

    # ---- the list

    def _show_records(self, current: int = -1) -> None:
        self._rows.show_records([self._record(one) for one in self._keys], current)
        self._receipt.hide()

    def _unfold(self, shown: bool) -> None:
        self._opened.setVisible(shown)
        self._show.setText(text("RejectedKeys", "Hide") if shown else text("RejectedKeys", "Show"))

    def _record(self, one: LeftOut) -> Record:
        rejected = text("RejectedKeys", "can’t be used")
        return Record("key", f"…{one.ending}", self._reason_of(one), rejected, Tone.PROBLEM)

    def _reason_of(self, one: LeftOut) -> str:
        """Return why a key is not redeemed; of one that was redeemed here, when and for whom."""
        entry = self._earlier.get(one.ending)
        if entry is not None:
            return redeemed_here(self._speech, entry)
        return self._speech.problem(one.problem).title if one.problem else ""

    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())
        say_copied(self._say, text("RejectedKeys", "Key endings and reasons copied."))

    def _save_list(self) -> None:
        title, kind = (
            text("RejectedKeys", "Save the keys that aren’t redeemed"),
            text("RejectedKeys", "CSV (*.csv)"),
        )
        path, _ = ask_where(self, title, f"{self._save_name()}.csv", kind)
        if path is None:
            return
        headings = (text("RejectedKeys", "Key ending"), text("RejectedKeys", "Reason"))
        lines = [csv_line(headings), *(csv_line((one.ending, self._reason_of(one))) for one in self._keys)]
        save_file(self._say, self._speech, path, lambda: write_csv(path, lines))
