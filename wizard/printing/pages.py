"""Pages of labels and values, as PDF with their fonts embedded."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

Rows = list[tuple[str, str]]

_DPI = 300
_POINTS = 10.5


def pdf_pages(title: str, name: str, tables: Iterable[Rows]) -> bytes:
    """Return a PDF with a title and tables below each other; `name` is the document's own title."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(name)
    writer.setCreator("Product Key Wizard")
    writer.setResolution(_DPI)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    # None here: a document that is printed brings 2 cm of its own.
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, QMarginsF()))
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(f"<h2>{escape(title)}</h2><br>{'<br>'.join(map(_table, tables))}")
    document.print_(writer)
    del writer  # it ends the document
    return bytes(buffer.data().data())


def _table(rows: Rows) -> str:
    cells = (
        f"<tr><td width='30%'>{escape(label)}</td><td><b>{escape(value)}</b></td></tr>"
        for label, value in rows
    )
    return f"<table width='100%' cellspacing='0' cellpadding='5'>{''.join(cells)}</table>"
