"""The receipt of a guided order on its page, to read, copy and save: in the style of every receipt."""

from __future__ import annotations

from functools import partial
from typing import Final

from wizard.messages import Translator
from wizard.messages.file_names import dated_name
from wizard.messages.guide_receipt import receipt_csv, receipt_rows, receipt_text
from wizard.orders.guided_receipt import GuidedReceipt
from wizard.pages.file_dialogs import ask_where
from wizard.pages.saved_message import Say, save_file
from wizard.widgets.button import Button, CopyButton
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.key_value_list import Facts
from wizard.widgets.panel import Panel
from wizard.widgets.text import Subheading, text

CSV: Final = ".csv"


class GuidedReceiptPanel(Panel):
    """Shows a receipt, and saves it as text or as a table."""

    def __init__(self, speech: Translator, say: Say) -> None:
        """Create it empty; `say` shows a message on the page."""
        super().__init__()
        self._speech = speech
        self._say = say
        self._receipt: GuidedReceipt | None = None
        self._facts = Facts()
        copy, copied = text("DonePage", "Copy receip&t"), text("DonePage", "Copied")
        self._copy = CopyButton(copy, copied, self._text)
        self._save = Button(text("DonePage", "&Save receipt…"), icon="save")
        self.body.addWidget(Subheading(text("DonePage", "Receipt")))
        self.body.addLayout(FlowRow(self._copy, self._save))
        self.body.addWidget(self._facts)
        self._save.clicked.connect(self._save_receipt)

    def show_receipt(self, receipt: GuidedReceipt) -> None:
        self._receipt = receipt
        self._facts.show_rows(receipt_rows(self._speech, receipt))
        self._copy.reset()

    def _text(self) -> str:
        return receipt_text(self._speech, self._receipt) if self._receipt is not None else ""

    def _save_receipt(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        kinds = text("GuidedPage", "Text (*.txt)"), text("GuidedPage", "Table (*.csv)")
        name = dated_name(receipt.customer.name, receipt.order)
        path, kind = ask_where(self, text("DonePage", "Save receipt"), f"{name}.txt", *kinds)
        if path is None:
            return
        as_table = path.suffix.lower() == CSV or (CSV in kind and path.suffix.lower() != ".txt")
        shown = receipt_csv(receipt) if as_table else self._text()
        encoding = "utf-8-sig" if as_table else "utf-8"
        write = partial(path.write_text, shown, encoding=encoding, newline="")
        save_file(self._say, self._speech, path, write)
