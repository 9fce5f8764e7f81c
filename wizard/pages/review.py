"""Review: what the order would do, for whom, and what has to be agreed to before Redeem."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from wizard.contract import REFERENCE_LENGTH, Agreement, Line, LineState, Problem, Quote
from wizard.messages import Message
from wizard.messages.changes import change_texts
from wizard.messages.noop import N_
from wizard.orders import redemption
from wizard.orders.journal import Entry
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import UseKeysForSomethingElse
from wizard.pages.page import Page
from wizard.pages.session import Session, problem_of
from wizard.pages.states import side_of
from wizard.pages.stops import tick_all
from wizard.widgets.banner import Banner
from wizard.widgets.before_after import BeforeAfter
from wizard.widgets.button import Button
from wizard.widgets.check_box import CheckBox
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.layouts import clear_layout
from wizard.widgets.panel import Panel
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Paragraph, Remark, Subheading, breakable
from wizard.widgets.tones import Tone


class ReviewPage(Page):
    """Asks the service for a quote and shows it; Redeem needs every tick."""

    step = Step.REVIEW
    rail_name = N_("Steps", "Review")
    help = (
        Answer(
            N_("Help", "What happens when I press Redeem?"),
            N_("Help", "Exactly what stands on this page, once. A redeemed key cannot be used again."),
        ),
        Answer(
            N_("Help", "A key is rejected"),
            N_(
                "Help",
                "Choose it in the list to read why. Remove it and the other keys can go on, or use all of"
                " them for something else. Nothing has happened yet.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.setCommitPage(True)
        self.say_heading(
            text("ReviewPage", "Check your order"),
            text("ReviewPage", "Nothing has happened yet. Redeem carries out exactly what stands here."),
        )
        self._again = Banner()
        self._customer = Subheading()
        self._customer_details = Remark()
        self._lines = RecordList()
        self._remove = Button(icon("remove"), text("ReviewPage", "Remove the re&jected keys"))
        self._else = Button(icon("arrow"), text("ReviewPage", "&Use these keys for something else"))
        self._before_after = BeforeAfter()
        self._warnings = QVBoxLayout()
        self._accept_warnings = CheckBox()
        self._reference = TextField()
        self._agreement = CheckBox()
        self._read = Button(icon("browser"), "")
        self._agreement_place = Paragraph()
        self._address = ""
        self._missing = Remark()
        self._right_person = CheckBox()
        self._consent = Panel()
        self._build()
        self._remove.clicked.connect(self._remove_rejected)
        self._else.clicked.connect(lambda: self.wants.emit(UseKeysForSomethingElse()))
        self._read.clicked.connect(self._read_agreement)
        self._lines.chosen.connect(self._show_line)
        self._reference.textEdited.connect(lambda text: self.flow.set_reference(text))
        for box in (self._accept_warnings, self._agreement, self._right_person):
            box.toggled.connect(self._tick)

    def stops(self) -> Iterator[str]:
        """Show a rejected key, then the review without it, with every box ticked."""
        if self._remove.isVisibleTo(self):
            yield "review-rejected"
            self._remove.click()
            yield ""
        tick_all(self)
        yield "review"

    def enter(self) -> None:
        """Ask what the keys would do, unless that is known."""
        self._again.clear()
        if self.flow.draft.quote is not None:
            self._show(self.flow.draft.quote)
            return
        refusal = self.session.foreign_keys()
        if refusal is not None:
            self._refuse_microsoft_keys(refusal)
            return
        earlier, draft = self.flow.problem, self.flow.draft
        waiting = QCoreApplication.translate("ReviewPage", "Asking the service what these keys would do…")

        def done(quote: Quote) -> None:
            self.flow.quoted(quote)
            self._show(quote)
            if earlier is not None:
                self._say_why_again(earlier)

        self.ask(waiting, lambda: self.session.quote(draft), done)

    def _refuse_microsoft_keys(self, refusal: Problem) -> None:
        """Show why nothing is sent: a key of another seller is not shown to this service."""
        self.change_state(blocked=True)
        text = QCoreApplication.translate
        foreign = self.flow.foreign
        buttons = [self.button(text("ReviewPage", "To &Microsoft's way"), self._go_to_microsoft)]
        if len(foreign) < len(self.flow.draft.entries):
            buttons.append(
                self.button(text("ReviewPage", "Go on wi&thout the Microsoft keys"), self._leave_out)
            )
        self.show_problem(refusal, *buttons, tone=Tone.WARNING)

    def _go_to_microsoft(self) -> None:
        self.session.move(Place.of(Source.MICROSOFT))
        self.wants.emit(UseKeysForSomethingElse())

    def _leave_out(self) -> None:
        foreign = self.flow.foreign
        self.flow.set_keys(tuple(entry.text for entry in self.flow.draft.entries if entry not in foreign))
        self.flow.accept(doubts=True)
        self.enter()

    def commit(self) -> bool:
        """Redeem was pressed: write the order down before anything is sent."""
        draft = self.flow.draft

        def work() -> Entry:
            account = self.session.place.account
            return redemption.begin(self.session.journal(), self.session.service(), account, draft)

        waiting = QCoreApplication.translate("ReviewPage", "Writing the order down…")
        # Not to be stopped: nobody would know whether it is saved.
        self.ask(waiting, work, self._begun, self._not_begun, can_stop=False)
        return False

    def first_focus(self) -> QWidget:
        """The rejected key, else what can be filled in."""
        return self._reference if self._consent.isVisibleTo(self) else self._lines

    def settle_focus(self) -> None:
        """The keyboard begins where something can be filled in, reading at the top."""
        super().settle_focus()
        self.begin_at_top()

    def enter_goes_on(self, _focused: QWidget | None) -> bool:
        """Only the button itself redeems."""
        return False

    def _begun(self, entry: Entry) -> None:
        self.flow.redeeming(entry)
        self.go_on()

    def _build(self) -> None:
        text = QCoreApplication.translate
        self.column.insertWidget(1, self._again)
        self.body.addWidget(self._customer)
        self.body.addWidget(self._customer_details)
        self._lines.setAccessibleName(text("ReviewPage", "Keys of this order"))
        self.body.addWidget(self._lines)
        self.body.addLayout(FlowRow(self._remove, self._else))
        self.body.addWidget(self._before_after)
        self.body.addLayout(self._warnings)
        self._build_consent()
        self.body.addWidget(self._consent)
        self.body.addStretch(1)

    def _build_consent(self) -> None:
        text = QCoreApplication.translate
        self._accept_warnings.setText(text("ReviewPage", "I have read this and &want it"))
        self._agreement.setText(text("ReviewPage", "I &accept the license agreement"))
        self._missing.setText(text("ReviewPage", "To redeem, first tick every box above."))
        self._reference.setMaxLength(REFERENCE_LENGTH)
        self._reference.setPlaceholderText(text("ReviewPage", "for example your order number"))
        column = self._consent.body
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        label = Paragraph(text("ReviewPage", "Your re&ference, if you want one"))
        label.setBuddy(self._reference)
        form.addRow(label, self._reference)
        column.addLayout(form)
        column.addWidget(self._accept_warnings)
        column.addLayout(FlowRow(self._agreement, self._read))
        column.addWidget(self._agreement_place)
        column.addWidget(self._right_person)
        column.addWidget(self._missing)

    def _show(self, quote: Quote) -> None:
        text = QCoreApplication.translate
        action = self.speech.action(quote.action).title
        self._customer.setText(f"{action} · {quote.customer.name}")
        self._customer_details.setText(f"{quote.customer.domain} · {quote.customer.id}")
        rejected = [line for line in quote.lines if line.state == LineState.REJECTED]
        first = next((row for row, line in enumerate(quote.lines) if line in rejected), -1)
        self._lines.show_records([self._record(line) for line in quote.lines], first)
        self._lines.show_rows(min(len(quote.lines), 4))
        self._show_line(first)
        self._remove.setVisible(bool(rejected))
        self._show_effect(quote)
        self._show_agreement(quote.agreement)
        right = text("ReviewPage", "I am the right &person to do this for {customer}")
        self._right_person.setText(right.format(customer=quote.customer.name.replace("&", "&&")))
        self._consent.setVisible(quote.redeemable)
        for box in (self._accept_warnings, self._agreement, self._right_person):
            box.setChecked(False)
        self._accept_warnings.setVisible(bool(quote.warnings))
        self._reference.setText(self.flow.draft.reference)
        self.update_next()

    def _show_agreement(self, agreement: Agreement) -> None:
        # A service could name anything here; only a page is opened.
        page = agreement.url.startswith(("https://", "http://"))
        self._address = agreement.url if page else ""
        read = QCoreApplication.translate("ReviewPage", "Read &version {version}")
        self._read.setText(read.format(version=agreement.version.replace("&", "&&")))
        self._read.setVisible(page)
        named = QCoreApplication.translate("ReviewPage", "Version {version}")
        self._agreement_place.setText("" if page else named.format(version=agreement.version))
        self._agreement_place.setVisible(not page)

    def _read_agreement(self) -> None:
        """Open it, or, where there is no browser, show its address to be copied."""
        if not self.session.open_address(self._address):
            told = QCoreApplication.translate("ReviewPage", "No browser opened. The agreement: {address}")
            self._agreement_place.setText(told.format(address=breakable(self._address)))
            self._agreement_place.show()

    def _show_effect(self, quote: Quote) -> None:
        text = QCoreApplication.translate
        self._before_after.setVisible(quote.after is not None and quote.redeemable)
        if quote.after is not None:
            self._before_after.show_sides(
                side_of(self.speech, text("ReviewPage", "Today"), quote.before, quote.action),
                side_of(self.speech, text("ReviewPage", "After Redeem"), quote.after, quote.action),
            )
        clear_layout(self._warnings)
        for warning in quote.warnings:
            banner = Banner()
            self._warnings.addWidget(banner)
            banner.say(Tone.WARNING, self.speech.warning(warning))

    def _record(self, line: Line) -> Record:
        text = QCoreApplication.translate
        rejected = line.state == LineState.REJECTED
        details = [line.product or ""]
        if line.licenses is not None:
            details.append(self.speech.licenses(line.licenses))
        if line.months is not None:
            details.append(self.speech.months(line.months))
        problem = self.speech.problem(line.problem).title if line.problem else ""
        return Record(
            icon="key",
            title=f"•••••-•••••-•••••-•••••-{line.ending}",
            detail=problem or " · ".join(filter(None, details)),
            status=text("ReviewPage", "rejected") if rejected else text("ReviewPage", "accepted"),
            tone=Tone.PROBLEM if rejected else Tone.SUCCESS,
        )

    def _show_line(self, row: int) -> None:
        """Say everything about the problem of the chosen key."""
        quote = self.flow.draft.quote
        problem = quote.lines[row].problem if quote and 0 <= row < len(quote.lines) else None
        if problem is None:
            self.banner.clear()
        else:
            self.show_problem(problem)

    def _remove_rejected(self) -> None:
        quote = self.flow.draft.quote
        if quote is None:
            return
        pairs = zip(self.flow.draft.key_texts, quote.lines, strict=True)
        self.flow.set_keys(tuple(key for key, line in pairs if line.state != LineState.REJECTED))
        self.flow.accept(doubts=True)
        if self.flow.draft.entries:
            self.enter()
        else:
            # Nothing is left to review: back to where another key is entered.
            self.wizard().back()

    def _say_why_again(self, problem: Problem) -> None:
        """The order came back from Redeem: why, and what the new review says otherwise."""
        message = self.speech.problem(problem)
        changes = change_texts(self.speech, self.flow.changes)
        advice = " ".join(filter(None, (message.advice, *changes)))
        self._again.say(Tone.WARNING, Message(message.title, message.explanation, advice))

    def _not_begun(self, error: Exception) -> None:
        """Nothing was written and nothing was sent: the review still holds."""
        problem = problem_of(error)
        if problem is None:
            raise error
        self.show_problem(problem)

    def _tick(self) -> None:
        self.flow.accept(
            warnings=self._accept_warnings.isChecked(),
            agreement=self._agreement.isChecked(),
            right_person=self._right_person.isChecked(),
        )
        self._missing.setVisible(not self.flow.can_go_on)
        self.update_next()
