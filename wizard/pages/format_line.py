"""The kind of key that a list is checked as: a name, and the chooser beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.keys import KeyFormat
from wizard.widgets.chooser import Chooser
from wizard.widgets.layouts import row_of
from wizard.widgets.text import NEAR, Paragraph, gap, text

FORMATS = (KeyFormat.AUTO, KeyFormat.MICROSOFT, KeyFormat.SERVICE)


class FormatLine(QWidget):
    """Both in one widget: a row that breaks keeps them together. `chosen`: another kind was chosen."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = (
            text("CheckPage", "Any kind of key"),
            text("CheckPage", "Microsoft keys"),
            text("CheckPage", "Keys of an activation service"),
        )
        self._chooser = Chooser()
        for key_format, name in zip(FORMATS, names, strict=True):
            self._chooser.addItem(name, key_format)
        self._chooser.activated.connect(self.chosen)
        label = Paragraph(text("CheckPage", "&Check as"))
        label.setBuddy(self._chooser)
        label.setWordWrap(False)
        row_of(label, self._chooser, within=self, spacing=gap(NEAR))

    def choose(self, key_format: KeyFormat) -> None:
        """Choose a kind, without a signal."""
        self._chooser.setCurrentIndex(FORMATS.index(key_format))

    @property
    def key_format(self) -> KeyFormat:
        """The kind that is chosen."""
        return KeyFormat(self._chooser.currentData())
