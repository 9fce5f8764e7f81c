"""The window that asks for the address of a service that this computer does not know yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from wizard.orders.place import Place, Source
from wizard.pages.session import Session
from wizard.service.address import parse_address
from wizard.service.errors import ServiceError
from wizard.widgets.button import Button
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.fields import TextField
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.panel import Sheet
from wizard.widgets.text import Heading, Remark, em, text
from wizard.widgets.tones import Tone


class AddressSheet(Sheet):
    """One field, and a line of its own for what is wrong with it; `chosen` has the place."""

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.windowTitle())
        self._session = session
        self.address = TextField()
        self.address.setPlaceholderText("https://keys.example.com")
        self.fault = FeedbackLine()
        self.fault.setMinimumHeight(em() * 3)
        label = QLabel(text("AddressSheet", "&Address of the service"))
        label.setBuddy(self.address)
        self.use = Button(text("AddressSheet", "&Use this service"), leading=True)
        self.use.setDefault(True)
        cancel = Button(text("AddressSheet", "&Cancel"))
        cancel.setAutoDefault(False)
        self.use.clicked.connect(self._take)
        cancel.clicked.connect(self.reject)
        self.address.textEdited.connect(self.fault.clear)  # it does not shout while somebody types
        buttons = row_of(1, cancel, self.use)
        heading = Heading(text("AddressSheet", "Which service sold you this key?"))
        remark = Remark(
            text(
                "AddressSheet",
                "You find the address of the service on the card or in the e-mail that the key came with.",
            )
        )
        parts = heading, remark, label, self.address, self.fault, 1, buttons
        column_of(*parts, within=self, margins=(em(),) * 4, spacing=em() // 2)
        self.setMinimumWidth(em() * 28)
        self.address.setFocus()

    def _take(self) -> None:
        try:
            address = parse_address(self.address.text().strip())
        except ServiceError as error:
            message = self._session.speech.problem(error.problem)
            self.fault.show_message(Tone.WARNING, f"{message.title}\n{message.advice}")
            self.address.setFocus()
            self.address.selectAll()
            return
        self.accept()
        self.chosen.emit(Place.of(Source.SERVICE, address))
