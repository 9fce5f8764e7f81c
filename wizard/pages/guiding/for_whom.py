"""For whom keys are redeemed at Microsoft: a name or domain, those before, and the cloud."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from wizard.contract import CustomerRef
from wizard.keys import contains_key
from wizard.messages import Translator
from wizard.messages.guide import cloud_name
from wizard.microsoft import Cloud
from wizard.orders.draft import Guided
from wizard.orders.errors import JournalError
from wizard.orders.guided_record import customers, named_customer
from wizard.orders.journal import Journal
from wizard.pages.tasks import Task
from wizard.widgets.button import Link
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import clear_layout, column_of
from wizard.widgets.text import Paragraph, Remark, em, text

MOST_RECENT: Final = 4
LONGEST_SHOWN: Final = 30  # characters of a name: the whole one is in its description


class ForWhom(QWidget):
    """`named` when the customer is another one, `cloudChosen` with a cloud's code."""

    named = Signal()
    cloudChosen = Signal(str)

    def __init__(self, speech: Translator) -> None:
        super().__init__()
        self.customer: CustomerRef | None = None
        """The customer of the name in the field; None where it is none."""
        self.fault = ""
        """A sentence about a name that cannot be used."""
        self.field = TextField()
        self._speech = speech
        self._task: Task[tuple[CustomerRef, ...]] | None = None
        self._said = Remark()
        self._where = Paragraph()
        self._change = Link(text("ProductPage", "&Change"))
        self._change.setAccessibleName(text("ProductPage", "Change the cloud"))
        self._recent = FlowRow()
        self._build()
        self.field.textEdited.connect(self._take)
        self._change.clicked.connect(self._offer_clouds)

    def show_choices(self, guided: Guided) -> None:
        self.customer = guided.customer
        self.field.setText(guided.customer.name if guided.customer is not None else "")
        self._say("")
        self._show_cloud(guided.cloud)

    def look_up_customers(self, journal: Callable[[], Journal]) -> None:
        """Offer the customers of earlier orders below the field, once they are read."""

        def show(known: tuple[CustomerRef, ...]) -> None:
            clear_layout(self._recent)
            for one in known[:MOST_RECENT]:
                self._recent.addWidget(self._offer(one))

        def failed(error: Exception) -> None:
            if not isinstance(error, JournalError):  # without a journal, the guide says so before its page
                raise error

        self._task = Task(self, lambda: customers(journal()), show, failed)

    def stop(self) -> None:
        """Show no customers any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _build(self) -> None:
        label = Paragraph(text("ProductPage", "Na&me or domain of the organization"))
        label.setBuddy(self.field)
        self.field.setMaximumWidth(em() * 30)
        self._where.setWordWrap(False)
        self._said.setText(self._hint())
        column_of(
            label,
            self.field,
            self._said,
            FlowRow(self._where, self._change),
            self._recent,
            within=self,
            spacing=em() // 3,
        )

    def _hint(self) -> str:
        return text("ProductPage", "It stays on this computer. The wizard shows it again before each page.")

    def _offer(self, customer: CustomerRef) -> Link:
        name = customer.name
        shown = name if len(name) <= LONGEST_SHOWN else f"{name[: LONGEST_SHOWN - 1]}…"
        link = Link(shown.replace("&", "&&"))
        link.setAccessibleName(name)
        link.clicked.connect(lambda: self._choose(name))
        return link

    def _choose(self, name: str) -> None:
        self.field.setText(name)
        self._take(name)
        self.field.setFocus()

    def _take(self, given: str) -> None:
        self.customer, fault = None, ""
        if contains_key(given):
            fault = text(
                "ProductPage", "This is a product key, and it isn't kept. Enter a name or a domain instead."
            )
        elif given.strip():
            try:
                self.customer = named_customer(given)
            except ValueError:
                fault = text("ProductPage", "A name can have up to 200 characters.")
        self._say(fault)
        self.named.emit()

    def _say(self, fault: str) -> None:
        self.fault = fault
        self._said.setText(fault or self._hint())
        self.field.setAccessibleDescription(fault or self._hint())

    def _show_cloud(self, cloud: str) -> None:
        told = text("ProductPage", "Microsoft cloud: {cloud}")
        self._where.setText(told.format(cloud=cloud_name(self._speech, cloud)))

    def _offer_clouds(self) -> None:
        menu = QMenu(self)
        for cloud in Cloud:
            menu.addAction(cloud_name(self._speech, cloud), partial(self.choose_cloud, str(cloud)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._change.mapToGlobal(self._change.rect().bottomLeft()))

    def choose_cloud(self, cloud: str) -> None:
        """Choose a cloud by its code."""
        self._show_cloud(cloud)
        self.cloudChosen.emit(cloud)
