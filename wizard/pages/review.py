"""Review: what the order would do, for whom, and what has to be agreed to before Redeem."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from wizard.contract import LineState, Problem, Quote
from wizard.messages import Message
from wizard.messages.changes import change_texts
from wizard.messages.file_names import dated_name
from wizard.messages.noop import N_
from wizard.messages.proposals import option_title
from wizard.messages.receipts import LeftOut
from wizard.messages.text import joined
from wizard.orders.draft import another_use_helps
from wizard.orders.journal import Entry
from wizard.orders.ledger_orders import begin_order
from wizard.orders.steps import Step
from wizard.pages.consent import Consent
from wizard.pages.customer_line import CustomerLine
from wizard.pages.help_texts import Answer
from wizard.pages.intents import FollowFlow
from wizard.pages.key_summary import KeySummary
from wizard.pages.page import Page
from wizard.pages.rejected_keys import RejectedKeys
from wizard.pages.session import Session, expected, problem_of
from wizard.pages.stops import tick_all
from wizard.pages.subscription_side import side_of
from wizard.pages.tasks import Task
from wizard.widgets.announcing import announce
from wizard.widgets.banner import copy_button
from wizard.widgets.before_after import BeforeAfter
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to
from wizard.widgets.text import Paragraph, text
from wizard.widgets.tones import Tone

RENEWED_AFTER = timedelta(minutes=14)
"""Age at which a quote is asked for again; a service keeps it for 15 minutes."""


class ReviewPage(Page):
    """Asks the service for a quote and shows it; Redeem needs every tick."""

    step = Step.REVIEW
    can_start_over = sends = shows_account = True
    help = (
        Answer(
            N_("Help", "What happens when I choose “Redeem”?"),
            N_("Help", "Exactly what this page shows, once. A redeemed key cannot be used again."),
        ),
        Answer(
            N_("Help", "A key is rejected"),
            N_(
                "Help",
                "Choose it in the list to read why. Continue without it, or go back and choose a use "
                "that fits all of your keys. Nothing has happened yet.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setCommitPage(True)
        self.say_heading(text("ReviewPage", "Check your order"))
        self._whose = CustomerLine()
        self._before_after = BeforeAfter()
        self._summary = KeySummary(self.speech)
        self._rejected = RejectedKeys(self.session, self._name_of_rejected, self.banner.say)
        self._without = Button("", icon="remove")
        self._else = Button(text("ReviewPage", "Choose another &use"), icon="arrow")
        self._none_left = Paragraph(
            text("ReviewPage", "No key is left to redeem. To continue, enter another key.")
        )
        self._keys = Button(text("SubscriptionPage", "Change &keys"), icon="key")
        self._consent = Consent(self.session.open_address)
        self._said_missing = ""
        self._renewal: Task[Quote] | None = None
        self._clock = QTimer(self, singleShot=True)
        self._clock.setInterval(int(RENEWED_AFTER.total_seconds() * 1000))
        self._build()

    def stops(self) -> Iterator[str]:
        """Show a rejected key, then the review without it, with every box ticked."""
        if self._without.isVisibleTo(self):
            yield "review-rejected"
            self._without.click()
            yield ""
        tick_all(self)
        yield "review"

    def enter(self) -> None:
        """Ask what the keys would do, unless that is known."""
        self._clock.stop()
        customer = self.flow.draft.customer
        assert customer is not None, "a customer was chosen before"
        self._whose.show_customer(customer.name, customer.domain)
        if self.flow.draft.quote is not None:
            self._show(self.flow.draft.quote)
            return
        earlier, draft = self.flow.problem, self.flow.draft
        waiting = text("ReviewPage", "Asking the service for the order review…")
        self.ask(
            waiting,
            lambda: self.session.quote(draft),
            lambda quote: self._quoted(quote, earlier),
            self._refused,
        )

    def leave(self) -> None:
        self._clock.stop()
        if self._renewal is not None:
            self._renewal.cancel()
            self._renewal = None
        super().leave()

    def commit(self) -> bool:
        """Redeem was pressed: save the order before anything is sent."""
        draft = self.flow.draft
        self._clock.stop()
        if self._renewal is not None:
            self._renewal.cancel()

        waiting = text("ReviewPage", "Saving the order…")
        # Not to be stopped: nobody would know whether it is saved.
        begin = partial(begin_order, self.session, draft)
        self.ask(waiting, begin, self._begun, self._not_begun, can_stop=False, saves=True)
        return False

    def first_focus(self) -> QWidget | None:
        """The way to other keys where none is left, the rejected keys, else the box."""
        quote = self.flow.draft.quote
        if self._keys.isVisibleTo(self):
            return self._keys
        if quote is not None and not quote.redeemable:
            return self._rejected.rows
        return self._consent.first

    def spoken(self, step: str) -> str:
        """Read the change, and that nothing has happened yet."""
        quote = self.flow.draft.quote
        if quote is None or quote.after is None:
            return super().spoken(step)
        before, after = quote.before, quote.after
        if before is None:
            told = text("ReviewPage", "{heading}. {customer}: {after}. Nothing has changed yet.")
        else:
            told = text(
                "ReviewPage", "{heading}. {customer}: {before} becomes {after}. Nothing has changed yet."
            )
        return told.format(
            heading=self.heading.text(),
            customer=quote.customer.name,
            before=self.speech.number(before.licenses) if before else "",
            after=self.speech.licenses(after.licenses),
        )

    def _build(self) -> None:
        add_to(self.body, self._whose, self._before_after, self._summary, self._rejected, self._none_left)
        add_to(self.body, FlowRow(self._without, self._keys, self._else), self._consent, 1)
        self._whose.change.connect(self.change_customer)
        self._without.clicked.connect(self._continue_without)
        self._keys.clicked.connect(self.change_keys)
        self._else.clicked.connect(self._choose_again)
        self._rejected.opened.connect(self._show_reason)
        self._consent.changed.connect(self._tick)
        self._consent.referenced.connect(self.flow.set_reference)
        self._clock.timeout.connect(self.renew)

    # ---- the quote

    def _quoted(self, quote: Quote, earlier: Problem | None) -> None:
        self.flow.quoted(quote)
        if self._has_moved():
            return
        self._show(quote)
        if earlier is not None:
            self._say_why_again(earlier)
        announce(self, self.spoken(""))

    def _refused(self, error: Exception) -> None:
        problem = expected(error)
        self.flow.quote_failed(problem)
        if not self._has_moved():
            self.change_state(blocked=True)
            self.show_error(error)

    def _has_moved(self) -> bool:
        """Follow the flow where a quote leads back to Subscription, Customer or Sign in."""
        if self.flow.step is self.step:
            return False
        QTimer.singleShot(0, self, lambda: self.wants.emit(FollowFlow()))
        return True

    def _show(self, quote: Quote) -> None:
        self._show_effect(quote)
        self._show_keys(quote)
        self._consent.show_quote(
            self.speech,
            quote,
            agreement_known=self.flow.agreement_known,
            reference=self.flow.draft.reference,
        )
        self._consent.tick(warnings=self.flow.draft.warnings_accepted, authorized=self.flow.draft.authorized)
        self._consent.setVisible(quote.redeemable)
        self._say_what_is_missing()
        self.update_next()
        self._clock.start()

    def _show_effect(self, quote: Quote) -> None:
        shown = quote.after is not None and quote.redeemable
        self._before_after.setVisible(shown)
        if quote.after is not None:
            self._before_after.show_sides(
                side_of(self.speech, text("ReviewPage", "Today"), quote.before, quote.action),
                side_of(self.speech, text("ReviewPage", "After redeeming"), quote.after, quote.action),
            )

    def _show_keys(self, quote: Quote) -> None:
        """Sums first; then the keys that are not redeemed, those of this quote before those set aside."""
        speech = self.speech
        accepted = [line for line in quote.lines if line.state != LineState.REJECTED]
        rejected = [line for line in quote.lines if line.state == LineState.REJECTED]
        left_out: tuple[LeftOut, ...] = (*rejected, *self.flow.draft.set_aside)
        self._summary.show_lines(option_title(speech, quote.action), accepted)
        total = speech.keys(len(accepted) + len(left_out))
        count = (
            text("ReviewPage", "{usable} of {keys} can be redeemed. {rejected} can’t:").format(
                usable=speech.number(len(accepted)), keys=total, rejected=speech.number(len(left_out))
            )
            if accepted
            else text("ReviewPage", "%n key(s) can’t be redeemed:", None, len(left_out))
        )
        self._rejected.show_keys(left_out, count, open_list=bool(rejected))
        without = text("ReviewPage", "Continue &without %n key(s)", None, len(rejected))
        self._without.setText(without)
        self._without.setVisible(bool(rejected and accepted))
        other = any(another_use_helps(line.problem) for line in rejected)
        self._else.setVisible(bool(rejected) and (bool(accepted) or other))
        self._keys.setVisible(not accepted)
        self._none_left.setVisible(not accepted and not other)

    def _show_reason(self, _row: int) -> None:
        """Say everything about the problem of the chosen key."""
        chosen = self._rejected.chosen()
        if chosen is None or chosen.problem is None:
            self.banner.clear()
            return
        details = self.session.details_of(chosen.problem, (chosen.ending,))
        self.banner.say(Tone.PROBLEM, self.speech.problem(chosen.problem), copy_button(details))

    def _say_why_again(self, problem: Problem) -> None:
        """Say why the order came back from Redeem, and what the new review says otherwise."""
        message = self.speech.problem(problem)
        changes = change_texts(self.speech, self.flow.changes)
        advice = joined((message.advice, *changes))
        self.banner.say(Tone.WARNING, Message(message.title, message.explanation, advice))

    # ---- renewing

    def renew(self) -> None:
        """Ask for the same quote again before it expires, without a word until it says something else."""
        draft = self.flow.draft
        self._renewal = Task(self, lambda: self.session.quote(draft), self._renewed, self._not_renewed)

    def _renewed(self, quote: Quote) -> None:
        self._renewal = None
        self.flow.quoted(quote)
        if self._has_moved():
            return
        self._show(quote)
        if self.flow.reviewed_again:
            message = Message(text("ReviewPage", "Reviewed again: nothing changed."), "", "")
            self.banner.say(Tone.NEUTRAL, message)
        else:
            title = text("ReviewPage", "Reviewed again: something changed")
            changes = change_texts(self.speech, self.flow.changes)
            self.banner.say(Tone.WARNING, Message(title, joined(changes), ""))

    def _not_renewed(self, error: Exception) -> None:
        """Leave the page as it is: Redeem then learns what the matter is, and nothing is lost."""
        self._renewal = None
        if problem_of(error) is None:
            raise error

    # ---- what a person does

    def _tick(self) -> None:
        self.flow.accept(warnings=self._consent.warnings_accepted, authorized=self._consent.authorized)
        self._say_what_is_missing()
        self.update_next()

    def _say_what_is_missing(self) -> None:
        """Say beside Redeem why it cannot be pressed yet, unless it says something else."""
        reason = self._missing()
        if self.banner.title not in ("", self._said_missing):
            return
        self._said_missing = reason
        if reason:
            self.banner.say(Tone.NEUTRAL, Message(reason, "", ""))
        else:
            self.banner.clear()

    def _missing(self) -> str:
        """Return the reason why Redeem cannot be pressed yet, empty where it can."""
        quote = self.flow.draft.quote
        if quote is None or not quote.redeemable or self.flow.can_go_on:
            return ""
        if quote.warnings and not self.flow.draft.warnings_accepted:
            return text("ReviewPage", "To redeem, first tick every box.")
        return text("ReviewPage", "To redeem, first tick the box.")

    def _continue_without(self) -> None:
        self.flow.set_aside_rejected()
        self.enter()

    def _choose_again(self) -> None:
        self.flow.choose_again()
        self.wants.emit(FollowFlow())

    def _begun(self, entry: Entry) -> None:
        self.flow.redeeming(entry)
        self.go_on()

    def _not_begun(self, error: Exception) -> None:
        """Say why nothing was saved and nothing was sent: the review still holds."""
        problem = expected(error)
        self._clock.start()
        self.show_problem(problem)

    def _name_of_rejected(self) -> str:
        customer = self.flow.draft.customer
        what = text("SubscriptionPage", "not redeemed")
        return dated_name(customer.name if customer else "", what)
