"""The one button of a page that does what the page is for, in the palette's highlight."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPalette, QPen

from wizard.widgets.button import Button
from wizard.widgets.text import em
from wizard.widgets.tones import CONTRAST, contrast, mix

_Role = QPalette.ColorRole
_FLAGS = (
    Qt.TextFlag.TextShowMnemonic.value | Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignCenter.value
)
_STEPS = 20


class PrimaryButton(Button):
    """A push button that stands out on every style, drawn so that its text can be read on every highlight."""

    def __init__(self, text: str) -> None:
        """Make it; `text` may hold a mnemonic."""
        super().__init__(QIcon(), text)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it filled; one that cannot be pressed looks as the style has it."""
        if not self.isEnabled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ground, text = legible(palette.color(_Role.Highlight), palette.color(_Role.HighlightedText))
        if self.isDown():
            ground = mix(ground, text, 0.15)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = em() * 0.3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, radius, radius)
        painter.setPen(text)
        painter.drawText(self.rect(), _FLAGS, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(text, 1.4))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), radius, radius)


def legible(ground: QColor, text: QColor) -> tuple[QColor, QColor]:
    """A ground near this one, on which this text has its contrast."""
    away = QColor(0, 0, 0) if text.lightnessF() > ground.lightnessF() else QColor(255, 255, 255)
    for step in range(_STEPS + 1):
        found = mix(ground, away, step / _STEPS)
        if contrast(found, text) >= CONTRAST:
            return found, text
    return away, text
