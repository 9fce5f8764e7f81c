"""The documents of a batch as PDF."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from wizard.messages import Translator
from wizard.messages.batch_results import BatchResultWords
from wizard.messages.guide_receipt import mismatch_texts, receipt_rows, receipt_title
from wizard.orders.batches.models import Plan
from wizard.orders.batches.results import AnyReceipt
from wizard.orders.guided_receipt import GuidedReceipt
from wizard.printing.pages import pdf_pages
from wizard.printing.receipt_pdf import pdf_of


class BatchPrinter:
    """Prints receipts and totals of a batch; in a terminal with an application of its own."""

    def __init__(self, speech: Translator, *, practice: bool) -> None:
        """`practice`: nothing real was redeemed, and the documents say so."""
        self._application = _application()
        self._speech = speech
        self._practice = practice

    def receipt(self, receipt: AnyReceipt) -> bytes:
        """Return a receipt as PDF."""
        if not isinstance(receipt, GuidedReceipt):
            return pdf_of(self._speech, receipt, practice=self._practice)
        title = receipt_title(self._speech)
        rows = receipt_rows(self._speech, receipt)
        rows += [("", told) for told in mismatch_texts(self._speech, receipt)]
        return pdf_pages(title, f"{title} {receipt.order}", (rows,))

    def totals(self, plan: Plan, list_name: str) -> bytes:
        """Return the page of totals as PDF."""
        title, rows = BatchResultWords(self._speech, practice=self._practice).totals_rows(plan, list_name)
        return pdf_pages(title, title, (rows,))


def _application() -> QCoreApplication:
    """Return the application of this process, made without a screen where there is none yet.

    It has to be kept as long as documents are printed.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")  # what that platform lacks is no fault
    return QGuiApplication(["product-key"])
