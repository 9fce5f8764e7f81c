"""Redeem: the order is under way. It moves on by itself; nothing here can redeem a key twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QTimer

from wizard.contract import Code, Customer, Problem, State
from wizard.messages.noop import N_
from wizard.orders import redemption
from wizard.orders.journal import EntryState
from wizard.orders.patience import RETRIED, pause_after
from wizard.orders.redemption import Outcome
from wizard.orders.steps import Step
from wizard.pages import notice
from wizard.pages.help_texts import Answer
from wizard.pages.intents import FollowFlow, NewOrder
from wizard.pages.page import Page
from wizard.pages.question import Question
from wizard.pages.session import Session, problem_of
from wizard.widgets.text import Paragraph, text
from wizard.widgets.tones import Tone


class RedeemPage(Page):
    """Sends the order, counts down while the service is busy, asks again while the outcome is unknown."""

    step = Step.REDEEM
    sends = moves_itself = True
    help = (
        Answer(
            N_("Help", "May I close the window?"),
            N_(
                "Help",
                "Yes. The order is saved: start the wizard again and resume it. The service is asked "
                "for the result, and no key is redeemed twice.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        # After a commit page there is no way back: what is redeemed is redeemed.
        self.setCommitPage(True)
        self.say_heading(
            text("RedeemPage", "Redeeming your order"),
            text("RedeemPage", "The order is saved. If the connection fails, you can resume it safely."),
        )
        self._count_down = Paragraph()
        self._left = 0
        self._settled = False
        self._waiting_for = ""
        self._waited = QElapsedTimer()
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self.column.insertWidget(self.column.indexOf(self.content), self._count_down)
        self.body.addStretch(1)

    def stops(self) -> Iterator[str]:
        """Wait: it moves on by itself."""
        while self.flow.step is Step.REDEEM:
            yield ""

    def enter(self) -> None:
        """Send the order, or ask for the outcome of one that was sent before."""
        self._clock.stop()
        self._count_down.clear()
        resumed = self.flow.resumed or self.flow.problem is not None
        waiting = (
            text("RedeemPage", "Asking the service for the result of this order…")
            if resumed
            else text("RedeemPage", "Redeeming. This usually takes a few seconds…")
        )
        entry = self.flow.entry
        assert entry is not None, "an order was saved before"

        def work() -> Outcome:
            attempt = redemption.find_out if resumed else redemption.carry_out
            return attempt(self.session.journal(), self.session.service(), entry)

        self._settled = False
        if self._waiting_for != entry.id:
            self._waiting_for = entry.id
            self._waited.start()
        self.ask(waiting, work, self._take, self._fail, can_stop=False)

    def leave(self) -> None:
        self._clock.stop()
        super().leave()

    def before_closing(self) -> Question | None:
        """The order is on its way, or waits."""
        if self._settled:
            return None
        return Question(
            text("ActivationWizard", "Close while the order is not finished?"),
            text(
                "ActivationWizard",
                "The order is saved. Start the wizard again to resume it: the service is asked for the"
                " result, and no key is used twice.",
            ),
            text("ActivationWizard", "Close and resume later"),
            text("ActivationWizard", "Keep waiting"),
        )

    @property
    def valid(self) -> bool:
        """Next is never pressed here."""
        return False

    def spoken(self, _step: str) -> str:
        """Say that there is no way back."""
        return text("RedeemPage", "Redeeming. You can’t go back.")

    def _take(self, outcome: Outcome) -> None:
        if outcome.receipt is not None:
            keys = len(outcome.receipt.lines)
            self._tell_of(text("DonePage", "%n key(s) redeemed", None, keys))
            self.flow.redeemed(outcome.receipt, outcome.problem)
            QTimer.singleShot(0, self, self.go_on)
            return
        problem = outcome.problem
        assert problem is not None, "what is not redeemed has a reason"
        if problem.code not in RETRIED:
            self._tell_of(self.speech.problem(problem).title)
        if outcome.state is EntryState.REFUSED:
            self._settled = True
            self._refused(problem, outcome)
            return
        self._wait(problem, unknown=outcome.state is EntryState.UNKNOWN)
        pause = pause_after(problem.code, outcome.retry_after)
        if pause is not None:
            self._start_count_down(round(pause))

    def _tell_of(self, title: str) -> None:
        """Fetch somebody back who does something else during a long wait."""
        if self._waited.elapsed() >= notice.LONG_MS:
            notice.notify(self.window(), title, text("RedeemPage", "See the wizard's window."))

    def _wait(self, problem: Problem, *, unknown: bool) -> None:
        self.flow.interrupted(problem)
        known = problem.code == "order-not-processed"
        label = text("RedeemPage", "Redeem &again") if known else text("RedeemPage", "Try again &now")
        again = self.button(label, self.enter)
        later = self.button(text("RedeemPage", "Do it la&ter"), self._leave_for_later)
        self.change_state(blocked=True)
        tone = Tone.PROBLEM if unknown else Tone.WARNING
        # How long is counted below, or is over by the time it is read.
        timeless = {name: value for name, value in problem.parameters.items() if name != "retry_after"}
        self.show_problem(replace(problem, parameters=timeless), again, later, tone=tone, unsettled=unknown)

    def _fail(self, error: Exception) -> None:
        """Show that the outcome is unknown, and how to ask for it: journal, service or program failed."""
        problem = problem_of(error)
        if problem is not None:
            self._wait(problem, unknown=self.flow.resumed or self.flow.problem is not None)
            return
        self._wait(Problem(Code.OUTCOME_UNKNOWN, {"host": self.session.address}), unknown=True)
        raise error

    def _refused(self, problem: Problem, outcome: Outcome) -> None:
        if self.flow.resumed:
            self._refused_after_resuming(outcome)
            return
        self.flow.refused(problem)
        wizard = self.wizard()
        QTimer.singleShot(0, wizard, wizard.back)

    def _refused_after_resuming(self, outcome: Outcome) -> None:
        problem = outcome.problem
        assert problem is not None, "a refusal has a reason"
        if outcome.keys_needed:
            button = self.button(text("RedeemPage", "Enter the &keys again"), self._ask_for_keys)
        else:
            button = self.button(text("RedeemPage", "&New order"), self._leave_for_later)
        self.flow.interrupted(problem)
        self.change_state(blocked=True)
        self.show_problem(problem, button, tone=Tone.WARNING)

    def _ask_for_keys(self) -> None:
        """Continue as a new order, for the same customer and subscription."""
        entry = self.flow.entry
        assert entry is not None, "an order is being resumed"
        self.ask(
            text("RedeemPage", "Looking up the customer of this order…"),
            lambda: self.session.find_again(entry),
            self._go_to_keys,
            self._not_found_again,
        )

    def _not_found_again(self, error: Exception) -> None:
        self.show_failure(error, self.button(self.retry_text(), self._ask_for_keys))

    def _go_to_keys(self, found: tuple[Customer | None, State | None]) -> None:
        self.flow.keys_needed(*found)
        self.wants.emit(FollowFlow())

    def _leave_for_later(self) -> None:
        """Turn to the next order; this one is saved, and offered again until its result is known."""
        self.wants.emit(NewOrder())

    def _start_count_down(self, seconds: int) -> None:
        self._left = max(seconds, 1)
        self._clock.start()
        self._show_left()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.enter()
        else:
            self._show_left()

    def _show_left(self) -> None:
        told = text("RedeemPage", "Trying again in {seconds}.")
        self._count_down.setText(told.format(seconds=self.speech.seconds(self._left)))
