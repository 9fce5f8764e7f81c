"""Choice of the page's message: by pasting it, by a few words of it, or from the list."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.contract import Code
from wizard.messages import Translator
from wizard.messages.guide import outcome_title, quoted_text, remedy
from wizard.messages.guide_recognition import Recognizer
from wizard.microsoft import CONSEQUENCES, quoted
from wizard.pages.guiding.panel import GuidePanel
from wizard.widgets.button import Button
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import Paragraph, Remark, text

ROWS = 5


class MessagesPanel(GuidePanel):
    """Titles of the messages; below the chosen one the page's own words, where a source quotes them."""

    said = Signal(str)
    left = Signal()

    def __init__(self, speech: Translator) -> None:
        super().__init__(speech)
        self.title = text("GuidePage", "Which message did the page show?")
        self._recognizer = Recognizer(speech)
        self._codes: tuple[Code, ...] = ()
        self._words = TextField()
        self._feedback = Remark()
        self._list = RecordList()
        self._quotation = Paragraph()
        self._take = Button(text("GuidePage", "The page said &this"), leading=True)
        self._leave = Button(text("GuidePage", "Bac&k to the key"), icon="key")
        self._take.setObjectName("said")
        self._build()
        self._words.textEdited.connect(self._find)
        self._words.returnPressed.connect(self._take.click)
        self._list.chosen.connect(self._show_chosen)
        self._take.clicked.connect(self._say)
        self._leave.clicked.connect(self.left)

    def take_over(self, before: Self) -> None:
        self._words.setText(before._words.text())

    def begin(self) -> None:
        """Show the messages that match what was typed and not confirmed; else all."""
        self._find(self._words.text())

    def clear(self) -> None:
        """Forget what was typed, for another answer."""
        self._words.clear()

    def first_focus(self) -> QWidget:
        return self._words

    def _build(self) -> None:
        label = Paragraph(text("GuidePage", "&Paste the message, or type a few words of it"))
        label.setWordWrap(True)
        label.setBuddy(self._words)
        self._words.setClearButtonEnabled(True)
        self._list.setAccessibleName(text("GuidePage", "Messages"))
        self._list.show_rows(ROWS)
        self.add(label, self._words, self._feedback, self._list, self._quotation)
        self.add(FlowRow(self._take, self._leave))

    def _find(self, words: str) -> None:
        found = self._recognizer.recognize(words) if words.strip() else None
        sentence = ""
        if found is None:
            self._show(tuple(CONSEQUENCES))
        elif found.found is not None:
            self._show((found.found,), 0)
            sentence = text("GuidePage", "Recognized. Compare it with the page.")
        elif found.likely:
            self._show(found.likely)
            sentence = text("GuidePage", "It may be one of these.")
        else:
            self._show(tuple(CONSEQUENCES))
            sentence = text("GuidePage", "Not recognized. Paste more of it, or choose from the list.")
        self._feedback.setText(sentence)
        self._feedback.setVisible(bool(sentence))
        self._words.setAccessibleDescription(sentence)

    def _show(self, codes: tuple[Code, ...], current: int = -1) -> None:
        self._codes = codes
        rows = [Record("warning", outcome_title(self.speech, code), self._detail(code)) for code in codes]
        self._list.show_records(rows, current)
        self._list.show_rows(min(len(codes), ROWS))
        self._show_chosen(current)

    def _quoted(self, code: Code) -> str:
        return " / ".join(quoted_text(self.speech, one.text) for one in quoted(self.speech.language, code))

    def _detail(self, code: Code) -> str:
        """Return the page's own words; where no source quotes them, their meaning."""
        known = quoted(self.speech.language, code)
        if known:
            return quoted_text(self.speech, known[0].text)
        return remedy(self.speech, code, "").explanation

    def _show_chosen(self, row: int) -> None:
        chosen = 0 <= row < len(self._codes)
        quotation = self._quoted(self._codes[row]) if chosen else ""
        shown = text("GuidePage", "On the page: {quotation}")
        self._quotation.setText(shown.format(quotation=quotation))
        self._quotation.setVisible(bool(quotation))
        self._take.setEnabled(chosen)

    def _say(self) -> None:
        row = self._list.chosen_row()
        if 0 <= row < len(self._codes):
            self.clear()
            self.said.emit(str(self._codes[row]))
