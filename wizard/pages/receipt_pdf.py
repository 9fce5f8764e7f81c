"""The receipt as a PDF page, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from wizard.contract import Receipt
from wizard.messages import Translator
from wizard.messages.receipts import (
    LeftOut,
    Rows,
    left_out_rows,
    receipt_rows,
    receipt_title,
    state_rows,
)
from wizard.widgets.fonts import scaled

_DPI = 300


def write_pdf(
    path: Path, speech: Translator, receipt: Receipt, *, practice: bool, left_out: Sequence[LeftOut] = ()
) -> None:
    """Write the receipt to `path`. Raises OSError."""
    path.write_bytes(pdf_of(speech, receipt, practice=practice, left_out=left_out))


def pdf_of(
    speech: Translator, receipt: Receipt, *, practice: bool, left_out: Sequence[LeftOut] = ()
) -> bytes:
    """Return the receipt as a PDF with its fonts embedded, and keys by their endings only."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    title = receipt_title(speech, practice=practice)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{title} {receipt.id}")
    writer.setCreator("Product Key Wizard")
    writer.setResolution(_DPI)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    # None here: a document that is printed brings 2 cm of its own.
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, QMarginsF()))
    document = QTextDocument()
    font = scaled(QApplication.font(), 1.0)
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    rows = receipt_rows(speech, receipt, practice=practice) + left_out_rows(speech, left_out)
    document.setHtml(_html(title, rows, state_rows(speech, receipt.before, receipt.after)))
    document.print_(writer)
    del writer  # it ends the document
    return bytes(buffer.data().data())


def _html(title: str, rows: Rows, change: Rows) -> str:
    return f"<h2>{escape(title)}</h2><br>{_table(rows)}<br>{_table(change)}"


def _table(rows: Rows) -> str:
    cells = (
        f"<tr><td width='30%'>{escape(label)}</td><td><b>{escape(value)}</b></td></tr>"
        for label, value in rows
    )
    return f"<table width='100%' cellspacing='0' cellpadding='5'>{''.join(cells)}</table>"
