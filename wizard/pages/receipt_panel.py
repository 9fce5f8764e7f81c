"""The receipt on a page, to read, copy and save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from wizard.contract import Receipt
from wizard.messages import Message, Translator
from wizard.messages.receipts import file_stem, receipt_rows, receipt_text
from wizard.pages.receipt_pdf import write_pdf
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.key_value_list import Facts
from wizard.widgets.panel import Panel
from wizard.widgets.text import Paragraph, Subheading


class ReceiptPanel(Panel):
    """Shows a receipt, or a text in its place; emits `failed` with a Message when it could not be saved."""

    failed = Signal(object)

    def __init__(self, speech: Translator) -> None:
        """Make it empty."""
        super().__init__()
        text = QCoreApplication.translate
        self._speech = speech
        self._receipt: Receipt | None = None
        self._practice = False
        self._facts = Facts()
        self._explanation = Paragraph()
        self._copy = Button(icon("copy"), text("DonePage", "Co&py receipt"))
        self._save = Button(icon("save"), text("DonePage", "&Save receipt…"))
        self._title = Subheading(text("DonePage", "Receipt"))
        for widget in (self._title, self._facts, self._explanation):
            self.body.addWidget(widget)
        self.body.addLayout(FlowRow(self._copy, self._save))
        self._copy.clicked.connect(self._copy_receipt)
        self._save.clicked.connect(self._save_receipt)

    def show_receipt(self, receipt: Receipt, *, practice: bool) -> None:
        """Show the receipt of an order."""
        self._receipt, self._practice = receipt, practice
        self._facts.show_rows(receipt_rows(self._speech, receipt, practice=practice))
        self._copy.setText(QCoreApplication.translate("DonePage", "Co&py receipt"))
        self._save.setText(QCoreApplication.translate("DonePage", "&Save receipt…"))
        self._arrange("")

    def show_text(self, text: str) -> None:
        """Show a text in place of a receipt."""
        self._receipt = None
        self._arrange(text)

    def _arrange(self, explanation: str) -> None:
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        for widget in (self._title, self._facts, self._copy, self._save):
            widget.setVisible(self._receipt is not None)

    def _copy_receipt(self) -> None:
        if self._receipt is not None:
            QGuiApplication.clipboard().setText(self._text(self._receipt))
            self._copy.setText(QCoreApplication.translate("DonePage", "Copied"))

    def _text(self, receipt: Receipt) -> str:
        return receipt_text(self._speech, receipt, practice=self._practice)

    def _save_receipt(self) -> None:
        receipt, text = self._receipt, QCoreApplication.translate
        if receipt is None:
            return
        kinds = ";;".join((text("DonePage", "PDF (*.pdf)"), text("DonePage", "Text (*.txt)")))
        chosen, _ = QFileDialog.getSaveFileName(
            self, text("DonePage", "Save receipt"), f"{file_stem(receipt)}.pdf", kinds
        )
        if not chosen:
            return
        try:
            self._write(Path(chosen), receipt)
            self._save.setText(text("DonePage", "Saved"))
        except OSError as error:
            self.failed.emit(
                Message(
                    text("DonePage", "The receipt was not saved"),
                    f"{error.strerror or type(error).__name__}: {chosen}",
                    text(
                        "DonePage",
                        "Choose another folder. The order itself is done and stays in Earlier orders.",
                    ),
                )
            )

    def _write(self, path: Path, receipt: Receipt) -> None:
        if path.suffix.lower() == ".txt":
            path.write_text(self._text(receipt), encoding="utf-8")
            return
        path = path if path.suffix else path.with_suffix(".pdf")
        write_pdf(path, self._speech, receipt, practice=self._practice)
