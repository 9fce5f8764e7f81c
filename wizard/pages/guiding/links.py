"""Next steps, each with a button that opens its page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from wizard.messages.guide import Link
from wizard.widgets.button import Button
from wizard.widgets.layouts import clear_layout, column_of, put_in_tab_order, row_of, show_now
from wizard.widgets.text import Paragraph, em, text

NARROW = 24  # lines' heights: below this, a button is below its sentence


class Links(QWidget):
    """A sentence and a button a row; some sentences have no page."""

    def __init__(self, opening: Callable[[str], None]) -> None:
        """Make it empty; `opening` opens an address."""
        super().__init__()
        self._opening = opening
        self._column = column_of(within=self, spacing=em() // 3)

    def show_links(self, links: tuple[Link, ...]) -> None:
        """Show these links in place of those before."""
        clear_layout(self._column)
        buttons = []
        for link in links:
            row = QWidget()
            line = row_of((Paragraph(link.text), 1), within=row)
            self._column.addWidget(row)
            if link.address is None:
                continue
            button = self._button(link.text, link.address)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            buttons.append(button)
        put_in_tab_order(self, tuple(buttons))
        self._arrange(self.width())
        show_now(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons below their sentences where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        narrow = width < em() * NARROW
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for line in self.findChildren(QHBoxLayout):
            line.setDirection(below if narrow else beside)

    def _button(self, what: str, address: str) -> Button:
        button = Button(text("GuidedPage", "Open the page"), icon="browser")
        button.setAccessibleName(text("GuidedPage", "Open the page: {what}").format(what=what))
        button.setToolTip(address)
        button.clicked.connect(lambda: self._opening(address))
        return button
