"""Signing in on the page where a service asked who somebody is, in the middle of an order."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from wizard.contract import Problem
from wizard.pages.session import expected, problem_of
from wizard.pages.sign_in_form import SignInForm
from wizard.service.credentials import Credentials
from wizard.widgets.banner import copy_button
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.page import Page


class InPlaceSignIn:
    """A form below the message of a page, which enters again once somebody has signed in."""

    def __init__(self, page: Page) -> None:
        self._page, self._session = page, page.session
        self.form = SignInForm(page.session)
        self.form.submitted.connect(self._sign_in_as)
        self.form.failed.connect(page.say_sign_in_failed)
        page.column.insertWidget(page.column.indexOf(page.banner.banner) + 1, self.form)

    def ask(self, problem: Problem, *, unsettled: bool) -> None:
        """Ask who that is; `unsettled` as in `Page.show_problem`."""
        page, session = self._page, self._session
        if session.info is not None:
            self._ask_for(problem, unsettled, by_provider=session.info.openid is not None)
            return

        def unanswered(error: Exception) -> None:  # it does not even say how without a token
            told = expected(error)
            if told.code == "not-signed-in":
                self._ask_for(problem, unsettled, by_provider=False)
            else:
                page.show_problem(told, page.button(page.retry_text(), page.enter), unsettled=unsettled)

        # An order that is resumed: its service was not asked how yet.
        answered = partial(self.ask, problem, unsettled=unsettled)
        page.ask(_signing_in(), session.ask_info, lambda _info: answered(), unanswered)

    def _ask_for(self, problem: Problem, unsettled: bool, *, by_provider: bool) -> None:
        page, session = self._page, self._session
        if session.has_token:
            message = page.speech.problem(problem, unsettled=unsettled)
            page.banner.say(Tone.WARNING, message, copy_button(session.details_of(problem)))
        else:
            reason = "no-sign-in" if by_provider else "no-token"
            first = replace(problem, parameters={**problem.parameters, "reason": reason})
            page.banner.say(Tone.NEUTRAL, page.speech.problem(first, unsettled=unsettled))
        self.form.prepare()
        self._show()

    def _show(self) -> None:
        self._page.change_state(signing_in=True, blocked=True)
        self.form.take_focus()

    def _sign_in_as(self, credentials: Credentials, keep: bool) -> None:
        page, session, code = self._page, self._session, self.form.invitation

        def done(kept: bool) -> None:
            session.take_credentials(credentials)
            session.only_in_memory = keep and not kept
            QTimer.singleShot(0, page, page.enter)

        def failed(error: Exception) -> None:
            if self.form.ask_for_invitation(error, credentials):
                page.say_sign_in_failed(error)
                self._show()
                return
            if getattr(problem_of(error), "code", "") == "not-signed-in":
                session.take_credentials(credentials)  # so that the message is about these
            page.show_error(error)

        page.ask(_signing_in(), lambda: session.recognize(credentials, code, keep=keep), done, failed)


def _signing_in() -> str:
    return text("SignIn", "Signing in…")
