"""A message on a page: what happened, what it means, what to do next, and the buttons for that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.messages import Message
from wizard.widgets.badges import draw_badge
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.layouts import clear_layout
from wizard.widgets.text import SUBHEADING, Paragraph, em, scaled
from wizard.widgets.tones import Tone, mix, tone_color


class Banner(QWidget):
    """A message in a panel; hidden while there is none. Its tone shows by icon, edge and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty, hidden banner."""
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        self._icon = _Icon(self)
        self._title = Paragraph()
        self._title.setFont(scaled(QApplication.font(), SUBHEADING, QFont.Weight.DemiBold))
        self._explanation = Paragraph()
        self._advice = Paragraph()
        for label in (self._title, self._explanation, self._advice):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = FlowRow()
        text = QVBoxLayout()
        text.setSpacing(em() // 4)
        for label in (self._title, self._explanation, self._advice):
            text.addWidget(label)
        text.addLayout(self._buttons)
        row = QHBoxLayout(self)
        margin = em() * 3 // 4
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(margin)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.hide()

    def say(self, tone: Tone, message: Message, *buttons: QPushButton) -> None:
        """Show a message with its buttons, and announce it."""
        self._tone = tone
        self._icon.show_tone(tone)
        for label, text in (
            (self._title, message.title),
            (self._explanation, message.explanation),
            (self._advice, message.advice),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._show_buttons(buttons)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(f"{message.explanation} {message.advice}")
        self.show()
        self.update()
        from wizard.widgets.announcing import announce

        announce(self, " ".join(filter(None, (message.title, message.explanation, message.advice))))

    def clear(self) -> None:
        """Show nothing."""
        self._show_buttons(())
        self.hide()

    @property
    def title(self) -> str:
        """The title shown, empty while hidden."""
        return self._title.text() if not self.isHidden() else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel: a tint of the tone, and an edge in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.palette().color(QPalette.ColorRole.Base)
        color = tone_color(self.palette(), self._tone)
        painter.setBrush(mix(color, base, 0.92))
        painter.setPen(QPen(mix(color, base, 0.45), 1.0))
        radius = em() * 0.45
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _show_buttons(self, buttons: tuple[QPushButton, ...]) -> None:
        clear_layout(self._buttons)
        for button in buttons:
            self._buttons.addWidget(button)


class _Icon(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = Tone.NEUTRAL

    def show_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        side = em() * 3 // 2
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(0, 0, self.sizeHint().width(), self.sizeHint().height())
        draw_badge(painter, rect, self._tone, self.palette())


def copy_button(details: str) -> QPushButton:
    """A button that copies details for whoever helps; they hold no key."""
    button = Button(icon("copy"), QCoreApplication.translate("Banner", "Copy details"))
    button.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    return button
