"""Text that takes as much of a line as it needs, beside other things in a row."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QSizePolicy

from wizard.widgets.fonts import scaled
from wizard.widgets.layouts import let_wrap
from wizard.widgets.text import Paragraph


class InlineText(Paragraph):
    """A paragraph that wants to be one line, and wraps where there is no room for it."""

    def __init__(self, text: str = "", factor: float = 1.0, *, strong: bool = False) -> None:
        """Show the text, plain, `factor` times as large as other text."""
        super().__init__(text)
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        self.setFont(scaled(QApplication.font(), factor, weight))
        let_wrap(self, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())
