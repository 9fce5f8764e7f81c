"""A message on a page: what happened, what it means, what to do next, and the buttons for that."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wizard.messages import Message
from wizard.messages.text import joined
from wizard.widgets.announcing import announce
from wizard.widgets.badges import ToneSign
from wizard.widgets.button import CopyButton
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import clear_layout, put_in_tab_order, row_of
from wizard.widgets.surfaces import draw_tinted
from wizard.widgets.text import PANEL_RADIUS, Paragraph, Strong, em, text
from wizard.widgets.tones import Tone


class Banner(QWidget):
    """A message in a panel; hidden while there is none. Its tone shows by icon, edge and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create it hidden and empty; most pages never need its content."""
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        self._content: _Content | None = None
        self.hide()

    def say(self, tone: Tone, message: Message, *buttons: QPushButton) -> None:
        """Show a message with its buttons, and announce it."""
        self._tone = tone
        if self._content is None:
            self._content = _Content(self)
        self._content.show_message(tone, message)
        self._content.show_buttons(buttons)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(joined((message.explanation, message.advice)))
        self.show()
        self.update()
        announce(self, joined((message.title, message.explanation, message.advice)))

    def clear(self) -> None:
        """Show nothing."""
        if self._content is not None:
            self._content.show_buttons(())
        self.hide()

    @property
    def buttons(self) -> FlowRow | None:
        """The layout of the buttons; None before there was a message."""
        return self._content.row if self._content is not None else None

    @property
    def title(self) -> str:
        """The title that is shown, empty while hidden."""
        return self.accessibleName() if not self.isHidden() else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_tinted(painter, QRectF(self.rect()), em() * PANEL_RADIUS, self.palette(), self._tone)


class _Content:
    """Labels, sign and buttons of a banner."""

    def __init__(self, banner: Banner) -> None:
        self._banner = banner
        self._icon = ToneSign(1.15)
        self._labels = (Strong(), Paragraph(), Paragraph())
        self.row = FlowRow()
        text = QVBoxLayout()
        text.setSpacing(em() // 4)
        for label in self._labels:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.addWidget(label)
        text.addSpacing(em() // 4)
        text.addLayout(self.row)
        margin, sign = em() * 3 // 4, (self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row_of(sign, (text, 1), within=banner, margins=(margin,) * 4, spacing=margin)

    def show_message(self, tone: Tone, message: Message) -> None:
        self._icon.show_tone(tone)
        texts = (message.title, message.explanation, message.advice)
        for label, line in zip(self._labels, texts, strict=True):
            label.setText(line)
            label.setVisible(bool(line))

    def show_buttons(self, buttons: tuple[QPushButton, ...]) -> None:
        clear_layout(self.row)
        for button in buttons:
            self.row.addWidget(button)
            button.show()  # at once, also in a banner that was there already: the keyboard may begin on it
        put_in_tab_order(self._banner, buttons)


def copy_button(details: str) -> QPushButton:
    """Return a button that copies details for support; they hold no key."""
    return CopyButton(text("Banner", "Copy details"), text("Banner", "Copied"), lambda: details)
