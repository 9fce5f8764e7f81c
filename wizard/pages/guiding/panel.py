"""Frame of the Guide page's panels, and their reminder for whom to sign in."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from wizard.messages import Translator
from wizard.messages.guide import right_customer
from wizard.messages.text import joined
from wizard.microsoft import Plan
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.panel import Disk, Panel
from wizard.widgets.text import INSIDE, TIGHT, Remark, Strong, em, gap


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


class SignInReminder(Panel):
    """Names the customer in bold, with the means to check it on the page."""

    def __init__(self, speech: Translator) -> None:
        super().__init__()
        self._speech = speech
        self._title, self._how = Strong(), Remark()
        words = column_of(self._title, self._how, spacing=gap(TIGHT))
        disk = Disk("person", 1.8), 0, Qt.AlignmentFlag.AlignTop
        self.body.addLayout(row_of(disk, (words, 1), spacing=gap(INSIDE)))

    def show_customer(self, customer: str, plan: Plan | None = None) -> None:
        """Remind of this customer; `plan` is given where its steps take no key from here."""
        message = right_customer(self._speech, customer, plan)
        self._title.setText(message.title)
        self._how.setText(joined((message.explanation, message.advice)))
        self.setAccessibleName(message.title)
        self.setVisible(bool(customer))
