"""What a page shows while it waits for the service: what for, that it is alive, and a way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from wizard.widgets.text import Paragraph, em


class Busy(QWidget):
    """Hidden until `wait_for`; `cancelled` when the person stops waiting."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, hidden; it is built when something is waited for."""
        super().__init__(parent)
        self._content: _Content | None = None
        self.hide()

    def wait_for(self, text: str, *, can_stop: bool = True) -> None:
        """Say what is waited for, and let the person stop it where that is possible."""
        if self._content is None:
            self._content = _Content(self)
            self._content.cancel.clicked.connect(self.cancelled)
        self._content.text.setText(text)
        self._content.bar.setAccessibleName(text)
        self._content.cancel.setVisible(can_stop)
        self.setAccessibleName(text)
        self.show()
        from wizard.widgets.announcing import announce

        announce(self, text)

    @property
    def can_cancel(self) -> bool:
        """Whether something is waited for that the person can stop waiting for."""
        return self._content is not None and not self.isHidden() and not self._content.cancel.isHidden()


class _Content:
    """A text, a bar that moves, a button."""

    def __init__(self, busy: Busy) -> None:
        self.text = Paragraph()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(max(6, em() // 2))
        self.cancel = QPushButton(QCoreApplication.translate("Busy", "Stop waiting"))
        self.cancel.setAutoDefault(False)
        layout = QVBoxLayout(busy)
        layout.setContentsMargins(0, em() // 2, 0, em() // 2)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
