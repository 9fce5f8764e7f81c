"""A button that looks like a link: for asides, and for what is changed elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wizard.widgets.button import Button
from wizard.widgets.text import CONTROL_RADIUS, TIGHT
from wizard.widgets.theme import theme_of

_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextShowMnemonic.value
_ROOM = 10_000


class Link(Button):
    """A text in the color of links, underlined under the mouse; the focus is a frame."""

    FEW = 4

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        """Create it; `text` may hold a mnemonic."""
        super().__init__(QIcon(), text, parent, name=name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The text in one line, with room for the frame of the focus."""
        text, air = self._measure()[0], 2 * self._air()
        return QSize(text.width() + air + 2, text.height() + air)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word; scripts without spaces break anywhere."""
        (text, longest), air = self._measure(), 2 * self._air()
        return QSize(longest + air + 2, text.height() + air)

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the text takes."""
        return self._wrapped_in(width).height() + 2 * self._air()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, and the frame of the focus."""
        painter = QPainter(self)
        theme = theme_of(self.palette())
        font = QFont(self.font())
        strong = theme.line > 1  # there the color tells nothing
        font.setUnderline(self.isEnabled() and (strong or self.underMouse()))
        painter.setFont(font)
        painter.setPen(theme.link if self.isEnabled() else theme.faint)
        room = self.rect().adjusted(self._air(), self._air(), -self._air(), -self._air())
        leading = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(room, _WRAP | leading | Qt.TextFlag.TextDontClip.value, self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.accent_line, 2))
            radius = self.fontMetrics().height() * CONTROL_RADIUS
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _air(self) -> int:
        return round(self.fontMetrics().height() * TIGHT)

    def _wrapped_in(self, width: int) -> QRect:
        room = QRect(0, 0, max(width - 2 * self._air(), 1), _ROOM)
        return self.fontMetrics().boundingRect(room, _WRAP, self.text())
