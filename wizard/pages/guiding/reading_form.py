"""Licenses and expiry date as a person reads them off Microsoft's page; both may be left out."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from wizard.messages import Translator
from wizard.messages.guide_reading import read_count, read_day
from wizard.messages.guide_receipt import reading_text
from wizard.microsoft import PageReading
from wizard.pages.guiding.panel import GuidePanel, SignInReminder
from wizard.widgets.button import Button
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.text import Paragraph, Remark, em, text


class ReadingForm(QWidget):
    """Two fields with their interpretation below; `edited` when that changes, `entered` by Enter."""

    edited = Signal()
    entered = Signal()

    def __init__(self, speech: Translator) -> None:
        super().__init__()
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

    def reading(self) -> PageReading | None:
        """Return the reading; None where a field cannot be read."""
        try:
            licenses = read_count(self._licenses.text()) if self._licenses.text().strip() else None
            given = self._expiry.text()
            expires_on = read_day(given, self._speech.language) if given.strip() else None
            return PageReading(licenses, expires_on)
        except ValueError:
            return None

    def clear(self) -> None:
        for field in (self._licenses, self._expiry):
            field.clear()
        self._show()

    def take_over(self, before: Self) -> None:
        """Keep what was typed into the form of the window before."""
        self._licenses.setText(before._licenses.text())
        self._expiry.setText(before._expiry.text())
        self._show()

    def _show(self) -> None:
        reading = self.reading()
        sentence = (
            text("GuidePage", "Not understood yet. Write the date as 2027-03-31.")
            if reading is None
            else reading_text(self._speech, reading)
        )
        self._understood.setText(sentence)
        self._expiry.setAccessibleDescription(sentence)
        self.edited.emit()


class BeforePanel(GuidePanel):
    """Reading before the first key. `opened` when the page is wanted, `read` with the reading."""

    opened = Signal()
    read = Signal(object)

    def __init__(self, speech: Translator) -> None:
        super().__init__(speech)
        self.title = text("GuidePage", "First check the subscription on the page")
        self._reminder = SignInReminder(speech)
        self._form = ReadingForm(speech)
        self._open = Button(text("GuidePage", "&Open the page"), icon="browser")
        self._take = Button(text("GuidePage", "&Continue with the first key"), leading=True)
        self._skip = Button(text("GuidePage", "Sk&ip this"), icon="arrow")
        self._take.setObjectName("take")
        self._skip.setObjectName("skip")
        why = text(
            "GuidePage",
            "Enter the licenses and the expiry date of the subscription. At the end, you enter"
            " them once more: the difference shows if a key went to the wrong subscription.",
        )
        self.add(self._reminder, Paragraph(why), FlowRow(self._open), self._form)
        self.add(FlowRow(self._take, self._skip))
        self._open.clicked.connect(self.opened)
        self._take.clicked.connect(lambda: self.read.emit(self._form.reading()))
        self._skip.clicked.connect(lambda: self.read.emit(PageReading()))
        self._form.edited.connect(self._update)
        self._form.entered.connect(self._take.click)
        self._update()

    def take_over(self, before: Self) -> None:
        self._form.take_over(before._form)

    def clear(self) -> None:
        """Empty the fields, for another order."""
        self._form.clear()

    def show_customer(self, customer: str) -> None:
        """Remind for which customer to sign in."""
        self._reminder.show_customer(customer)

    def first_focus(self) -> QWidget:
        return self._open

    def _update(self) -> None:
        self._take.setEnabled(self._form.reading() not in (None, PageReading()))
