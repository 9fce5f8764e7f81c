"""The part of the review that a person fills in: reference, warnings to accept, the authorization."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from wizard.contract import REFERENCE_LENGTH, Agreement, Quote
from wizard.messages import Translator
from wizard.widgets.badges import ToneSign
from wizard.widgets.button import Link
from wizard.widgets.check_box import CheckBox
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to, clear_layout, column_of, row_of
from wizard.widgets.panel import Panel
from wizard.widgets.text import NEAR, TIGHT, Paragraph, Strong, breakable, gap, text
from wizard.widgets.tones import Tone


class Consent(Panel):
    """`changed` when a box was ticked or unticked; `referenced` has the order's own reference."""

    changed = Signal()
    referenced = Signal(str)

    def __init__(self, open_address: Callable[[str], bool]) -> None:
        """Create it empty; `open_address` shows the agreement in a browser."""
        super().__init__()
        self._open_address = open_address
        self._address = ""
        self._reference = TextField()
        self._warnings = QVBoxLayout()
        self._accept_warnings = CheckBox(text("ReviewPage", "I understand this and want to c&ontinue"))
        self._authorized = CheckBox()
        self._read = Link("")
        self._place = Paragraph()
        self._build()
        for box in (self._accept_warnings, self._authorized):
            box.toggled.connect(self.changed)
        self._reference.textEdited.connect(self.referenced)
        self._read.clicked.connect(self._read_agreement)

    @property
    def first(self) -> QWidget:
        """Return the first box that is not ticked yet, else the last one."""
        warned = not self._accept_warnings.isHidden() and not self._accept_warnings.isChecked()
        return self._accept_warnings if warned else self._authorized

    @property
    def warnings_accepted(self) -> bool:
        """True if the box of the warnings is ticked."""
        return self._accept_warnings.isChecked()

    @property
    def authorized(self) -> bool:
        """True if the box of authorization and agreement is ticked."""
        return self._authorized.isChecked()

    def show_quote(self, speech: Translator, quote: Quote, *, agreement_known: bool, reference: str) -> None:
        """Show what this quote asks for. `agreement_known`: this version was accepted before."""
        clear_layout(self._warnings)
        for warning in quote.warnings:
            message = speech.warning(warning)
            shown = _Warning(message.title, message.explanation)
            self._warnings.addWidget(shown)
            shown.show()  # at once: the boxes below keep their places
        self._accept_warnings.setVisible(bool(quote.warnings))
        self._reference.setText(reference)
        self._show_agreement(quote.agreement, quote.customer.name, known=agreement_known)

    def tick(self, *, warnings: bool, authorized: bool) -> None:
        """Show what was ticked before."""
        for box, ticked in ((self._accept_warnings, warnings), (self._authorized, authorized)):
            with QSignalBlocker(box):
                box.setChecked(ticked)

    def _build(self) -> None:
        self._reference.setMaxLength(REFERENCE_LENGTH)
        self._reference.setPlaceholderText(text("ReviewPage", "for example your order number"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        label = Paragraph(text("ReviewPage", "Your re&ference (optional)"))
        label.setBuddy(self._reference)
        form.addRow(label, self._reference)
        self._warnings.setSpacing(gap(TIGHT))
        column = self.body
        add_to(column, form, self._warnings, self._accept_warnings, self._authorized)
        add_to(column, FlowRow(self._read, self._place))

    def _show_agreement(self, agreement: Agreement, customer: str, *, known: bool) -> None:
        name, version = customer.replace("&", "&&"), agreement.version.replace("&", "&&")
        if known:
            told = text("ReviewPage", "I’m &authorized to redeem for {customer}")
        else:
            told = text(
                "ReviewPage",
                "I’m &authorized to redeem for {customer} and accept the license agreement ({version})",
            )
        self._authorized.setText(told.format(customer=name, version=version))
        # A service could name anything here; only a page is opened.
        self._address = agreement.url if agreement.url.startswith(("https://", "http://")) else ""
        read = text("ReviewPage", "Read the agreement, version {version}")
        self._read.setText(read.format(version=version))
        self._read.setVisible(bool(self._address))
        self._place.setVisible(not self._address)
        self._place.setText("" if self._address else agreement.version)

    def _read_agreement(self) -> None:
        """Open it, or, where there is no browser, show its address to be copied."""
        if not self._open_address(self._address):
            told = text("ReviewPage", "No browser opened. The agreement: {address}")
            self._place.setText(told.format(address=breakable(self._address)))
            self._place.show()


class _Warning(QWidget):
    """The sign of a warning, what it is, and what it means."""

    def __init__(self, title: str, explanation: str) -> None:
        super().__init__()
        sign = ToneSign(1.0)
        sign.show_tone(Tone.WARNING)
        words = column_of(Strong(title), Paragraph(explanation), spacing=0)
        row_of((sign, 0, Qt.AlignmentFlag.AlignTop), (words, 1), within=self, spacing=gap(NEAR))
