"""Editor of one row of a list: the key field, its feedback, and buttons to apply or remove."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.keys import Check, KeyFormat
from wizard.messages import Translator
from wizard.widgets.button import Button
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.icons import icon
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.text import em
from wizard.widgets.tones import Tone
from wizard.widgets.verdict_tones import TONES


class RowEditor(QWidget):
    """Emits `corrected` with the new key, and `removed` when the row is to be removed."""

    corrected = Signal(str)
    removed = Signal()

    def __init__(self, speech: Translator, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        text = QCoreApplication.translate
        self._speech = speech
        self._before = ""
        self._field = KeyEdit()
        self._feedback = FeedbackLine()
        self._take = Button(icon("success"), text("RowEditor", "&Take over the correction"))
        self._remove = Button(icon("remove"), text("RowEditor", "&Remove from the list"))
        self._field.checked.connect(self._show_check)
        self._field.listPasted.connect(self._refuse_list)
        self._field.filePasted.connect(self._refuse_list)
        self._field.returnPressed.connect(self._apply)
        self._take.clicked.connect(self._apply)
        self._remove.clicked.connect(self.removed)
        buttons = QHBoxLayout()
        buttons.addWidget(self._take)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em() // 3)
        column.addWidget(self._field)
        column.addWidget(self._feedback)
        column.addLayout(buttons)

    def show_row(self, key: str, key_format: KeyFormat) -> None:
        """Show the key of a row."""
        self._before = key
        self._field.setKeyFormat(key_format)
        self._field.setText("")  # what was undone before belongs to another row
        self._field.setKey(key)
        self._show_check(self._field.check())

    def _show_check(self, check: Check) -> None:
        message = self._speech.check(check)
        feedback = "\n".join((message.title, *self._speech.hints(check)))
        glyphs = tuple((hint.read, *hint.likely) for hint in check.hints[:3] if hint.likely)
        self._feedback.show_message(TONES[check.verdict], feedback, glyphs)
        self._field.setFeedback(feedback)
        self._take.setEnabled(self._changed())

    def _refuse_list(self) -> None:
        """A list in place of a key would take the place of all rows: that is not what was meant."""
        text = QCoreApplication.translate
        feedback = text("RowEditor", "This is a list, and here one key is corrected. Paste one key.")
        self._feedback.show_message(Tone.WARNING, feedback)

    def _apply(self) -> None:
        if self._changed():
            self._before = self._field.key()
            self._take.setEnabled(False)
            self.corrected.emit(self._before)

    def _changed(self) -> bool:
        return bool(self._field.key()) and self._field.key() != self._before
