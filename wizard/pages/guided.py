"""The end of a guided order: the result of every key, contradictions, and the next steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wizard.messages import Message
from wizard.messages.guide import after_links, help_links
from wizard.messages.guide_receipt import mismatch_texts
from wizard.messages.noop import N_
from wizard.microsoft import PageReading
from wizard.orders.guided_key import KeyStatus
from wizard.orders.steps import Step
from wizard.pages.guiding.guided_receipt_panel import GuidedReceiptPanel
from wizard.pages.guiding.links import Links
from wizard.pages.guiding.order_page import GuidedOrderPage
from wizard.pages.guiding.reading_form import ReadingForm
from wizard.pages.help_texts import Answer
from wizard.pages.intents import EnterRoom, FollowFlow, NewOrder
from wizard.pages.page import FootAction
from wizard.pages.question import Question
from wizard.pages.session import Session
from wizard.pages.stops import fill, press
from wizard.widgets.badges import ToneSign
from wizard.widgets.button import Button, Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to, row_of
from wizard.widgets.text import NEAR, Paragraph, Strong, Subheading, gap, text
from wizard.widgets.tones import Tone


class GuidedPage(GuidedOrderPage):
    """The receipt on the person's own word, with an optional reading of the page afterwards."""

    step = Step.GUIDED
    moves_itself = True
    help = (
        Answer(
            N_("Help", "How does the wizard know what was redeemed?"),
            N_(
                "Help",
                "From your answers: Microsoft does not report results to this program. Compare the licenses"
                " and the expiry date with your subscription in the admin center.",
            ),
        ),
        Answer(
            N_("Help", "What if I chose the wrong answer?"),
            N_(
                "Help",
                "Choose “A key was not redeemed after all” and name the key. That corrects the result on this"
                " computer; it changes nothing at Microsoft.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setFinalPage(True)
        self._sign = ToneSign(1.3)
        self._told = Strong()
        self._off = Paragraph()
        self._look = Subheading(text("GuidedPage", "What does the page show now?"))
        self._form = ReadingForm(self.speech)
        self._note = Button(text("GuidedPage", "Sa&ve this"), icon="success")
        self._left = Button(text("GuidedPage", "Redeem the keys &left for later"), icon="key")
        self._mistake = Link(text("GuidedPage", "A &key was not redeemed after all"))
        self._receipt = GuidedReceiptPanel(self.speech, self.banner.say)
        self._next_title = Subheading(text("GuidedPage", "What to do next"))
        self._next = Links(self._open)
        self._help = Links(self._open)
        self._note.setObjectName("note")
        self._build()
        self._connect()

    def stops(self) -> Iterator[str]:
        fill(self, "27", "2026-12-31")
        press(self, "note")
        yield "guide-done"

    def take_over(self, before: Self) -> None:
        super().take_over(before)
        self._form.take_over(before._form)

    def enter(self) -> None:
        self.begin_anew(self._form.clear)
        self.banner.clear()
        self._show()

    def before_closing(self) -> Question | None:
        """Ask nothing: everything is saved."""
        return None

    def first_focus(self) -> QWidget:
        """The heading: no button is pressed by a held Enter."""
        return self.heading

    def foot_actions(self) -> tuple[FootAction, ...]:
        """The next order in blue; Close is quiet."""
        left = len(self.flow.draft.kept)
        label = (
            text("DonePage", "Co&ntinue with %n kept key(s)", None, left)
            if left
            else text("DonePage", "&New order")
        )
        batch = self.session.batch
        if batch is not None and batch.leads(self.flow.draft.key_texts):
            back = text("GuidedPage", "Back to the &batch")
            return (
                FootAction(back, lambda: self.wants.emit(EnterRoom(Step.BATCH)), leading=True),
                FootAction(label, lambda: self.wants.emit(NewOrder())),
            )
        same = text("DonePage", "New o&rder for this customer")
        return (
            FootAction(label, lambda: self.wants.emit(NewOrder()), leading=True),
            FootAction(same, lambda: self.wants.emit(NewOrder(same_customer=True))),
        )

    @property
    def offers_back(self) -> bool:
        """Return False: each way back to a key says what it is for."""
        return False

    def _build(self) -> None:
        told = row_of((self._sign, 0, Qt.AlignmentFlag.AlignTop), (self._told, 1), spacing=gap(NEAR))
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        add_to(self.body, told, self._off, FlowRow(self._left, self._mistake), self._receipt, self._look)
        add_to(self.body, self._form, FlowRow(self._note), self._next_title, self._next)
        add_to(self.body, Subheading(text("GuidedPage", "If something is missing")), self._help, 1)

    def _connect(self) -> None:
        self._form.edited.connect(self._update_note)
        self._form.entered.connect(self._note.click)
        self._note.clicked.connect(self._take_note)
        self._left.clicked.connect(self._redeem_the_rest)
        self._mistake.clicked.connect(self._back_to_guide)

    def _show(self) -> None:
        order = self.order
        receipt = order.receipt()
        redeemed, count = receipt.redeemed, len(order.keys)
        self.say_heading(text("DonePage", "%n key(s) redeemed", None, redeemed))
        told = text("GuidedPage", "{customer}: {redeemed} of {keys} redeemed, according to your answers.")
        self._told.setText(
            told.format(
                customer=order.customer.name,
                redeemed=self.speech.number(redeemed),
                keys=self.speech.keys(count),
            )
        )
        off = mismatch_texts(self.speech, receipt)
        tone = Tone.PROBLEM if off else Tone.SUCCESS if redeemed and redeemed == count else Tone.WARNING
        self._sign.show_tone(tone)
        self._off.setText("\n".join(off))
        self._off.setVisible(bool(off))
        self._left.setVisible(any(key.status is KeyStatus.POSTPONED for key in order.keys))
        self._mistake.setVisible(any(key.can_be_taken_back for key in order.keys))
        for widget in (self._look, self._form, self._note, self._next_title, self._next):
            widget.setVisible(bool(redeemed))
        self._receipt.show_receipt(receipt)
        self._next.show_links(after_links(self.speech, order.plan.product))
        self._help.show_links(help_links(self.speech))
        self._update_note()
        self.update_next()

    def _update_note(self) -> None:
        self._note.setEnabled(self._form.reading() not in (None, PageReading()) and not self.saving)

    def _take_note(self) -> None:
        after = self._form.reading()
        if after is not None:
            self.save(self.order.finish, after, then=self._show)
            self._update_note()

    def _redeem_the_rest(self) -> None:
        self.order.bring_back_postponed()
        self._back_to_guide()

    def _back_to_guide(self) -> None:
        self.flow.go_back()
        self.wants.emit(FollowFlow())

    def _open(self, address: str) -> None:
        if not self.session.open_address(address):
            QGuiApplication.clipboard().setText(address)
            message = Message(
                text("GuidePage", "No browser could be opened"),
                text("GuidedPage", "The address was copied: {address}").format(address=address),
                text("GuidedPage", "Paste it into a browser, here or on another computer."),
            )
            self.banner.say(Tone.WARNING, message)
