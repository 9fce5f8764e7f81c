"""Redeem: the order is under way. It moves on by itself; nothing here can spend a key twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from wizard.flow import Step
from wizard.journal import EntryState
from wizard.pages.page import Page
from wizard.session import Session
from wizard.widgets.text import Paragraph
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.contract import Customer, State
    from wizard.redeeming import Outcome

ASK_AGAIN_SECONDS = 10
AUTOMATIC = frozenset({"service-busy", "outcome-unknown"})


class RedeemPage(Page):
    """Sends the order, counts down while the service is busy, asks again while the outcome is unknown."""

    step = Step.REDEEM
    jumped = Signal()

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        # After a commit page there is no way back: what is redeemed is redeemed.
        self.setCommitPage(True)
        self.say_heading(
            text("RedeemPage", "Redeeming your keys"),
            text(
                "RedeemPage", "The order is written down. If anything breaks off, it can be resumed safely."
            ),
        )
        self._count_down = Paragraph()
        self._left = 0
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self.body.addWidget(self._count_down)
        self.body.addStretch(1)

    @property
    def under_way(self) -> bool:
        """Whether an answer is being waited for."""
        return self._task is not None

    def enter(self) -> None:
        """Send the order, or ask what came of one that was sent before."""
        self._clock.stop()
        self._count_down.clear()
        text = QCoreApplication.translate
        resumed = self.session.resumed or self.flow.problem is not None
        waiting = (
            text("RedeemPage", "Asking the service what came of this order…")
            if resumed
            else text("RedeemPage", "Redeeming. This takes a few seconds; please keep this window open…")
        )
        entry = self.session.entry
        assert entry is not None, "an order was written down before"

        def work() -> Outcome:
            from wizard.redeeming import carry_out, find_out

            attempt = find_out if resumed else carry_out
            return attempt(self.session.journal(), self.session.service(), entry)

        self.ask(waiting, work, self._take)
        self.busy.wait_without_cancel(waiting)

    def leave(self) -> None:
        """Stop counting."""
        self._clock.stop()
        super().leave()

    def isComplete(self) -> bool:
        """Next is never pressed here."""
        return False

    def _take(self, outcome: Outcome) -> None:
        if outcome.receipt is not None:
            self.session.entry, self.session.resumed = None, False
            self.flow.redeemed(outcome.receipt)
            QTimer.singleShot(0, self.go_on)
            return
        problem = outcome.problem
        assert problem is not None, "what is not redeemed has a reason"
        if outcome.state is EntryState.REFUSED:
            if self.session.resumed:
                self._refused_after_resuming(outcome)
                return
            self.flow.refused(problem)
            wizard = self.wizard()
            QTimer.singleShot(0, wizard.back)
            return
        self.flow.interrupted(problem)
        again = self.button(QCoreApplication.translate("RedeemPage", "Try again &now"), self.enter)
        unknown = outcome.state is EntryState.UNKNOWN
        tone = Tone.PROBLEM if unknown else Tone.WARNING
        self.show_problem(problem, again, tone=tone, unsettled=unknown)
        if problem.code in AUTOMATIC:
            self._start_count_down(round(outcome.retry_after or ASK_AGAIN_SECONDS))

    def _refused_after_resuming(self, outcome: Outcome) -> None:
        problem = outcome.problem
        assert problem is not None, "a refusal has a reason"
        text = QCoreApplication.translate
        if outcome.keys_needed:
            button = self.button(text("RedeemPage", "Enter the &keys again"), self._ask_for_keys)
        else:
            button = self.button(text("RedeemPage", "Back to the &start"), self._start_over)
        self.flow.interrupted(problem)
        self.show_problem(problem, button, tone=Tone.WARNING)

    def _ask_for_keys(self) -> None:
        """Take the order up again as a new one, for the same customer and subscription."""
        entry = self.session.entry
        assert entry is not None, "an order is being resumed"
        self.ask(
            QCoreApplication.translate("RedeemPage", "Looking up the customer of this order…"),
            lambda: self.session.find_again(entry),
            self._go_to_keys,
        )

    def _go_to_keys(self, found: tuple[Customer | None, State | None]) -> None:
        self.flow.keys_needed(*found)
        self.jumped.emit()

    def _start_over(self) -> None:
        self.session.entry, self.session.resumed = None, False
        self.flow.start_over(keep_customer=False)
        self.jumped.emit()

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
        told = QCoreApplication.translate("RedeemPage", "Trying again by itself in {seconds}.")
        self._count_down.setText(told.format(seconds=self.speech.seconds(self._left)))
