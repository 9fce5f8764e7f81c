"""The form that creates a customer, for resellers; a field that is wrong says so under it."""

from __future__ import annotations

import json
from functools import cmp_to_key
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QCollator, QLocale
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QWidget,
)

from wizard.contract import Customer, CustomerRequest
from wizard.orders.domains import domain_of, readable
from wizard.pages.session import Session, expected
from wizard.pages.tasks import Task
from wizard.widgets.banner import Banner, copy_button
from wizard.widgets.busy import Busy
from wizard.widgets.button import Button
from wizard.widgets.chooser import Chooser
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.fields import TextField
from wizard.widgets.layouts import column_of
from wizard.widgets.panel import Sheet
from wizard.widgets.text import Heading, em, text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.batches.describing import Described


class NewCustomer(Sheet):
    """Asks for name, domain and country.

    `customer` is the one created, None when nobody was, as far as is known; `sent` when that was asked for.
    """

    def __init__(self, session: Session, parent: QWidget, known: Described | None = None) -> None:
        """Build the form; `known` is what a list says of the customer."""
        super().__init__(parent)
        self.customer: Customer | None = None
        self.sent = False
        self._session = session
        self._task: Task[Any] | None = None
        # One key for the form: trying again after a lost answer creates no second customer.
        self._idempotency_key = str(uuid4())
        self.setWindowTitle(text("NewCustomer", "Create a customer"))
        self._name = TextField()
        self._domain = TextField()
        self._domain.setPlaceholderText("example.com")
        self._country = Chooser()
        self._country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._country.setMinimumContentsLength(16)
        self._fill_countries()
        if known is not None:
            self._fill(known)
        self._banner = Banner()
        self._busy = Busy()
        self._busy.cancelled.connect(self._stop_waiting)
        self._buttons = QDialogButtonBox()
        self._create = Button(text("NewCustomer", "C&reate"), leading=True)
        self._buttons.addButton(self._create, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = Button(text("NewCustomer", "&Cancel"), self)
        self._buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._send)
        self._buttons.rejected.connect(self.reject)
        self._create.setDefault(True)
        cancel.setAutoDefault(False)
        self._name_fault, self._domain_fault, self._country_fault = (FeedbackLine() for _ in range(3))
        self._name.textEdited.connect(self._name_fault.clear)
        self._domain.textEdited.connect(self._domain_fault.clear)
        self._domain.editingFinished.connect(self._tidy_domain)
        self._country.currentIndexChanged.connect(self._country_fault.clear)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field, line in (
            (text("NewCustomer", "&Name of the organization"), self._name, self._name_fault),
            (text("NewCustomer", "&Domain"), self._domain, self._domain_fault),
            (text("NewCustomer", "C&ountry or region"), self._country, self._country_fault),
        ):
            form.addRow(label, field)
            form.addRow("", line)
        column_of(
            Heading(text("NewCustomer", "Create a customer")),
            self._banner,
            form,
            self._busy,
            1,
            self._buttons,
            within=self,
            margins=(em(),) * 4,
            spacing=em(),
        )
        self.setMinimumWidth(em() * 26)

    def _fill_countries(self) -> None:
        for name, code in countries(self._session.speech.language):
            self._country.addItem(f"{name} ({code})", code)
        # Where this computer is; nothing where that is not known, so that nobody is put in the wrong country.
        here = QLocale.territoryToCode(QLocale.system().territory())
        self._country.setPlaceholderText(text("NewCustomer", "Choose…"))
        self._country.setCurrentIndex(self._country.findData(here) if here else -1)

    def _fill(self, known: Described) -> None:
        """Show what a list says; a country that it does not name is asked for."""
        self._name.setText(known.name)
        self._domain.setText(known.domain)
        self._country.setCurrentIndex(self._country.findData(known.country) if known.country else -1)

    def _request(self) -> CustomerRequest | None:
        """Return what is asked for; None after a field that is wrong was told so and got the focus."""
        name, country = self._name.text().strip(), str(self._country.currentData() or "")
        if not name:
            self._refuse(self._name, self._name_fault, _faults()["name"])
            return None
        try:
            domain = domain_of(self._domain.text())
        except ValueError:
            self._refuse(self._domain, self._domain_fault, _faults()["domain"])
            return None
        if not country:
            self._refuse(self._country, self._country_fault, _faults()["country"])
            return None
        try:
            return CustomerRequest(name, domain, country)
        except ValueError:
            self._refuse(self._name, self._name_fault, _faults()["long"])
            return None

    def _refuse(self, field: QWidget, line: FeedbackLine, told: str) -> None:
        line.show_message(Tone.WARNING, told)
        field.setAccessibleDescription(told)
        field.setFocus()

    def _tidy_domain(self) -> None:
        """Show the domain of a web or mail address that was pasted."""
        try:
            domain = readable(domain_of(self._domain.text()))
        except ValueError:
            return
        if domain != self._domain.text():
            told = text("NewCustomer", "Only the domain was kept.")
            self._domain_fault.show_message(Tone.NEUTRAL, told)
            self._domain.setText(domain)

    def _send(self) -> None:
        request = self._request() if self._task is None else None
        if request is None:
            return
        self._banner.clear()
        self.sent = True
        self._busy.wait_for(text("NewCustomer", "Creating the customer…"))
        self._task = Task(
            self,
            lambda: self._session.service().create_customer(request, self._idempotency_key),
            self._created,
            self._failed,
        )

    def _created(self, customer: Customer) -> None:
        self._task = None
        self.customer = customer
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._busy.hide()
        problem = expected(error)
        details = self._session.details_of(problem)
        self._banner.say(Tone.PROBLEM, self._session.speech.problem(problem), copy_button(details))

    def done(self, result: int) -> None:
        """The form closes: nobody waits for an answer any more."""
        self._stop_waiting()
        super().done(result)

    def _stop_waiting(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._busy.hide()


def _faults() -> dict[str, str]:
    return {
        "name": text("NewCustomer", "Enter the name of the organization."),
        "long": text("NewCustomer", "A name can have up to 200 characters, on one line."),
        "domain": text(
            "NewCustomer", "Enter a domain such as example.com. A web or mail address is fine too."
        ),
        "country": text("NewCustomer", "Choose the country or region."),
    }


_NAMES = Path(__file__).parents[1] / "resources" / "territories.json"


def countries(language: str) -> list[tuple[str, str]]:
    """Names and ISO 3166-1 alpha-2 codes. Reads a file: call it when the list is needed."""
    names: dict[str, str] = json.loads(_NAMES.read_text(encoding="utf-8"))[language]
    collator = QCollator(QLocale(language))
    # A name that begins with an accent stands where its letter does, not behind Z.
    by_name = cmp_to_key(collator.compare)
    return sorted(((name, code) for code, name in names.items()), key=lambda pair: by_name(pair[0]))
