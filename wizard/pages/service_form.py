"""The address of an activation service. The account is asked for on the next page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from wizard.orders.place import Place, Source
from wizard.pages.session import Session
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.fields import TextField
from wizard.widgets.text import Remark
from wizard.widgets.tones import Tone


class ServiceForm(QWidget):
    """One field; `edited` whenever the session's place follows what was typed."""

    edited = Signal()

    def __init__(self, session: Session) -> None:
        """Build it, filled with what is known."""
        super().__init__()
        text = QCoreApplication.translate
        self._session = session
        self._address = TextField(session.place.address or session.known_address)
        self._fault = FeedbackLine()
        self._address.setPlaceholderText("https://keys.example.com")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text("StartPage", "&Address of the service"), self._address)
        form.addRow("", self._fault)
        form.addRow(
            "", Remark(text("StartPage", "It is remembered. You sign in with your token on the next page."))
        )
        self._address.textEdited.connect(self._fault.hide)  # it does not shout while somebody types
        self._address.editingFinished.connect(self._show_fault)
        self._address.textEdited.connect(self.take)
        self._show_fault()

    def come_after(self, widget: QWidget) -> None:
        """Follow a control in the tab order."""
        QWidget.setTabOrder(widget, self._address)

    def take(self) -> None:
        """Talk to what is typed here from now on."""
        self._session.move(Place.of(Source.SERVICE, self._address.text()))
        self.edited.emit()

    def _show_fault(self) -> None:
        address = self._address.text().strip()
        problem = self._session.check_address(address) if address else None
        speech = self._session.speech
        self._fault.setVisible(problem is not None)
        if problem is not None:
            message = speech.problem(problem)
            self._fault.show_message(Tone.WARNING, f"{message.title}\n{message.advice}")
