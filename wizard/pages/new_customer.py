"""The form that creates a customer, for resellers."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from wizard.contract import Customer, CustomerRequest
from wizard.pages.countries import countries
from wizard.pages.session import Session, problem_of
from wizard.pages.tasks import Task
from wizard.widgets.banner import Banner, copy_button
from wizard.widgets.busy import Busy
from wizard.widgets.button import Button
from wizard.widgets.chooser import Chooser
from wizard.widgets.fields import TextField
from wizard.widgets.panel import Sheet
from wizard.widgets.text import Heading, em
from wizard.widgets.tones import Tone


class NewCustomer(Sheet):
    """Asks for name, domain and country.

    `customer` is the one created, None when nobody was, as far as is known; `sent` when that was asked for.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Build the form."""
        super().__init__(parent)
        text = QCoreApplication.translate
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
        self._banner = Banner()
        self._busy = Busy()
        self._busy.cancelled.connect(self._stop_waiting)
        self._buttons = QDialogButtonBox()
        self._create = Button(QIcon(), text("NewCustomer", "C&reate"), leading=True)
        self._buttons.addButton(self._create, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = Button(QIcon(), text("NewCustomer", "&Cancel"), self)
        self._buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._send)
        self._buttons.rejected.connect(self.reject)
        for field in (self._name, self._domain):
            field.textEdited.connect(self._update_create)
        self._country.currentIndexChanged.connect(self._update_create)
        self._lay_out()
        self._update_create()

    def _lay_out(self) -> None:
        text = QCoreApplication.translate
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text("NewCustomer", "&Name of the organization"), self._name)
        form.addRow(text("NewCustomer", "&Domain"), self._domain)
        form.addRow(text("NewCustomer", "C&ountry or region"), self._country)
        column = QVBoxLayout(self)
        column.setContentsMargins(em(), em(), em(), em())
        column.setSpacing(em())
        column.addWidget(Heading(text("NewCustomer", "Create a customer")))
        column.addWidget(self._banner)
        column.addLayout(form)
        column.addWidget(self._busy)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.setMinimumWidth(em() * 26)

    def _fill_countries(self) -> None:
        for name, code in countries(self._session.speech.language):
            self._country.addItem(f"{name} ({code})", code)
        # Where this computer is; nothing where that is not known, so that nobody is put in the wrong country.
        here = QLocale.territoryToCode(QLocale.system().territory())
        self._country.setPlaceholderText(QCoreApplication.translate("NewCustomer", "Choose…"))
        self._country.setCurrentIndex(self._country.findData(here) if here else -1)

    def _request(self) -> CustomerRequest | None:
        try:
            domain = self._domain.text().strip().lower()
            country = self._country.currentData() or ""
            return CustomerRequest(self._name.text().strip(), domain, country)
        except ValueError:
            return None

    def _update_create(self) -> None:
        self._create.setEnabled(self._task is None and self._request() is not None)

    def _send(self) -> None:
        request = self._request()
        if request is None:
            return
        self._banner.clear()
        self.sent = True
        self._busy.wait_for(QCoreApplication.translate("NewCustomer", "Creating the customer…"))
        self._task = Task(
            lambda: self._session.service().create_customer(request, self._idempotency_key),
            self._created,
            self._failed,
        )
        self._update_create()

    def _created(self, customer: Customer) -> None:
        self._task = None
        self.customer = customer
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._busy.hide()
        self._update_create()
        problem = problem_of(error)
        if problem is None:
            raise error
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
        self._update_create()
