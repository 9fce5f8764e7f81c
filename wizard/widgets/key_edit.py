"""The key field: one text field that paints five groups of five cells. Section 6 of the design."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wizard import keys
from wizard.keys import Check, KeyFormat
from wizard.keys.alphabet import GROUP
from wizard.widgets import key_input
from wizard.widgets.key_marks import Marks, marks_of
from wizard.widgets.key_painting import KeyPainter, Look
from wizard.widgets.key_style import DressedKeyLine
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone


class KeyEdit(DressedKeyLine):
    """A product key, typed or pasted in any form, in cells that say where to look again.

    The characters are the text of a single QLineEdit in a fixed-pitch face with wide letter spacing, so
    caret, selection, input method, undo and screen readers are the platform's own; the cells are painted
    behind them. How it works, from the inside out: `KeyLine` cleans what comes in, `PointedKeyLine` minds the
    mouse, `DressedKeyLine` puts the characters in their cells.
    """

    checked = Signal(object)
    """The `keys.Check` of what the field holds, after every change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = KeyFormat.AUTO
        self._check = keys.check("")
        self._marks = Marks()
        self._painter = KeyPainter()
        self._foreign = False
        self.setAccessibleName(QCoreApplication.translate("KeyEdit", "Product key"))

    def check(self) -> Check:
        """What can be said about the key now; what found no room counts in its length."""
        return self._check

    def setKeyFormat(self, key_format: KeyFormat) -> None:
        """Checks the key as one for a service that takes `key_format`."""
        if key_format is not self._format:
            self._format = key_format
            self._content_changed(0)

    def setFeedback(self, text: str) -> None:
        """Tells screen readers what is said about the key under the field."""
        self.setAccessibleDescription(text)

    def setBadge(self, tone: Tone) -> None:
        """Another sign at the end than the check's, until the key changes: what the page knows of it."""
        self._marks = replace(self._marks, badge=tone)
        self.update()

    def _content_changed(self, left_out: int) -> None:
        text = self.text()
        check = keys.check(text, self._format)
        if left_out:
            check = replace(check, length=len(text) + left_out)
        self._check = check
        self._marks = marks_of(check, len(text))
        if (len(text) > keys.LENGTH) is not (self._cells.count > keys.LENGTH):
            self._arrange()
        # Formats stay where they are when characters move.
        if self._foreign or not text.isascii():
            self._level()
        self._foreign = not text.isascii()
        self.update()
        self.checked.emit(check)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the cells, then lets Qt paint text and caret over them."""
        painter = QPainter(self)
        painter.translate(-self._scroll, 0)
        size = self._cells.canvas(self.size()) if self._cells.scrolls else self.size()
        self._painter.paint(painter, self._look(), size, self.devicePixelRatio())
        painter.end()
        super().paintEvent(event)
        if self._cells.scrolls:
            self._follow_text()
        if self._around_now() != self._seen:
            QTimer.singleShot(0, self, self._follow_parent)

    def _look(self) -> Look:
        text = self.text()
        cell = key_input.cell_of(text, self.cursorPosition())
        start = key_input.cell_of(text, self.selectionStart()) if self.hasSelectedText() else 0
        active = min(cell, self._cells.count - 1) // GROUP if self.hasFocus() else None
        # The group changes with the window's activity; Qt sets it when it is asked.
        self._palette.setCurrentColorGroup(self.palette().currentColorGroup())
        return Look(
            cells=self._cells,
            palette=self._palette,
            theme=theme_of(self._palette),
            enabled=self.isEnabled(),
            read_only=self.isReadOnly(),
            length=len(text) + len(self._preedit),
            active=active,
            selection=(start, start + len(self.selectedText())),
            marks=self._marks,
            hidden_from=cell if self._composing else key_input.MOST,
        )
