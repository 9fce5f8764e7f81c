"""The receipt of an earlier order in a window of its own, over the page that speaks of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from wizard.contract import Receipt
from wizard.messages import Translator
from wizard.orders.journal import Entry
from wizard.orders.place import Source
from wizard.orders.redemption import receipt_of
from wizard.pages.receipt_panel import ReceiptPanel
from wizard.widgets.button import Button
from wizard.widgets.layouts import add_to, row_of
from wizard.widgets.message_strip import PageMessage
from wizard.widgets.panel import Sheet
from wizard.widgets.scrolling import scroll_thinly
from wizard.widgets.text import em, text


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
