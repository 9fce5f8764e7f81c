"""The documents of a batch as PDF."""

from __future__ import annotations

from wizard.contract import Receipt
from wizard.messages import Translator
from wizard.messages.batch_results import BatchResultWords
from wizard.orders.batches.models import Plan
from wizard.printing.offscreen import application
from wizard.printing.pages import pdf_pages
from wizard.printing.receipt_pdf import pdf_of


class BatchPrinter:
    """Prints receipts and totals of a batch; in a terminal with an application of its own."""

    def __init__(self, speech: Translator, *, practice: bool) -> None:
        """`practice`: nothing real was redeemed, and the documents say so."""
        self._application = application()
        self._speech = speech
        self._practice = practice

    def receipt(self, receipt: Receipt) -> bytes:
        """Return a receipt."""
        return pdf_of(self._speech, receipt, practice=self._practice)

    def totals(self, plan: Plan, list_name: str) -> bytes:
        """Return the totals."""
        title, rows = BatchResultWords(self._speech, practice=self._practice).totals_rows(plan, list_name)
        return pdf_pages(title, title, (rows,))
