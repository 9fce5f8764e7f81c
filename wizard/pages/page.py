"""A page of the wizard: what it declares, and how it waits for the service, fails and moves on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget, QWizard

from wizard.messages import Message
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.account_line import AccountLine
from wizard.pages.closing import question_of_keys
from wizard.pages.help_texts import Answer
from wizard.pages.intents import FollowFlow, ShowService
from wizard.pages.page_frame import ButtonFacts, PageFrame
from wizard.pages.question import Question, ask
from wizard.pages.session import Session, expected
from wizard.pages.tasks import Task
from wizard.widgets.banner import copy_button
from wizard.widgets.button import Button
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.contract import Problem
    from wizard.pages.in_place_sign_in import InPlaceSignIn

T = TypeVar("T")


class FootAction(NamedTuple):
    """A button of a page in the row of buttons, beside Next or Close.

    `leading`: it is the blue one. `decisive`: it looks like Redeem, and is pressed as Redeem is.
    """

    label: str
    act: Callable[[], object]
    leading: bool = False
    decisive: bool = False
    enabled: bool = True


class Missing(NamedTuple):
    """A sentence about what Next needs first, and the control in which that is done."""

    sentence: str
    widget: QWidget | None = None


class Page(PageFrame):
    """A page of the wizard, found by its step: `wizard/pages/` has a module of that name.

    A subclass declares `step`, `help` and `stops`; it sets a heading and defines `enter`, called each time it
    is shown. It may define `missing` or `valid`, and `commit`, called when Next is pressed: False keeps the
    page, which then moves on itself with `go_on` when an answer has come. It defines `take_over` where
    it holds something that was typed or chosen.
    """

    step: ClassVar[Step]
    help: ClassVar[tuple[Answer, ...]] = ()
    keeps_layout: ClassVar = False
    """True where a change, as each letter of a key is, is no reason to lay the page out again."""
    next_explains: ClassVar = False
    """True where Next can always be pressed, also by Enter: it says what is missing."""
    can_start_over: ClassVar = False
    """True where there is an order to start over."""
    shows_account: ClassVar = False
    """True where the heading names the account that is signed in, with Sign out."""
    moves_itself: ClassVar = False
    """True where the page itself continues: Back and Next are hidden while they cannot be used."""
    wants = Signal(object)
    """An `Intent`: something that only the window can do."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.flow = session.flow
        self.speech = session.speech
        self._task: Task[Any] | None = None
        self._sign_in: InPlaceSignIn | None = None
        self._told_missing = ""
        self.account_line: AccountLine | None = None
        if self.shows_account:
            self.account_line = AccountLine(self)
            self.heading_row.addWidget(self.account_line)

    def enter(self) -> None:
        """Fill the page: it is shown, from either side."""

    def take_over(self, before: Self) -> None:
        """Keep what was typed, chosen and filtered on the same page of the window before.

        Another language makes another window over the same session. The page is not shown yet.
        """

    def stops(self) -> Iterator[str]:
        """Bring the page to each state worth seeing, as a person would, and name it.

        Tour and layout tests walk these: they wait for answers before they look, and after the last one they
        press Next where something follows. An empty name only asks them to wait.
        """
        raise NotImplementedError(f"{type(self).__name__} declares no stops")

    def leave(self) -> None:
        """Cancel what is waited for: the page is no longer shown."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.forget_missing()
        if self._sign_in is not None:
            self._sign_in.form.stop()
        self.change_state(waiting_for="", blocked=False, signing_in=False)

    def before_closing(self) -> Question | None:
        """Return the question before keys of this page would be lost; None where there are none."""
        return question_of_keys(self.session)

    def discard_and(self, go_on: Callable[[], None]) -> None:
        """Turn to another order, after asking where keys would be lost."""
        asked = self.before_closing()
        title = text("ActivationWizard", "Leave this order?")
        leave = text("ActivationWizard", "Leave")
        question = asked._replace(title=title, yes=leave) if asked is not None else None
        if question is None:
            go_on()
            return
        ask(self, question, go_on)

    @property
    def has_order(self) -> bool:
        """True if something was entered that starting over would remove."""
        return len(self.flow.taken) > 1 or bool(self.flow.draft.entries or self.flow.typed)

    @property
    def offers_back(self) -> bool:
        """True if Back is shown: not where the flow has no way back."""
        return self.flow.can_go_back

    def own_steps(self) -> tuple[tuple[str, ...], int] | None:
        """Return the names of the steps of a room and the current one, from 0; None where it has none."""
        return None

    def step_back(self) -> bool:
        """Go back one step inside a room; False where Back leaves it."""
        return False

    @property
    def sends(self) -> bool:
        """True where something would be sent from here: the service is named then."""
        return False

    def foot_actions(self) -> tuple[FootAction, ...]:
        """Return up to two buttons beside Next, the nearest to it first."""
        return ()

    @property
    def next_leads(self) -> bool:
        """True if Next is the blue button."""
        return not any(action.leading for action in self.foot_actions())

    def missing(self) -> Missing | None:
        """Return what Next still needs; None where the page is finished."""
        if self.busy:
            return Missing(self.state.waiting_for)
        if self.valid:
            return None
        told = text("Page", "Something is still missing on this page.")
        return Missing(told, self.first_focus())

    def say_missing(self, missing: Missing) -> None:
        """Say what Next needs, and move the keyboard to the place where it is done."""
        if not self.state.blocked and missing.sentence != self.banner.title:
            self.banner.say(Tone.WARNING, Message(missing.sentence, "", ""))
        self._told_missing = missing.sentence
        widget = missing.widget
        if widget is not None and widget.isVisibleTo(self):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            self.keep_in_sight(widget)

    def forget_missing(self) -> None:
        """Take back the message about what is missing, where it is no longer so."""
        told, self._told_missing = self._told_missing, ""
        if told and told == self.banner.title:
            self.banner.clear()

    def take_enter(self, _focused: QWidget | None) -> bool:
        """Do what Enter means in a control of the page; False where it is for the blue button."""
        return False

    def clear_search(self) -> bool:
        """Empty the search of the page; False where there is nothing to empty."""
        return False

    def spoken(self, step: str) -> str:
        """Return what a screen reader says when the page is shown; `step` is its place in the rail."""
        told = text("ActivationWizard", "{step}. {heading}")
        return told.format(step=step, heading=self.heading.text())

    def first_focus(self) -> QWidget | None:
        """Return the widget that gets the keyboard when the page is shown."""
        return None

    def commit(self) -> bool:
        """Next was pressed: return True to continue now."""
        return True

    @property
    def valid(self) -> bool:
        """True when the page is finished. Where nothing follows it always is."""
        return self.isFinalPage() or (self.flow.step is self.step and self.flow.can_go_on)

    def button_facts(self) -> ButtonFacts:
        """Next, Redeem or Close can be pressed: Next always, it says what is missing."""
        finished = self.valid and (self.isFinalPage() or not self.busy)
        return ButtonFacts(self.next_explains or finished, self.offers_back, self.moves_itself)

    def update_next(self) -> None:
        """Show what a change on the page means for the buttons, and lay the page out before it is seen."""
        self.forget_missing()
        if not self.keeps_layout:
            self.completeChanged.emit()
        self.tell_buttons()

    def go_on(self) -> None:
        """Move to the step the flow is at now."""
        wizard = self.wizard()
        if isinstance(wizard, QWizard):
            wizard.next()

    def change_customer(self) -> None:
        """Go back to the choice of a customer."""
        self.flow.change_customer()
        self.wants.emit(FollowFlow())

    def change_keys(self) -> None:
        """Go back to the keys of the order."""
        self.flow.change_keys()
        self.wants.emit(FollowFlow())

    def _is_current(self) -> bool:
        wizard = self.wizard()
        return not isinstance(wizard, QWizard) or wizard.currentPage() is self

    def ask(
        self,
        waiting_for: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        can_stop: bool = True,
        saves: bool = False,
    ) -> None:
        """Run a blocking call off the GUI thread, showing what is waited for.

        `failed` shows an error itself, and the content stays as it was; without it an error is shown in place
        of the content, with a button to try again.
        """
        if self._task is not None:
            self._task.cancel()
        blocked = self.state.blocked
        self.banner.clear()

        def finish(answer: Callable[[], None], *, blocked: bool) -> None:
            self._task = None
            waited = not self.isVisible() or self.has_lost_focus()
            self.change_state(waiting_for="", blocked=blocked)
            try:
                answer()
            finally:
                self.update_next()
                self.wants.emit(ShowService())
                if self._is_current():
                    self._say_notice()
                    if waited:
                        self.settle_focus()

        self._task = Task(
            self,
            work,
            lambda result: finish(lambda: done(result), blocked=False),
            lambda error: finish(
                lambda: (failed or self.show_error)(error), blocked=blocked if failed else True
            ),
            saves=saves,
        )
        self.change_state(waiting_for=waiting_for, can_stop=can_stop, signing_in=False)

    def _say_notice(self) -> None:
        """Say that the practice data was made again, where no other message is shown."""
        notice = None if self.banner.title else self.session.take_notice()
        if notice is not None:
            self.show_problem(notice, tone=Tone.WARNING)

    def settle_focus(self) -> None:
        """Focus the page's own first control, else the one that solves its problem."""
        if self._sign_in is not None and self._sign_in.form.isVisibleTo(self):
            self._sign_in.form.take_focus()
            return
        for widget in (self.first_focus(), *self.banner.buttons):
            if widget is not None and widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus()
                if isinstance(widget, QAbstractButton):  # the text above it says what it would do
                    self.begin_at_top()
                else:
                    self.keep_in_sight(widget)
                return

    def show_error(self, error: Exception) -> None:
        """Say why a call failed. Raises the error again where the program itself is at fault."""
        self.show_failure(error, self.button(self.retry_text(), self.enter))

    def show_failure(self, error: Exception, *buttons: QPushButton) -> None:
        """Say why a call failed, with its way on. Raises the error again as `show_error` does."""
        self.show_problem(expected(error), *buttons)

    def show_problem(
        self,
        problem: Problem,
        *buttons: QPushButton,
        tone: Tone = Tone.PROBLEM,
        unsettled: bool = False,
    ) -> None:
        """Show a problem with its way on, and its details to copy.

        `unsettled`: an order was sent and its result is unknown, so nothing is promised of its keys.
        """
        if problem.code == "not-signed-in" and self.session.place.source is Source.SERVICE:
            if self._sign_in is None:
                self._sign_in = import_module("wizard.pages.in_place_sign_in").InPlaceSignIn(self)
            self._sign_in.ask(problem, unsettled=unsettled)
            return
        details = self.session.details_of(problem)
        message = self.speech.problem(problem, unsettled=unsettled)
        self.banner.say(tone, message, *buttons, copy_button(details))

    def say_sign_in_failed(self, error: Exception) -> None:
        """Say why signing in failed, beside the form that stays. Raises the error where it is a fault."""
        problem = expected(error)
        calm = problem.parameters.get("reason") in ("cancelled", "refused", "not-linked")
        tone = Tone.NEUTRAL if calm else Tone.PROBLEM
        buttons = () if calm else (copy_button(self.session.details_of(problem)),)
        self.banner.say(tone, self.speech.problem(problem), *buttons)

    def change_state(self, **changes: str | bool) -> None:
        """Show what follows from the state, the form that asks for a token included."""
        super().change_state(**changes)
        if self._sign_in is not None:
            self._sign_in.form.setVisible(self.state.signing_in)

    def button(self, text: str, clicked: Callable[[], object]) -> QPushButton:
        """Create a button for the banner."""
        button = Button(text)
        button.clicked.connect(lambda: clicked())
        return button

    def retry_text(self) -> str:
        """Return the text of the button that asks the service again."""
        return text("Page", "Try again")

    def stop_waiting(self) -> bool:
        """Stop waiting for an answer; False when there is nothing to stop."""
        if self._sign_in is not None and self._sign_in.form.stop():
            return True
        if not (self.state.waiting_for and self.state.can_stop):
            return False
        self.leave()
        self.banner.clear()
        self.change_state(blocked=True)
        self.stopped_waiting()
        self.settle_focus()
        return True

    def stopped_waiting(self) -> None:
        """Say how to continue after the person stopped waiting."""
        message = Message(
            text("Page", "You stopped waiting"),
            text("Page", "Nothing was redeemed. If the service still answers, the answer is ignored."),
            "",
        )
        self.banner.say(Tone.NEUTRAL, message, self.button(self.retry_text(), self.enter))


def page_class(step: Step) -> type[Page]:
    """Return the page of a step, from the module of its name, which is loaded when it is first needed."""
    declared = vars(import_module(f"wizard.pages.{step.replace('-', '_')}")).values()
    pages = (one for one in declared if isinstance(one, type) and issubclass(one, Page) and one is not Page)
    return next(page for page in pages if getattr(page, "step", None) is step)
