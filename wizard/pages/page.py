"""What every page is: a heading, a body that scrolls when it must, and a way to wait for the service."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import ShowService
from wizard.pages.session import Session, problem_of
from wizard.widgets.banner import Banner, copy_button
from wizard.widgets.busy import Busy
from wizard.widgets.button import Button
from wizard.widgets.scrolling import scroll_thinly
from wizard.widgets.text import AROUND, NEAR, TIGHT, Heading, Remark, em, gap
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.contract import Problem
    from wizard.pages.question import Question
    from wizard.pages.sign_in import SignIn
    from wizard.pages.tasks import Task

T = TypeVar("T")

NARROW = 24  # lines' heights: below this, heading and what stands beside it have no room for both


class Page(QWizardPage):
    """A page of the wizard, found by its step: `wizard/pages/` has a module of that name.

    A subclass declares `step`, `rail_name` (marked ``N_("Steps", …)``) and `help`; it sets a heading and
    defines `enter`, called each time it is shown. It may define `commit`, called when Next is pressed: False
    keeps the page, which then moves on itself with `go_on` when an answer has come.
    """

    step: ClassVar[Step]
    rail_name: ClassVar[str]
    help: ClassVar[tuple[Answer, ...]] = ()
    wants = Signal(object)
    """An `Intent`: something that only the window can do."""

    def __init__(self, session: Session) -> None:
        """Build the frame; subclasses add to `body`."""
        super().__init__()
        self.session = session
        self.flow = session.flow
        self.speech = session.speech
        self._task: Task[Any] | None = None
        self._sign_in: SignIn | None = None
        self.heading = Heading()
        self.intro = Remark()
        self.busy = Busy()
        self.banner = Banner()
        self.content = QWidget()
        self.busy.cancelled.connect(self.stop_waiting)
        self.body = self._frame()

    def say_heading(self, heading: str, intro: str = "") -> None:
        """Name the page, and say in a sentence what it is for."""
        self.heading.setText(heading)
        self.intro.setText(intro)
        self.intro.setVisible(bool(intro))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(intro)

    def enter(self) -> None:
        """The page is shown, from either side."""

    def leave(self) -> None:
        """The page is no longer shown: nobody waits for its answers."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.busy.hide()
        self.content.show()
        self._end_sign_in()

    def before_closing(self) -> Question | None:
        """What to ask before the window closes; None where there is nothing to lose."""
        if not (self.flow.draft.entries or self.flow.typed or self.flow.waiting):
            return None
        from wizard.pages.question import Question

        text = QCoreApplication.translate
        return Question(
            text("ActivationWizard", "Discard this order?"),
            text("ActivationWizard", "Nothing was redeemed. The keys entered here are forgotten."),
            text("ActivationWizard", "Discard"),
            text("ActivationWizard", "Keep editing"),
        )

    def discard_and(self, go_on: Callable[[], None]) -> None:
        """Take up another order, after asking where keys would be lost."""
        question = self.before_closing()
        if question is None:
            go_on()
            return
        from wizard.pages.question import ask

        ask(self, question, go_on)

    def enter_goes_on(self, focused: QWidget | None) -> bool:
        """Whether Enter means Next here: only on a choice, and only once it is made."""
        take = getattr(focused, "choose_current", None)
        return take is not None and bool(take())

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins on this page."""
        return None

    def commit(self) -> bool:
        """Next was pressed: whether to go on now."""
        return True

    def isComplete(self) -> bool:
        """Whether Next is possible."""
        return self._task is None and self.flow.step is self.step and self.flow.can_go_on

    def update_next(self) -> None:
        """What Next depends on has changed."""
        self.completeChanged.emit()

    def go_on(self) -> None:
        """Move to the step the flow is at now."""
        wizard = self.wizard()
        if isinstance(wizard, QWizard):
            wizard.next()

    def ask(
        self,
        waiting_for: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        can_stop: bool = True,
    ) -> None:
        """Run a blocking call off the GUI thread, showing what is waited for."""
        from wizard.pages.tasks import Task

        if self._task is not None:
            self._task.cancel()
        self.busy.wait_for(waiting_for, can_stop=can_stop)
        # The keyboard waits too: a second Enter must not press what it happens to meet.
        self.busy.setFocus()
        self.banner.clear()
        self.content.hide()
        self._end_sign_in()

        def finish(answer: Callable[[], None], *, answered: bool) -> None:
            self._task = None
            waited = not self.isVisible() or self._focus_is_lost()
            self.busy.hide()
            # Without an answer there is nothing to show, unless the page knows better.
            self.content.setVisible(answered or failed is not None)
            try:
                answer()
            finally:
                self.update_next()
                self.wants.emit(ShowService())
                if waited:
                    self.settle_focus()

        self._task = Task(
            work,
            lambda result: finish(lambda: done(result), answered=True),
            lambda error: finish(lambda: (failed or self.show_error)(error), answered=False),
        )
        self.update_next()

    def show_focused(self, widget: QWidget) -> None:
        """The keyboard came to a control: scroll to it, also where it came from outside the page."""
        inner = self._scroll.widget()
        if inner is not None and inner.isAncestorOf(widget):
            # All of it; Qt's own way is content when the caret can be seen.
            place = QRect(widget.mapTo(inner, QPoint()), widget.size())
            for y in (place.bottom(), place.top()):
                self._scroll.ensureVisible(0, y, 0, em())

    def begin_at_top(self) -> None:
        """Scroll to the beginning, once everything has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(0))

    def keep_in_sight(self, *widgets: QWidget) -> None:
        """Scroll to these, the last before all others, once everything has its place."""

        def scroll() -> None:
            for widget in widgets:
                if widget.isVisible():
                    self.show_focused(widget)

        QTimer.singleShot(0, self, scroll)

    def settle_focus(self) -> None:
        """Give the keyboard a place to begin: the page's own, else the way out of its problem."""
        if self._sign_in is not None and self._sign_in.isVisibleTo(self):
            self._sign_in.take_focus()
            return
        for widget in (self.first_focus(), *self.banner.findChildren(QPushButton)):
            if widget is not None and widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus()
                if isinstance(widget, QAbstractButton):  # what it would do is said above it
                    self.begin_at_top()
                elif not self.banner.isVisibleTo(self):
                    self.keep_in_sight(widget)
                return

    def show_error(self, error: Exception) -> None:
        """Say why a call failed; a fault of ours goes to the exception hook."""
        problem = problem_of(error)
        if problem is None:
            raise error
        self.show_problem(problem, self.button(self.retry_text(), self.enter))

    def show_problem(
        self,
        problem: Problem,
        *buttons: QPushButton,
        tone: Tone = Tone.PROBLEM,
        unsettled: bool = False,
    ) -> None:
        """Show a problem with its way on, and its details to copy.

        `unsettled`: an order was sent and nobody knows what came of it, so nothing is promised of its keys.
        """
        if problem.code == "not-signed-in" and self.session.place.source is Source.SERVICE:
            self._ask_to_sign_in(problem, unsettled=unsettled)
            return
        details = self.session.details_of(problem)
        message = self.speech.problem(problem, unsettled=unsettled)
        self.banner.say(tone, message, *buttons, copy_button(details))
        QTimer.singleShot(0, self._show_banner)

    def _ask_to_sign_in(self, problem: Problem, *, unsettled: bool) -> None:
        """Whoever signs in goes on where they are."""
        if self._sign_in is None:
            from wizard.pages.sign_in import SignIn

            self._sign_in = SignIn(self.session)
            self._sign_in.submitted.connect(self._sign_in_with)
            self.column.insertWidget(self.column.indexOf(self.banner) + 1, self._sign_in)
        if self.session.has_token:
            message = self.speech.problem(problem, unsettled=unsettled)
            self.banner.say(Tone.WARNING, message, copy_button(self.session.details_of(problem)))
        else:
            from dataclasses import replace

            first = replace(problem, parameters={**problem.parameters, "reason": "no-token"})
            self.banner.say(Tone.NEUTRAL, self.speech.problem(first, unsettled=unsettled))
        self._sign_in.ask()
        QTimer.singleShot(0, self._show_banner)

    def _sign_in_with(self, token: str, keep: bool) -> None:
        def done(kept: bool) -> None:
            self.session.take_token(token)
            if self.step is Step.ACCOUNT:  # who signs in there may be somebody else
                self.flow.forget_customer()
            self.session.only_in_memory = keep and not kept
            QTimer.singleShot(0, self, self.enter)

        def failed(error: Exception) -> None:
            self.content.hide()
            if getattr(problem_of(error), "code", "") == "not-signed-in":
                self.session.take_token(token)  # so that it is said of a token, and not that there is none
            self.show_error(error)

        waiting = QCoreApplication.translate("SignIn", "Signing in…")
        self.ask(waiting, lambda: self.session.sign_in(token, keep=keep), done, failed)

    def _end_sign_in(self) -> None:
        if self._sign_in is not None:
            self._sign_in.hide()

    def button(self, text: str, clicked: Callable[[], object]) -> QPushButton:
        """A button for the banner."""
        button = Button(QIcon(), text)
        button.clicked.connect(lambda: clicked())
        return button

    def retry_text(self) -> str:
        """What the button says that asks the service again."""
        return QCoreApplication.translate("Page", "Try again")

    def stop_waiting(self) -> bool:
        """Stop waiting for an answer; False when there is nothing to stop."""
        if not self.busy.can_cancel:
            return False
        self.leave()
        self.content.hide()
        self.banner.clear()
        self.stopped_waiting()
        self.update_next()
        self.settle_focus()
        return True

    def stopped_waiting(self) -> None:
        """The person stopped waiting; the page says how to go on."""
        from wizard.messages import Message

        text = QCoreApplication.translate
        message = Message(
            text("Page", "You stopped waiting"),
            text("Page", "Nothing was redeemed. The service's answer, if it still comes, is ignored."),
            "",
        )
        self.banner.say(Tone.NEUTRAL, message, self.button(self.retry_text(), self.enter))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the heading below it where there is no room for both."""
        super().resizeEvent(event)
        narrow = event.size().width() < em() * NARROW
        margin = em() if narrow else gap(AROUND)
        self.column.setContentsMargins(margin, gap(TIGHT), margin, gap(NEAR))
        self.heading_row.setContentsMargins(margin, 0, margin, 0)
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self.heading_row.setDirection(direction)
        focused = self.window().focusWidget()
        if focused is not None:
            self.keep_in_sight(focused)

    def _focus_is_lost(self) -> bool:
        focused = self.window().focusWidget()
        return focused is None or focused is self.busy or self.busy.isAncestorOf(focused)

    def _show_banner(self) -> None:
        if self.banner.isVisible():
            # Its beginning, also where it is higher than the page.
            self._scroll.verticalScrollBar().setValue(max(self.banner.y() - em() // 2, 0))

    def _build_beside_heading(self) -> None:
        """A page may put something into `heading_row`; it comes before everything below it."""

    def _frame(self) -> QVBoxLayout:
        """Heading above, everything else in a scroll area: nothing is cut at 200 % text."""
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setSpacing(em() * 3 // 4)
        self.column.addWidget(self.intro)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.busy)
        self.column.addWidget(self.content, 1)
        self.column.addStretch(0)  # takes the room while the content is hidden, and none beside it
        body = QVBoxLayout(self.content)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(em() * 3 // 4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, gap(AROUND) - gap(TIGHT), 0, 0)
        outer.setSpacing(gap(TIGHT))
        self.heading_row = QHBoxLayout()
        self.heading_row.addWidget(self.heading, 1)
        outer.addLayout(self.heading_row)
        self._build_beside_heading()
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_thinly(self._scroll)
        # The page stands on the window's own ground, which is Base.
        self._scroll.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setAutoFillBackground(False)
        outer.addWidget(self._scroll, 1)
        return body


def page_class(step: Step) -> type[Page]:
    """Return the page of a step, from the module of its name, which is loaded when it is first needed."""
    declared = vars(import_module(f"wizard.pages.{step}")).values()
    pages = (one for one in declared if isinstance(one, type) and issubclass(one, Page) and one is not Page)
    return next(page for page in pages if page.step is step)
