"""The receipt on a page, to read, copy and save."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from wizard.contract import Receipt
from wizard.messages import Translator
from wizard.messages.file_names import file_stem
from wizard.messages.receipts import (
    LeftOut,
    key_rows,
    later_rows,
    left_out_rows,
    receipt_facts,
    receipt_text,
)
from wizard.orders.journal import Entry
from wizard.orders.place import Source
from wizard.orders.redemption import receipt_of
from wizard.pages.file_dialogs import ask_where
from wizard.pages.saved_message import Say, save_file
from wizard.printing.receipt_pdf import write_pdf
from wizard.widgets.button import Button, CopyButton, Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.key_value_list import Facts
from wizard.widgets.layouts import add_to, row_of
from wizard.widgets.message_strip import PageMessage
from wizard.widgets.panel import Panel, Sheet
from wizard.widgets.scrolling import scroll_thinly
from wizard.widgets.text import Paragraph, Subheading, em, text

SHOWN_AT_ONCE = 3
"""Keys that a receipt shows; more are folded."""


class ReceiptPanel(Panel):
    """Shows a receipt, or a text in its place, and saves it."""

    def __init__(self, speech: Translator, say: Say) -> None:
        """Create it empty; `say` shows a message on the page."""
        super().__init__()
        self._speech = speech
        self._say = say
        self._receipt: Receipt | None = None
        self._left_out: Sequence[LeftOut] = ()
        self._practice = False
        self._facts = Facts()
        self._unfold = Link("")
        self._keys = Facts()
        self._explanation = Paragraph()
        copy, copied = text("DonePage", "Copy receip&t"), text("DonePage", "Copied")
        self._copy = CopyButton(copy, copied, self._text)
        self._save = Button(text("DonePage", "&Save receipt…"), icon="save")
        self._title = Subheading(text("DonePage", "Receipt"))
        add_to(self.body, self._title, FlowRow(self._copy, self._save), self._facts, self._unfold, self._keys)
        add_to(self.body, self._explanation)
        self._save.clicked.connect(self._save_receipt)
        self._unfold.clicked.connect(lambda: self._show_keys(self._keys.isHidden()))

    def show_receipt(self, receipt: Receipt, *, practice: bool, left_out: Sequence[LeftOut] = ()) -> None:
        """Show the receipt of an order; `left_out` are its keys that were not redeemed."""
        self._receipt, self._practice, self._left_out = receipt, practice, tuple(left_out)
        keys = key_rows(self._speech, receipt.lines) + left_out_rows(self._speech, left_out)
        few = len(keys) <= SHOWN_AT_ONCE
        facts = receipt_facts(self._speech, receipt, practice=practice)
        later = later_rows(self._speech, receipt)
        self._facts.show_rows(facts + (keys if few else []) + later)
        self._keys.show_rows([] if few else keys)
        self._copy.reset()
        self._arrange("")
        self._unfold.setVisible(not few)
        self._show_keys(False)

    def show_text(self, text: str) -> None:
        """Show a text in place of a receipt."""
        self._receipt = None
        self._arrange(text)
        self._unfold.hide()
        self._keys.hide()

    def _arrange(self, explanation: str) -> None:
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        for widget in (self._title, self._facts, self._copy, self._save):
            widget.setVisible(self._receipt is not None)

    def _show_keys(self, shown: bool) -> None:
        lines = self._receipt.lines if self._receipt else ()
        count = self._speech.keys(len(lines) + len(self._left_out))
        self._keys.setVisible(shown)
        told = text("DonePage", "Hide the {keys}") if shown else text("DonePage", "Show the {keys}")
        self._unfold.setText(told.format(keys=count))

    def _text(self) -> str:
        if self._receipt is None:
            return ""
        return receipt_text(self._speech, self._receipt, practice=self._practice, left_out=self._left_out)

    def _save_receipt(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        kinds = text("DonePage", "PDF (*.pdf)"), text("DonePage", "Text (*.txt)")
        path, _ = ask_where(self, text("DonePage", "Save receipt"), f"{file_stem(receipt)}.pdf", *kinds)
        if path is None:
            return
        # A name may end in a dot and a number, which is no type.
        path = path if path.suffix.lower() in (".txt", ".pdf") else path.with_name(f"{path.name}.pdf")
        save_file(self._say, self._speech, path, partial(self._write, path, receipt))

    def _write(self, path: Path, receipt: Receipt) -> None:
        if path.suffix.lower() == ".txt":
            path.write_text(self._text(), encoding="utf-8")
        else:
            write_pdf(path, self._speech, receipt, practice=self._practice, left_out=self._left_out)


def show_earlier_receipt(parent: QWidget, speech: Translator, entry: Entry) -> Sheet | None:
    """Open the receipt of a redeemed order; None where the journal has none that can be read."""
    receipt = receipt_of(entry)
    if receipt is None:
        return None
    sheet = _sheet(parent, speech, receipt, practice=entry.order.service == Source.PRACTICE)
    sheet.open()
    return sheet


def _sheet(parent: QWidget, speech: Translator, receipt: Receipt, *, practice: bool) -> Sheet:
    sheet = Sheet(parent.window())
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setWindowTitle(text("ReceiptSheet", "Receipt of an earlier order"))
    message = PageMessage()
    message.banner.setParent(sheet)  # never shown here, it goes with the window
    panel = ReceiptPanel(speech, message.say)
    panel.show_receipt(receipt, practice=practice)
    close = Button(text("ReceiptSheet", "&Close"), leading=True)
    close.clicked.connect(sheet.accept)
    area = QScrollArea()
    area.setWidget(panel)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll_thinly(area)
    column = QVBoxLayout(sheet)
    add_to(column, (area, 1), message.strip, row_of(1, close))
    sheet.resize(em() * 34, em() * 28)
    close.setFocus()
    return sheet
