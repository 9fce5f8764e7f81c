"""The way in by the browser: what opens, what is waited for, and what to do meanwhile."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.contract import Code, Problem
from wizard.messages.sign_in import browser_page
from wizard.pages.session import Session
from wizard.pages.tasks import Task
from wizard.service.credentials import Credentials
from wizard.service.errors import ServiceError
from wizard.widgets.announcing import announce
from wizard.widgets.button import Button, CopyButton
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of, keep_room
from wizard.widgets.text import Paragraph, em, text

if TYPE_CHECKING:
    from wizard.service.sign_in.browser import BrowserSignIn


class BrowserWay(QWidget):
    """Signs in with the browser; `signedIn` has the credentials, `failed` the error.

    While it waits, the browser can be opened again, the address copied, and the waiting stopped. Every
    button has its place also while it is hidden. `changed` when the waiting begins or ends.
    """

    signedIn = Signal(object)
    failed = Signal(object)
    changed = Signal()
    _begun = Signal(object, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._task: Task[Credentials] | None = None
        self._over = Event()
        self._attempt: BrowserSignIn | None = None
        self._told = Paragraph()
        self._told.setMinimumHeight(2 * em())
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._first, self._repeat = text("SignIn", "&Open the browser"), text("SignIn", "Open a&gain")
        self.open_button = Button("", icon="browser")
        self.open_button.setMinimumWidth(max(map(self._width, (self._first, self._repeat))))
        copy, copied = text("SignIn", "Copy &address"), text("SignIn", "Copied")
        self._copy = CopyButton(copy, copied, lambda: self._attempt.address if self._attempt else "")
        self.cancel_button = Button(text("SignIn", "Stop &waiting"))
        self.open_button.clicked.connect(self._press_open)
        self.cancel_button.clicked.connect(self._press_cancel)
        self._asides = (self._copy, self.cancel_button)
        keep_room(*self._asides)
        column_of(self._told, FlowRow(self.open_button, *self._asides), within=self)
        self._begun.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._show()

    @property
    def waiting(self) -> bool:
        """True while the person is expected to sign in in the browser."""
        return self._task is not None

    def prepare(self) -> None:
        """Say which page the browser opens."""
        self._show()

    def say_signed_in(self) -> None:
        """Say that the browser is done, and that only the code of an invitation is missing."""
        told = text("SignIn", "You’re signed in at {host}. Enter the invitation code, then continue.")
        self._told.setText(told.format(host=self._host))

    def begin(self) -> None:
        """Ask the provider for its page, open it, and wait until the person has signed in."""
        self.cancel()
        over = self._over = Event()
        session, page = self._session, browser_page(self._session.speech)

        def work() -> Credentials:
            attempt = session.begin_sign_in(page)
            try:
                self._begun.emit(attempt, over)
            except RuntimeError:  # the window is closed
                over.set()
            if over.is_set():
                attempt.cancel()
            return session.wait_for_sign_in(attempt)

        self._task = Task(self, work, self._arrive, self._fail)
        self._show()

    def cancel(self) -> bool:
        """Stop waiting; False where nothing is waited for."""
        if self._task is None:
            return False
        self._over.set()
        self._task.cancel()
        if self._attempt is not None:
            self._attempt.cancel()
        self._end()
        return True

    @Slot(object, object)
    def _take(self, attempt: BrowserSignIn, over: Event) -> None:
        if over.is_set():
            attempt.cancel()
            return
        self._attempt = attempt
        self._show()
        self._open()

    def _width(self, text: str) -> int:
        self.open_button.setText(text)
        return self.open_button.sizeHint().width()

    def _press_open(self) -> None:
        if self.waiting:
            self._open()
        else:
            self.begin()

    def _open(self) -> None:
        if self._attempt is not None and not self._session.open_address(self._attempt.address):
            parameters = {"reason": "no-browser", "host": self._host}
            self.failed.emit(ServiceError(Problem(Code.SIGN_IN_FAILED, parameters, "not opened")))

    def _press_cancel(self) -> None:
        if self.cancel():
            parameters = {"reason": "cancelled", "host": self._host}
            self.failed.emit(ServiceError(Problem(Code.SIGN_IN_FAILED, parameters, "stopped")))

    def _arrive(self, credentials: Credentials) -> None:
        self._end()
        self.signedIn.emit(credentials)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = self._attempt = None
        self._show()

    @property
    def _host(self) -> str:
        info = self._session.info
        openid = info.openid if info is not None else None
        return urlsplit(openid.issuer).netloc if openid is not None else ""

    def _show(self) -> None:
        if self._attempt is not None:
            told = text(
                "SignIn", "Waiting until you have signed in at {host} in your browser, for up to 5 minutes."
            )
        elif self.waiting:
            told = text("SignIn", "Opening {host} in your browser…")
        else:
            told = text("SignIn", "Your browser opens {host}. Sign in there, then come back to this window.")
        told = told.format(host=self._host)
        if self.waiting and told != self._told.text():
            announce(self, told)
        self._told.setText(told)
        self.open_button.setText(self._repeat if self.waiting else self._first)
        self._copy.setVisible(self._attempt is not None)
        self.cancel_button.setVisible(self.waiting)
        self._copy.reset()
        self.changed.emit()
