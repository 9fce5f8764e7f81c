"""Things to do, each with a button that opens the page where it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.messages.guide import Link
from wizard.widgets.button import Button
from wizard.widgets.icons import icon
from wizard.widgets.layouts import clear_layout
from wizard.widgets.text import Paragraph, em


class Links(QWidget):
    """A sentence and a button a row; some sentences have no page."""

    def __init__(self, opening: Callable[[str], None]) -> None:
        """Make it empty; `opening` opens an address."""
        super().__init__()
        self._opening = opening
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(em())
        self._grid.setVerticalSpacing(em() // 3)
        self._grid.setColumnStretch(0, 1)

    def show_links(self, links: tuple[Link, ...]) -> None:
        """Show these."""
        clear_layout(self._grid)
        for row, link in enumerate(links):
            self._grid.addWidget(Paragraph(link.text), row, 0, Qt.AlignmentFlag.AlignVCenter)
            if link.address is not None:
                self._grid.addWidget(self._button(link.text, link.address), row, 1)

    def _button(self, what: str, address: str) -> Button:
        text = QCoreApplication.translate
        button = Button(icon("browser"), text("GuidedPage", "Open the page"))
        button.setAccessibleName(text("GuidedPage", "Open the page: {what}").format(what=what))
        button.setToolTip(address)
        button.clicked.connect(lambda: self._opening(address))
        return button
