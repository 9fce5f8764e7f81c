"""The line that says for whom an order is, with the way to another customer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of
from wizard.widgets.text import InlineText, breakable, text


class CustomerLine(QWidget):
    """Name in bold, domain, and Change; `change` when that is pressed."""

    change = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = InlineText(factor=1.12, strong=True)
        self._domain = InlineText()
        self.link = Link(text("CustomerLine", "Change"))
        self.link.clicked.connect(self.change)
        row = FlowRow(self._name, self._domain, self.link)
        column_of(row, within=self)

    def show_customer(self, name: str, domain: str) -> None:
        """Show whom the order is for."""
        self._name.setText(name)
        self._domain.setText(breakable(f"· {domain}"))
        self._domain.setAccessibleName(domain)
        described = text("CustomerLine", "Change the customer, {name}")
        self.link.setAccessibleName(described.format(name=name))
