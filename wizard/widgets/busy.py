"""What a page shows while it waits for the service: what for, that it is alive, and a way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

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
        self._cancel.setAutoDefault(False)
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

    def wait_for(self, text: str, *, can_stop: bool = True) -> None:
        """Say what is waited for, and let the person stop it where that is possible."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._bar.setAccessibleName(text)
        self._cancel.setVisible(can_stop)
        self.show()
        from wizard.widgets.announcing import announce

        announce(self, text)

    @property
    def can_cancel(self) -> bool:
        """Whether something is waited for that the person can stop waiting for."""
        return not self.isHidden() and not self._cancel.isHidden()
