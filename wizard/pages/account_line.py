"""Name of the account that is signed in to the service, beside the heading, with Sign out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizard.messages import Message
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.intents import FollowFlow
from wizard.service.credentials import NOBODY
from wizard.widgets.button import Link
from wizard.widgets.layouts import row_of
from wizard.widgets.text import NEAR, InlineText, em, gap, plain_tip, text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.page import Page

_WIDEST = 12  # lines' heights
_MIDDLE = Qt.TextElideMode.ElideMiddle


class AccountLine(QWidget):
    """The account's name and Sign out."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._session = page, page.session
        self._who = InlineText()
        self._out = Link(text("CustomerPage", "Sign &out"), name="sign-out")
        self._out.clicked.connect(self._sign_out)
        row_of(self._who, self._out, 1, within=self, spacing=gap(NEAR))  # 1: where it is below the heading
        self.hide()

    def show_account(self) -> None:
        """Show who is signed in now; nothing where nobody is, or no service is asked."""
        account = self._page.flow.draft.account
        at_service = self._session.place.source is Source.SERVICE and self._session.has_token
        if at_service and account is not None:
            told = text("CustomerPage", "Signed in as {name}").format(name=account.name)
            room = em() * _WIDEST
            self._who.setText(self._who.fontMetrics().elidedText(account.name, _MIDDLE, room))
            self._who.setAccessibleName(told)
            self._who.setToolTip(plain_tip(told))
        self.setVisible(at_service and account is not None)

    def _sign_out(self) -> None:
        waiting = text("CustomerPage", "Signing out…")
        self._page.ask(waiting, self._session.sign_out, self._signed_out)

    def _signed_out(self, forgotten: bool) -> None:
        page = self._page
        self._session.take_credentials(NOBODY)
        self._session.only_in_memory = False
        if page.step is not Step.DONE:
            page.flow.require_sign_in()
        self.show_account()
        if forgotten:
            page.wants.emit(FollowFlow())
            return
        message = Message(
            text("CustomerPage", "Your token is still in this system's keyring"),
            text("CustomerPage", "You’re signed out, but the token couldn’t be removed from the keyring."),
            text(
                "CustomerPage",
                "Remove the entry “ProductKeyWizard” in the password manager of your system, or have the"
                " token revoked.",
            ),
        )
        page.change_state(blocked=True)
        page.banner.say(Tone.WARNING, message, page.button(page.retry_text(), self._sign_out))
