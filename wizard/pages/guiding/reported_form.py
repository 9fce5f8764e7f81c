"""Licenses and expiry date as a person reads them off Microsoft's page; both may be left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from wizard.messages import Translator
from wizard.messages.guide_reading import read_count, read_day
from wizard.messages.guide_receipt import noted_text
from wizard.microsoft import Noted
from wizard.widgets.fields import TextField
from wizard.widgets.text import Remark, em


class NotedForm(QWidget):
    """Two fields, and below them how they were understood; `edited` when that changes, `entered` by Enter."""

    edited = Signal()
    entered = Signal()

    def __init__(self, speech: Translator) -> None:
        """Build it, empty."""
        super().__init__()
        text = QCoreApplication.translate
        self._speech = speech
        self._licenses = TextField()
        self._expiry = TextField()
        self._understood = Remark()
        self._expiry.setPlaceholderText("2027-03-31")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text("GuidePage", "&Licenses"), self._licenses)
        form.addRow(text("GuidePage", "E&xpiry date"), self._expiry)
        form.addRow("", self._understood)
        for field in (self._licenses, self._expiry):
            field.setMaximumWidth(em() * 14)
            field.textEdited.connect(self._show)
            field.returnPressed.connect(self.entered)

    def first_focus(self) -> QWidget:
        """The licenses."""
        return self._licenses

    def noted(self) -> Noted | None:
        """What was noted; None where something cannot be read."""
        try:
            licenses = read_count(self._licenses.text()) if self._licenses.text().strip() else None
            given = self._expiry.text()
            expires_on = read_day(given, self._speech.language) if given.strip() else None
            return Noted(licenses, expires_on)
        except ValueError:
            return None

    def clear(self) -> None:
        """Begin anew."""
        for field in (self._licenses, self._expiry):
            field.clear()
        self._show()

    def _show(self) -> None:
        noted = self.noted()
        told = (
            QCoreApplication.translate("GuidePage", "Not understood yet. Write the date as 2027-03-31.")
            if noted is None
            else noted_text(self._speech, noted)
        )
        self._understood.setText(told)
        self._expiry.setAccessibleDescription(told)
        self.edited.emit()
