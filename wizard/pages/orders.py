"""Orders: what was redeemed and begun on this computer, and what the service knows besides."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.orders.csv_export import harmless
from wizard.orders.flow import Step
from wizard.orders.journal import EntryState
from wizard.orders.redemption import receipt_of
from wizard.pages.help_texts import Answer
from wizard.pages.intents import FollowFlow
from wizard.pages.page import Page
from wizard.pages.receipt_panel import ReceiptPanel
from wizard.pages.session import Session, Source, problem_of
from wizard.pages.tasks import Task
from wizard.widgets.button import Button
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Remark
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.contract import Receipt
    from wizard.orders.journal import Entry

PAGES_OF_HISTORY = 20
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
    practice: bool
    entry: Entry | None = None

    def holds(self, words: str, shown: str) -> bool:
        """Whether the row, shown like this, is what somebody searches for."""
        text = " ".join((shown, *self.endings, self.reference, self.when.isoformat())).casefold()
        return all(word in text for word in words.casefold().split())


class OrdersPage(Page):
    """Earlier orders, the latest first: search, open, resume, save as CSV."""

    step = Step.ORDERS
    rail_name = N_("Steps", "Earlier orders")
    help = (
        Answer(
            N_("Help", "What is kept of an order?"),
            N_(
                "Help",
                "Customer, date, what was done, the receipt, and the last five characters of each key. Whole"
                " keys are never kept.",
            ),
        ),
    )

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
        self._search = TextField()
        self._list = RecordList()
        self._receipt = ReceiptPanel(self.speech)
        self._history: Task[list[Receipt]] | None = None
        self._more = Remark()
        self._resume = Button(icon("reactivate"), text("OrdersPage", "&Resume this order"))
        self._save = Button(icon("save"), text("OrdersPage", "Save as CS&V…"))
        self._build()
        self._search.textEdited.connect(self._show_rows)
        self._list.chosen.connect(self._open)
        self._resume.clicked.connect(self._resume_order)
        self._save.clicked.connect(self._save_csv)

    def stops(self) -> Iterator[str]:
        """Show the orders of this computer."""
        yield "orders"

    def enter(self) -> None:
        """Read the journal, then ask the service where it can tell more."""
        waiting = QCoreApplication.translate("OrdersPage", "Looking up earlier orders…")
        self._say_below("")
        self.ask(waiting, self._read, self._show)

    def leave(self) -> None:
        """Nobody waits for the service's history."""
        if self._history is not None:
            self._history.cancel()
            self._history = None
        super().leave()

    def first_focus(self) -> QWidget:
        """The list."""
        return self._list

    def enter_goes_on(self, _focused: QWidget | None) -> bool:
        """There is nothing to go on to."""
        return False

    def _build(self) -> None:
        text = QCoreApplication.translate
        self._search.setPlaceholderText(text("OrdersPage", "Search by customer, ending, date or reference"))
        self._search.setAccessibleName(text("OrdersPage", "Search orders"))
        self._search.setClearButtonEnabled(True)
        self._list.setAccessibleName(text("OrdersPage", "Orders"))
        self._receipt.failed.connect(lambda message: self.banner.say(Tone.PROBLEM, message))
        buttons = FlowRow(self._resume)
        buttons.addStretch()
        buttons.addWidget(self._save)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list, 2)
        self.body.addWidget(self._more)
        self.body.addWidget(self._receipt)
        self.body.addLayout(buttons)
        self.body.addStretch()

    def _read(self) -> list[Row]:
        """What this computer knows. Blocks."""
        return [self._of_entry(entry) for entry in self.session.journal().entries()]

    def _ask_service(self) -> None:
        """The journal is shown meanwhile: a service that does not answer takes nothing away."""
        place = self.session.place
        if place.source is Source.MICROSOFT or (place.source is Source.SERVICE and not self.session.address):
            return
        self._say_below(QCoreApplication.translate("OrdersPage", "Asking the service for more…"))
        self._history = Task(self._read_history, self._add_history, self._no_history)

    def _read_history(self) -> list[Receipt]:
        """What the service knows. Blocks."""
        receipts: list[Receipt] = []
        cursor: str | None = None
        for _ in range(PAGES_OF_HISTORY):
            page = self.session.service().receipts(cursor=cursor)
            receipts += page.items
            cursor = page.next_cursor
            if cursor is None:
                break
        return receipts

    def _add_history(self, receipts: list[Receipt]) -> None:
        self._history = None
        self._say_below("")
        known = {row.receipt.id for row in self._rows if row.receipt}
        rows = [*self._rows, *(self._of_receipt(one) for one in receipts if one.id not in known)]
        self._set_rows(rows)

    def _no_history(self, error: Exception) -> None:
        self._history = None
        problem = problem_of(error)
        if problem is None:
            raise error
        text = QCoreApplication.translate("OrdersPage", "Only what this computer knows is shown. {why}")
        self._say_below(text.format(why=self.speech.problem(problem).title))

    def _say_below(self, text: str) -> None:
        self._more.setText(text)
        self._more.setVisible(bool(text))

    def _of_entry(self, entry: Entry) -> Row:
        order = entry.order
        action = self.speech.action(order.action).title
        return Row(
            entry.begun_at,
            order.customer.name,
            action,
            order.endings,
            order.reference,
            entry.state,
            receipt_of(entry),
            order.service == Source.PRACTICE,
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
            self.session.practicing,
        )

    def _show(self, rows: list[Row]) -> None:
        self._set_rows(rows)
        self._ask_service()

    def _set_rows(self, rows: list[Row]) -> None:
        self._rows = tuple(sorted(rows, key=lambda row: row.when, reverse=True))
        for widget in (self._search, self._list, self._receipt, self._save):
            widget.setVisible(bool(rows))
        if rows:
            self.banner.clear()
        else:
            text = QCoreApplication.translate
            message = Message(
                text("OrdersPage", "There are no orders yet"),
                text("OrdersPage", "Every order whose Redeem was pressed on this computer will stand here."),
                "",
            )
            self.banner.say(Tone.NEUTRAL, message)
        self._show_rows()

    def _show_rows(self) -> None:
        before = self._chosen()
        shown = [(row, self._record(row)) for row in self._rows]
        words = self._search.text()
        found = [
            (row, one) for row, one in shown if row.holds(words, f"{one.title} {one.detail} {one.status}")
        ]
        self._shown = [row for row, _ in found]
        current = self._shown.index(before) if before in self._shown else 0
        self._list.show_records([record for _, record in found], current if found else -1)
        self._open(current)

    def _chosen(self) -> Row | None:
        number = self._list.chosen_row()
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def _record(self, row: Row) -> Record:
        endings = self.speech.listed([f"…{ending}" for ending in row.endings])
        detail = " · ".join(filter(None, (self.speech.time(row.when), row.action, endings, row.reference)))
        text = QCoreApplication.translate
        name = text("OrdersPage", "{customer} (practice)") if row.practice else "{customer}"
        status, tone = self._word(row.state), _TONES[row.state]
        if row.entry is not None and row.entry.replaced_by is not None:
            status, tone = text("OrdersPage", "settled by a later order"), Tone.NEUTRAL
        return Record("list", name.format(customer=row.customer), detail, status, tone)

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
        self._receipt.setVisible(row is not None)
        if row is None:
            return
        if row.receipt is not None:
            self._receipt.show_receipt(row.receipt, practice=row.practice)
        elif entry is not None and entry.order.service == Source.MICROSOFT:
            from wizard.messages.guide_receipt import entry_text

            self._receipt.show_text(entry_text(self.speech, entry))
        elif entry is not None and entry.replaced_by is not None:
            overtaken = QCoreApplication.translate(
                "OrdersPage",
                "There is nothing left to do for this order: its keys went on in the later order {order}.",
            )
            self._receipt.show_text(overtaken.format(order=entry.replaced_by))
        elif entry is not None and entry.code:
            from wizard.contract import Problem

            said = self.speech.problem(Problem(entry.code, {}), unsettled=entry.unfinished)
            self._receipt.show_text("\n\n".join((said.title, said.explanation, said.advice)))
        else:
            unknown = QCoreApplication.translate(
                "OrdersPage", "What came of this order is not known here. Resume it to find out."
            )
            self._receipt.show_text(unknown)

    def _resume_order(self) -> None:
        row = self._chosen()
        entry = row.entry if row else None
        if entry is not None:
            self.discard_and(lambda: self._take_up(entry))

    def _take_up(self, entry: Entry) -> None:
        if self.session.resume(entry):
            self.wants.emit(FollowFlow())
            return
        from wizard.messages.guide import newer_version

        self.banner.say(Tone.WARNING, newer_version(self.speech))

    def _save_csv(self) -> None:
        text = QCoreApplication.translate
        chosen, _ = QFileDialog.getSaveFileName(
            self, text("OrdersPage", "Save orders"), "orders.csv", text("OrdersPage", "CSV (*.csv)")
        )
        if not chosen:
            return
        try:
            with Path(chosen).open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows([_COLUMNS, *map(_cells, self._shown)])
        except OSError as error:
            message = Message(
                text("OrdersPage", "The orders were not saved"),
                f"{error.strerror or type(error).__name__}: {chosen}",
                text("OrdersPage", "Choose another folder and save again."),
            )
            self.banner.say(Tone.PROBLEM, message)


_COLUMNS = (
    "date",
    "state",
    "customer",
    "action",
    "endings",
    "reference",
    "receipt",
    "practice",
    "licenses",
    "expires_on",
)


def _cells(row: Row) -> list[object]:
    after = row.receipt.after if row.receipt else None
    cells = (
        row.when.isoformat(),
        row.state,
        row.customer,
        row.action,
        " ".join(row.endings),
        row.reference,
        row.receipt.id if row.receipt else "",
        "yes" if row.practice else "no",
        after.licenses if after else "",
        after.expires_on.isoformat() if after else "",
    )
    return [harmless(cell) for cell in cells]
