"""Earlier orders: those of this computer, and more that only the service has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.contract import Problem, Receipt
from wizard.messages import Message
from wizard.messages.guide import newer_version
from wizard.messages.guide_receipt import entry_text
from wizard.messages.noop import N_
from wizard.messages.order_states import order_state
from wizard.orders.csv_export import write_csv
from wizard.orders.journal import Entry, EntryState
from wizard.orders.order_table import OrderRecord, keys_csv, orders_csv
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import FollowFlow
from wizard.pages.page import Page
from wizard.pages.receipt_panel import ReceiptPanel
from wizard.pages.session import Session, problem_of
from wizard.pages.tasks import Task
from wizard.widgets.button import Button
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Remark
from wizard.widgets.tones import Tone

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
    """An order in the list: of the journal (`entry`), or one that only the service has."""

    record: OrderRecord
    action: str
    practice: bool
    entry: Entry | None = None

    def matches(self, query: str, shown: str) -> bool:
        """Tell whether the row, with the text it is `shown` by, has every word of `query`."""
        record = self.record
        text = " ".join((shown, *record.endings, record.reference, record.begun_at.isoformat())).casefold()
        return all(word in text for word in query.casefold().split())


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
        """Return False: nothing follows this page."""
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
        """Read the orders of this computer. Blocks."""
        return [self._of_entry(entry) for entry in self.session.journal().entries()]

    def _ask_service(self) -> None:
        """The journal is shown meanwhile: a service that does not answer takes nothing away."""
        place = self.session.place
        if place.source is Source.MICROSOFT or (place.source is Source.SERVICE and not self.session.address):
            return
        self._say_below(QCoreApplication.translate("OrdersPage", "Asking the service for more…"))
        self._history = Task(self._read_history, self._add_history, self._no_history)

    def _read_history(self) -> list[Receipt]:
        """Read the orders of the service. Blocks."""
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
        known = {row.record.receipt.id for row in self._rows if row.record.receipt}
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
        action = self.speech.action(entry.order.action).title
        practice = entry.order.service == Source.PRACTICE
        return Row(OrderRecord.of_entry(entry), action, practice, entry)

    def _of_receipt(self, receipt: Receipt) -> Row:
        practice = self.session.practicing
        address = Source.PRACTICE if practice else self.session.address
        action = self.speech.action(receipt.action).title
        return Row(OrderRecord.of_receipt(receipt, str(address)), action, practice)

    def _show(self, rows: list[Row]) -> None:
        self._set_rows(rows)
        self._ask_service()

    def _set_rows(self, rows: list[Row]) -> None:
        self._rows = tuple(sorted(rows, key=lambda row: row.record.begun_at, reverse=True))
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
            (row, one) for row, one in shown if row.matches(words, f"{one.title} {one.detail} {one.status}")
        ]
        self._shown = [row for row, _ in found]
        current = self._shown.index(before) if before in self._shown else 0
        self._list.show_records([record for _, record in found], current if found else -1)
        self._open(current)

    def _chosen(self) -> Row | None:
        number = self._list.chosen_row()
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def _record(self, row: Row) -> Record:
        record = row.record
        endings = self.speech.listed([f"…{ending}" for ending in record.endings])
        when = self.speech.time(record.begun_at)
        detail = " · ".join(filter(None, (when, row.action, endings, record.reference)))
        text = QCoreApplication.translate
        name = text("OrdersPage", "{customer} (practice)") if row.practice else "{customer}"
        tone = _TONES[record.state]
        if row.entry is not None and row.entry.replaced_by is not None:
            tone = Tone.NEUTRAL
        elif row.entry is not None and row.entry.differs:
            tone = Tone.WARNING
        status = order_state(self.speech, row.entry)
        return Record("list", name.format(customer=record.customer.name), detail, status, tone)

    def _open(self, number: int) -> None:
        row = self._shown[number] if 0 <= number < len(self._shown) else None
        entry = row.entry if row else None
        open_order = entry is not None and (entry.unfinished or entry.needs_keys)
        self._resume.setVisible(open_order)
        self._receipt.setVisible(row is not None)
        if row is None:
            return
        if row.record.receipt is not None:
            self._receipt.show_receipt(row.record.receipt, practice=row.practice)
        elif entry is not None and entry.order.service == Source.MICROSOFT:
            self._receipt.show_text(entry_text(self.speech, entry))
        elif entry is not None and entry.replaced_by is not None:
            overtaken = QCoreApplication.translate(
                "OrdersPage",
                "There is nothing left to do for this order: its keys went on in the later order {order}.",
            )
            self._receipt.show_text(overtaken.format(order=entry.replaced_by))
        elif entry is not None and entry.code:
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
        self.banner.say(Tone.WARNING, newer_version(self.speech))

    def _save_csv(self) -> None:
        text = QCoreApplication.translate
        per_order = text("OrdersPage", "CSV, one row per order (*.csv)")
        per_key = text("OrdersPage", "CSV, one row per key (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(
            self, text("OrdersPage", "Save orders"), "orders.csv", f"{per_order};;{per_key}"
        )
        if not chosen:
            return
        records = [row.record for row in self._shown]
        try:
            write_csv(Path(chosen), keys_csv(records) if kind == per_key else orders_csv(records))
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            message = Message(
                text("OrdersPage", "The orders were not saved"),
                f"{reason}: {chosen}",
                text("OrdersPage", "Choose another folder and save again."),
            )
            self.banner.say(Tone.PROBLEM, message)
            return
        saved = text("OrdersPage", "Saved: {file}").format(file=Path(chosen).name)
        self.banner.say(Tone.SUCCESS, Message(saved, "", ""))
