"""Sign in: the service's name, and the way in. Shown only when the service asks who you are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.orders.steps import Step
from wizard.pages.arriving import arrived
from wizard.pages.help_texts import Answer
from wizard.pages.page import Missing, Page
from wizard.pages.session import Session, problem_of
from wizard.pages.sign_in_form import SignInForm
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.ordering import Arrival


class SignInPage(Page):
    """Asks for an access token. `form` is the way in; a service that names another gets another form here."""

    step = Step.SIGN_IN
    help = (
        Answer(
            N_("Help", "Where do I get a token?"),
            N_(
                "Help",
                "From the service that sold you the key: its website or its support issues access tokens for"
                " your account. A token stands for you, so keep it to yourself.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        self.form = SignInForm(session)
        self.form.leave_to_next()
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def stops(self) -> Iterator[str]:
        """Show the empty form."""
        yield "sign-in"

    def enter(self) -> None:
        """Name the service, and empty the form."""
        text = QCoreApplication.translate
        info = self.session.info
        name = info.vendor if info is not None else self.session.host
        self.say_heading(
            text("SignInPage", "Sign in to {service}").format(service=name),
            text("SignInPage", "The service wants to know who is asking. Nothing is redeemed by signing in."),
        )
        self.form.prepare()

    def first_focus(self) -> QWidget:
        """Return the field of the token."""
        return self.form.field

    def missing(self) -> Missing | None:
        """Return what is missing: a token."""
        if self.busy:
            return Missing(self.state.waiting_for)
        if self.form.token:
            return None
        text = QCoreApplication.translate("SignInPage", "Enter the access token of your account first.")
        return Missing(text, self.form.field)

    def commit(self) -> bool:
        """Sign in, and ask who that is and for whom."""
        token, keep = self.form.token, self.form.keeps

        def work() -> tuple[bool, Arrival]:
            kept = self.session.sign_in(token, keep=keep)
            self.session.take_token(token)
            return kept, self.session.arrive()

        def done(answer: tuple[bool, Arrival]) -> None:
            kept, arrival = answer
            self.session.only_in_memory = keep and not kept
            arrived(self, arrival)

        self.ask(QCoreApplication.translate("SignIn", "Signing in…"), work, done, self._refused)
        return False

    def _refused(self, error: Exception) -> None:
        problem = problem_of(error)
        if problem is None:
            raise error
        if problem.code != "not-signed-in":
            self.show_problem(problem, self.button(self.retry_text(), self.press_next))
            return
        text = QCoreApplication.translate
        message = Message(
            text("SignInPage", "The service doesn’t accept this token"),
            text("SignInPage", "It may be mistyped, expired or revoked. Copy it again, or get a new one."),
            "",
        )
        self.banner.say(Tone.WARNING, message)
        self.form.take_focus()
