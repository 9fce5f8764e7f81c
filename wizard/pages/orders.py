"""Orders: what was redeemed and begun on this computer, and what the service knows besides."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton

from wizard.flow import Step
from wizard.journal import EntryState
from wizard.messages import Message
from wizard.messages.receipts import receipt_text
from wizard.pages.page import Page
from wizard.session import Session, Source
from wizard.widgets.icons import icon
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import em
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.contract import Receipt
    from wizard.journal import Entry

_TONES = {
    EntryState.BEGUN: Tone.WARNING,
    EntryState.PAUSED: Tone.WARNING,
    EntryState.UNKNOWN: Tone.WARNING,
    EntryState.REDEEMED: Tone.SUCCESS,
    EntryState.REFUSED: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class Row:
    """An order in the list: from the journal (`entry`), or known to the service alone."""

    when: datetime
    customer: str
    action: str
    endings: tuple[str, ...]
    reference: str
    state: EntryState
    receipt: Receipt | None
    entry: Entry | None = None

    def holds(self, words: str) -> bool:
        """Whether the row is what somebody searches for."""
        text = " ".join((self.customer, self.action, *self.endings, self.reference, self.when.isoformat()))
        return all(word in text.casefold() for word in words.casefold().split())


class OrdersPage(Page):
    """Earlier orders, the latest first: search, open, resume, save as CSV."""

    step = Step.ORDERS
    resumed = Signal()

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.setFinalPage(True)
        self.say_heading(
            text("OrdersPage", "Earlier orders"),
            text("OrdersPage", "Keys are kept by their last five characters only."),
        )
        self._rows: tuple[Row, ...] = ()
        self._shown: list[Row] = []
        self._search = QLineEdit()
        self._list = RecordList()
        self._receipt = QPlainTextEdit()
        self._resume = QPushButton(text("OrdersPage", "&Resume this order"))
        self._save = QPushButton(icon("save"), text("OrdersPage", "&Save as CSV…"))
        self._build()
        self._search.textEdited.connect(self._show_rows)
        self._list.chosen.connect(self._open)
        self._resume.clicked.connect(self._resume_order)
        self._save.clicked.connect(self._save_csv)

    def enter(self) -> None:
        """Read the journal, and ask the service where it can tell more."""
        waiting = QCoreApplication.translate("OrdersPage", "Looking up earlier orders…")
        self.ask(waiting, self._read, self._show)

    def isComplete(self) -> bool:
        """Close is always possible."""
        return True

    def _build(self) -> None:
        text = QCoreApplication.translate
        self._search.setPlaceholderText(text("OrdersPage", "Search by customer, ending, date or reference"))
        self._search.setAccessibleName(text("OrdersPage", "Search orders"))
        self._search.setClearButtonEnabled(True)
        self._list.setAccessibleName(text("OrdersPage", "Orders"))
        self._receipt.setReadOnly(True)
        self._receipt.setAccessibleName(text("OrdersPage", "Receipt"))
        self._receipt.setTabChangesFocus(True)
        self._receipt.setMinimumHeight(em() * 9)
        buttons = QHBoxLayout()
        buttons.addWidget(self._resume)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list, 2)
        self.body.addWidget(self._receipt, 1)
        self.body.addLayout(buttons)

    def _read(self) -> tuple[Row, ...]:
        """Blocks. The journal counts; a service that does not answer is left out."""
        from wizard.service.errors import ServiceError

        rows = [self._of_entry(entry) for entry in self.session.journal().entries()]
        known = {row.receipt.id for row in rows if row.receipt}
        try:
            if self.session.place.source is not Source.MICROSOFT:
                page = self.session.service().receipts()
                rows += [self._of_receipt(one) for one in page.items if one.id not in known]
        except ServiceError:
            pass
        return tuple(sorted(rows, key=lambda row: row.when, reverse=True))

    def _of_entry(self, entry: Entry) -> Row:
        import msgspec

        from wizard.contract import Receipt

        receipt = msgspec.json.decode(entry.receipt, type=Receipt) if entry.receipt else None
        order = entry.order
        action = self.speech.action(order.action).title
        return Row(
            entry.begun_at,
            order.customer.name,
            action,
            order.endings,
            order.reference,
            entry.state,
            receipt,
            entry,
        )

    def _of_receipt(self, receipt: Receipt) -> Row:
        action = self.speech.action(receipt.action).title
        endings = tuple(line.ending for line in receipt.lines)
        return Row(
            receipt.redeemed_at,
            receipt.customer.name,
            action,
            endings,
            receipt.reference or "",
            EntryState.REDEEMED,
            receipt,
        )

    def _show(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self._show_rows()
        if not rows:
            text = QCoreApplication.translate
            message = Message(
                text("OrdersPage", "There are no orders yet"),
                text("OrdersPage", "Every order whose Redeem was pressed on this computer will stand here."),
                "",
            )
            self.banner.say(Tone.NEUTRAL, message)
        for widget in (self._search, self._list, self._receipt, self._save):
            widget.setVisible(bool(rows))

    def _show_rows(self) -> None:
        self._shown = [row for row in self._rows if row.holds(self._search.text())]
        self._list.show_records([self._record(row) for row in self._shown], 0 if self._shown else -1)
        self._open(0)

    def _record(self, row: Row) -> Record:
        endings = self.speech.listed([f"…{ending}" for ending in row.endings])
        detail = " · ".join(filter(None, (self.speech.time(row.when), row.action, endings, row.reference)))
        return Record("list", row.customer, detail, self._word(row.state), _TONES[row.state])

    def _word(self, state: EntryState) -> str:
        text = QCoreApplication.translate
        return {
            EntryState.BEGUN: text("OrdersPage", "outcome unknown"),
            EntryState.UNKNOWN: text("OrdersPage", "outcome unknown"),
            EntryState.PAUSED: text("OrdersPage", "paused"),
            EntryState.REDEEMED: text("OrdersPage", "redeemed"),
            EntryState.REFUSED: text("OrdersPage", "refused, nothing redeemed"),
        }[state]

    def _open(self, number: int) -> None:
        row = self._shown[number] if 0 <= number < len(self._shown) else None
        entry = row.entry if row else None
        open_order = entry is not None and (entry.unfinished or entry.needs_keys)
        self._resume.setVisible(open_order)
        if row is None:
            self._receipt.clear()
        elif row.receipt is not None:
            self._receipt.setPlainText(receipt_text(self.speech, row.receipt))
        elif entry is not None and entry.code:
            from wizard.contract import Problem

            said = self.speech.problem(Problem(entry.code, {}), unsettled=entry.unfinished)
            self._receipt.setPlainText("\n\n".join((said.title, said.explanation, said.advice)))
        else:
            unknown = QCoreApplication.translate(
                "OrdersPage", "What came of this order is not known here. Resume it to find out."
            )
            self._receipt.setPlainText(unknown)

    def _resume_order(self) -> None:
        row = self._shown[self._list.currentRow()]
        if row.entry is not None and self.session.resume(row.entry):
            self.resumed.emit()

    def _save_csv(self) -> None:
        text = QCoreApplication.translate
        chosen, _ = QFileDialog.getSaveFileName(
            self, text("OrdersPage", "Save orders"), "orders.csv", text("OrdersPage", "CSV (*.csv)")
        )
        if not chosen:
            return
        try:
            with Path(chosen).open("w", encoding="utf-8-sig", newline="") as file:
                self._write_csv(csv.writer(file))
        except OSError as error:
            message = Message(
                text("OrdersPage", "The orders were not saved"),
                f"{error.strerror or type(error).__name__}: {chosen}",
                text("OrdersPage", "Choose another folder and save again."),
            )
            self.banner.say(Tone.PROBLEM, message)

    def _write_csv(self, writer: object) -> None:
        from wizard.tables import harmless

        write = getattr(writer, "writerow")
        write(
            (
                "date",
                "state",
                "customer",
                "action",
                "endings",
                "reference",
                "receipt",
                "licenses",
                "expires_on",
            )
        )
        for row in self._shown:
            after = row.receipt.after if row.receipt else None
            cells = (
                row.when.isoformat(),
                row.state,
                row.customer,
                row.action,
                " ".join(row.endings),
                row.reference,
                row.receipt.id if row.receipt else "",
                after.licenses if after else "",
                after.expires_on.isoformat() if after else "",
            )
            write([harmless(cell) for cell in cells])
