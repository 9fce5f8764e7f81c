"""Earlier orders: those of this computer, and more that only the service has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.contract import Problem, Receipt
from wizard.messages.file_names import dated_name
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
from wizard.pages.receipt_panel import SHOWN_AT_ONCE, ReceiptPanel
from wizard.pages.saved_message import say_copied, say_not_saved, say_saved
from wizard.pages.session import Session, problem_of
from wizard.pages.tasks import Task
from wizard.widgets.button import Button
from wizard.widgets.empty import EmptyState
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.link import Link
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Remark, em
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
            text("OrdersPage", "Only the last five characters of each key are saved."),
        )
        self._rows: tuple[Row, ...] = ()
        self._shown: list[Row] = []
        self._search = TextField()
        self._list = RecordList()
        self._nothing = Remark(text("OrdersPage", "Nothing found. Clear the search to see all orders."))
        self._empty = EmptyState(
            "list",
            text("OrdersPage", "There are no orders yet"),
            text("OrdersPage", "Every order that you redeem on this computer will be listed here."),
        )
        self._receipt = ReceiptPanel(self.speech, self.banner.say)
        self._history: Task[list[Receipt]] | None = None
        self._more = Remark()
        self._resume = Button(icon("reactivate"), text("OrdersPage", "&Resume this order"))
        self._silence = Link(text("OrdersPage", "Stop reminding me"))
        self._save = Button(icon("save"), text("OrdersPage", "Save as CS&V…"))
        self._build()
        self._search.textEdited.connect(self._show_rows)
        self._list.chosen.connect(self._open)
        self._resume.clicked.connect(self._resume_order)
        self._silence.clicked.connect(self._stop_reminding)
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

    def clear_search(self) -> bool:
        """Empty the search; False where it is empty."""
        if not self._search.text():
            return False
        self._search.clear()
        self._show_rows()
        return True

    def _build(self) -> None:
        text = QCoreApplication.translate
        self._search.setPlaceholderText(text("OrdersPage", "Search by customer, ending, date or reference"))
        self._search.setAccessibleName(text("OrdersPage", "Search orders"))
        self._search.setClearButtonEnabled(True)
        self._list.setAccessibleName(text("OrdersPage", "Orders"))
        self._more.setMinimumHeight(em())
        self.body.addWidget(self._empty)
        self.body.addWidget(self._search)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._list, 2)
        buttons = FlowRow(self._resume, self._silence)
        buttons.addStretch()
        buttons.addWidget(self._save)
        self.body.addLayout(buttons)
        self.body.addWidget(self._more)
        self.body.addWidget(self._receipt)
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
        """Say something about the service's history, in a line that keeps its room."""
        self._more.setText(text)

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
        self._empty.setVisible(not rows)
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
        self._nothing.setVisible(bool(self._rows) and not found)
        self._list.setVisible(bool(found))
        self._save.setEnabled(bool(found))
        self._open(current)

    def _chosen(self) -> Row | None:
        number = self._list.chosen_row()
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def _record(self, row: Row) -> Record:
        record = row.record
        few = len(record.endings) <= SHOWN_AT_ONCE
        endings = (
            self.speech.enumerated([f"…{ending}" for ending in record.endings])
            if few
            else self.speech.keys(len(record.endings))
        )
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
        self._resume.setVisible(entry is not None and entry.resumable)
        self._silence.setVisible(entry is not None and entry.reminds)
        self._receipt.setVisible(row is not None)
        if row is None:
            return
        if row.record.receipt is not None:
            self._receipt.show_receipt(row.record.receipt, practice=row.practice)
        elif entry is not None and entry.order.service == Source.MICROSOFT:
            self._receipt.show_text(entry_text(self.speech, entry))
        elif entry is not None and entry.replaced_by not in (None, entry.id):
            overtaken = QCoreApplication.translate(
                "OrdersPage",
                "There is nothing left to do for this order: its keys continued in the order of {time}.",
            )
            self._receipt.show_text(overtaken.format(time=self._time_of(entry.replaced_by)))
        elif entry is not None and entry.code:
            said = self.speech.problem(Problem(entry.code, {}), unsettled=entry.unfinished)
            self._receipt.show_text("\n\n".join((said.title, said.explanation, said.advice)))
        else:
            unknown = QCoreApplication.translate(
                "OrdersPage", "The result of this order is not known here. Resume it to find out."
            )
            self._receipt.show_text(unknown)

    def _time_of(self, identity: str) -> str:
        """Return when an order was begun; its id where the journal no longer has it."""
        times = (row.entry.begun_at for row in self._rows if row.entry and row.entry.id == identity)
        begun = next(times, None)
        return identity if begun is None else self.speech.time(begun)

    def _stop_reminding(self) -> None:
        """Offer the order no more on the first page; it stays in this list."""
        row = self._chosen()
        entry = row.entry if row else None
        if entry is None:
            return

        def work() -> list[Row]:
            self.session.journal().stop_reminding(entry.id)
            return self._read()

        def done(rows: list[Row]) -> None:
            self._set_rows(rows)
            say_copied(
                self.banner.say,
                QCoreApplication.translate("OrdersPage", "It stays in this list, without reminders."),
            )

        self.ask(QCoreApplication.translate("OrdersPage", "Saving…"), work, done, self._not_silenced)

    def _not_silenced(self, error: Exception) -> None:
        problem = problem_of(error)
        if problem is None:
            raise error
        self.show_problem(problem)

    def _resume_order(self) -> None:
        row = self._chosen()
        entry = row.entry if row else None
        if entry is not None:
            self.discard_and(lambda: self._continue(entry))

    def _continue(self, entry: Entry) -> None:
        if self.session.resume(entry):
            self.wants.emit(FollowFlow())
            return
        self.banner.say(Tone.WARNING, newer_version(self.speech))

    def _csv_name(self) -> str:
        """Return a name with today's date, and the customer where all orders shown are for one."""
        names = {row.record.customer.name for row in self._shown}
        what = QCoreApplication.translate("OrdersPage", "orders")
        return dated_name(names.pop() if len(names) == 1 else "", what)

    def _save_csv(self) -> None:
        text = QCoreApplication.translate
        per_order = text("OrdersPage", "CSV, one row per order (*.csv)")
        per_key = text("OrdersPage", "CSV, one row per key (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(
            self, text("OrdersPage", "Save orders"), f"{self._csv_name()}.csv", f"{per_order};;{per_key}"
        )
        if not chosen:
            return
        records = [row.record for row in self._shown]
        try:
            write_csv(Path(chosen), keys_csv(records) if kind == per_key else orders_csv(records))
        except (OSError, ValueError) as error:
            say_not_saved(self.banner.say, error, Path(chosen))
            return
        say_saved(self.banner.say, Path(chosen))
