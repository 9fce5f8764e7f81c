"""The reminder beside the button that opens a page: for whom to sign in."""

from __future__ import annotations

from PySide6.QtCore import Qt

from wizard.messages import Translator
from wizard.messages.guide import right_customer
from wizard.messages.text import joined
from wizard.microsoft import Plan
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.panel import Disk, Panel
from wizard.widgets.text import INSIDE, TIGHT, Remark, Strong, gap


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
