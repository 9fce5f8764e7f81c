"""Earlier orders: those of this computer, and more that only the service has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from wizard.contract import Receipt
from wizard.messages.file_names import dated_name
from wizard.messages.guide import newer_version
from wizard.messages.noop import N_
from wizard.orders.csv_export import write_csv
from wizard.orders.history import learn_changes, read_history
from wizard.orders.journal import Entry
from wizard.orders.orders_csv import OrderRecord, keys_csv, orders_csv, whole_orders
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.file_dialogs import ask_where
from wizard.pages.guiding.guided_receipt_panel import GuidedReceiptPanel
from wizard.pages.help_texts import Answer
from wizard.pages.intents import FollowFlow
from wizard.pages.order_row import OrderRow
from wizard.pages.page import Page
from wizard.pages.receipt_panel import ReceiptPanel
from wizard.pages.saved_message import save_file, say_copied
from wizard.pages.session import Session, expected
from wizard.pages.tasks import Task, relay
from wizard.widgets.button import Button, Link
from wizard.widgets.empty import EmptyState
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to, keep_room
from wizard.widgets.record_list import RecordList
from wizard.widgets.record_painting import row_height
from wizard.widgets.text import Remark, em, text
from wizard.widgets.tones import Tone

_FEWEST_ROWS, _LIST_SHARE = 3, 0.33


class OrdersPage(Page):
    """Earlier orders, the latest first: search, open, resume, save as CSV."""

    step = Step.ORDERS
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
        super().__init__(session)
        self.setFinalPage(True)
        self.say_heading(
            text("OrdersPage", "Earlier orders"),
            text("OrdersPage", "Only the last five characters of each key are saved."),
        )
        self._rows: tuple[OrderRow, ...] = ()
        self._shown: list[OrderRow] = []
        self._read_last: tuple[str, str] | str = ""
        """The order that was chosen last."""
        self._search = TextField()
        self._list = RecordList()
        self._nothing = Remark(text("OrdersPage", "Nothing found. Clear the search to see all orders."))
        self._listed = QStackedWidget()
        self._empty = EmptyState(
            "list",
            text("OrdersPage", "There are no orders yet"),
            text("OrdersPage", "Every order that you redeem on this computer will be listed here."),
        )
        self._receipt = ReceiptPanel(self.speech, self.banner.say)
        self._guided = GuidedReceiptPanel(self.speech, self.banner.say)
        self._history: Task[tuple[list[Receipt], list[OrderRow]]] | None = None
        self._outdated = False
        """True if something was redeemed since the journal was read."""
        self._receipts: list[Receipt] = []
        """The orders of the service, as they were read last."""
        self._more = Remark()
        """What is known of the service's history, in a line that keeps its room."""
        self._resume = Button(text("OrdersPage", "&Resume this order"), icon="reactivate")
        self._silence = Link(text("OrdersPage", "Stop reminding me"))
        self._save = Button(text("OrdersPage", "Save as CS&V…"), icon="save")
        self._build()
        self._search.textEdited.connect(self._show_rows)
        self._list.chosen.connect(self._open)
        self._resume.clicked.connect(self._resume_order)
        self._silence.clicked.connect(self._stop_reminding)
        self._save.clicked.connect(self._save_csv)
        relay().saved.connect(self._look_again)

    def stops(self) -> Iterator[str]:
        yield "orders"

    def enter(self) -> None:
        """Read the journal, then ask the service where it can tell more."""
        waiting = text("OrdersPage", "Looking up earlier orders…")
        self._more.setText("")
        self._outdated = False
        self.ask(waiting, self._read, self._show)

    def take_over(self, before: Self) -> None:
        self._search.setText(before._search.text())
        self._read_last = before._read_last

    def leave(self) -> None:
        if self._history is not None:
            self._history.cancel()
            self._history = None
        super().leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its part of the page's height; below it the order that is chosen is read."""
        super().resizeEvent(event)
        rows = int(self.height() * _LIST_SHARE / row_height())
        self._listed.setFixedHeight(max(_FEWEST_ROWS, rows) * row_height() + 2)

    def first_focus(self) -> QWidget:
        return self._list

    def clear_search(self) -> bool:
        if not self._search.emptied():
            return False
        self._show_rows()
        return True

    def _build(self) -> None:
        self._search.setPlaceholderText(
            text("OrdersPage", "Search by customer, key ending, date or reference")
        )
        self._search.setAccessibleName(text("OrdersPage", "Search orders"))
        self._search.setClearButtonEnabled(True)
        self._list.setAccessibleName(text("OrdersPage", "Orders"))
        self._more.setMinimumHeight(em())
        self.body.addWidget(self._empty)
        self.body.addWidget(self._search)
        for one in (self._list, self._nothing):
            self._listed.addWidget(one)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._listed)
        keep_room(self._resume, self._silence)  # whichever order is open
        buttons = FlowRow(self._resume, self._silence, far=(self._save,))
        add_to(self.body, buttons, self._more, self._receipt, self._guided, 0)

    def _read(self) -> list[OrderRow]:
        """Read the orders of this computer. Blocks."""
        return [OrderRow.of_order(self.speech, one) for one in whole_orders(self.session.journal().entries())]

    def _ask_service(self) -> None:
        """The journal is shown meanwhile: a service that does not answer takes nothing away."""
        place = self.session.place
        if place.source is Source.MICROSOFT or (place.source is Source.SERVICE and not self.session.address):
            return
        self._more.setText(text("OrdersPage", "Asking the service for more…"))
        self._history = Task(self, self._read_history, self._add_history, self._no_history)

    def _read_history(self) -> tuple[list[Receipt], list[OrderRow]]:
        """Read the orders of the service, and those of this computer with what was changed later. Blocks."""
        receipts = read_history(self.session.service())
        learn_changes(self.session.journal(), self.session.address, receipts)
        return receipts, self._read()

    def _look_again(self) -> None:
        """Show what was redeemed meanwhile, as by the run of a batch."""
        self._outdated = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Read the journal once more, if it has more by now and nobody is reading it."""
        if self._outdated and self.isVisible() and not self.busy and self._history is None:
            self._outdated, receipts = False, self._receipts
            self._history = Task(self, lambda: (receipts, self._read()), self._add_history, self._no_history)

    def _add_history(self, found: tuple[list[Receipt], list[OrderRow]]) -> None:
        self._history = None
        self._show_history(*found)
        self._catch_up()

    def _show_history(self, receipts: list[Receipt], own: list[OrderRow]) -> None:
        self._more.setText("")
        self._receipts = receipts
        if (rows := sorted(own, key=_when, reverse=True)) != list(self._rows):
            self._set_rows(rows)
        known = {row.record.receipt.id for row in self._rows if row.record.receipt}
        service = str(Source.PRACTICE) if self.session.practicing else self.session.address
        more = [OrderRow.of_receipt(self.speech, one, service) for one in receipts if one.id not in known]
        if not more:
            return
        # At the end: a row that the mouse is at keeps its place.
        self._set_rows([*self._rows, *sorted(more, key=_when, reverse=True)])
        told = text(
            "OrdersPage", "%n more order(s) from the service, at the end of the list", None, len(more)
        )
        self._more.setText(told)

    def _no_history(self, error: Exception) -> None:
        self._history = None
        problem = expected(error)
        told = text("OrdersPage", "Only the orders saved on this computer are shown. {why}")
        self._more.setText(told.format(why=self.speech.problem(problem).title))
        self._catch_up()

    def _show(self, rows: list[OrderRow]) -> None:
        self._set_rows(sorted(rows, key=_when, reverse=True))
        self._ask_service()
        self._catch_up()

    def _set_rows(self, rows: list[OrderRow]) -> None:
        self._rows = tuple(rows)
        for widget in (self._search, self._listed, self._save):
            widget.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._show_rows()

    def _show_rows(self) -> None:
        shown = [(row, row.shown(self.speech)) for row in self._rows]
        words = self._search.text()
        found = [
            (row, one) for row, one in shown if row.matches(words, f"{one.title} {one.detail} {one.status}")
        ]
        self._shown = [row for row, _ in found]
        ids = [row.identity for row in self._shown]
        current = ids.index(self._read_last) if self._read_last in ids else 0
        self._list.show_records([record for _, record in found], current if found else -1)
        self._listed.setCurrentWidget(self._list if found else self._nothing)
        self._save.setEnabled(bool(found))
        self._open(current)

    def _chosen(self) -> OrderRow | None:
        number = self._list.chosen_row()
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def _open(self, number: int) -> None:
        row = self._shown[number] if 0 <= number < len(self._shown) else None
        self._read_last = row.identity if row else self._read_last
        entry = row.entry if row else None
        self._resume.setVisible(entry is not None and entry.resumable)
        self._silence.setVisible(entry is not None and entry.reminds)
        guided = row.guided if row is not None else None
        self._receipt.setVisible(row is not None and guided is None)
        self._guided.setVisible(guided is not None)
        if guided is not None:
            self._guided.show_receipt(guided)
        elif row is None:
            return
        elif row.record.receipt is not None:
            self._receipt.show_receipt(row.record.receipt, practice=row.practice)
        elif entry is not None and entry.replaced_by not in (None, entry.id):
            overtaken = text(
                "OrdersPage",
                "There is nothing left to do for this order: its keys were moved to the order of {time}.",
            )
            self._receipt.show_text(overtaken.format(time=self._time_of(entry.replaced_by)))
        else:
            self._receipt.show_text(row.explained(self.speech))

    def _time_of(self, identity: str) -> str:
        """Return the time that an order is shown with; its id where the journal no longer has it."""
        times = (one.time for row in self._rows for one in row.entries if one.id == identity)
        found = next(times, None)
        return identity if found is None else self.speech.time(found)

    def _stop_reminding(self) -> None:
        """Offer the order no more on the first page; it stays in this list."""
        row = self._chosen()
        entry = row.entry if row else None
        if entry is None:
            return

        def work() -> list[OrderRow]:
            for one in row.entries if row is not None else ():
                if one.reminds:
                    self.session.journal().stop_reminding(one.id)
            return self._read()

        def done(rows: list[OrderRow]) -> None:
            self._set_rows(rows)
            say_copied(
                self.banner.say,
                text("OrdersPage", "It stays in this list, without reminders."),
            )

        self.ask(text("OrdersPage", "Saving…"), work, done, self.show_failure, saves=True)

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
        what = text("OrdersPage", "orders")
        return dated_name(names.pop() if len(names) == 1 else "", what)

    def _save_csv(self) -> None:
        per_order = text("OrdersPage", "CSV, one row per order (*.csv)")
        per_key = text("OrdersPage", "CSV, one row per key (*.csv)")
        title, name = text("OrdersPage", "Save orders"), f"{self._csv_name()}.csv"
        path, kind = ask_where(self, title, name, per_order, per_key)
        if path is None:
            return
        records = [row.record for row in self._shown]
        keys = [one for row in self._shown for one in _by_entry(row)]
        lines = keys_csv(keys) if kind == per_key else orders_csv(records)
        save_file(self.banner.say, self.speech, path, lambda: write_csv(path, lines))


def _when(row: OrderRow) -> datetime:
    return row.record.time


def _by_entry(row: OrderRow) -> list[OrderRecord]:
    """Return the records of an order, one an entry: each key of a guided order has a state of its own."""
    return [OrderRecord.of_entry(entry) for entry in row.entries] or [row.record]
