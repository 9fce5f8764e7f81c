"""A whole message in a window of its own, for one that has no room on its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from shiboken6 import isValid

from wizard.messages import Message
from wizard.widgets.banner import Banner
from wizard.widgets.button import Button
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.text import em, text
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone


class MessageSheet(QDialog):
    """A whole message in a window over the window; Enter and Escape close it.

    `hidden` are buttons of the strip that had no room there; they are pressed from here.
    """

    def __init__(self, parent: QWidget, tone: Tone, message: Message, hidden: Sequence[QPushButton]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.windowTitle())
        banner = Banner()
        close = Button(text("MessageStrip", "&Close"), leading=True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column_of(banner, 1, row_of(1, close), within=self, margins=(em(),) * 4, spacing=em())
        banner.say(tone, message, *(self._pressing(button) for button in hidden))
        close.setFocus()
        self.setMinimumWidth(em() * 26)

    def _pressing(self, hidden: QPushButton) -> QPushButton:
        """Return a button that closes the window and presses one of the strip."""
        button = Button(hidden.text(), icon=getattr(hidden, "icon_name", ""))

        def press() -> None:
            self.accept()
            if isValid(hidden):
                hidden.click()

        button.setAutoDefault(False)
        button.clicked.connect(press)
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self.palette()).base)
