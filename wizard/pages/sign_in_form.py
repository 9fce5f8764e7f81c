"""The form that asks for an access token, on whichever page the service wants to know who is asking."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from wizard.pages.session import Session
from wizard.widgets.button import Button
from wizard.widgets.check_box import CheckBox
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.text import Remark


class SignInForm(QWidget):
    """A field for the token; `submitted` has the token, and whether the system shall keep it."""

    submitted = Signal(str, bool)

    def __init__(self, session: Session) -> None:
        """Build it, hidden."""
        super().__init__()
        text = QCoreApplication.translate
        self._session = session
        self._token = TextField()
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._where = Remark()
        self._keep = CheckBox(text("SignIn", "&Stay signed in on this computer"))
        self._keep.setChecked(True)
        self._button = Button(icon("person"), text("SignIn", "Sign &in"))
        self._button.clicked.connect(self._submit)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text("SignIn", "Access &token"), self._token)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._where)
        column.addLayout(form)
        column.addWidget(self._keep)
        column.addWidget(
            Remark(
                text(
                    "SignIn",
                    "The token is then kept in this system's keyring, beside its passwords; never in a file.",
                )
            )
        )
        column.addLayout(FlowRow(self._button))
        self.hide()

    def prepare(self) -> None:
        """Empty it, and say what is known of the service."""
        text = QCoreApplication.translate
        info = self._session.info
        where = text("SignIn", "The token comes from {vendor}; it stands for your account at {host}.")
        vendor = info.vendor if info else self._session.host
        told = where.format(vendor=vendor, host=self._session.host)
        if info is not None and info.sign_in:
            told += " " + text("SignIn", "You get it here: {place}").format(place=info.sign_in)
        self._where.setText(told)
        self._token.clear()

    def take_focus(self) -> None:
        """The keyboard begins in the field."""
        self._token.setFocus()

    @property
    def field(self) -> QWidget:
        """The field of the token."""
        return self._token

    @property
    def token(self) -> str:
        """The token that was entered."""
        return self._token.text().strip()

    @property
    def keeps(self) -> bool:
        """True if the system shall keep the token."""
        return self._keep.isChecked()

    def leave_to_next(self) -> None:
        """Hide the button: Next of the page signs in."""
        self._button.hide()
        self.show()

    def _submit(self) -> None:
        token = self.token
        if not token:
            self.take_focus()
            return
        self._token.clear()
        self.submitted.emit(token, self._keep.isChecked())
