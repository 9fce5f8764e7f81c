"""One key: copy it, open the page, the steps there, and the page's answer."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from wizard import keys
from wizard.messages import Translator
from wizard.messages.text import joined
from wizard.microsoft import Plan
from wizard.orders.guided_key import GuidedKey, KeyStatus
from wizard.pages.clipboard import CAN_BE_MARKED, SECONDS
from wizard.pages.guiding.panel import GuidePanel, SignInReminder
from wizard.pages.guiding.steps_panel import StepsPanel
from wizard.widgets.button import Button, Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.fonts import key_font
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.layouts import column_of, keep_room
from wizard.widgets.text import Paragraph, Remark, Subheading, em, text


class KeyPanel(GuidePanel):
    """`opened`: copy the key and open the page. `entered`: a key that was known by its ending alone."""

    opened = Signal()
    copied = Signal()
    entered = Signal(str)
    redeemed = Signal()
    messageShown = Signal()
    postponed = Signal()

    def __init__(self, speech: Translator) -> None:
        super().__init__(speech)
        self._ending = ""
        self._name = Paragraph()
        self._reminder = SignInReminder(speech)
        self._field_title = Paragraph()
        self._field = KeyEdit()
        self._open = Button("", leading=True)
        self._copy = Link(text("GuidePage", "Cop&y the key again"))
        self._clipboard = Remark()
        self._question = Subheading(text("GuidePage", "What did the page say?"))
        self._redeemed = Button(text("GuidePage", "The key was &redeemed"), icon="success")
        self._message = Button(text("GuidePage", "It showed a &message…"), icon="warning")
        self._postpone = Link(text("GuidePage", "Leave this key for &later"))
        self._asked = self._build_asked()
        self._steps = StepsPanel(speech)
        self._build()
        for name, button, signal in (
            ("open", self._open, self.opened),
            ("copy", self._copy, self.copied),
            ("redeemed", self._redeemed, self.redeemed),
            ("message", self._message, self.messageShown),
            ("aside", self._postpone, self.postponed),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._field.checked.connect(self._take)

    def take_over(self, before: Self) -> None:
        self._field.setKey(before._field.key())

    def show_key(self, key: GuidedKey, plan: Plan, customer: str) -> None:
        """Show a key and its progress, and for which customer to sign in."""
        self._reminder.show_customer(customer)
        self._ending = key.ending
        self._name.setText(f"…{key.ending}")
        self._name.setAccessibleName(text("GuidePage", "Key ending in {ending}").format(ending=key.ending))
        under_way = key.status is KeyStatus.UNDER_WAY
        has_text = bool(key.text)
        if has_text:
            label = (
                text("GuidePage", "Copy key and &open page again")
                if under_way
                else text("GuidePage", "Copy key and &open page")
            )
        else:
            label = text("GuidePage", "&Open the page")
        self._open.setText(label)
        self._open.setLeading(not under_way)  # once it was opened, only an answer leads on
        self._copy.setVisible(under_way and has_text)
        self._field.setVisible(not has_text)
        self._field_title.setVisible(not has_text)
        self._asked.setVisible(under_way)
        self._steps.copy.reset()
        if not under_way:
            self._say_of_clipboard(self._promise() if has_text else "")
        self._steps.show_plan(plan)

    def first_focus(self) -> QWidget:
        return self._open

    def say_copied(self, ending: str) -> None:
        """Say that the key is on the clipboard, and for how long."""
        sentence = text(
            "GuidePage", "Copied the key ending in {ending}. It is cleared from the clipboard in {seconds}."
        )
        self._say_of_clipboard(sentence.format(ending=ending, seconds=self.speech.seconds(SECONDS)))

    def say_cleared(self) -> None:
        """Say that the key has left the clipboard."""
        self._say_of_clipboard(
            text("GuidePage", "The key was cleared from the clipboard. Copy it again if you need it.")
        )

    def _say_of_clipboard(self, sentence: str) -> None:
        self._clipboard.setText(sentence)
        self._clipboard.setVisible(bool(sentence))

    def _promise(self) -> str:
        sentence = text("GuidePage", "A copied key is cleared from the clipboard after {seconds}.")
        promise = sentence.format(seconds=self.speech.seconds(SECONDS))
        if CAN_BE_MARKED:
            return promise
        warning = text(
            "GuidePage", "A clipboard manager may keep a copy; this system offers no way to prevent that."
        )
        return joined((promise, warning))

    def _build(self) -> None:
        self._name.setFont(key_font(QApplication.font(), 1.35))
        self._field_title.setText(
            text(
                "GuidePage",
                "Only the last five characters were saved. &Enter the key again to copy it, or type it"
                " on the page.",
            )
        )
        self._field_title.setWordWrap(True)
        self._field_title.setBuddy(self._field)
        self._field.setMinimumWidth(em() * 8)
        keep_room(self._copy, self._clipboard)
        self.add(self._name, self._field_title, self._field, self._reminder)
        self.add(FlowRow(self._open, self._copy, self._steps.copy, self._postpone), self._clipboard)
        self.add(self._asked, None, self._steps)

    def _build_asked(self) -> QWidget:
        """Build the question with its answers before they have a parent, so that Tab reaches them there."""
        asked = QWidget()
        column_of(
            self._question,
            FlowRow(self._redeemed, self._message),
            within=asked,
            margins=(0, em() // 2, 0, em() // 2),
            spacing=em() // 2,
        )
        return asked

    def _take(self, check: keys.Check) -> None:
        """Take a complete key if it has the saved ending."""
        if not self._field.isVisible() or not check.passable:
            return
        entered = self._field.key()
        if keys.ending(entered) == self._ending:
            self._field.clear()
            self.entered.emit(entered)
            return
        sentence = text("GuidePage", "This is a different key: the one in this order ends in {ending}.")
        self._say_of_clipboard(sentence.format(ending=self._ending))
        self._field.setFeedback(sentence.format(ending=self._ending))
