"""The window that asks for the customer of an order: a search over all customers of the account."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wizard.contract import Customer
from wizard.orders.batches.models import PlannedOrder
from wizard.widgets.announcing import announce
from wizard.widgets.button import Button, Link
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.panel import Sheet
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import Heading, Remark, em, text

_MOST = 200
_FIRST = 100  # the list takes all the room it needs, and what is left stays empty below it


class CustomerSheet(Sheet):
    """`picked` has the customer; those that fit best come first, none is chosen until someone chooses.

    `createWanted`: the customer is none of these.
    """

    picked = Signal(object)
    createWanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        order: PlannedOrder,
        search: Callable[[str], Sequence[Customer]],
        *,
        may_create: bool = False,
    ) -> None:
        """Show the candidates of an order; `search` finds customers by a text, from memory."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.window().windowTitle())
        self._find = search
        self._candidates = order.candidates
        self._found: tuple[Customer, ...] = ()
        self.search = TextField()
        self.search.setPlaceholderText(text("BatchPage", "Name, domain or id"))
        self.search.setAccessibleName(text("BatchPage", "Search customers"))
        self._list = RecordList()
        self._list.setAccessibleName(text("BatchPage", "Customers"))
        self._use = Button(text("BatchPage", "&Use this customer"), leading=True)
        cancel = Button(text("BatchPage", "&Cancel"))
        cancel.setAutoDefault(False)
        create = Link(text("CustomerPage", "&Create a customer…"), name="create-customer")
        create.setAutoDefault(False)  # Enter in the search uses the customer that was found
        create.setVisible(may_create)
        buttons = row_of((FlowRow(create), 1), cancel, self._use)
        question = text("BatchPage", "Which customer is it?")
        self.setAccessibleName(question)
        named = " · ".join(filter(None, (order.named.name, order.named.domain, order.named.id)))
        told = (
            text("BatchPage", "The list says: {named}")
            if named
            else text("BatchPage", "The list doesn’t name a customer.")
        )
        told = told.format(named=named)
        self.setAccessibleDescription(told)
        self._nobody = Remark(text("CustomerPage", "No customer matches this search."))
        rows = column_of(self._nobody, (self._list, _FIRST), 1)
        parts = Heading(question), Remark(told), self.search, (rows, 1), buttons
        column_of(*parts, within=self, margins=(em(),) * 4, spacing=em() // 2)
        self.setMinimumSize(em() * 30, em() * 28)
        self.search.textEdited.connect(self._search)
        self.search.lead_down(self._enter_list)
        self._list.chosen.connect(lambda row: self._use.setEnabled(row >= 0))
        self._list.doubleClicked.connect(lambda _index: self._take())
        self._use.clicked.connect(self._take)
        cancel.clicked.connect(self.reject)
        create.clicked.connect(self._create)
        self._show("")
        self.search.setFocus()

    def _enter_list(self) -> None:
        """Lead the arrow keys from the search into the list."""
        if self._found:
            self._list.setFocus()
            self._list.choose_current()

    def _search(self, words: str) -> None:
        """Show what fits, and say which customer that is, or how many there are."""
        self._show(words)
        count = len(self._found)
        announce(
            self,
            self._found[0].name if count == 1 else text("BatchPage", "%n customer(s)", None, count),
        )

    def _show(self, words: str) -> None:
        found = self._find(words.strip()) if words.strip() else (self._candidates or self._find(""))
        self._found = tuple(found)[:_MOST]
        records = [
            Record("customer", one.name, " · ".join(filter(None, (one.domain, one.country, one.id))))
            for one in self._found
        ]
        only = 0 if len(records) == 1 else -1
        self._list.show_records(records, only)
        self._list.setVisible(bool(records))
        self._nobody.setVisible(not records)
        self._use.setEnabled(only == 0)

    def _create(self) -> None:
        self.reject()
        self.createWanted.emit()

    def _take(self) -> None:
        row = self._list.chosen_row()
        if row >= 0:
            self.accept()
            self.picked.emit(self._found[row])
