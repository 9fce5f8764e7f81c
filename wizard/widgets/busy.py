"""What a page shows while it waits for the service: what for, that it is alive, and a way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from wizard.widgets.announcing import announce
from wizard.widgets.text import Paragraph, em


class Busy(QWidget):
    """Hidden until `wait_for`; `cancelled` when the person stops waiting."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self._text = Paragraph()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(max(6, em() // 2))
        self._cancel = QPushButton(QCoreApplication.translate("Busy", "Stop waiting"))
        self._cancel.clicked.connect(self.cancelled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, em() // 2, 0, em() // 2)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        layout.addLayout(row)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.hide()

    def wait_for(self, text: str) -> None:
        """Say what is waited for."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._cancel.show()
        self.show()
        announce(self, text)

    def wait_without_cancel(self, text: str) -> None:
        """Say what is waited for, where nobody can stop it."""
        self.wait_for(text)
        self._cancel.hide()
