"""Notes in no order: a bullet and a faint paragraph each."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.widgets.layouts import clear_layout, show_now
from wizard.widgets.text import Remark, breakable, em

_BULLET = "•"
_ADDRESS = re.compile(r"\s*(https?://\S+)")


class BulletedNotes(QWidget):
    """A list that wraps, its lines below each other. An address begins a line: so it is seldom broken."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(em() // 2)
        self._grid.setVerticalSpacing(em() // 4)
        self._grid.setColumnStretch(1, 1)

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Show these notes, or nothing."""
        clear_layout(self._grid)
        for row, note in enumerate(notes):
            label = Remark(_ADDRESS.sub(lambda found: f"\n{breakable(found[1])}", note))
            label.setAccessibleName(note)
            bullet = Remark(_BULLET)
            bullet.setWordWrap(False)
            bullet.setAccessibleName(" ")
            self._grid.addWidget(bullet, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, row, 1)
        show_now(self)
        self.setVisible(bool(notes))
