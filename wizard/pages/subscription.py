"""Subscription: everything that the keys can do for the customer, as cards to choose one from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.contract import Role, State
from wizard.contract.proposals import Option, Proposals
from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.messages.proposals import held, option_words, question
from wizard.orders.draft import is_possible
from wizard.orders.options_by_hand import options_by_hand
from wizard.orders.steps import Step
from wizard.pages.customer_line import CustomerLine
from wizard.pages.file_names import name_for_rejected
from wizard.pages.help_texts import Answer
from wizard.pages.intents import GoTo
from wizard.pages.option_cards import OptionCards
from wizard.pages.page import Page
from wizard.pages.rejected_keys import Rejected, RejectedKeys
from wizard.pages.session import Session, problem_of
from wizard.pages.slow_answer import SlowAnswer
from wizard.service.errors import ProposalsUnknown
from wizard.widgets.announcing import announce
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.link import Link
from wizard.widgets.text import TIGHT, Remark, gap
from wizard.widgets.tones import Tone

SLOW_MS = 20_000
"""Time after which the person may choose themselves."""


class SubscriptionPage(Page):
    """Asks the service what the keys can do; where it proposes nothing, asks the person."""

    step = Step.SUBSCRIPTION
    rail_name = N_("Steps", "Subscription")
    help = (
        Answer(
            N_("Help", "Which one should I choose?"),
            N_(
                "Help",
                "Add licenses for more people, extend to keep the same people longer. Both lines at the right"
                " tell what would change. Nothing is changed before you choose Redeem.",
            ),
        ),
        Answer(
            N_("Help", "Why can’t some subscriptions use my keys?"),
            N_(
                "Help",
                "A key is for one product, and a subscription that has ended can only be extended or"
                " reactivated. “Show why” gives the reason for each.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self._whose = CustomerLine()
        self._held = Remark()
        self._order = Remark()
        self._other_group = Link("")
        self._rejected = RejectedKeys(self.speech, lambda: name_for_rejected(self.session))
        self._cards = OptionCards(self.speech)
        self._slow = SlowAnswer()
        self._slow_clock = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._build()
        self._whose.change.connect(lambda: self.wants.emit(GoTo(Step.CUSTOMER)))
        self._cards.chosen.connect(self._choose)
        self._other_group.clicked.connect(self._next_group)
        self._slow_clock.timeout.connect(self._slow.show)
        self._slow.again.connect(self.enter)
        self._slow.by_hand.connect(self._ask_for_subscriptions)
        self.say_heading(text("SubscriptionPage", "How do you want to use these keys?"))
