"""The end of a guided order: what came of every key, whether it adds up, and what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWizard

from wizard.messages import Message
from wizard.messages.guide import after_links, help_links
from wizard.messages.guide_receipt import mismatch_texts, receipt_csv, receipt_rows, receipt_text
from wizard.messages.noop import N_
from wizard.microsoft import Noted
from wizard.orders.guided_order import Guiding, Standing
from wizard.orders.steps import Step
from wizard.pages.guiding.links import Links
from wizard.pages.guiding.reported_form import NotedForm
from wizard.pages.intents import StartOver
from wizard.pages.page import Page
from wizard.pages.session import Session, problem_of
from wizard.pages.tasks import Task
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.key_value_list import Facts
from wizard.widgets.text import Subheading
from wizard.widgets.tones import Tone

CSV = ".csv"


class GuidedPage(Page):
    """The receipt on the person's own word; licenses and expiry date afterwards may be noted here."""

    step = Step.GUIDED
    rail_name = N_("Steps", "Done")

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.setFinalPage(True)
        self._writing: Task[None] | None = None
        self._look = Subheading(text("GuidedPage", "What does the page show now?"))
        self._form = NotedForm(self.speech)
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

    def enter(self) -> None:
        """Show what came of the keys."""
        self._form.clear()
        self._copy.setText(QCoreApplication.translate("GuidedPage", "Copy &receipt"))
        self._show()

    def isComplete(self) -> bool:
        """Close is always possible."""
        return True

    def before_closing(self) -> None:
        """All is written down: there is nothing to lose."""

    @property
    def _known(self) -> Guiding:
        known = self.flow.guiding
        assert known is not None, "an order was guided"
        return known

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
        known = self._known
        receipt = known.receipt()
        redeemed, count = receipt.redeemed, len(known.keys)
        text = QCoreApplication.translate
        self.say_heading(text("GuidedPage", "What came of the keys"))
        told = text("GuidedPage", "Redeemed: {redeemed} of {keys}")
        title = told.format(redeemed=self.speech.number(redeemed), keys=self.speech.keys(count))
        off = mismatch_texts(self.speech, receipt)
        tone = Tone.PROBLEM if off else Tone.SUCCESS if redeemed and redeemed == count else Tone.WARNING
        self.banner.say(tone, Message(title, known.customer.name, "\n".join(off)))
        asided = any(key.standing is Standing.ASIDE for key in known.keys)
        self._left.setVisible(asided)
        for widget in (self._look, self._form, self._note, self._next_title, self._next):
            widget.setVisible(bool(redeemed))
        self._facts.show_rows(receipt_rows(self.speech, receipt))
        self._next.show_links(after_links(self.speech, known.plan.product))
        self._help.show_links(help_links(self.speech))
        self._update_note()

    def _update_note(self) -> None:
        self._note.setEnabled(self._form.noted() not in (None, Noted()) and self._writing is None)

    def _take_note(self) -> None:
        after = self._form.noted()
        if after is None:
            return

        def done(_nothing: None) -> None:
            self._writing = None
            self._show()

        def failed(error: Exception) -> None:
            self._writing = None
            problem = problem_of(error)
            if problem is None:
                raise error
            self.show_problem(problem, self.button(self.retry_text(), self._take_note))

        self._writing = Task(lambda: self._known.note_after(after), done, failed)
        self._update_note()

    def _go_back(self) -> None:
        for key in [key for key in self._known.keys if key.standing is Standing.ASIDE][::-1]:
            self._known.take_up(key.name)
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
        QGuiApplication.clipboard().setText(receipt_text(self.speech, self._known.receipt()))
        self._copy.setText(QCoreApplication.translate("GuidedPage", "Copied"))

    def _save_receipt(self) -> None:
        text = QCoreApplication.translate
        receipt = self._known.receipt()
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
