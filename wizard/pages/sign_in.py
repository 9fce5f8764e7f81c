"""Sign in: the service's name, and the way in. Shown only when the service asks who you are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.orders.steps import Step
from wizard.pages.arriving import arrived
from wizard.pages.help_texts import Answer
from wizard.pages.page import Missing, Page
from wizard.pages.session import Session, expected
from wizard.pages.sign_in_form import SignInForm
from wizard.service.credentials import Credentials
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.ordering import Arrival


class SignInPage(Page):
    """Asks who somebody is: `form` has the way in that the service has."""

    step = Step.SIGN_IN
    next_explains = can_start_over = sends = True
    help = (
        Answer(
            N_("Help", "How do I sign in?"),
            N_(
                "Help",
                "If the service has a sign-in page, your browser opens it. Sign in there as you"
                " always do, then come back. Product Key Wizard never sees your password.",
            ),
        ),
        Answer(
            N_("Help", "Where do I get a token?"),
            N_(
                "Help",
                "From the service that sold you the key: its website or its support issues access"
                " tokens for your account. A token works like a password, so keep it to yourself.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = SignInForm(session)
        self.form.leave_to_next()
        self.form.submitted.connect(self._sign_in_as)
        self.form.failed.connect(self.say_sign_in_failed)
        self.form.changed.connect(self.update_next)
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def stops(self) -> Iterator[str]:
        yield "sign-in"

    def enter(self) -> None:
        info = self.session.info
        name = info.vendor if info is not None else self.session.host
        self.say_heading(
            text("SignInPage", "Sign in to {service}").format(service=name),
            text("SignInPage", "The service needs to know who you are. Signing in doesn’t redeem anything."),
        )
        self.form.prepare()
        self._say_why_again()

    def leave(self) -> None:
        self.form.stop()
        super().leave()

    def first_focus(self) -> QWidget:
        return self.form.field

    def missing(self) -> Missing | None:
        """Return what is missing: a token, or the person in the browser."""
        if self.busy:
            return Missing(self.state.waiting_for)
        if self.form.browser.waiting:
            told = text("SignInPage", "First sign in with your browser, or stop waiting.")
            return Missing(told, self.form.field)
        if self.form.by_browser or self.form.token:
            return None
        return Missing(text("SignInPage", "Enter the access token of your account first."), self.form.field)

    def commit(self) -> bool:
        """Sign in: open the browser, or send the token."""
        self.banner.clear()
        self.form.submit()
        return False

    def stop_waiting(self) -> bool:
        """Stop waiting for the browser, or for an answer; False when there is nothing to stop."""
        return self.form.stop() or super().stop_waiting()

    def _sign_in_as(self, credentials: Credentials, keep: bool) -> None:
        """Ask the service who that is and for whom, and continue."""

        code = self.form.invitation

        def work() -> tuple[bool, Arrival]:
            kept = self.session.recognize(credentials, code, keep=keep)
            self.session.take_credentials(credentials)
            return kept, self.session.arrive()

        def done(answer: tuple[bool, Arrival]) -> None:
            kept, arrival = answer
            self.session.only_in_memory = keep and not kept
            arrived(self, arrival)

        def refused(error: Exception) -> None:
            if self.form.ask_for_invitation(error, credentials):
                self.say_sign_in_failed(error)
                self.form.take_focus()
                self.keep_in_sight(self.form.field)
            else:
                self._refused(error)

        self.ask(text("SignIn", "Signing in…"), work, done, refused)

    def _say_why_again(self) -> None:
        """Say why somebody who has signed in is asked again."""
        problem = self.flow.problem
        if problem is not None and problem.code == "not-signed-in" and self.session.has_token:
            self.banner.say(Tone.WARNING, self.speech.problem(problem))

    def _refused(self, error: Exception) -> None:
        problem = expected(error)
        if problem.code != "not-signed-in":
            self.show_problem(problem, self.button(self.retry_text(), self.go_on))
            return
        if self.form.by_browser:
            self.say_sign_in_failed(error)
            return
        message = Message(
            text("SignInPage", "The service doesn’t accept this token"),
            text("SignInPage", "It may be mistyped, expired or revoked. Copy it again, or get a new one."),
            "",
        )
        self.banner.say(Tone.WARNING, message)
        self.form.take_focus()
