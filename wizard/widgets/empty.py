"""Empty state: an icon, what will be shown here, and how it gets here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.widgets.panel import Disk
from wizard.widgets.text import Remark, Subheading, em


class EmptyState(QWidget):
    """A page or a part of it without content; its words are read as one."""

    def __init__(self, icon_name: str, title: str, explanation: str = "") -> None:
        """Show what is missing, and where it comes from."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(em(), em() * 2, em(), em() * 2)
        self._column.setSpacing(em() // 2)
        self._column.addStretch(2)
        self._column.addWidget(Disk(icon_name, 4), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(em() // 4)
        self._title, self._explanation = Subheading(title), Remark(explanation)
        for label in (self._title, self._explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(label)
        self._column.addStretch(3)
        self.say(title, explanation)

    def say(self, title: str, explanation: str = "") -> None:
        """Show other words."""
        self._title.setText(title)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
