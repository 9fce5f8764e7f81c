"""The two ways out of a long wait for proposals: ask again, or choose without them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.widgets.announcing import announce
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of
from wizard.widgets.text import NEAR, Paragraph, gap, text


class SlowAnswer(QWidget):
    """Hidden until the answer takes long; `again` and `by_hand` are its buttons."""

    again = Signal()
    by_hand = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told = Paragraph(
            text(
                "SlowAnswer",
                "This takes longer than usual. You can keep waiting, ask again, or choose the subscription"
                " yourself: the review then shows what the keys do.",
            )
        )
        again = Button(text("SlowAnswer", "&Try again"))
        choose = Button(text("SlowAnswer", "Choose &yourself"))
        again.clicked.connect(self.again)
        choose.clicked.connect(self.by_hand)
        column_of(self._told, FlowRow(again, choose), within=self, spacing=gap(NEAR))
        self.hide()

    def tell(self) -> None:
        """Show it, and say it to a screen reader."""
        self.show()
        announce(self, self._told.text())
