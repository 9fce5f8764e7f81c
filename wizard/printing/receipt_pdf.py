"""The receipt as a PDF page, in the language of the reader."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from wizard.contract import Receipt
from wizard.messages import Translator
from wizard.messages.receipts import (
    LeftOut,
    later_rows,
    left_out_rows,
    receipt_rows,
    receipt_title,
    state_rows,
)
from wizard.printing.pages import pdf_pages


def write_pdf(
    path: Path, speech: Translator, receipt: Receipt, *, practice: bool, left_out: Sequence[LeftOut] = ()
) -> None:
    """Write the receipt to `path`. Raises OSError."""
    path.write_bytes(pdf_of(speech, receipt, practice=practice, left_out=left_out))


def pdf_of(
    speech: Translator, receipt: Receipt, *, practice: bool, left_out: Sequence[LeftOut] = ()
) -> bytes:
    """Return the receipt as a PDF with its fonts embedded, and keys by their endings only."""
    title = receipt_title(speech, practice=practice)
    rows = receipt_rows(speech, receipt, practice=practice) + left_out_rows(speech, left_out)
    change = state_rows(speech, receipt.before, receipt.after)
    change += later_rows(speech, receipt)
    return pdf_pages(title, f"{title} {receipt.id}", (rows, change))
