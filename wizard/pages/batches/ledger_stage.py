"""The ledger: every key that this computer has seen, found by ending, customer, list and date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Self

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from wizard.messages.ledger import key_details, key_state_text
from wizard.orders.ledger import KeyState, LedgerKey
from wizard.orders.local_time import today
from wizard.pages.batches.stage import StageView
from wizard.pages.page import FootAction
from wizard.widgets.announcing import announce
from wizard.widgets.button import Link
from wizard.widgets.chooser import Chooser
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import Remark, em, text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

ENDING, CUSTOMER, LIST = "ending", "customer", "list"
_PERIODS: Final = (None, 7, 31, 366)  # days
_DELAY_MS: Final = 250
_TONES: Final[Mapping[KeyState, Tone]] = {
    KeyState.UNDER_WAY: Tone.WARNING,
    KeyState.REDEEMED: Tone.SUCCESS,
    KeyState.REFUSED: Tone.PROBLEM,
    KeyState.UNKNOWN: Tone.WARNING,
}


class LedgerStage(StageView):
    """`searched` has the kind of search, its text and the first date or None.

    `exportWanted`; `forgetWanted` has the key of the row whose customer is to be forgotten.
    """

    searched = Signal(str, str, object)
    exportWanted = Signal()
    forgetWanted = Signal(object)

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._found: tuple[LedgerKey, ...] = ()
        self._by, self._since = Chooser(), Chooser()
        self.field = TextField()
        self.rows = RecordList()
        self._told = Remark()
        self._forget = Link(text("Ledger", "&Forget this customer…"), name="forget-customer")
        self._waiting = QTimer(self, singleShot=True, interval=_DELAY_MS)
        for value, name in (
            (ENDING, text("Ledger", "Key or its ending")),
            (CUSTOMER, text("Ledger", "Customer")),
            (LIST, text("Ledger", "List")),
        ):
            self._by.addItem(name, value)
        names = (
            text("Ledger", "At any time"),
            text("Ledger", "In the last 7 days"),
            text("Ledger", "In the last month"),
            text("Ledger", "In the last year"),
        )
        for days, name in zip(_PERIODS, names, strict=True):
            self._since.addItem(name, days)
        self._by.setMinimumContentsLength(16)
        self._by.setAccessibleName(text("Ledger", "Search by"))
        self._since.setAccessibleName(text("Ledger", "When it was last changed"))
        self.field.setAccessibleName(text("Ledger", "Search in the ledger"))
        self.field.setPlaceholderText(text("Ledger", "Search"))
        self.field.setMinimumWidth(em() * 14)
        self.field.setClearButtonEnabled(True)
        self.rows.setAccessibleName(text("Ledger", "Keys found"))
        add_to(self.column, FlowRow(self._by, self.field, self._since), self._told, (self.rows, 1))
        add_to(self.column, FlowRow(self._forget), 0)
        self.field.textEdited.connect(lambda _text: self._waiting.start())
        self._by.activated.connect(lambda _row: self.search())
        self._since.activated.connect(lambda _row: self.search())
        self._waiting.timeout.connect(self.search)
        self.rows.chosen.connect(lambda _row: self._show_forgetting())
        self._forget.clicked.connect(self._ask_to_forget)

    def take_over(self, before: Self) -> None:
        self.field.setText(before.field.text())
        for box, earlier in ((self._by, before._by), (self._since, before._since)):
            box.setCurrentIndex(earlier.currentIndex())

    def heading(self) -> tuple[str, str]:
        """Say what is kept here."""
        return text("Ledger", "Keys this computer has seen"), text(
            "Ledger", "Only the last five characters of each key are kept, and nothing is sent."
        )

    def foot_actions(self) -> tuple[FootAction, ...]:
        return (FootAction(text("Ledger", "Save as CS&V…"), self.exportWanted.emit),)

    def first_focus(self) -> QWidget:
        return self.field

    def clear_search(self) -> bool:
        if not self.field.emptied():
            return False
        self.search()
        return True

    def search(self) -> None:
        """Ask for the keys that fit now."""
        self._waiting.stop()
        days = self._since.currentData()
        since = today() - timedelta(days=days) if days is not None else None
        self.searched.emit(str(self._by.currentData()), self.field.text().strip(), since)

    def show_found(self, found: tuple[LedgerKey, ...], lost: date | None) -> None:
        """Show the keys that were found; `lost`: keys from before this date cannot be recognized."""
        self._found = found
        self.rows.show_lazily(len(found), lambda row: self._record(found[row]))
        if found:
            told = text("Ledger", "%n key(s) found.", None, len(found))
        elif lost is not None:
            told = text(
                "Ledger",
                "Not found. Keys from before {date} can only be found by their last five characters.",
            )
            told = told.format(date=self.speech.date(lost))
        else:
            told = text("Ledger", "This computer hasn’t seen such a key.")
        self._told.setText(told)
        announce(self, told)
        self._show_forgetting()

    def _record(self, one: LedgerKey) -> Record:
        customer = one.customer or text("Ledger", "no customer")
        state, tone = key_state_text(self.speech, one.state), _TONES.get(one.state, Tone.NEUTRAL)
        return Record("key", f"…{one.ending} · {customer}", key_details(self.speech, one), state, tone)

    def _show_forgetting(self) -> None:
        row = self.rows.chosen_row()
        self._forget.setEnabled(row >= 0 and bool(self._found[row].customer))

    def _ask_to_forget(self) -> None:
        row = self.rows.chosen_row()
        if row >= 0:
            self.forgetWanted.emit(self._found[row])
