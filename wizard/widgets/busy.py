"""Progress of a page that waits: for what, how far it is, and a button to stop waiting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wizard.widgets.announcing import announce
from wizard.widgets.button import Button
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.progress_bar import ThinProgressBar
from wizard.widgets.text import Paragraph, em, text


class Busy(QWidget):
    """Hidden until `wait_for`; `cancelled` when the person stops waiting."""

    cancelled = Signal()

    def __init__(self) -> None:
        """Create it hidden and empty; `wait_for` builds the rest."""
        super().__init__()
        self._content: _Content | None = None
        self.hide()

    def wait_for(self, text: str, *, can_stop: bool = True) -> None:
        """Show `text` over an unknown share, and a button to stop waiting where that is possible."""
        if self._content is None:
            self._content = _Content(self)
            self._content.cancel.clicked.connect(self.cancelled)
        self._content.text.setText(text)
        self._content.bar.setRange(0, 0)
        self._content.bar.setAccessibleName(text)
        self._content.cancel.setVisible(can_stop)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def go_on(self) -> None:
        """Show the same once more: it takes longer, and there is nothing left to stop."""
        if self._content is not None:
            self._content.bar.setRange(0, 0)
            self._content.cancel.hide()
        self.show()

    def show_progress(self, text: str, percent: int) -> None:
        """Show how far it is, 0 to 100; a screen reader reads it when asked, not at every change."""
        if self._content is not None:
            self._content.text.setText(text)
            self._content.bar.setRange(0, 100)
            self._content.bar.setValue(percent)


class _Content:
    """A text, a bar that moves, a button."""

    def __init__(self, busy: Busy) -> None:
        self.text = Paragraph()
        self.bar = ThinProgressBar()
        self.cancel = Button(text("Busy", "Stop waiting"))
        self.cancel.setAutoDefault(False)
        margins = (0, em() // 2, 0, em() // 2)
        parts = self.text, self.bar, row_of(1, self.cancel)
        layout = column_of(*parts, within=busy, margins=margins, spacing=em() * 3 // 4)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
