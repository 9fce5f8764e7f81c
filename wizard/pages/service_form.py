"""The way to an activation service: its address and a token."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from wizard.session import Place, Session, Source
from wizard.widgets.fields import TextField
from wizard.widgets.text import Remark


class ServiceForm(QWidget):
    """Two fields; `edited` whenever the session's place follows what was typed."""

    edited = Signal()

    def __init__(self, session: Session) -> None:
        """Build it, filled with what is known."""
        super().__init__()
        text = QCoreApplication.translate
        self._session = session
        self._address = TextField(session.place.address)
        self._token = TextField(session.place.token)
        self._fault = Remark()
        self._address.setPlaceholderText("https://keys.example.com")
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text("StartPage", "&Address of the service"), self._address)
        form.addRow("", self._fault)
        form.addRow(text("StartPage", "Access &token"), self._token)
        form.addRow(
            "", Remark(text("StartPage", "The token is kept in memory only, until you close this window."))
        )
        self._address.textEdited.connect(self._fault.hide)  # it does not shout while somebody types
        self._address.editingFinished.connect(self._show_fault)
        for field in (self._address, self._token):
            field.textEdited.connect(self.take)
        self._show_fault()

    def come_after(self, widget: QWidget) -> None:
        """Stand behind a control for whoever uses the keyboard."""
        QWidget.setTabOrder(widget, self._address)
        QWidget.setTabOrder(self._address, self._token)

    def show_address(self, address: str) -> None:
        """Fill in an address that is known; the token is to come."""
        self._address.setText(address)
        self.take()
        self._show_fault()
        self._token.setFocus()

    def take(self) -> None:
        """Talk to what is typed here from now on."""
        self._session.move(Place.of(Source.SERVICE, self._address.text(), self._token.text()))
        self.edited.emit()

    def _show_fault(self) -> None:
        address = self._address.text().strip()
        problem = self._session.check_address(address) if address else None
        speech = self._session.speech
        self._fault.setText(speech.problem(problem).title if problem else "")
        self._fault.setVisible(problem is not None)
