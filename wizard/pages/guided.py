"""The end of a guided order: the result of every key, contradictions, and the next steps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWizard

from wizard.messages import Message
from wizard.messages.guide import after_links, help_links
from wizard.messages.guide_receipt import mismatch_texts, receipt_csv, receipt_rows, receipt_text
from wizard.messages.noop import N_
from wizard.microsoft import PageReading
from wizard.orders.guided_key import KeyStatus
from wizard.orders.steps import Step
from wizard.pages.guiding.links import Links
from wizard.pages.guiding.order_page import GuidedOrderPage
from wizard.pages.guiding.reading_form import ReadingForm
from wizard.pages.intents import StartOver
from wizard.pages.session import Session
from wizard.pages.stops import fill, press
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.key_value_list import Facts
from wizard.widgets.text import Subheading
from wizard.widgets.tones import Tone

CSV = ".csv"


class GuidedPage(GuidedOrderPage):
    """The receipt on the person's own word, with an optional reading of the page afterwards."""

    step = Step.GUIDED
    rail_name = N_("Steps", "Done")

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.setFinalPage(True)
        self._look = Subheading(text("GuidedPage", "What does the page show now?"))
        self._form = ReadingForm(self.speech)
        self._note = Button(icon("success"), text("GuidedPage", "&Note it"))
        self._left = Button(icon("key"), text("GuidedPage", "&Go on with the keys put aside"))
        self._facts = Facts()
        self._copy = Button(icon("copy"), text("GuidedPage", "Copy &receipt"))
        self._save = Button(icon("save"), text("GuidedPage", "Save receipt as &text or CSV…"))
        self._same = Button(icon("new"), text("GuidedPage", "Another order for this c&ustomer"))
        self._other = Button(icon("person"), text("GuidedPage", "An order for &another customer"))
        self._next = Links(self._open)
        self._help = Links(self._open)
        self._note.setObjectName("note")
        self._build()
        self._connect()

    def stops(self) -> Iterator[str]:
        """Note what the page shows now."""
        fill(self, "27", "2026-12-31")
        press(self, "note")
        yield "guide-done"

    def enter(self) -> None:
        """Show the results of the keys."""
        self._form.clear()
        self._copy.setText(QCoreApplication.translate("GuidedPage", "Copy &receipt"))
        self._show()

    def before_closing(self) -> None:
        """Ask nothing: everything is saved."""

    def _build(self) -> None:
        text = QCoreApplication.translate
        self.body.addLayout(FlowRow(self._left))
        self.body.addWidget(self._look)
        self.body.addWidget(self._form)
        self.body.addLayout(FlowRow(self._note))
        self.body.addWidget(Subheading(text("GuidedPage", "Receipt")))
        self.body.addWidget(self._facts)
        self.body.addLayout(FlowRow(self._copy, self._save))
        self._next_title = Subheading(text("GuidedPage", "What to do next"))
        self.body.addWidget(self._next_title)
        self.body.addWidget(self._next)
        self.body.addWidget(Subheading(text("GuidedPage", "If something is missing")))
        self.body.addWidget(self._help)
        self.body.addLayout(FlowRow(self._same, self._other))
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._form.edited.connect(self._update_note)
        self._form.entered.connect(self._note.click)
        self._note.clicked.connect(self._take_note)
        self._left.clicked.connect(self._go_back)
        self._copy.clicked.connect(self._copy_receipt)
        self._save.clicked.connect(self._save_receipt)
        self._same.clicked.connect(lambda: self.wants.emit(StartOver(keep_customer=True)))
        self._other.clicked.connect(lambda: self.wants.emit(StartOver()))

    def _show(self) -> None:
        order = self.order
        receipt = order.receipt()
        redeemed, count = receipt.redeemed, len(order.keys)
        text = QCoreApplication.translate
        self.say_heading(text("GuidedPage", "What came of the keys"))
        sentence = text("GuidedPage", "Redeemed: {redeemed} of {keys}")
        title = sentence.format(redeemed=self.speech.number(redeemed), keys=self.speech.keys(count))
        off = mismatch_texts(self.speech, receipt)
        tone = Tone.PROBLEM if off else Tone.SUCCESS if redeemed and redeemed == count else Tone.WARNING
        self.banner.say(tone, Message(title, order.customer.name, "\n".join(off)))
        self._left.setVisible(any(key.status is KeyStatus.POSTPONED for key in order.keys))
        for widget in (self._look, self._form, self._note, self._next_title, self._next):
            widget.setVisible(bool(redeemed))
        self._facts.show_rows(receipt_rows(self.speech, receipt))
        self._next.show_links(after_links(self.speech, order.plan.product))
        self._help.show_links(help_links(self.speech))
        self._update_note()

    def _update_note(self) -> None:
        self._note.setEnabled(self._form.reading() not in (None, PageReading()) and not self.saving)

    def _take_note(self) -> None:
        after = self._form.reading()
        if after is not None:
            self.save(self.order.finish, after, then=self._show)
            self._update_note()

    def _go_back(self) -> None:
        self.order.bring_back_postponed()
        wizard = self.wizard()
        if isinstance(wizard, QWizard):
            wizard.back()

    def _open(self, address: str) -> None:
        if not self.session.open_address(address):
            QGuiApplication.clipboard().setText(address)
            text = QCoreApplication.translate
            message = Message(
                text("GuidePage", "No browser could be opened"),
                text("GuidedPage", "The address was copied: {address}").format(address=address),
                text("GuidedPage", "Paste it into a browser, here or on another computer."),
            )
            self.banner.say(Tone.WARNING, message)

    def _copy_receipt(self) -> None:
        QGuiApplication.clipboard().setText(receipt_text(self.speech, self.order.receipt()))
        self._copy.setText(QCoreApplication.translate("GuidedPage", "Copied"))

    def _save_receipt(self) -> None:
        text = QCoreApplication.translate
        receipt = self.order.receipt()
        kinds = ";;".join((text("GuidedPage", "Text (*.txt)"), text("GuidedPage", "Table (*.csv)")))
        title = text("GuidedPage", "Save receipt")
        chosen, kind = QFileDialog.getSaveFileName(self, title, f"{receipt.order}.txt", kinds)
        if not chosen:
            return
        path = Path(chosen)
        as_table = path.suffix.lower() == CSV or (CSV in kind and path.suffix.lower() != ".txt")
        shown = receipt_csv(receipt) if as_table else receipt_text(self.speech, receipt)
        try:
            path.write_text(shown, encoding="utf-8-sig" if as_table else "utf-8", newline="")
        except OSError as error:
            message = Message(
                text("GuidedPage", "The receipt was not saved"),
                f"{error.strerror or type(error).__name__}: {chosen}",
                text("GuidedPage", "Choose another folder. What came of the keys stays in Earlier orders."),
            )
            self.banner.say(Tone.PROBLEM, message)
