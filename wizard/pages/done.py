"""Done: what changed, the receipt, and the next order."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizard.messages.file_names import dated_name
from wizard.messages.noop import N_
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import NewOrder
from wizard.pages.page import FootAction, Page
from wizard.pages.question import Question
from wizard.pages.receipt_panel import ReceiptPanel
from wizard.pages.rejected_keys import RejectedKeys
from wizard.pages.session import Session
from wizard.pages.subscription_side import side_of
from wizard.widgets.badges import ToneSign
from wizard.widgets.before_after import BeforeAfter
from wizard.widgets.layouts import add_to, row_of
from wizard.widgets.text import NEAR, Paragraph, Strong, Subheading, gap, text
from wizard.widgets.tones import Tone


class DonePage(Page):
    """The last page of an order."""

    step = Step.DONE
    sends = shows_account = moves_itself = True
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
        super().__init__(session)
        self.setFinalPage(True)
        self._told = Strong()
        self._left = Paragraph()
        self._before_after = BeforeAfter()
        self._rejected = RejectedKeys(self.session, self._name_of_rejected, self.banner.say)
        self._receipt = ReceiptPanel(self.speech, self.banner.say)
        self._build()

    def stops(self) -> Iterator[str]:
        yield "done"

    def enter(self) -> None:
        receipt = self.flow.draft.receipt
        assert receipt is not None, "the order was carried out"
        speech = self.speech
        self.say_heading(text("DonePage", "%n key(s) redeemed", None, len(receipt.lines)))
        told = text("DonePage", "{customer}: {licenses} until {date}.")
        if self.session.practicing:
            told = text("DonePage", "Practice only: {customer} would have {licenses} until {date}.")
        self._told.setText(
            told.format(
                customer=receipt.customer.name,
                licenses=speech.licenses(receipt.after.licenses),
                date=speech.date(receipt.after.expires_on),
            )
        )
        left = self._left_keys()
        self._left.setText(
            text("DonePage", "%n key(s) kept for the next order: not redeemed yet.", None, left)
        )
        self._left.setVisible(bool(left))
        self._before_after.show_sides(
            side_of(speech, text("DonePage", "Before"), receipt.before, receipt.action),
            side_of(speech, text("DonePage", "Now"), receipt.after, receipt.action),
        )
        left_out = self.flow.draft.set_aside
        count = text("DonePage", "%n key(s) were not redeemed:", None, len(left_out))
        self._rejected.show_keys(left_out, count)
        self._receipt.show_receipt(receipt, practice=self.session.practicing, left_out=left_out)
        self.banner.clear()
        if self.flow.problem is not None:  # redeemed, and the receipt is not what was promised
            self.show_problem(self.flow.problem)

    def foot_actions(self) -> tuple[FootAction, ...]:
        """The next order in blue; Close is quiet."""
        following = FootAction(self._next_label(), lambda: self.wants.emit(NewOrder()), leading=True)
        if self.flow.draft.customer is None:
            return (following,)
        same = FootAction(
            text("DonePage", "New o&rder for this customer"),
            lambda: self.wants.emit(NewOrder(same_customer=True)),
        )
        return (following, same)

    def spoken(self, _step: str) -> str:
        """Say at once that it is done, and what there is now."""
        receipt = self.flow.draft.receipt
        if receipt is None:
            return self.heading.text()
        return text("DonePage", "Done. {licenses} until {date}.").format(
            licenses=self.speech.licenses(receipt.after.licenses),
            date=self.speech.date(receipt.after.expires_on),
        )

    def first_focus(self) -> QWidget | None:
        """The heading: no button is pressed by a held Enter, and nothing is copied over the clipboard."""
        return self.heading

    def before_closing(self) -> Question | None:
        """The order is done and saved: only keys of the next orders can be lost."""
        left = self._left_keys()
        if not left:
            return None
        return Question(
            text("DonePage", "%n key(s) haven’t been redeemed. Close anyway?", None, left),
            text("DonePage", "They aren’t saved. To redeem them another time, enter them again."),
            text("DonePage", "Close anyway"),
            text("DonePage", "Stay here"),
        )

    def _left_keys(self) -> int:
        """Return the number of keys that are kept for the next orders."""
        return len(self.flow.draft.afterwards) + len(self.flow.draft.kept)

    def _next_label(self) -> str:
        """Return the label of the blue button: the kept keys come first, then one's own key."""
        left = self._left_keys()
        if left and not self.flow.draft.afterwards and self._are_kept_for_microsoft():
            return text("DonePage", "Co&ntinue with %n Microsoft key(s)", None, left)
        if left:
            return text("DonePage", "Co&ntinue with %n kept key(s)", None, left)
        if self.session.practicing:
            return text("DonePage", "E&nter your own key")
        return text("DonePage", "&New order")

    def _are_kept_for_microsoft(self) -> bool:
        places = [goal.place for goal in self.flow.kept_destinations]
        return bool(places) and all(place and place.source is Source.MICROSOFT for place in places)

    def _name_of_rejected(self) -> str:
        receipt = self.flow.draft.receipt
        what = text("SubscriptionPage", "not redeemed")
        return dated_name(receipt.customer.name if receipt else "", what)

    def _build(self) -> None:
        sign = ToneSign(1.3)
        sign.show_tone(Tone.SUCCESS)
        told = row_of((sign, 0, Qt.AlignmentFlag.AlignTop), (self._told, 1), spacing=gap(NEAR))
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        add_to(self.body, told, self._left, self._before_after, self._rejected, self._receipt)
        add_to(self.body, Subheading(text("DonePage", "What to do next")))
        steps = (
            text("DonePage", "1. Assign the licenses to users in the vendor’s admin center."),
            text("DonePage", "2. Ask them to install their apps, or to sign in to those they have."),
            text("DonePage", "3. Keep the receipt. A redeemed key cannot be used again."),
        )
        self.body.addWidget(Paragraph("\n".join(steps)))
        self.body.addStretch(1)
