"""A button that looks like a link: a small way beside the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wizard.widgets.layouts import let_wrap, mirrored
from wizard.widgets.text import CONTROL_RADIUS
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import CONTRAST, contrast

_FLAGS = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextShowMnemonic.value
_HIGH = 10_000
_SIDE = 3
_ABOVE = 3


class Link(QPushButton):
    """Text in the accent, underlined under the mouse; Enter and Space press it as any button."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Create it; `text` may hold a mnemonic."""
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFlat(True)
        let_wrap(self, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The text in one line."""
        size = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, self.text())
        return QSize(size.width() + 2 * _SIDE + 2, self.fontMetrics().height() + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        words = [word if word.isascii() else word[:8] for word in self.text().split()]
        longest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        return QSize(min(longest + 2 * _SIDE + 2, self.sizeHint().width()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Return True: its text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the text takes."""
        room = QRect(0, 0, max(width - 2 * _SIDE, 1), _HIGH)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height() + 2 * _ABOVE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self.palette())
        font = self.font()
        font.setUnderline(self.isEnabled() and (self.underMouse() or self.isDown()))
        painter.setFont(font)
        accent = theme.accent_line if contrast(theme.accent_line, theme.rail) >= CONTRAST else theme.text
        painter.setPen(accent if self.isEnabled() else theme.faint)
        room = mirrored(
            QRect(_SIDE, _ABOVE, self.width() - 2 * _SIDE, self.height() - 2 * _ABOVE),
            self.rect(),
            self.layoutDirection(),
        )
        leading = Qt.AlignmentFlag.AlignLeft.value  # a painter mirrors it
        flags = _FLAGS | leading | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextDontClip.value
        painter.drawText(room, flags, self.text())
        if self.hasFocus():
            radius = self.fontMetrics().height() * CONTROL_RADIUS
            painter.setPen(QPen(theme.accent_line, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
