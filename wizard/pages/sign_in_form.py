"""The form that asks who somebody is, on whichever page the service wants to know."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from wizard.pages.browser_way import BrowserWay
from wizard.pages.session import Session, problem_of
from wizard.service.credentials import Credentials, GivenToken
from wizard.widgets.button import Button, Link
from wizard.widgets.check_box import CheckBox
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of
from wizard.widgets.text import Remark, text


class SignInForm(QWidget):
    """The browser, where the service has such a sign-in, or a field for a token.

    `submitted` has the credentials, and whether the system shall keep them; `failed` the error of a sign-in.
    """

    submitted = Signal(object, bool)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._by_token = True
        self._left_to_next = False
        self.browser = BrowserWay(session)
        self._token = TextField()
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._where = Remark()
        self._keep = CheckBox(text("SignIn", "Sta&y signed in on this computer"))
        self._keep.setChecked(True)
        self._kept = Remark()
        self._button = Button(text("SignIn", "Sign &in"), icon="person")
        self._other = Link(name="other-way")
        self._invitation = InvitationBox()
        self._token_box = self._build_token_box()
        ways = self.browser, self._token_box, self._invitation
        column_of(*ways, self._keep, self._kept, FlowRow(self._button, self._other), within=self)
        self._button.clicked.connect(self.submit)
        self._other.clicked.connect(self._change_way)
        self.browser.signedIn.connect(self._take)
        self.browser.failed.connect(self.failed)
        self.browser.changed.connect(self.changed)
        self.hide()

    def prepare(self) -> None:
        """Empty it, and show the way in that the service has."""
        info = self._session.info
        where = text("SignIn", "Enter the token you got from {vendor}. It identifies your account at {host}.")
        vendor = info.vendor if info else self._session.host
        told = where.format(vendor=vendor, host=self._session.host)
        if info is not None and info.sign_in:
            told += " " + text("SignIn", "You get it here: {place}").format(place=info.sign_in)
        self._where.setText(told)
        self._token.clear()
        self._invitation.forget()
        self.browser.prepare()
        self._by_token = not self._has_provider
        self._show()

    def take_focus(self) -> None:
        """The keyboard begins in the field, or at the button that opens the browser."""
        self.field.setFocus()

    @property
    def field(self) -> QWidget:
        """The control to begin with: the field of the token, or what the browser way has."""
        if self._invitation.credentials is not None:
            return self._invitation.field
        if self._by_token:
            return self._token
        return self.browser.cancel_button if self.browser.waiting else self.browser.open_button

    @property
    def by_browser(self) -> bool:
        """True if the browser is the way that is shown."""
        return not self._by_token

    @property
    def token(self) -> str:
        """The token that was entered."""
        return self._token.text().strip()

    @property
    def keeps(self) -> bool:
        """True if the system shall keep the sign-in."""
        return self._keep.isChecked()

    @property
    def invitation(self) -> str:
        """The code of the invitation that was entered for the sign-in submitted, else empty."""
        return self._invitation.code

    def ask_for_invitation(self, error: Exception, credentials: Credentials) -> bool:
        """Ask for the code of an invitation where the service knows no account for these; False elsewhere."""
        asked = self._invitation.ask(error, credentials)
        if asked:
            self.browser.say_signed_in()
        return asked

    def leave_to_next(self) -> None:
        """Hide the button: Next of the page signs in."""
        self._left_to_next = True
        self._button.hide()
        self.show()

    def submit(self) -> None:
        """Sign in: open the browser, or hand the token over."""
        unlinked = self._invitation.credentials
        if unlinked is not None and self._invitation.code:
            self._take(unlinked)
            return
        if not self._by_token:
            self._invitation.forget()
            self.browser.begin()
            return
        token = self.token
        if not token:
            self.take_focus()
            return
        self._token.clear()
        self._take(GivenToken(self._session.address, token))

    def stop(self) -> bool:
        """Stop waiting for the browser; False where it is not waited for."""
        return self.browser.cancel()

    @property
    def _has_provider(self) -> bool:
        info = self._session.info
        return info is not None and info.openid is not None

    def _build_token_box(self) -> QWidget:
        box = QWidget()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text("SignIn", "Access &token"), self._token)
        column_of(self._where, form, within=box)
        return box

    def _change_way(self) -> None:
        self.stop()
        self._invitation.forget()
        self._by_token = not self._by_token
        self._show()
        self.take_focus()

    def _show(self) -> None:
        self.browser.setVisible(not self._by_token)
        self._token_box.setVisible(self._by_token)
        if self._by_token:
            other = text("SignIn", "Sign in with the browser instead")
            kept = text(
                "SignIn",
                "The token is then saved in this system’s keyring, the place where your passwords are "
                "kept; never in a file.",
            )
        else:
            other = text("SignIn", "Use an access token instead")
            kept = text(
                "SignIn",
                "The sign-in is then saved in this system’s keyring, the place where "
                "your passwords are kept.",
            )
        self._kept.setText(kept)
        self._other.setText(other)
        self._button.setVisible(self._by_token and not self._left_to_next)
        self._other.setVisible(self._has_provider)
        self.changed.emit()

    def _take(self, credentials: Credentials) -> None:
        self.submitted.emit(credentials, self._keep.isChecked())


class InvitationBox(QWidget):
    """Hidden until a service does not know the account of a sign-in; `credentials` are of that sign-in."""

    def __init__(self) -> None:
        super().__init__()
        self.credentials: Credentials | None = None
        self.field = TextField()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text("SignIn", "In&vitation code"), self.field)
        self.hide()

    @property
    def code(self) -> str:
        """The code that was entered; empty where none is asked for."""
        return self.field.text().strip() if self.credentials is not None else ""

    def ask(self, error: Exception, credentials: Credentials) -> bool:
        """Ask for a code, after an error that one can solve; False after any other."""
        problem = problem_of(error)
        if problem is None:
            return False
        unlinked = problem.parameters.get("reason") == "not-linked"
        wrong = problem.parameters.get("what") == "invitation" or problem.parameters.get("field") == "code"
        if not (unlinked or wrong):
            return False
        self.credentials = credentials
        self.show()
        return True

    def forget(self) -> None:
        """Ask for no code any more."""
        self.credentials = None
        self.field.clear()
        self.hide()
