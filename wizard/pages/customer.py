"""Customer: for whom keys are taken to Microsoft's pages, by name or domain."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wizard.contract import CustomerRef
from wizard.keys import contains_key
from wizard.messages.noop import N_
from wizard.orders.guided_record import customers, named_customer
from wizard.orders.steps import Step
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.pages.stops import CUSTOMER, fill
from wizard.widgets.fields import TextField
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Paragraph, Remark, Subheading

MOST_ROWS = 5


class GuidedCustomerPage(Page):
    """A name to type, or one of those before; it names whom to sign in for, and stands in the record."""

    step = Step.CUSTOMER
    rail_name = N_("Steps", "Customer")

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.say_heading(
            text("CustomerPage", "Which customer are the keys for?"),
            text(
                "CustomerPage",
                "Its name or domain. It stays on this computer, and you are asked for it again"
                " before the first page opens.",
            ),
        )
        self._known: tuple[CustomerRef, ...] = ()
        self._name = TextField()
        self._fault = Remark()
        self._before = Subheading(text("CustomerPage", "Customers before"))
        self._list = RecordList()
        self._build()
        self._name.textEdited.connect(self._take)
        self._name.returnPressed.connect(self._go_on)
        self._list.chosen.connect(self._choose)

    def stops(self) -> Iterator[str]:
        """Name a customer."""
        fill(self, CUSTOMER)
        yield "guide-customer"

    def enter(self) -> None:
        """Show who was named, and those of earlier orders."""
        guided = self.flow.draft.guided
        if guided is not None and guided.customer is not None:
            self._name.setText(guided.customer.name)
        self._fault.hide()
        self._show_known(())
        self.ask(
            QCoreApplication.translate("CustomerPage", "Looking up earlier customers…"),
            lambda: customers(self.session.journal()),
            self._show_known,
        )

    def first_focus(self) -> QWidget:
        """The name."""
        return self._name

    def _build(self) -> None:
        text = QCoreApplication.translate
        label = Paragraph(text("CustomerPage", "Na&me or domain"))
        label.setBuddy(self._name)
        self._list.setAccessibleName(text("CustomerPage", "Customers before"))
        for widget in (label, self._name, self._fault, self._before, self._list):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _show_known(self, known: tuple[CustomerRef, ...]) -> None:
        self._known = known
        rows = [Record("person", one.name, one.domain if one.domain != one.name else "") for one in known]
        self._list.show_records(rows)
        self._list.show_rows(min(len(known), MOST_ROWS))
        for widget in (self._before, self._list):
            widget.setVisible(bool(known))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._known):
            self._name.setText(self._known[row].name)
            self._take()

    def _take(self) -> None:
        given = self._name.text()
        text = QCoreApplication.translate
        fault = ""
        customer = None
        try:
            customer = named_customer(given)
        except ValueError:
            fault = (
                text("CustomerPage", "A customer has a name of up to 200 characters.")
                if given.strip()
                else ""
            )
        if customer is not None and contains_key(given):
            customer = None
            fault = text(
                "CustomerPage",
                "This is a product key, and not kept. Enter the name or domain of the customer.",
            )
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._name.setAccessibleDescription(fault)
        self.flow.name_customer(customer)
        self.update_next()

    def _go_on(self) -> None:
        if self.isComplete():
            self.go_on()
