"""Frame of the Guide page's panels."""

from __future__ import annotations

from typing import Self

from PySide6.QtWidgets import QLayout, QWidget

from wizard.messages import Translator
from wizard.widgets.layouts import column_of
from wizard.widgets.text import em


class GuidePanel(QWidget):
    """One thing to do at a time, in a column. `title` is the page's heading while it is shown."""

    title = ""

    def __init__(self, speech: Translator) -> None:
        super().__init__()
        self.speech = speech
        self._column = column_of(within=self, spacing=em() // 2)

    def add(self, *parts: QWidget | QLayout | None) -> None:
        """Add these below each other; None is a gap."""
        for part in parts:
            if part is None:
                self._column.addSpacing(em() // 2)
            elif isinstance(part, QWidget):
                self._column.addWidget(part)
            else:
                self._column.addLayout(part)

    def take_over(self, before: Self) -> None:
        """Keep what was typed into the same panel of the window before."""

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard begins."""
        return None
