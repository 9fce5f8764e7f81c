"""Subscription: which of the customer's subscriptions the keys are for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from wizard.contract import State, Status
from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.messages.subscriptions import expiry
from wizard.orders.draft import fits
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import UseKeysForSomethingElse
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.widgets.panel import Named
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.tones import Tone

_TONES: dict[str, Tone] = {
    Status.ACTIVE: Tone.SUCCESS,
    Status.EXPIRED: Tone.WARNING,
    Status.DISABLED: Tone.PROBLEM,
    Status.DELETED: Tone.PROBLEM,
}


class SubscriptionPage(Page):
    """Shows the customer's subscriptions; those that the action fits come first."""

    step = Step.SUBSCRIPTION
    rail_name = N_("Steps", "Subscription")
    help = (
        Answer(
            N_("Help", "Why are some subscriptions faint?"),
            N_(
                "Help",
                "What you want to do does not fit their status. Choose one all the same, and what to do"
                " instead is said; or go back and choose another action.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        self._subscriptions: list[State] = []
        self._whose = Named("person")
        self._list = RecordList()
        self._list.setAccessibleName(QCoreApplication.translate("SubscriptionPage", "Subscriptions"))
        self._list.chosen.connect(self._choose)
        self.body.addWidget(self._whose)
        self.body.addWidget(self._list, 1)
        self.body.addStretch()

    def stops(self) -> Iterator[str]:
        """Choose one that does not fit, then one that does."""
        self._list.setCurrentRow(len(self._subscriptions) - 1)
        yield "subscription-unfit"
        self._list.setCurrentRow(0)
        yield "subscription"

    def enter(self) -> None:
        """Ask for the customer's subscriptions."""
        text = QCoreApplication.translate
        customer = self.flow.draft.customer
        assert customer is not None, "a customer was chosen before"
        self.say_heading(
            text("SubscriptionPage", "Which subscription are the keys for?"),
            self.speech.action(str(self.flow.draft.action)).explanation,
        )
        self._whose.show_name(customer.name, f"{customer.domain} · {customer.id}")
        waiting = text("SubscriptionPage", "Asking for the subscriptions of {customer}…")
        self.ask(
            waiting.format(customer=customer.name),
            lambda: self.session.subscriptions(customer.id),
            self._show,
        )

    def _show(self, answer: tuple[State, ...]) -> None:
        action, chosen = self.flow.draft.action, self.flow.draft.subscription
        assert action is not None, "an action was chosen before"
        self._subscriptions = sorted(answer, key=lambda one: not fits(action, one))
        fitting = [one for one in self._subscriptions if fits(action, one)]
        ids = [one.subscription_id for one in self._subscriptions]
        current = ids.index(chosen.subscription_id) if chosen and chosen.subscription_id in ids else -1
        if current < 0 and len(fitting) == 1:
            current = 0
        self._list.show_records([self._record(one) for one in self._subscriptions], current)
        if current >= 0:
            self._choose(current)
        self._list.setFocus()
        if not fitting and current < 0:
            self._say_none_fits()

    def _say_none_fits(self) -> None:
        text = QCoreApplication.translate
        customer, action = self.flow.draft.customer, self.speech.action(str(self.flow.draft.action)).title
        assert customer is not None, "a customer was chosen before"
        if self._subscriptions:
            explanation = text("SubscriptionPage", "None of them can be used for “{action}” as it is now.")
        else:
            explanation = text("SubscriptionPage", "“{action}” needs a subscription that is there already.")
        message = Message(
            text("SubscriptionPage", "{customer} has no subscription for this").format(
                customer=customer.name
            ),
            explanation.format(action=action),
            text(
                "SubscriptionPage",
                "Choose one to read why it does not fit, or choose another action: customer and keys stay.",
            )
            if self._subscriptions
            else text(
                "SubscriptionPage",
                "Choose another action: customer and keys stay. Or go back and choose another customer.",
            ),
        )
        self.banner.say(Tone.WARNING, message, self._another_action())

    def _another_action(self) -> QPushButton:
        label = QCoreApplication.translate("SubscriptionPage", "Choose another &action")
        return self.button(label, lambda: self.wants.emit(UseKeysForSomethingElse()))

    def _record(self, state: State) -> Record:
        action = self.flow.draft.action
        detail = (
            state.subscription_id or "",
            self.speech.licenses(state.licenses),
            expiry(self.speech, state),
        )
        return Record(
            icon="list",
            title=state.product,
            detail=" · ".join(filter(None, detail)),
            status=self.speech.status(state.status, state.status_reason),
            tone=_TONES.get(state.status, Tone.NEUTRAL),
            faint=not (action and fits(action, state)),
        )

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._subscriptions):
            return
        state = self._subscriptions[row]
        self.flow.choose_subscription(state)
        self.banner.clear()
        problem = self.session.subscription_unfit()
        if problem is not None:
            self.show_problem(problem, self._another_action(), tone=Tone.WARNING)
        self.update_next()
