"""Who is signed in to the service, beside the heading, with the way out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.messages import Message
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.intents import FollowFlow
from wizard.service.credentials import NOBODY
from wizard.widgets.inline_text import InlineText
from wizard.widgets.link import Link
from wizard.widgets.text import NEAR, em, gap
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.page import Page

SHOWN_ON = frozenset({Step.CUSTOMER, Step.SUBSCRIPTION, Step.REVIEW, Step.DONE})
_WIDEST = 20  # lines' heights


class AccountLine(QWidget):
    """The account's name, for how long it is signed in, and Sign out."""

    def __init__(self, page: Page) -> None:
        """Create it hidden."""
        super().__init__()
        self._page, self._session = page, page.session
        self._who = InlineText()
        self._who.setMaximumWidth(em() * _WIDEST)
        self._out = Link(QCoreApplication.translate("CustomerPage", "Sign &out"))
        self._out.setObjectName("sign-out")
        self._out.clicked.connect(self._sign_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(NEAR))
        row.addWidget(self._who)
        row.addWidget(self._out)
        self.hide()

    def show_account(self) -> None:
        """Show who is signed in now; nothing where nobody is, or no service is asked."""
        account = self._page.flow.draft.account
        at_service = self._session.place.source is Source.SERVICE and self._session.has_token
        if at_service and account is not None:
            text = QCoreApplication.translate
            told = text("CustomerPage", "Signed in as {name}").format(name=account.name)
            self._who.setText(" · ".join(filter(None, (told, self._end()))))
        self.setVisible(at_service and account is not None)

    def _end(self) -> str:
        """Say when the sign-in ends, where it ends by itself."""
        text = QCoreApplication.translate
        until = self._session.signed_in_until
        if until is not None:
            clock = self._session.speech.clock(datetime.fromtimestamp(until).astimezone())
            return text("SignIn", "until {time}, then you sign in again").format(time=clock)
        if self._session.only_in_memory:
            return text("CustomerPage", "until you close this window: no keyring was found")
        return ""

    def _sign_out(self) -> None:
        waiting = QCoreApplication.translate("CustomerPage", "Signing out…")
        self._page.ask(waiting, self._session.sign_out, self._signed_out)

    def _signed_out(self, forgotten: bool) -> None:
        page = self._page
        self._session.take_credentials(NOBODY)
        if page.step is not Step.DONE:
            page.flow.require_sign_in()
        self.show_account()
        if forgotten:
            page.wants.emit(FollowFlow())
            return
        text = QCoreApplication.translate
        message = Message(
            text("CustomerPage", "Your token is still in this system's keyring"),
            text("CustomerPage", "You are signed out, but the keyring did not let it go."),
            text(
                "CustomerPage",
                "Remove the entry “ProductKeyWizard” in the password manager of your system, or have the"
                " token revoked.",
            ),
        )
        page.change_state(blocked=True)
        page.banner.say(Tone.WARNING, message, page.button(page.retry_text(), self._sign_out))
