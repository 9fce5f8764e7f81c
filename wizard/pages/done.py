"""Done: what changed, the receipt, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import StartOver
from wizard.pages.page import Page
from wizard.pages.question import Question
from wizard.pages.receipt_panel import ReceiptPanel
from wizard.pages.session import Session
from wizard.pages.states import side_of
from wizard.widgets.before_after import BeforeAfter
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.text import Paragraph, Subheading
from wizard.widgets.tones import Tone


class DonePage(Page):
    """The last page of an order."""

    step = Step.DONE
    rail_name = N_("Steps", "Done")
    help = (
        Answer(
            N_("Help", "Where are the licenses now?"),
            N_(
                "Help",
                "On the subscription that is named here. Nobody can use them yet: assign them to users in the"
                " admin center.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.setFinalPage(True)
        self._before_after = BeforeAfter()
        self._receipt = ReceiptPanel(self.speech)
        self._same = Button(icon("new"), text("DonePage", "Another order for this c&ustomer"))
        self._other = Button(icon("arrow"), text("DonePage", "&Another order"))
        self._build()
        self._receipt.failed.connect(lambda message: self.banner.say(Tone.PROBLEM, message))
        self._same.clicked.connect(lambda: self.wants.emit(StartOver(keep_customer=True)))
        self._other.clicked.connect(lambda: self.wants.emit(StartOver()))

    def stops(self) -> Iterator[str]:
        """Show the receipt."""
        yield "done"

    def enter(self) -> None:
        """Show the receipt."""
        text = QCoreApplication.translate
        receipt = self.flow.draft.receipt
        assert receipt is not None, "the order was carried out"
        self.say_heading(text("DonePage", "Your keys are redeemed"))
        done = (
            text("DonePage", "Well practiced: this is how the licenses come to the subscription")
            if self.session.practicing
            else text("DonePage", "The licenses are on the subscription")
        )
        message = Message(
            done,
            text("DonePage", "{customer}: {licenses} until {date}.").format(
                customer=receipt.customer.name,
                licenses=self.speech.licenses(receipt.after.licenses),
                date=self.speech.date(receipt.after.expires_on),
            ),
            self._waiting(),
        )
        if self.flow.problem is None:
            self.banner.say(Tone.SUCCESS, message)
        else:  # redeemed, and the receipt is not what was promised
            self.show_problem(self.flow.problem)
        self._before_after.show_sides(
            side_of(self.speech, text("DonePage", "Before"), receipt.before, receipt.action),
            side_of(self.speech, text("DonePage", "Now"), receipt.after, receipt.action),
        )
        self._receipt.show_receipt(receipt, practice=self.session.practicing)
        self._same.setVisible(self.flow.draft.customer is not None)

    def before_closing(self) -> Question | None:
        """The order is done and saved: only keys that wait for the next one can be lost."""
        if not self.flow.waiting:
            return None
        text = QCoreApplication.translate
        return Question(
            text("DonePage", "Forget the keys that wait?"),
            self._waiting(),
            text("DonePage", "Forget them"),
            text("DonePage", "Stay here"),
        )

    def _waiting(self) -> str:
        """Text about keys that found no room in this order."""
        if not self.flow.waiting:
            return ""
        text = QCoreApplication.translate
        return text(
            "DonePage",
            "Waiting for the next order: {keys}. They are not redeemed; another order begins with them.",
        ).format(keys=self.speech.keys(len(self.flow.waiting)))

    def _build(self) -> None:
        text = QCoreApplication.translate
        self.body.addWidget(self._before_after)
        self.body.addWidget(self._receipt)
        self.body.addWidget(Subheading(text("DonePage", "What to do next")))
        steps = (
            text("DonePage", "1. Assign the licenses to users in the admin center."),
            text("DonePage", "2. Have them install their apps, or sign in to those installed already."),
            text("DonePage", "3. Keep the receipt; a redeemed key cannot be used again."),
        )
        self.body.addWidget(Paragraph("\n".join(steps)))
        self.body.addLayout(FlowRow(self._same, self._other))
        self.body.addStretch(1)
